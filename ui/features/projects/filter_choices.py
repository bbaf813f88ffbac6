"""The choices of each filter: codes with names, in the order in which officers look for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.features.projects.list_query import GROUP, PARTNER, RAG
from ui.features.projects.stage_text import StageText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from registry.domain.vocabulary.code_lists import Code
    from registry.services.registry import Registry

Choice = tuple[str, str]

FILTERS = ("area", PARTNER, "stage", "state", "procedure", RAG)
"""The ids of the filters, in reading order."""

_WORST_FIRST = ("red", "amber", "green", "grey")
_OWN = frozenset({"KOR", "USA"})

_NOT_OF_THE_REGION = frozenset({"LIKE_MINDED", "AECA_15"})
"""Groups that extend beyond the Indo-Pacific: their members are not listed before other countries."""


def choices(name: str, registry: Registry) -> tuple[Choice, ...]:
    """Return the codes of a filter with their names."""
    made: dict[str, Callable[[Registry], Iterable[Choice]]] = {
        PARTNER: _partners,
        "stage": _stages,
        RAG: _rags,
    }
    return tuple(made[name](registry) if name in made else _codes(name, registry))


def _codes(name: str, registry: Registry) -> Iterable[Choice]:
    entries = registry.words[name].entries
    return ((entry.code, entry.name[registry.language]) for entry in entries if not entry.retired)


def _stages(registry: Registry) -> Iterable[Choice]:
    words = StageText(registry)
    return ((entry.code, words.label(entry.code)) for entry in registry.words["stage"].entries)


def _rags(registry: Registry) -> Iterable[Choice]:
    return ((code, registry.fields.code("rag", code)) for code in _WORST_FIRST)


def _partners(registry: Registry) -> Iterable[Choice]:
    """Yield groups, then countries of the region, then all others, each sorted by name."""
    groups = registry.groups
    near = {country for code in groups.keys() - _NOT_OF_THE_REGION for country in groups[code]}
    yield from ((GROUP + code, name) for code in groups if (name := _group_name(code, registry)))
    entries = [one for one in registry.words["country"].entries if _may_be_partner(one)]
    for entry in sorted(entries, key=lambda one: (one.code not in near, one.name[registry.language])):
        yield entry.code, entry.name[registry.language]


def _may_be_partner(entry: Code) -> bool:
    return entry.code not in _OWN and not entry.retired and entry.more.get("partner") is not False


def _group_name(code: str, registry: Registry) -> str:
    """Return the name of a group: that of the body its members form, or empty when there is none."""
    body = registry.words["organisation"].find(code)
    return body.name[registry.language] if body else ""
