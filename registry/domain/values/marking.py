"""Marks: two ladders that are printed side by side and never converted into each other (domain.md 4.2, 4.3).

The registry is for unclassified work. The Korean and the American ladder start on the same lowest step. 대외비 and CUI
are not legally equivalent, so a page with records of both has both marks.
"""

from __future__ import annotations

from enum import Enum, StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Mark(StrEnum):
    """The marks a record may have, lowest first on each ladder."""

    U = "U"
    U_PART = "U-PART"
    U_CLOSED = "U-CLOSED"
    DAEOEBI = "DAEOEBI"
    CUI = "CUI"


_ROK = (Mark.U, Mark.U_PART, Mark.U_CLOSED, Mark.DAEOEBI)
_USA = (Mark.U, Mark.CUI)
_ROK_WORDS = {
    Mark.U: "일반(공개)",
    Mark.U_PART: "일반(부분공개)",
    Mark.U_CLOSED: "일반(비공개)",
    Mark.DAEOEBI: "대외비",
}
_USA_WORDS = {Mark.U: "UNCLASSIFIED", Mark.CUI: "CUI"}

HIGHEST = (Mark.DAEOEBI, Mark.CUI)
"""The default ceiling: the highest permitted mark of each ladder."""


class MarkPlace(Enum):
    """The kind of place where a text is found; it helps to distinguish a mark from a word (`higher_grade`)."""

    TEXT = "text"
    """Free text: a title, a note, a cell, a comment."""
    CAPTION = "caption"
    """Names and marks of the entire document: a page header, the name of a sheet, a property, a line of a cover."""
    FILE_NAME = "file name"
    NUMBER = "number"
    """Numbers of documents, of which a grade may be a part, as of the name of a file."""
    MARK = "mark"
    """A place only for marks, in which single letters also mean a grade."""


class Banner(NamedTuple):
    """The highest mark on each ladder among the records of one page."""

    rok: Mark = Mark.U
    usa: Mark = Mark.U

    def __str__(self) -> str:
        return f"{_USA_WORDS[self.usa]} / {_ROK_WORDS[self.rok]}"


def banner(marks: Iterable[Mark]) -> Banner:
    """Return the banner of a page with records of these marks (domain.md 4.3 rule 3)."""
    found = set(marks)
    return Banner(
        max((mark for mark in found if mark in _ROK), key=_ROK.index, default=Mark.U),
        max((mark for mark in found if mark in _USA), key=_USA.index, default=Mark.U),
    )


def marks_in(values: Iterable[object]) -> frozenset[str]:
    """Return the marks among stored values; other values are left out."""
    return frozenset(str(value) for value in values) & frozenset(Mark)


def within(mark: Mark, ceiling: Iterable[Mark]) -> bool:
    """Return whether a mark is no higher than the registry's ceiling on the mark's own ladder."""
    top = banner(ceiling)
    if mark in _ROK:
        return _ROK.index(mark) <= _ROK.index(top.rok)
    return _USA.index(mark) <= _USA.index(top.usa)
