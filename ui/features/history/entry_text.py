"""An act of the trail in words of the screen: its rows, its field changes, and what a search finds it by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.features.history.kinds import kind_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from registry.domain.fields.kinds import Stored
    from registry.services.history.history import HistoryEntry
    from registry.services.language.problem_text import Fields
    from ui.features.history.timeline import RowTimeline, TimelineAct


_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class ChangeText:
    """One field: its name, its old value (empty where there was none) and its new one (empty where it went)."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RowText:
    """One row: what it is and what became of it (empty for the project itself), and its fields."""

    title: str
    changes: tuple[ChangeText, ...]


def row_texts(act: TimelineAct, fields: Fields) -> tuple[RowText, ...]:
    """Return what an act changed, in words."""
    return tuple(RowText(_title(row, fields), tuple(_changes(row, fields))) for row in act.rows)


def part_of(
    rows: tuple[RowText, ...], start: int, most: int, longest: int | None = None
) -> tuple[RowText, ...]:
    """Return some of the changes, from one on; where a length is given each value is no longer than that."""
    kept: list[RowText] = []
    passed = 0
    for row in rows:
        begin, end = max(start - passed, 0), max(start + most - passed, 0)
        passed += len(row.changes)
        chosen = tuple(shortened(one, longest) if longest else one for one in row.changes[begin:end])
        if chosen:
            kept.append(RowText("" if begin else row.title, chosen))
    return tuple(kept)


def sought(act: TimelineAct, fields: Fields) -> str:
    """Return everything a search finds an act by, in small letters."""
    who = act.change_set.act.who
    told = [kind_words(act.kind), who.name, who.office, act.change_set.act.why, act.change_set.act.exchange]
    for row in row_texts(act, fields):
        told.append(row.title)
        told += [part for one in row.changes for part in (one.name, one.before, one.after)]
    told += [str(one) for entry in act.rows for field in entry.fields for one in _days(field)]
    return "\n".join(told).casefold()


def _title(row: RowTimeline, fields: Fields) -> str:
    if row.noun == "project":
        return ""
    if row.is_made:
        told = QCoreApplication.translate("History", "{noun} {place} added")
    elif row.is_removed:
        told = QCoreApplication.translate("History", "{noun} {place} removed")
    else:
        told = QCoreApplication.translate("History", "{noun} {place}")
    return told.format(noun=fields.name("noun", row.noun), place=row.place)


def _changes(row: RowTimeline, fields: Fields) -> Iterator[ChangeText]:
    beside = {one.field: one.before if one.after is None else one.after for one in row.fields}
    for entry in row.fields:
        before, after = (_value(entry, fields, stored, beside) for stored in (entry.before, entry.after))
        yield ChangeText(fields.name(row.noun, entry.field), before, after)


def _value(entry: HistoryEntry, fields: Fields, stored: Stored, beside: Mapping[str, Stored]) -> str:
    return "" if stored is None else fields.value_words(entry.noun, entry.field, stored, beside)


def _days(entry: HistoryEntry) -> Iterator[Stored]:
    """Yield the days of a change as they are kept: a search finds `2026-12-05` too, not only as it is shown."""
    return (one for one in (entry.before, entry.after) if isinstance(one, str) and _ISO_DAY.fullmatch(one))


def shortened(one: ChangeText, longest: int) -> ChangeText:
    """Return a change with its values no longer than that, each in one line."""
    return ChangeText(one.name, _short(one.before, longest), _short(one.after, longest))


def _short(text: str, longest: int) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= longest else flat[: longest - 1] + "…"
