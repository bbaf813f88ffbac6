"""`list`, `show`: the projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.cli.console import DONE, Console
from registry.cli.tables import listed, shown
from registry.domain.errors import WrongUsage
from registry.domain.project.forums import FORUMS
from registry.domain.project.query import ProjectQuery
from registry.services.views.json_listing import LIST_COLUMNS

if TYPE_CHECKING:
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.services.registry import Registry

_MOST_SHOWN = 14
_MOST_PROJECTS = 1_000_000_000
_CODES = {
    "procedure": "procedure",
    "stage": "stage",
    "state": "state",
    "principle": "principles",
    "theme": "themes",
    "channel": "channel",
}
"""Maps the filters by a code, which bear the names of their code lists, to the fields they narrow."""


def list_projects(console: Console) -> int:
    """List the projects a query finds."""
    with console.reading() as opened:
        registry = opened.registry
        query = asked(console, registry)
        lines = [registry.showing.line(one) for one in registry.projects.list(query, LIST_COLUMNS)]
    if console.options.json:
        console.show_json(lines)
    else:
        console.show(
            listed(lines, registry.fields, console.language, console.sentences.tell("no_date"))
            if lines
            else console.sentences.tell("no_projects_found")
        )
    return DONE


def show(console: Console) -> int:
    """Show one project with everything that belongs to it."""
    with console.reading() as opened:
        project = opened.registry.showing.project(console.options.ref)
        if console.options.json:
            console.show_json(project)
        else:
            console.show(shown(project, opened.registry, console.language))
    return DONE


def asked(console: Console, registry: Registry) -> ProjectQuery:
    """Return which projects the filters of a command line ask for; raises WrongUsage for a code that is not known."""
    options, words = console.options, registry.words
    if not all(0 <= number <= _MOST_PROJECTS for number in (options.limit or 0, options.offset)):
        raise WrongUsage(code="limit_out_of_range", most=_MOST_PROJECTS)
    equal = {
        field: (_code(name, given, words),)
        for name, field in _CODES.items()
        if (given := getattr(options, name))
    }
    if options.forum:
        equal[FORUMS] = (_forum(options.forum, registry),)
    countries: tuple[str, ...] = ()
    if options.country:
        group = registry.groups.get(options.country.upper())
        countries = tuple(group) if group else (_code("country", options.country, words),)
    return ProjectQuery(
        equal=equal,
        area=_code("area", options.area, words) if options.area else "",
        countries=countries,
        late=options.late,
        no_date=options.no_date,
        text=options.text or "",
        sort=options.sort.removeprefix("-"),
        descending=options.sort.startswith("-"),
        limit=options.limit,
        offset=options.offset,
    )


def _forum(given: str, registry: Registry) -> str:
    found = registry.words["organisation"].find(given)
    if found is None or found.code not in registry.forums:
        accepted = ", ".join(sorted(registry.forums)[:_MOST_SHOWN]) + " …"
        raise WrongUsage(code="no_forum", given=given, accepted=accepted)
    return found.code


def _code(name: str, given: str, words: Vocabulary) -> str:
    found = words[name].find(given)
    if found is not None:
        return found.code
    near = words[name].near(given)
    if near is not None:
        raise WrongUsage(code="code_meant", name=name, given=given, near=near.code, words=near.name)
    codes = [entry.code for entry in words[name].entries]
    accepted = ", ".join(codes[:_MOST_SHOWN]) + (" …" if len(codes) > _MOST_SHOWN else "")
    if name == "country":
        raise WrongUsage(code="unknown_country", name=name, given=given, accepted=accepted)
    raise WrongUsage(code="unknown_code", name=name, given=given, accepted=accepted)
