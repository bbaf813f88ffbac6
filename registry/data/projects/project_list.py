"""The list of projects: filtered, sorted and cut into pages by the database."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    FromClause,
    Row,
    Select,
    bindparam,
    case,
    func,
    literal,
    null,
    or_,
    select,
)
from sqlalchemy.sql import visitors

from registry.data.engine.tables.schema import OFFICIAL, PROJECT_CODE, STANDING
from registry.domain.fields.kinds import SomeOf, Stored
from registry.domain.fields.project import PROJECT
from registry.domain.project.forums import FORUMS
from registry.domain.project.standing import PUT_OFF, Standing
from registry.domain.values.collation import sort_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from registry.domain.project.query import ProjectQuery
    from registry.domain.vocabulary.code_lists import Vocabulary

_PROJECT = OFFICIAL["project"]
_JOINED = _PROJECT.join(STANDING)
_AT_A_TIME = 400
"""How many ids are looked up in one query."""

_MOST_VALUES = 300
"""The number of different values up to which the database orders a column by their names, which is faster."""

_STANDING = Standing._fields
_OWN = 2 + len(_STANDING)
"""The index in a row from which the project's own fields follow: after id, time of last change, and standing."""

_RAGS = ("red", "amber", "green", "grey")
"""The colours of the rating in sort order."""


class ListedProject(NamedTuple):
    """One row of the list: the requested fields of the project, and its standing."""

    id: str
    values: Mapping[str, Any]
    standing: Standing
    updated_at: str


class Asking(NamedTuple):
    """What a query is asked with.

    It is the database, the code lists whose names are searched, today's date, and a way to read the stages that are due
    at a session.
    """

    connection: Connection
    words: Vocabulary
    today: date
    session_stages: Callable[[], frozenset[str]]


Naming = Callable[[Stored], str]
"""Returns the name of a value of the column to sort by, in the language of the list."""


def count(asking: Asking, query: ProjectQuery) -> int:
    """Return how many projects a query finds."""
    conditions = _conditions(asking, query)
    number = select(func.count()).select_from(_tables(*conditions)).where(*conditions)
    return asking.connection.execute(number).scalar_one()


def updated_at(connection: Connection, project_id: str) -> str:
    """Return the time at which a project or one of its rows was last changed; empty when it has no standing."""
    query = select(STANDING.c.updated_at).where(STANDING.c.project_id == project_id)
    return connection.execute(query).scalar() or ""


def lapsed(connection: Connection, today: date) -> list[tuple[str, str]]:
    """Return id and time of last change of the projects whose standing has become outdated without any act."""
    query = select(STANDING.c.project_id, STANDING.c.updated_at)
    stale = connection.execute(query.where(STANDING.c.stale_after < today.toordinal()))
    return [(project_id, updated_at) for project_id, updated_at in stale]


def ids(asking: Asking, query: ProjectQuery, named: Naming | None = None) -> list[str]:
    """Return the ids of the projects a query finds, in the order of the query; with `named` by names of the values."""
    conditions, key = _conditions(asking, query), _sort_key(query.sort, asking.today)
    tables = _tables(*conditions, key, _PROJECT.c.ref)
    if named is not None:
        values = asking.connection.execute(select(key).distinct().limit(_MOST_VALUES + 1)).scalars().all()
        if len(values) > _MOST_VALUES:
            wanted = select(_PROJECT.c.id, key, _PROJECT.c.ref).select_from(tables).where(*conditions)
            return _ordered_by_name(asking.connection.execute(wanted), query, named)
        key = _name_rank(key, values, named)
    found = _ordered(select(_PROJECT.c.id).select_from(tables), query, conditions, key)
    return list(asking.connection.execute(found).scalars())


def page(
    asking: Asking, query: ProjectQuery, columns: tuple[str, ...], named: Naming | None = None
) -> list[ListedProject]:
    """Return the list rows a query finds, with the project fields named in `columns`; `named` as in `ids`."""
    if query.limit is not None or named is not None:
        # Sorting ids and then reading one page of rows takes a fraction of the time of sorting complete rows.
        return lines(asking.connection, ids(asking, query, named), columns)
    conditions, key = _conditions(asking, query), _sort_key(query.sort, asking.today)
    found = asking.connection.execute(_ordered(_asked(columns), query, conditions, key))
    return [_line(row, columns) for row in found]


