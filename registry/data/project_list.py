"""The list of projects: filtered, sorted and cut into pages by the database."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    RowMapping,
    Select,
    and_,
    case,
    exists,
    func,
    literal,
    or_,
    select,
)

from registry.data import search
from registry.data.tables.whole import OFFICIAL, PROJECT_CODE, STANDING
from registry.domain.fields.project import PROJECT
from registry.domain.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from registry.domain.project_query import ProjectQuery

_PROJECT = OFFICIAL["project"]
_JOINED = _PROJECT.join(STANDING)


@dataclass(frozen=True, slots=True)
class ListedProject:
    """One line of the list: the project's own fields asked for, and its standing."""

    id: str
    values: Mapping[str, Any]
    standing: Standing
    updated_at: str


def count(connection: Connection, query: ProjectQuery, today: date) -> int:
    """Return how many projects a query finds."""
    number = select(func.count()).select_from(_JOINED).where(*_conditions(connection, query, today))
    return connection.execute(number).scalar_one()


def updated_at(connection: Connection, project_id: str) -> str:
    """Return when a project or one of its rows was last changed; empty when it has no standing."""
    query = select(STANDING.c.updated_at).where(STANDING.c.project_id == project_id)
    return connection.execute(query).scalar() or ""


def ids(connection: Connection, query: ProjectQuery, today: date) -> list[str]:
    """Return the ids a query finds, in its order."""
    wanted = _ordered(select(_PROJECT.c.id).select_from(_JOINED), connection, query, today)
    return [found for (found,) in connection.execute(wanted)]


def page(
    connection: Connection, query: ProjectQuery, today: date, columns: tuple[str, ...]
) -> list[ListedProject]:
    """Return the lines a query finds, with the project fields named."""
    standing = [STANDING.c[field.name] for field in fields(Standing)]
    own = [_PROJECT.c[name] for name in columns]
    asked = select(_PROJECT.c.id.label("project_id"), STANDING.c.updated_at, *standing).add_columns(
        *(column.label(f"own_{column.name}") for column in own)
    )
    found = connection.execute(_ordered(asked.select_from(_JOINED), connection, query, today))
    return [_line(row, columns) for row in found.mappings()]


def _line(row: RowMapping, columns: tuple[str, ...]) -> ListedProject:
    kept = {field.name: row[field.name] for field in fields(Standing)}
    kept |= {"ended": bool(kept["ended"]), "grey": bool(kept["grey"]), "sides": kept["sides"] or ""}
    values = {name: row[f"own_{name}"] for name in columns}
    return ListedProject(row["project_id"], values, Standing(**kept), row["updated_at"])


def _ordered(asked: Select[Any], connection: Connection, query: ProjectQuery, today: date) -> Select[Any]:
    key = _sort_key(query.sort, today)
    order = key.desc().nulls_last() if query.descending else key.asc().nulls_last()
    asked = asked.where(*_conditions(connection, query, today)).order_by(order, _PROJECT.c.ref)
    if query.limit is not None:
        asked = asked.limit(query.limit)
    return asked.offset(query.offset) if query.offset else asked


def _conditions(connection: Connection, query: ProjectQuery, today: date) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    for name, codes in query.equal.items():
        table: FromClause = STANDING if name in ("stage", "state") else _PROJECT
        wanted.append(table.c[name].in_(codes))
    if query.area:
        wanted.append(or_(_PROJECT.c.area == query.area, _has_code("other_areas", (query.area,))))
    if query.countries:
        wanted.append(_has_code("countries", query.countries))
    if query.late:
        wanted.append(and_(STANDING.c.due < today.toordinal(), STANDING.c.ended == 0))
    if query.text:
        found = search.matches(connection, query.text)
        wanted.append(found if found is not None else literal(value=False))
    return wanted


def _has_code(field: str, codes: tuple[str, ...]) -> ColumnElement[bool]:
    kept = PROJECT_CODE.c
    return exists().where(kept.project_id == _PROJECT.c.id, kept.field == field, kept.code.in_(codes))


def _sort_key(name: str, today: date) -> ColumnElement[Any]:
    """Return what a column is sorted by; what depends on today is arithmetic on day numbers."""
    number = today.toordinal()
    match name:
        case "stage":
            return STANDING.c.place
        case "days_in_stage":
            return func.coalesce(STANDING.c.paused_since, number) - STANDING.c.counted_from
        case "late":
            return case((STANDING.c.due < number, 0), else_=1)
        case "rag":
            red, amber = STANDING.c.red_from <= number, STANDING.c.amber_from <= number
            return case((red, 0), (amber, 1), (STANDING.c.grey == 0, 2), else_=3)
        case _ if name in PROJECT.by_id:
            return _PROJECT.c[name]
        case _:
            return STANDING.c[name]


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
