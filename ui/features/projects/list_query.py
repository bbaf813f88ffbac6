"""The query of the list: a view, filtered by text and codes, in an order."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from registry.domain.project.query import ProjectQuery
from ui.features.projects.views import OPEN, VIEWS, view_rule

if TYPE_CHECKING:
    from registry.domain.project.draft import KeptDraft
    from registry.services.registry import Registry

Groups = Mapping[str, frozenset[str]]

RAG, PARTNER = "rag", "partner"
"""The filters that do not correspond to the codes of a single field."""

GROUP = "group:"
"""The prefix of a country group's code among the codes of partners."""


class Narrowing(NamedTuple):
    """The filters of a view; `codes` maps the id of a filter to the accepted codes."""

    text: str = ""
    codes: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    late: bool = False

    def __bool__(self) -> bool:
        return bool(self.text or self.late or any(self.codes.values()))


class ListQuery(NamedTuple):
    """A view with filters and an order; `sort` is the id of a field."""

    view: str = OPEN
    narrowing: Narrowing = Narrowing()
    sort: str = "ref"
    descending: bool = False

    def query(self, groups: Groups, limit: int | None = None) -> ProjectQuery:
        """Return the query for the registry; projects with drafts are found by a separate query."""
        rule, given = view_rule(self.view), self.narrowing
        return ProjectQuery(
            equal=_equal(given.codes, rule.procedure),
            countries=_countries(given.codes.get(PARTNER, ()), groups),
            late=rule.late or given.late,
            ended=rule.ended,
            rag=given.codes.get(RAG, ()),
            text=given.text,
            sort=self.sort,
            descending=self.descending,
            limit=limit,
        )


def found(registry: Registry, list_query: ListQuery, limit: int | None = None) -> tuple[str, ...]:
    """Return the ids of the projects found, in order; with `limit` only the first ones."""
    if not view_rule(list_query.view).drafted:
        return tuple(registry.projects.ids(list_query.query(_groups(registry, list_query), limit)))
    drafted = _drafted(registry)
    if not drafted:
        return ()
    ids = (
        row_id
        for row_id in registry.projects.ids(list_query.query(_groups(registry, list_query)))
        if row_id in drafted
    )
    return tuple(ids)[:limit]


def query_of(registry: Registry, list_query: ListQuery) -> ProjectQuery | None:
    """Return the registry query with the same result; None where drafts decide the result."""
    return None if view_rule(list_query.view).drafted else list_query.query(_groups(registry, list_query))


def counted(registry: Registry) -> dict[str, int]:
    """Return the number of projects in each view."""
    counts = {}
    for view in VIEWS:
        if view_rule(view).drafted:
            counts[view] = len(_drafted(registry)) + len(unfinished(registry))
        else:
            counts[view] = registry.projects.count(ListQuery(view).query({}))
    return counts


def unfinished(registry: Registry) -> tuple[KeptDraft, ...]:
    """Return the drafts of projects that were never saved, newest first; the list has no line of these."""
    return tuple(kept for kept in registry.drafts.all() if kept.draft.project_id is None)


def _groups(registry: Registry, list_query: ListQuery) -> Groups:
    """Return the country groups, if the query contains one."""
    partners = list_query.narrowing.codes.get(PARTNER, ())
    return registry.groups if any(code.startswith(GROUP) for code in partners) else {}


def _drafted(registry: Registry) -> frozenset[str]:
    """Return the ids of the projects with a draft, without projects that no longer exist."""
    kept = registry.drafts.all()
    ids = [one.draft.project_id for one in kept if one.draft.project_id is not None]
    still = registry.projects.lines(ids, ("ref",))
    return frozenset(line.id for line in still)


def _equal(codes: Mapping[str, tuple[str, ...]], procedure: str) -> dict[str, tuple[str, ...]]:
    equal = {name: given for name, given in codes.items() if given and name not in {RAG, PARTNER}}
    if procedure:
        chosen = equal.get("procedure", (procedure,))
        equal["procedure"] = (procedure,) if procedure in chosen else ()
    return equal


def _countries(codes: tuple[str, ...], groups: Groups) -> tuple[str, ...]:
    members = {code for name in codes for code in groups.get(name.removeprefix(GROUP), ()) if GROUP in name}
    return tuple(sorted(members | {code for code in codes if not code.startswith(GROUP)}))
