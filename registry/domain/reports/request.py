"""The options of a requested report: its kind, projects, language and paper size."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.vocabulary.language import Language

if TYPE_CHECKING:
    from registry.domain.project.query import ProjectQuery


class ReportKind(StrEnum):
    """The kinds of report (domain.md 6.2)."""

    SHEET = "sheet"
    """One-page project sheet (사업 현황 1장)."""
    PIPELINE = "pipeline"
    """Pipeline table (추진 후보사업 현황)."""


class Paper(StrEnum):
    """The paper sizes of the two sides (domain.md 6.1)."""

    A4 = "a4"
    LETTER = "letter"


class Grouping(StrEnum):
    """The field by which the rows of a pipeline table are grouped."""

    STAGE = "stage"
    AREA = "area"


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """A request for one report. `projects` are reference numbers in order; if empty, `query` finds the projects.

    `audience` is the audience as typed; records that may not be released to it are left out. Without one the report is
    for internal use, and labelled so. `contacts` decides whether another office also gets the points of contact.
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
