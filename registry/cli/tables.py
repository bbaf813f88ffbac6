"""Lists and projects as plain text for people; programs ask for `--json`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.cli.text_width import width
from registry.domain.fields.kinds import TextLine
from registry.domain.fields.project import PROJECT, STANDING
from registry.services.views.json_values import ARRAYS, Shown, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from registry.domain.fields.field import Field, Noun
    from registry.domain.vocabulary.language import Language
    from registry.services.language.problem_text import Fields
    from registry.services.registry import Registry

_TITLE_WIDTH = 46
_INTERNAL = ("decision",)
"""What rows carry for programs only: the id of the decision an action came from."""


def listed(lines: Sequence[Shown], fields: Fields, language: Language) -> str:
    """Return the list as a table, one project a line."""
    own = ("ref", f"title_{language.value}", "countries")
    derived = ("stage", "state", "days_in_stage", "due", "late", "rag")
    headers = [fields.name("project", name) for name in own] + [fields.name("standing", n) for n in derived]
    rows = [
        (
            str(line["ref"]),
            _cut(words_of(line, "title", language), _TITLE_WIDTH),
            " ".join(line["countries"][:3]) + (" …" if len(line["countries"]) > 3 else ""),
            str(line["stage"]),
            fields.code("state", line["state"]),
            "" if line["days_in_stage"] is None else str(line["days_in_stage"]),
            line["due"] or "",
            fields.code("yes_no", "yes") if line["late"] else "",
            fields.code("rag", line["rag"]),
        )
        for line in lines
    ]
    return table(headers, rows)


def shown(project: Shown, registry: Registry, language: Language) -> str:
    """Return one project in full: its fields, its standing, its rows."""
    told = [f"{project['ref']}  {words_of(project, 'title', language)}", ""]
    told += _fields(project, PROJECT, registry.fields)
    told += ["", *_fields(project, STANDING, registry.fields)]
    for noun in ARRAYS:
        if project[noun]:
            told += ["", f"{registry.fields.noun(noun)} [{noun}]", *_rows(project[noun])]
    return "\n".join(told)


def table(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return rows under headers, columns as wide as their widest text (Hangul counts double)."""
    widths = [max(map(width, column)) for column in zip(headers, *rows, strict=True)]
    return "\n".join(_padded(row, widths) for row in (headers, *rows))


def _fields(project: Shown, noun: Noun, fields: Fields) -> Iterable[str]:
    """Yield each field of a noun that has a value, by name and id."""
    for field in noun.fields:
        if project[field.id] not in (None, []):
            yield f"{fields.name(noun.id, field.id)} [{field.id}]: {_worded(fields, field, project[field.id])}"


def _worded(fields: Fields, field: Field, value: object) -> str:
    """Return a value in words, followed by the codes one would write, where it has any."""
    if isinstance(value, bool):
        return fields.code("yes_no", "yes" if value else "no")
    if isinstance(value, int | float):
        return f"{value:,}"
    if isinstance(value, list) and isinstance(field.kind, TextLine):
        return "; ".join(value)  # sentences, not codes
    stored = ";".join(map(str, value)) if isinstance(value, list) else str(value)
    words = fields.of_kind(field.kind, stored)
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
    cells = (text + " " * (most - width(text)) for text, most in zip(row, widths, strict=True))
    return "  ".join(cells).rstrip()


def _cut(text: str, most: int) -> str:
    if width(text) <= most:
        return text
    kept = ""
    for letter in text:
        if width(kept + letter) >= most:
            break
        kept += letter
    return f"{kept}…"


def indented(text: str) -> str:
    """Return a text whose further lines are indented: none of them passes for a line of its own."""
    return "\n        ".join(text.splitlines())
