"""What comes of a report: the document, what it is called, and what a person should know of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from registry.domain.reports.request import ReportKind


@dataclass(frozen=True, slots=True)
class MadeReport:
    """A report as it may be shown, printed or kept; nothing of it has been recorded."""

    kind: ReportKind
    pdf: bytes
    title: str
    file_name: str
    """A name to propose for the file: no blanks, no signs a disk refuses."""
    pages: int
    marks: frozenset[str] = frozenset()
    """The marks (codes) of what is in it."""
    withheld: tuple[str, ...] = ()
    """What was left out because it may not go to the audience, a sentence each: for the sender only."""
    notices: tuple[str, ...] = ()
    """What differs from the registry's own texts, a sentence each: shortened, or signs no font of ours can draw."""


@dataclass(frozen=True, slots=True)
class ReportDescription:
    """One of the reports there are, in one language: what it is called, and a sentence about what it shows."""

    kind: ReportKind
    name: str
    about: str


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page as pixels: `height` rows of `stride` bytes, four bytes a pixel, blue, green, red, and one of 255."""

    width: int
    height: int
    stride: int
    pixels: bytes
