"""An act of the trail in words of the screen: its rows, its field changes, and what a search finds it by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.features.history.kinds import kind_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from registry.domain.fields.kinds import Stored
    from registry.services.history.history import Entry
    from registry.services.language.problem_text import Fields
    from ui.features.history.timeline import RowTrail, TrailAct


@dataclass(frozen=True, slots=True)
class ToldChange:
    """One field: its name, its old value (empty where there was none) and its new one (empty where it went)."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ToldRow:
    """One row: what it is and what became of it (empty for the project itself), and its fields."""

    title: str
    changes: tuple[ToldChange, ...]


def told_rows(act: TrailAct, fields: Fields) -> tuple[ToldRow, ...]:
    """Return what an act changed, in words."""
    return tuple(ToldRow(_title(row, fields), tuple(_changes(row, fields))) for row in act.rows)


def part_of(
    rows: tuple[ToldRow, ...], start: int, most: int, longest: int | None = None
) -> tuple[ToldRow, ...]:
    """Return some of the changes, from one on; where a length is given each value is no longer than that."""
    kept: list[ToldRow] = []
    passed = 0
    for row in rows:
        begin, end = max(start - passed, 0), max(start + most - passed, 0)
        passed += len(row.changes)
        chosen = tuple(shortened(one, longest) if longest else one for one in row.changes[begin:end])
        if chosen:
            kept.append(ToldRow("" if begin else row.title, chosen))
    return tuple(kept)


def sought(act: TrailAct, fields: Fields) -> str:
    """Return everything a search finds an act by, in small letters."""
    who = act.change_set.act.who
    told = [kind_words(act.kind), who.name, who.office, act.change_set.act.why, act.change_set.act.exchange]
    for row in told_rows(act, fields):
        told.append(row.title)
        told += [part for one in row.changes for part in (one.name, one.before, one.after)]
    return "\n".join(told).casefold()


def _title(row: RowTrail, fields: Fields) -> str:
    if row.noun == "project":
        return ""
    if row.is_made:
        told = QCoreApplication.translate("History", "{noun} {place}, added")
    elif row.is_removed:
        told = QCoreApplication.translate("History", "{noun} {place}, removed")
    else:
        told = QCoreApplication.translate("History", "{noun} {place}")
    return told.format(noun=fields.name("noun", row.noun), place=row.place)


def _changes(row: RowTrail, fields: Fields) -> Iterator[ToldChange]:
    beside = {one.field: one.before if one.after is None else one.after for one in row.fields}
    for entry in row.fields:
        before, after = (_value(entry, fields, stored, beside) for stored in (entry.before, entry.after))
        yield ToldChange(fields.name(row.noun, entry.field), before, after)


def _value(entry: Entry, fields: Fields, stored: Stored, beside: Mapping[str, Stored]) -> str:
    return "" if stored is None else fields.told(entry.noun, entry.field, stored, beside)


def shortened(one: ToldChange, longest: int) -> ToldChange:
    """Return a change with its values no longer than that, each in one line."""
    return ToldChange(one.name, _short(one.before, longest), _short(one.after, longest))


def _short(text: str, longest: int) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= longest else flat[: longest - 1] + "…"
