"""Texts with control and hiding characters, and the search for them in everything a registry holds."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from sqlalchemy import select

from registry.data.engine.tables.schema import whole_schema

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.data.store import Store

LETTERS = (
    "\0", "\x07", "\b", "\x0b", "\x0c", "\r", "\x1b", "\x1f", "\x7f", "\x80", "\x85", "\x9b", "\x9f",
    "\u061c", "\u200b", "\u200e", "\u200f", "\u202a", "\u202e", "\u2060", "\u2066", "\u2069", "\ufeff",
    "\ud800", "\udcff", "\udfff", "\ufffe", "\uffff",
)  # fmt: skip
"""One of each kind that is never kept; written out here, so that a hole in the program's own list is found."""

_WITHIN_A_LINE = tuple(letter for letter in LETTERS if letter not in "\x0b\x0c\r\x85")

UNCLEAN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
    "\ud800-\udfff\ufffe\uffff]"
)


def dirty(text: str) -> st.SearchStrategy[str]:
    """The text with such characters anywhere in it, one at least."""
    some = st.tuples(st.integers(0, len(text)), st.sampled_from(LETTERS))
    return st.lists(some, min_size=1, max_size=4).map(lambda places: _with(text, places))


def all_dirty(text: str) -> str:
    """The text with each of them in it that does not end a line, spread over its letters."""
    step = max(len(text) // len(_WITHIN_A_LINE), 1)
    return _with(
        text, [(min(number * step, len(text)), letter) for number, letter in enumerate(_WITHIN_A_LINE)]
    )


def _with(text: str, places: list[tuple[int, str]]) -> str:
    for place, letter in sorted(places, reverse=True):
        text = text[:place] + letter + text[place:]
    return text


def unclean(store: Store) -> list[str]:
    """Return where a registry holds a text that is not clean, its JSON read."""
    found = []
    with store.database.read() as connection:
        for table in whole_schema().sorted_tables:
            for row in connection.execute(select(table)).mappings():
                found += [
                    f"{table.name}.{name}: {text!r}"
                    for name, value in row.items()
                    for text in _texts(value)
                    if UNCLEAN.search(text)
                ]
    return found


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - what a column may hold
    if isinstance(value, dict):
        for key, held in value.items():
            yield from (key, *_texts(held))
    elif isinstance(value, list):
        for held in value:
            yield from _texts(held)
    elif isinstance(value, str):
        yield value
        if value[:1] in ("{", "["):
            try:
                read = json.loads(value)
            except ValueError:
                return
            yield from _texts(read)
