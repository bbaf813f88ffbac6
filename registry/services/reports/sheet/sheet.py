"""The one-page project sheet: the content of the page of one project (domain.md 6.2 no. 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from registry.domain.fields.kinds import day
from registry.domain.procedure.outcome import ENDED
from registry.domain.project.fictional import is_fictional_file
from registry.domain.reports.truncation import Elastic, cut
from registry.domain.values.moments import span_text
from registry.domain.values.text import clean_line
from registry.services.reports.sheet.funding import funding_of
from registry.services.reports.sheet.rows import SheetRows, without_gaps
from registry.services.views.progress import progress_view
from registry.services.views.rating import Ratings

if TYPE_CHECKING:
    from registry.data.reference.resources import Resources
    from registry.domain.procedure.progress import Progress
    from registry.domain.procedure.sides import Side
    from registry.domain.project.project_file import ProjectFile
    from registry.services.reports.report_text import ReportText
    from registry.services.views.progress import ProgressView

_FACT, _LINE, _NAME, _SUMMARY = 150, 230, 330, 840
"""The longest texts of a fact, a line on progress, a name and the summary, in units of width.

Latin text as long as its field allows always has room.
"""

_TEXTS = ("objective", "expected_result", "absorptive_capacity", "baseline_assessment", "sustainment_plan")


class ProjectSheet:
    """Assembles the page of one project."""

    def __init__(
        self, file: ProjectFile, progress: Progress, own: Side, resources: Resources, wording: ReportText
    ) -> None:
        self._file = file
        self._progress = progress
        self._words = wording
        self._values = file.project.values
        self._view = progress_view(progress, file, own, resources, wording.say)
        self._rating = Ratings(resources, wording.language).of(progress, file)
        self._is_cut = False
        """Whether a text was shortened."""

    def content(self) -> dict[str, Any]:
        """Return the content of the page, as values for the template by name."""
        rows = SheetRows(self._file, self._progress, self._view, self._words, self._kept)
        content = {
            "ref": self._file.project.text("ref"),
            "ref-line": self._ref_line(),
            "fictional": is_fictional_file(self._file),
            "title": Elastic(clean_line(self._words.title(self._values)), _NAME),
            "other": self._other_title(),
            "other-lang": self._words.other.value,
            "rag": {"code": self._rating.rag, "word": self._rating.word},
            "facts": self._facts(),
            "summary": self._summary(),
            "stages": [self._stage(place) for place in range(len(self._view.stages))],
            "road": self._progress_lines(),
            "texts": [self._text(field) for field in _TEXTS],
            "contacts": rows.contacts(),
            "milestones": rows.milestones(),
            "risks": rows.risks(),
            "open": rows.open_items(),
            "decisions": rows.decisions(),
            "funding": funding_of(self._file, self._words, self._kept),
        }
        return content | {"cut": self._is_cut}

    def _kept(self, text: str, most: int) -> str:
        """Return a text as one line of at most `most` units of width."""
        kept, was_cut = cut(clean_line(text), most)
        self._is_cut = self._is_cut or was_cut
        return kept

    def _ref_line(self) -> str:
        ref, theirs = self._file.project.text("ref"), self._file.project.text("their_ref")
        numbers = self._words.tell("line.theirs", ref=ref, theirs=theirs) if theirs else ref
        kind, procedure = (self._words.display(self._values, name) for name in ("kind", "procedure"))
        return self._kept(self._words.tell("line.ref", ref=numbers, kind=kind, procedure=procedure), _LINE)

    def _other_title(self) -> Elastic:
        other = self._words.other_title(self._values)
        return Elastic("" if other == self._words.title(self._values) else clean_line(other), _NAME)

    def _summary(self) -> Elastic:
        """Return the summary in the language of the report, or in the other language when there is none."""
        return Elastic(clean_line(self._words.either(self._file.project, "summary")), _SUMMARY)

    def _text(self, field: str) -> dict[str, Any]:
        title = self._words.tell(f"sheet.{field}")
        if field == "sustainment_plan" and self._values.get("sustainment_cost") is not None:
            amount = self._words.money(
                self._values["sustainment_cost"], self._values.get("sustainment_cost_currency")
            )
            title = self._words.tell("sheet.sustainment_cost", plan=title, amount=amount)
        return {"title": title, "text": Elastic(without_gaps(self._words.either(self._file.project, field)))}

    # Facts ------------------------------------------------------------------------------------------------

    def _facts(self) -> list[dict[str, Any]]:
        values = {
            "area": self._joined("area", "other_areas"),
            "partners": self._joined("countries"),
            "partner_orgs": self._joined("partner_orgs"),
            "lead": self._joined("lead_side", "lead_org", "officer"),
            "state": self._view.state_word,
            "period": self._period(),
            "cost": self._words.money(self._values.get("cost"), self._values.get("cost_currency")),
            "releasable": self._joined("mark", "caveat", "releasable_to", between=" · "),
        }
        return [
            {"label": self._words.tell(f"fact.{name}"), "value": Elastic(clean_line(value) or "–", _FACT)}
            for name, value in values.items()
        ]

    def _joined(self, *fields: str, between: str = ", ") -> str:
        return between.join(filter(None, (self._words.display(self._values, field) for field in fields)))

    def _period(self) -> str:
        start, end = (self._day(name) for name in ("planned_start", "planned_end"))
        return span_text(start, end, self._words.language) if start or end else ""

    def _day(self, field: str) -> str:
        on = day(self._values.get(field))
        return self._words.say.day(on) if on else ""

    # Progress ---------------------------------------------------------------------------------------------

    def _stage(self, place: int) -> dict[str, Any]:
        stage = self._view.stages[place]
        return {
            "code": stage.code,
            "mark": stage.mark.value,
            "alt": self._kept(stage.sentence, _LINE),
            "current": stage.current,
        }

    def _progress_lines(self) -> list[dict[str, Any]]:
        lines = (
            ("now", self._view.current.sentence, True),
            ("rag", self._rating_line(), False),
            ("sides", self._sides(), False),
            ("next", self._next(), False),
        )
        return [
            {
                "label": self._words.tell(f"road.{name}"),
                "value": Elastic(clean_line(value), _LINE),
                "strong": strong,
            }
            for name, value, strong in lines
            if value
        ]

    def _sides(self) -> str:
        return " · ".join(
            self._words.tell("road.side", side=side.name, state=side.state_word)
            for side in self._view.current.sides
        )

    def _rating_line(self) -> str:
        """Return the rating with its reason, and that one set by hand no longer counts."""
        return " ".join(filter(None, (self._rating.sentence, self._rating.note)))

    def _next(self) -> str:
        step = self._view.next_step.words
        ahead = _stage_ahead(self._view)
        if self._progress.state in ENDED or not ahead:
            return step
        return self._words.tell("road.next_stage", step=step, stage=ahead)


def _stage_ahead(view: ProgressView) -> str:
    """Return the label of the first stage that has not been reached; empty when there is none."""
    places = [place for place, stage in enumerate(view.stages) if stage.current]
    ahead = (
        (stage for stage in view.stages[places[0] + 1 :] if stage.mark.value == "waiting") if places else ()
    )
    return next((stage.label for stage in ahead), "")
