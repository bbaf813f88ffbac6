"""A finished report: the document, its name, and notices for the person who made it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from registry.domain.reports.request import ReportKind


@dataclass(frozen=True, slots=True)
class MadeReport:
    """A report to be shown, printed or saved; it has not been recorded yet."""

    kind: ReportKind
    pdf: bytes
    title: str
    file_name: str
    """The proposed file name, without blanks or characters that file systems refuse."""
    pages: int
    marks: frozenset[str] = frozenset()
    """The codes of the marks of its records."""
    withheld: tuple[str, ...] = ()
    """A sentence for each record withheld from the audience; they are for the sender only."""
    notices: tuple[str, ...] = ()
    """A sentence for each text that differs from the registry: shortened, or with characters missing in our fonts."""


@dataclass(frozen=True, slots=True)
class ReportDescription:
    """The description of a kind of report in one language: its name, and a sentence about its content."""

    kind: ReportKind
    name: str
    about: str


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page as pixels: `height` rows of `stride` bytes; each pixel has four bytes: blue, green, red, and 255."""

    width: int
    height: int
    stride: int
    pixels: bytes
