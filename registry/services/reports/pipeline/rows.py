"""The rows of a pipeline report: one row of texts for each project."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from registry.domain.fields.kinds import split
from registry.domain.project.fictional import is_fictional
from registry.domain.project.project_file import version_of
from registry.domain.project.standing import stage_count, waits_without_date
from registry.domain.reports.request import Grouping
from registry.domain.reports.truncation import cut
from registry.domain.values.text import clean_line
from registry.domain.vocabulary.language import Bilingual
from registry.services.views.json_values import shown_wait

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from registry.data.projects.project_list import ListedProject
    from registry.data.reference.resources import Resources
    from registry.domain.procedure.condition import Facts
    from registry.domain.project.standing import Standing
    from registry.services.reports.report_text import ReportText

COLUMNS = (
    "ref", "title_en", "title_ko", "area", "countries", "lead_side", "procedure", "procedure_version", "cost",
    "cost_currency", "mark", "caveat", "releasable_to", "note", "summary_en", "summary_ko", "their_ref",
)  # fmt: skip
"""The project's own fields that a row needs, including those that may say that the project is fictional."""

RAGS = ("red", "amber", "green", "grey")
"""The ratings, the worst first."""

OTHER = {Grouping.STAGE: "area", Grouping.AREA: "stage"}
"""The column shown in addition to the grouping: rows grouped by stage show the area, and the reverse."""

_PARTNERS, _WORDS = 84, 120
"""The longest texts for the partners and for what is waited for, in units of width; titles are never cut."""

_ORGANISATION = "ORG:"


class PipelineRow(NamedTuple):
    """One row: `texts` in the order of the columns; `cost` in ten-thousandths of `currency`, as stored."""

    group: str
    rag: str
    late: bool
    fictional: bool
    cost: int | None
    currency: str
    texts: tuple[str, ...]


class PipelineRows:
    """Makes rows of projects as of one day; `is_cut` is whether a text had to be shortened."""

    def __init__(
        self,
        resources: Resources,
        wording: ReportText,
        today: date,
        grouping: Grouping,
        facts: Mapping[str, Facts],
    ) -> None:
        self._resources = resources
        self._words = wording
        self._today = today
        self._grouping = grouping
        self._facts = facts
        self._names: dict[tuple[str, str], str] = {}
        self.is_cut = False

    def line(self, one: ListedProject) -> PipelineRow:
        """Return a project as its row."""
        now = stage_count(one.standing, self._today)
        by_stage = self._grouping is Grouping.STAGE
        area = str(one.values["area"] or "")
        cost = one.values["cost"]
        return PipelineRow(
            group=one.standing.stage if by_stage else area,
            rag=now.rag,
            late=now.late,
            fictional=is_fictional(one.values),
            cost=None if cost is None else int(cost),
            currency=str(one.values["cost_currency"] or ""),
            texts=(
                str(one.values["ref"]),
                clean_line(self._words.title(one.values)),
                self._kept(
                    ", ".join(self._name("country", c) for c in split(one.values["countries"])), _PARTNERS
                ),
                self._name("area", area) if by_stage else self._name("stage", one.standing.stage),
                self._name("lead_side", str(one.values["lead_side"] or "")),
                self._name("state", one.standing.state),
                "" if now.days_in_stage is None else str(now.days_in_stage),
                self._due(one.standing),
                self._words.money(cost, one.values["cost_currency"]),
                self._kept(shown_wait(one.standing, self._resources, self._words.say) or "", _WORDS),
                self._forum(one),
            ),
        )

    def _due(self, standing: Standing) -> str:
        if standing.due is not None:
            return self._day(standing.due)
        unknown = waits_without_date(standing, self._resources.session_stages)
        return self._words.tell("pipeline.no_date") if unknown else ""

    def _forum(self, one: ListedProject) -> str:
        """Return the forum that a project comes before next, on its route as far as that is known."""
        if one.standing.ended:
            return ""
        procedure = self._resources.procedures.of(str(one.values["procedure"]), version_of(one.values))
        forum = procedure.next_forum(one.standing.stage, self._facts.get(one.id, {}))
        return forum.removeprefix(_ORGANISATION)

    def _kept(self, text: str, most: int) -> str:
        kept, was_cut = cut(text, most)
        self.is_cut = self.is_cut or was_cut
        return kept

    def _day(self, ordinal: int) -> str:
        return self._words.say.day(self._today.fromordinal(ordinal))

    def _name(self, codes: str, code: str) -> str:
        """Return the name of a code, cached because a report may have thousands of rows."""
        if (codes, code) not in self._names:
            self._names[codes, code] = self._named(codes, code)
        return self._names[codes, code]

    def _named(self, codes: str, code: str) -> str:
        if codes == "lead_side" and code:
            return self._words.tell(f"lead.{code}")
        entry = self._resources.words[codes].get(code)
        short = entry.more.get("short") if entry else None
        if isinstance(short, Bilingual):
            return f"{code} {self._words.say.of(short)}"
        return self._words.say.code(codes, code)
