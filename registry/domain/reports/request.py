"""What a person asks of a report: which, about what, in which language, on which paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.vocabulary.language import Language

if TYPE_CHECKING:
    from registry.domain.project.query import ProjectQuery


class ReportKind(StrEnum):
    """The reports there are (domain.md 6.2)."""

    SHEET = "sheet"
    """One-page project sheet (사업 현황 1장)."""
    PIPELINE = "pipeline"
    """Pipeline table (추진 후보사업 현황)."""


class Paper(StrEnum):
    """The papers of the two sides (domain.md 6.1)."""

    A4 = "a4"
    LETTER = "letter"


class Grouping(StrEnum):
    """What a pipeline's rows stand together by."""

    STAGE = "stage"
    AREA = "area"


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """One report. `projects` are reference numbers, in their order; `query` finds them when none are named.

    `audience` is whom it is for, as typed: what may not go there is not in it. Without one it is for our own use, and
    says so. `contacts` is whether another office is told the points of contact too.
    """

    kind: ReportKind
    language: Language = Language.EN
    paper: Paper = Paper.A4
    projects: tuple[str, ...] = ()
    query: ProjectQuery | None = None
    grouping: Grouping = Grouping.STAGE
    red_first: bool = False
    audience: str = ""
    contacts: bool = False
