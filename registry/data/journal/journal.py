"""The stored journal: appending change sets to the chain, and reading them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from sqlalchemy import Connection, RowMapping, func, select

from registry.data.engine.tables.schema import CHANGE, CHANGE_SET
from registry.data.journal.control_characters import refuse_control_characters
from registry.domain.journal.change_set import (
    EXPORT,
    FOUNDING,
    REDO,
    UNDO,
    Act,
    Change,
    ChangeSet,
    image_text,
)
from registry.domain.journal.seal import SECOND, seal
from registry.domain.officer import Officer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from registry.domain.fields.kinds import Stored

HEADER = (
    "seq",
    "id",
    "at",
    "kind",
    "who",
    "office",
    "side",
    "account",
    "why",
    "subject",
    "exchange",
    "undoes",
)
"""The columns of a change set that its hash covers, in order."""

DETAIL = ("noun", "row_id", "project_id", "before", "after")
"""The columns of a change that its set's hash covers, in order."""


# Built once: every save runs these statements, and building one takes longer than running it.
_APPEND, _APPEND_CHANGES = CHANGE_SET.insert(), CHANGE.insert()

_NUMBER = re.compile(r"[0-9]{1,18}")
"""Matches the number of a change set, within the range of the database's integers."""


def append(connection: Connection, previous: str, change_set: ChangeSet) -> ChangeSet:
    """Append a change set to the chain, in the transaction that wrote its rows; returns it with its hash.

    `previous` is the hash of the last change set before it.
    """
    refuse_control_characters(change_set)
    act = change_set.act
    header: dict[str, str | int | None] = {
        "seq": change_set.seq,
        "id": act.id,
        "at": change_set.at,
        "kind": act.kind,
        "who": act.who.name,
        "office": act.who.office,
        "side": act.who.side,
        "account": act.who.account,
        "why": act.why or None,
        "subject": act.subject or None,
        "exchange": act.exchange or None,
        "undoes": act.undoes or None,
    }
    details = [
        (c.noun, c.row_id, c.project_id, image_text(c.before), image_text(c.after))
        for c in change_set.changes
    ]
    linked = seal(previous, tuple(header.values()), details)
    connection.execute(_APPEND, {**header, "hash": linked, "seal": SECOND})
    if details:
        rows = [
            {"change_set": change_set.seq, "place": place, **dict(zip(DETAIL, detail, strict=True))}
            for place, detail in enumerate(details)
        ]
        connection.execute(_APPEND_CHANGES, rows)
    return ChangeSet(change_set.seq, change_set.at, act, change_set.changes, linked)


def find(connection: Connection, act_id: str) -> ChangeSet | None:
    """Return the change set with this id or number, with its changes, or None."""
    wanted = CHANGE_SET.c.seq == int(act_id) if _NUMBER.fullmatch(act_id) else CHANGE_SET.c.id == act_id
    row = connection.execute(select(CHANGE_SET).where(wanted)).mappings().first()
    return _change_set(row, changes(connection, row["seq"])) if row else None


def header(connection: Connection, act_id: str) -> ChangeSet | None:
    """Return the change set with this id, without its changes, or None."""
    row = connection.execute(select(CHANGE_SET).where(CHANGE_SET.c.id == act_id)).mappings().first()
    return _change_set(row, ()) if row else None


def changes(connection: Connection, seq: int) -> tuple[Change, ...]:
    """Return the changes of a change set in their order."""
    query = select(CHANGE).where(CHANGE.c.change_set == seq).order_by(CHANGE.c.place)
    return tuple(_change(row) for row in connection.execute(query).mappings())


def changes_of(connection: Connection, numbers: Sequence[int]) -> dict[int, tuple[Change, ...]]:
    """Return the changes of several change sets, by their numbers."""
    found: dict[int, list[Change]] = {}
    for start in range(0, len(numbers), 400):
        query = select(CHANGE).where(CHANGE.c.change_set.in_(numbers[start : start + 400]))
        for row in connection.execute(query.order_by(CHANGE.c.change_set, CHANGE.c.place)).mappings():
            found.setdefault(row["change_set"], []).append(_change(row))
    return {seq: tuple(made) for seq, made in found.items()}


