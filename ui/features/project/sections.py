"""The sections of a project's page: which fields and rows each contains, in reading order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class SectionId(StrEnum):
    """The sections of the page, from top to bottom (look.md, "Window")."""

    OVERVIEW = "overview"
    DETAILS = "details"
    STAGES = "stages"
    CHANNEL = "channel"
    FUNDING = "funding"
    SCHEDULE = "schedule"
    RISKS = "risks"
    INDUSTRY = "industry"
    DOCUMENTS = "documents"
    PEOPLE = "people"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class SectionPart:
    """One card of a section: a form with some fields of the project, or the rows of another noun."""

    id: str
    fields: tuple[str, ...] = ()
    noun: str = ""
    columns: int = 2

    def holds(self, path: str) -> bool:
        """Return whether the field of a path (`title_en`, `funding.<row>.amount`) belongs to this part."""
        first, dot, _ = path.partition(".")
        return first == self.noun if dot else first in self.fields


@dataclass(frozen=True, slots=True)
class Section:
    """One section and its parts; a section without parts shows a widget of another feature."""

    id: SectionId
    parts: tuple[SectionPart, ...] = ()


class ShowsProject(Protocol):
    """A widget of another feature that shows something about a project; the page notifies it when to read again."""

    def show_project(self, ref: str) -> None:
        """Show the project with this number, read again."""


def _rows(noun: str) -> SectionPart:
    return SectionPart(noun, noun=noun)


SECTIONS = (
    Section(SectionId.OVERVIEW),
    Section(
        SectionId.DETAILS,
        (
            SectionPart(
                "concept",
                (
                    "title_en",
                    "title_ko",
                    "summary_en",
                    "summary_ko",
                    "objective",
                    "objective_ko",
                    "problem",
                    "problem_ko",
                    "expected_result",
                    "expected_result_ko",
                ),
            ),
            SectionPart(
                "classing", ("area", "other_areas", "themes", "principles", "kind", "scope", "countries")
            ),
            _rows("partners"),
            SectionPart(
                "course", ("procedure", "their_ref", "origin_side", "lead_side", "parent", "superseded_by")
            ),
            SectionPart("handling", ("mark", "caveat", "releasable_to", "note", "note_ko")),
        ),
    ),
    Section(SectionId.STAGES),
    Section(SectionId.CHANNEL, (SectionPart("route", ("channel",)), _rows("presentations"))),
    Section(
        SectionId.FUNDING,
        (
            SectionPart(
                "cost",
                (
                    "cost",
                    "cost_currency",
                    "agreed_cost",
                    "agreed_cost_currency",
                    "sustainment_cost",
                    "sustainment_cost_currency",
                ),
                columns=1,
            ),
            _rows("funding"),
            SectionPart(
                "sustainment",
                (
                    "absorptive_capacity",
                    "absorptive_capacity_ko",
                    "baseline_assessment",
                    "baseline_assessment_ko",
                    "sustainment_plan",
                    "sustainment_plan_ko",
                ),
            ),
            SectionPart("aid", ("oda_eligible", "crs_code", "markers")),
        ),
    ),
    Section(
        SectionId.SCHEDULE,
        (
            SectionPart("period", ("planned_start", "planned_end", "actual_start", "actual_end")),
            _rows("milestones"),
        ),
    ),
    Section(
        SectionId.RISKS,
        (
            _rows("risks"),
            _rows("actions"),
            _rows("indicators"),
            SectionPart("rating", ("scope_change", "rag_override", "rag_until", "rag_reason")),
            SectionPart(
                "tolerances",
                ("tolerance_days_amber", "tolerance_days_red", "tolerance_cost_amber", "tolerance_cost_red"),
            ),
        ),
    ),
    Section(SectionId.INDUSTRY, (_rows("industry_links"), _rows("control_items"))),
    Section(SectionId.DOCUMENTS, (_rows("documents"),)),
    Section(
        SectionId.PEOPLE,
        (
            SectionPart("bodies", ("officer", "lead_org", "implementing_orgs", "partner_orgs")),
            _rows("contacts"),
        ),
    ),
    Section(SectionId.HISTORY),
)
"""Every editable field and every noun with editable rows is in exactly one part."""


def part_of(path: str) -> SectionPart | None:
    """Return the part of a field; None for a field the page does not show."""
    return next((part for section in SECTIONS for part in section.parts if part.holds(path)), None)


def section_of(path: str) -> SectionId | None:
    """Return the section of a field; None for a field the page does not show."""
    found = (section.id for section in SECTIONS for part in section.parts if part.holds(path))
    return next(found, None)