def _name_rank(key: ColumnElement[Any], values: Iterable[Stored], named: Naming) -> ColumnElement[Any]:
    """Return the place of a value among the names of all values in SQL; NULL for one without a name."""
    keys = {value: sort_key(named(value)) for value in values if value is not None}
    places = {name: place for place, name in enumerate(sorted({name for name in keys.values() if name}))}
    ranks = {value: places[name] for value, name in keys.items() if name}
    return case(ranks, value=key, else_=null()) if ranks else null()


def _ordered_by_name(rows: Iterable[Row[Any]], query: ProjectQuery, named: Naming) -> list[str]:
    """Return the ids of rows (id, value, reference number) by the names of their values; those without one last."""
    found = sorted((tuple(row) for row in rows), key=lambda row: row[2])
    keys = {value: sort_key(named(value)) for value in {value for _, value, _ in found}}
    given = [(keys[value], row_id) for row_id, value, _ in found if keys[value]]
    without = [row_id for row_id, value, _ in found if not keys[value]]
    given.sort(key=itemgetter(0), reverse=query.descending)  # stable: numbers ascend among equal names
    last = None if query.limit is None else query.offset + query.limit
    return [*(row_id for _, row_id in given), *without][query.offset : last]


def lines(connection: Connection, ids: Sequence[str], columns: tuple[str, ...]) -> list[ListedProject]:
    """Return the list rows of some projects in the given order; projects that no longer exist are left out."""
    found: dict[str, ListedProject] = {}
    wanted = _asked(columns).where(_PROJECT.c.id.in_(bindparam("ids", expanding=True)))
    for start in range(0, len(ids), _AT_A_TIME):
        rows = connection.execute(wanted, {"ids": list(ids[start : start + _AT_A_TIME])})
        found |= {row.project_id: _line(row, columns) for row in rows}
    return [found[project_id] for project_id in ids if project_id in found]


@cache
def _asked(columns: tuple[str, ...]) -> Select[Any]:
    """Return the query for list rows with these fields; cached, since building it takes longer than running it."""
    standing = [STANDING.c[name] for name in _STANDING]
    own = [_PROJECT.c[name].label(f"own_{name}") for name in columns]
    return select(_PROJECT.c.id.label("project_id"), STANDING.c.updated_at, *standing, *own).select_from(
        _JOINED
    )


def _tables(*asked: ColumnElement[Any]) -> FromClause:
    """Return the tables that conditions and order need; a query of one table takes half the time of a join."""
    parts = (part for one in asked for part in visitors.iterate(one) if isinstance(part, Column))
    touched = {column.table for column in parts}
    if STANDING not in touched:
        return _PROJECT
    return _JOINED if _PROJECT in touched else STANDING


def _line(row: Row[Any], columns: tuple[str, ...]) -> ListedProject:
    kept = dict(zip(_STANDING, row[2:_OWN], strict=True))
    kept |= {"ended": bool(kept["ended"]), "grey": bool(kept["grey"]), "sides": kept["sides"] or ""}
    kept["override"] = kept["override"] or ""
    values = dict(zip(columns, row[_OWN:], strict=True))
    return ListedProject(row.project_id, values, Standing(**kept), row.updated_at)


def _ordered(
    asked: Select[Any],
    query: ProjectQuery,
    conditions: Sequence[ColumnElement[bool]],
    key: ColumnElement[Any],
) -> Select[Any]:
    if query.limit is None and query.sort != "ref":
        # Following an index reads the tables in random order: good for a page, but a complete list is sorted faster.
        key = func.coalesce(key, null())
    order = key.desc() if query.descending else key.asc()
    # Reference numbers are never missing and unique, so no tie-breaker is added and their index gives the order.
    orders = (order,) if query.sort == "ref" else (order.nulls_last(), _PROJECT.c.ref)
    asked = asked.where(*conditions).order_by(*orders)
    if query.limit is not None:
        asked = asked.limit(query.limit)
    return asked.offset(query.offset) if query.offset else asked