def of_project(connection: Connection, project_id: str) -> list[ChangeSet]:
    """Return the change sets that touched a project, oldest first, with the changes that concern it."""
    query = (
        select(CHANGE).where(CHANGE.c.project_id == project_id).order_by(CHANGE.c.change_set, CHANGE.c.place)
    )
    found: dict[int, list[Change]] = {}
    for row in connection.execute(query).mappings():
        found.setdefault(row["change_set"], []).append(_change(row))
    sets = _by_seq(connection, list(found))
    return [_change_set(row, tuple(found[row["seq"]])) for row in sets]


def later_on(connection: Connection, project_id: str, seq: int) -> list[ChangeSet]:
    """Return the change sets after `seq` that touched a project, oldest first, without their changes."""
    query = (
        select(CHANGE.c.change_set)
        .where(CHANGE.c.project_id == project_id, CHANGE.c.change_set > seq)
        .distinct()
        .order_by(CHANGE.c.change_set)
    )
    return [
        _change_set(row, ()) for row in _by_seq(connection, [seq for (seq,) in connection.execute(query)])
    ]


def last_writer(connection: Connection, row_id: str) -> ChangeSet | None:
    """Return the change set that last wrote a row, without its changes."""
    newest = select(func.max(CHANGE.c.change_set)).where(CHANGE.c.row_id == row_id).scalar_subquery()
    row = connection.execute(select(CHANGE_SET).where(CHANGE_SET.c.seq == newest)).mappings().first()
    return _change_set(row, ()) if row else None


def last_writer_of(connection: Connection, row_id: str, field: str) -> ChangeSet | None:
    """Return the change set that last wrote one field of a row, without its changes."""
    query = select(CHANGE).where(CHANGE.c.row_id == row_id).order_by(CHANGE.c.change_set.desc())
    for row in connection.execute(query).mappings().all():
        change = _change(row)
        if field in (change.before or {}) or field in (change.after or {}):
            (header,) = _by_seq(connection, [row["change_set"]])
            return _change_set(header, ())
    return None


def last_of(connection: Connection, project_id: str) -> ChangeSet | None:
    """Return the last change set that touched a project, with the changes that concern it."""
    of_it = CHANGE.c.project_id == project_id
    newest = connection.execute(select(func.max(CHANGE.c.change_set)).where(of_it)).scalar()
    if newest is None:
        return None
    query = select(CHANGE).where(of_it, CHANGE.c.change_set == newest).order_by(CHANGE.c.place)
    changed = tuple(_change(row) for row in connection.execute(query).mappings())
    (header,) = _by_seq(connection, [newest])
    return _change_set(header, changed)


def recent(connection: Connection, limit: int, before_seq: int | None = None) -> list[ChangeSet]:
    """Return the newest change sets, or the newest before one, newest first, without their changes."""
    query = select(CHANGE_SET).order_by(CHANGE_SET.c.seq.desc()).limit(limit)
    if before_seq is not None:
        query = query.where(CHANGE_SET.c.seq < before_seq)
    return [_change_set(row, ()) for row in connection.execute(query).mappings()]


def undoable(connection: Connection) -> Iterator[ChangeSet]:
    """Yield the acts in effect that can be undone, the one done or redone last first, without their changes.

    Exports are not among them, because what was sent cannot be recalled.
    """
    redone: set[str] = set()
    for row in _standing_rows(connection):
        if row["kind"] == REDO:
            undo = header(connection, row["undoes"])
            act = header(connection, undo.act.undoes) if undo is not None else None
            if act is not None:
                redone.add(act.act.id)
                yield act
        elif row["kind"] not in (UNDO, EXPORT, *FOUNDING) and row["id"] not in redone:
            yield _change_set(row, ())


def undoable_since(connection: Connection, seq: int) -> list[ChangeSet]:
    """Return the acts in effect done or redone after change set `seq` that can be undone, the last one first."""
    query = select(CHANGE_SET).where(CHANGE_SET.c.seq > seq).order_by(CHANGE_SET.c.seq)
    standing: dict[str, ChangeSet] = {}
    for row in connection.execute(query).mappings().all():
        if row["kind"] == UNDO:
            standing.pop(row["undoes"], None)
        elif row["kind"] == REDO:
            undo = header(connection, row["undoes"])
            act = header(connection, undo.act.undoes) if undo is not None else None
            if act is not None:
                standing[act.act.id] = act
        elif row["kind"] not in (EXPORT, *FOUNDING):
            standing[row["id"]] = _change_set(row, ())
    return list(reversed(standing.values()))


