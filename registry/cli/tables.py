"""Lists and projects as plain text for people; programs ask for `--json`."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from registry.domain.fields.project import PROJECT
from registry.services.showing import ARRAYS, Shown, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from registry.domain.words import Language
    from registry.services.registry import Registry

_TITLE_WIDTH = 46
_INTERNAL = ("decision",)
"""What rows carry for programs only: the id of the decision an action came from."""


def listed(lines: Sequence[Shown], language: Language) -> str:
    """Return the list as a table, one project a line."""
    rows = [
        (
            str(line["ref"]),
            _cut(words_of(line, "title", language), _TITLE_WIDTH),
            " ".join(line["countries"][:3]) + (" …" if len(line["countries"]) > 3 else ""),
            f"{line['stage']} {line['state']}",
            "" if line["days_in_stage"] is None else str(line["days_in_stage"]),
            (line["due"] or "") + (" late" if line["late"] else ""),
            str(line["rag"]),
        )
        for line in lines
    ]
    return table(("No.", "Title", "Partners", "Stage", "Days", "Due", "RAG"), rows)


def shown(project: Shown, registry: Registry, language: Language) -> str:
    """Return one project in full: its fields, its standing, its rows."""
    told = [f"{project['ref']}  {words_of(project, 'title', language)}", ""]
    told += [
        f"{registry.fields.name('project', field.id)} [{field.id}]: {_worded(registry, field.id, project[field.id])}"
        for field in PROJECT.fields
        if project[field.id] not in (None, [])
    ]
    told += ["", *_standing(project, registry)]
    for noun in ARRAYS:
        if project[noun]:
            told += ["", f"{registry.fields.noun(noun)} [{noun}]", *_rows(project[noun])]
    return "\n".join(told)


def counted(number: int, noun: str) -> str:
    """Return a number with its noun in English: `1 project`, `25 projects`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def table(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return rows under headers, columns as wide as their widest text (Hangul counts double)."""
    widths = [max(map(_width, column)) for column in zip(headers, *rows, strict=True)]
    return "\n".join(_padded(row, widths) for row in (headers, *rows))


def _standing(project: Shown, registry: Registry) -> Iterable[str]:
    """Yield where the project stands, for how long, by when, and what it waits for."""
    stage = f"{project['stage']} {registry.fields.code('stage', project['stage'])}"
    since = counted(project["days_in_stage"], "day") if project["days_in_stage"] is not None else ""
    due = f"due {project['due']}{', late' if project['late'] else ''}" if project["due"] else ""
    state = registry.fields.code("state", project["state"])
    yield ", ".join(part for part in (f"Stage {stage}", state, since, due) if part)
    if project["waits_for"]:
        yield f"  waits for: {project['waits_for']}"


def _worded(registry: Registry, field: str, value: object) -> str:
    """Return a value in words, followed by the codes one would write, where it has any."""
    if isinstance(value, int | float):
        return f"{value:,}"
    stored = ";".join(map(str, value)) if isinstance(value, list) else str(value)
    words = registry.fields.told("project", field, stored)
    return words if words == stored else f"{words} [{stored}]"


def _rows(rows: Iterable[Shown]) -> Iterable[str]:
    for place, row in enumerate(rows, start=1):
        given = ", ".join(
            f"{name}={_value(value)}"
            for name, value in row.items()
            if value not in (None, [], False) and name not in _INTERNAL
        )
        yield f"  {place}. {given}"


def _value(value: object) -> str:
    """Return a value of a row; rows within it, such as conditions, as `TEXT; OWNER; DUE`."""
    if isinstance(value, list):
        return " | ".join(map(_value, value)) if any(isinstance(v, dict) for v in value) else "; ".join(value)
    if isinstance(value, dict):
        return "; ".join(str(part) for part in value.values() if part is not None)
    return str(value)


def _padded(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = (text + " " * (width - _width(text)) for text, width in zip(row, widths, strict=True))
    return "  ".join(cells).rstrip()


def _cut(text: str, most: int) -> str:
    if _width(text) <= most:
        return text
    kept = ""
    for letter in text:
        if _width(kept + letter) >= most:
            break
        kept += letter
    return f"{kept}…"


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)