def _conditions(asking: Asking, query: ProjectQuery) -> list[ColumnElement[bool]]:
    today = asking.today
    wanted: list[ColumnElement[bool]] = []
    for name, codes in query.equal.items():
        if name == FORUMS or (name in PROJECT.by_id and isinstance(PROJECT.by_id[name].kind, SomeOf)):
            wanted.append(_has_code(name, codes))
            continue
        table: FromClause = STANDING if name in ("stage", "state") else _PROJECT
        wanted.append(table.c[name].in_(codes))
    if query.area:
        wanted.append(or_(_PROJECT.c.area == query.area, _has_code("other_areas", (query.area,))))
    if query.countries:
        wanted.append(_has_code("countries", query.countries))
    if query.late:
        wanted.append(STANDING.c.due < today.toordinal())  # an ended project has no due day
    if query.no_date:
        wanted += [STANDING.c.due.is_(None), STANDING.c.ended == 0, _waits_for_session(asking)]
    if query.ended is not None:
        wanted.append(STANDING.c.ended == int(query.ended))
    if query.rag:
        ranks = [_RAGS.index(colour) for colour in query.rag if colour in _RAGS]
        wanted.append(_rag_rank(today).in_(ranks))
    if query.text.strip():
        from registry.data.projects import search  # noqa: PLC0415 - the first list is shown without a search text

        found = search.matches(asking.connection, query.text, asking.words)
        wanted.append(found if found is not None else literal(value=False))
    return wanted


def _waits_for_session(asking: Asking) -> ColumnElement[bool]:
    """Return in SQL whether a project without a due day waits for a session (`standing.waits_without_date`)."""
    stages = sorted(asking.session_stages())
    return or_(STANDING.c.stage.in_(stages), STANDING.c.state.in_(PUT_OFF))


def _has_code(field: str, codes: tuple[str, ...]) -> ColumnElement[bool]:
    kept = PROJECT_CODE.c
    return _PROJECT.c.id.in_(select(kept.project_id).where(kept.field == field, kept.code.in_(codes)))


def _rag_rank(today: date) -> ColumnElement[int]:
    """Return the sort position of a project's rating in SQL; `standing.stage_count` is the same rule in Python."""
    number = today.toordinal()
    red, amber = STANDING.c.red_from <= number, STANDING.c.amber_from <= number
    late = STANDING.c.due < number
    failed = STANDING.c.condition_due < number
    ranks = {colour: case((failed, 1), else_=rank) if rank > 1 else rank for rank, colour in enumerate(_RAGS)}
    given = case(ranks, value=STANDING.c.override)
    return case(
        (STANDING.c.override_until >= number, given),
        (red, 0),
        (or_(amber, late), 1),
        (STANDING.c.grey == 0, 2),
        else_=3,
    )


def _sort_key(name: str, today: date) -> ColumnElement[Any]:
    """Return the expression a column is sorted by; values that depend on today are computed from day numbers."""
    number = today.toordinal()
    match name:
        case "stage":
            return STANDING.c.place
        case "days_in_stage":
            days = func.coalesce(STANDING.c.paused_since, number) - STANDING.c.counted_from
            return case((days < 0, 0), else_=days)  # on days before the opening the age is 0, not negative
        case "late":
            return case((STANDING.c.due < number, 0), else_=1)
        case "rag":
            return _rag_rank(today)
        case "title_en" | "title_ko":
            return STANDING.c[f"{name}_key"]
        case _:
            return _PROJECT.c[name] if name in PROJECT.by_id else STANDING.c[name]


SORTABLE = frozenset(
    {field.id for field in PROJECT.stored}
    | {
        "stage",
        "state",
        "attempt",
        "opened",
        "days_in_stage",
        "due",
        "late",
        "waits_for",
        "rag",
        "updated_at",
    }
)
"""The field ids a list can be sorted by."""
