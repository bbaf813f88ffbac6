"""An act of the history in words: its rows and field changes, and the text that the search looks in."""

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
    """One field: name, old value (empty for an added value) and new value (empty for a removed one)."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RowText:
    """One row: its name, what was done to it (empty for the project itself), and its fields."""

    title: str
    changes: tuple[ChangeText, ...]


def row_texts(act: TimelineAct, fields: Fields) -> tuple[RowText, ...]:
    """Return the changes of an act in words."""
    return tuple(RowText(_title(row, fields), tuple(_changes(row, fields))) for row in act.rows)


def part_of(
    rows: tuple[RowText, ...], start: int, most: int, longest: int | None = None
) -> tuple[RowText, ...]:
    """Return at most `most` changes from `start`; with `longest`, values are shortened to that many characters."""
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
    """Return the lower-case text in which a search for the act looks."""
    who = act.change_set.act.who
    texts = [kind_words(act.kind), who.name, who.office, act.change_set.act.why, act.change_set.act.exchange]
    for row in row_texts(act, fields):
        texts.append(row.title)
        texts += [part for one in row.changes for part in (one.name, one.before, one.after)]
    texts += [str(one) for entry in act.rows for field in entry.fields for one in _days(field)]
    return "\n".join(texts).casefold()


def _title(row: RowTimeline, fields: Fields) -> str:
    if row.noun == "project":
        return ""
    if row.is_made:
        template = QCoreApplication.translate("History", "{noun} {place} added")
    elif row.is_removed:
        template = QCoreApplication.translate("History", "{noun} {place} removed")
    else:
        template = QCoreApplication.translate("History", "{noun} {place}")
    return template.format(noun=fields.name("noun", row.noun), place=row.place)


def _changes(row: RowTimeline, fields: Fields) -> Iterator[ChangeText]:
    beside = {one.field: one.before if one.after is None else one.after for one in row.fields}
    for entry in row.fields:
        before, after = (_value(entry, fields, stored, beside) for stored in (entry.before, entry.after))
        yield ChangeText(fields.name(row.noun, entry.field), before, after)


def _value(entry: HistoryEntry, fields: Fields, stored: Stored, beside: Mapping[str, Stored]) -> str:
    return "" if stored is None else fields.value_words(entry.noun, entry.field, stored, beside)


def _days(entry: HistoryEntry) -> Iterator[Stored]:
    """Yield the dates of a change in ISO form, so that a search also finds `2026-12-05`."""
    return (one for one in (entry.before, entry.after) if isinstance(one, str) and _ISO_DAY.fullmatch(one))


def shortened(one: ChangeText, longest: int) -> ChangeText:
    """Return a change with its values shortened to `longest` characters, each on one line."""
    return ChangeText(one.name, _short(one.before, longest), _short(one.after, longest))


def _short(text: str, longest: int) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= longest else flat[: longest - 1] + "…"