def next_redo(connection: Connection) -> ChangeSet | None:
    """Return the last undo in effect, without its changes; None when another act was done after it."""
    for change_set in standing_acts(connection):
        if change_set.act.kind == UNDO:
            return change_set
        if change_set.act.kind not in FOUNDING:
            return None
    return None


def standing_acts(connection: Connection) -> Iterator[ChangeSet]:
    """Yield the change sets in effect, newest first: acts that are not undone, and undos that are not redone.

    An act and its undo cancel each other, as do an undo and its redo. A redo itself is not yielded; it only puts the
    original act into effect again.
    """
    return (_change_set(row, ()) for row in _standing_rows(connection) if row["kind"] != REDO)


def _standing_rows(connection: Connection) -> Iterator[RowMapping]:
    """Yield the change sets that no later one cancels, newest first."""
    cancelled: set[str] = set()
    query = select(CHANGE_SET).order_by(CHANGE_SET.c.seq.desc()).execution_options(yield_per=100)
    # Closed even when the caller stops early; on PostgreSQL a cursor would stay open otherwise.
    with connection.execute(query) as result:
        for row in result.mappings():
            if row["id"] in cancelled:
                continue
            if row["undoes"]:
                cancelled.add(row["undoes"])
            yield row


def stands_last(connection: Connection, act_id: str) -> bool:
    """Return whether an act is in effect and everything done after it was undone, one act after the other.

    An undo of something older than the act counts as done after it.
    """
    cancelled: set[str] = set()
    query = select(CHANGE_SET.c.id, CHANGE_SET.c.undoes).order_by(CHANGE_SET.c.seq.desc())
    with connection.execute(query.execution_options(yield_per=100)) as result:
        for found, undoes in result:
            if found in cancelled:
                cancelled.discard(found)
            elif undoes:
                cancelled.add(undoes)
            else:
                return bool(found == act_id) and not cancelled
    return False


def is_taken_back(connection: Connection, act_id: str) -> bool:
    """Return whether an act has been undone and not redone."""
    return standing_undo_of(connection, act_id) is not None


def standing_undo_of(connection: Connection, act_id: str) -> ChangeSet | None:
    """Return the undo in effect of an act, without its changes; None when the act itself is in effect."""
    query = select(CHANGE_SET).where(CHANGE_SET.c.undoes == act_id)
    later = connection.execute(query).mappings().all()
    return next((_change_set(row, ()) for row in later if not is_taken_back(connection, row["id"])), None)


def numbers_given_since(connection: Connection, seq: int) -> dict[str, str]:
    """Return the projects created after a change set: maps each reference number to the last project id that got it."""
    query = (
        select(CHANGE.c.row_id, CHANGE.c.after)
        .where(CHANGE.c.noun == "project", CHANGE.c.before.is_(None), CHANGE.c.change_set > seq)
        .order_by(CHANGE.c.change_set, CHANGE.c.place)
    )
    made = ((row_id, _image(after) or {}) for row_id, after in connection.execute(query))
    return {str(image["ref"]): row_id for row_id, image in made if image.get("ref")}


def _by_seq(connection: Connection, numbers: Sequence[int]) -> list[RowMapping]:
    found: list[RowMapping] = []
    for start in range(0, len(numbers), 400):
        query = select(CHANGE_SET).where(CHANGE_SET.c.seq.in_(numbers[start : start + 400]))
        found.extend(connection.execute(query.order_by(CHANGE_SET.c.seq)).mappings())
    return found


def _change_set(row: RowMapping, changed: tuple[Change, ...]) -> ChangeSet:
    who = Officer(row["who"], row["office"], row["side"], row["account"])
    texts = {name: row[name] or "" for name in ("why", "subject", "exchange", "undoes")}
    return ChangeSet(row["seq"], row["at"], Act(row["id"], row["kind"], who, **texts), changed, row["hash"])


def _change(row: RowMapping) -> Change:
    return Change(row["noun"], row["row_id"], row["project_id"], _image(row["before"]), _image(row["after"]))


def _image(text: str | None) -> dict[str, Stored] | None:
    return None if text is None else json.loads(text)
