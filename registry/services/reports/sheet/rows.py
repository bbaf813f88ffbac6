"""The rows on a project sheet: milestones, risks, open items, decisions, contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from registry.domain.fields.kinds import day
from registry.domain.project.rating import score
from registry.domain.reports.truncation import Elastic
from registry.domain.values.text import clean_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from registry.domain.fields.record import Record
    from registry.domain.procedure.progress import Progress
    from registry.domain.project.project_file import ProjectFile
    from registry.services.reports.report_text import ReportText
    from registry.services.views.progress import ProgressView

    Kept = Callable[[str, int], str]

MILESTONES, RISKS = 5, 3
"""How many milestones and risks a sheet has at most (domain.md 6.2)."""

OPEN_ITEMS, DECISIONS, CONTACTS = 8, 5, 6
"""How many of these the template gets; it shows fewer when the page is full (`rows-shown` in sheet.typ)."""

_NAME, _SHORT, _ABOUT = 72, 56, 130
"""The longest texts of a name, an owner and a remark about a row, in units of width."""

_NO_DAY = "9999"
"""The sort key of a row without a day: it comes after all ISO dates."""


class SheetRows:
    """Makes the rows of one project as texts; `kept` shortens texts that are too long."""

    def __init__(
        self, file: ProjectFile, progress: Progress, view: ProgressView, wording: ReportText, kept: Kept
    ) -> None:
        self._file = file
        self._progress = progress
        self._view = view
        self._words = wording
        self._kept = kept

    def milestones(self) -> dict[str, Any]:
        """Return the next milestones: the open ones first, by day, then those reached last."""
        rows = self._file.of("milestones")
        ahead = sorted((row for row in rows if not row.text("actual")), key=_planned)
        reached = sorted((row for row in rows if row.text("actual")), key=lambda row: row.text("actual"))
        return _rows([self._milestone(row) for row in (*ahead, *reversed(reached))[:MILESTONES]], len(rows))

    def risks(self) -> dict[str, Any]:
        """Return the most serious open risks."""
        rows = sorted((row for row in self._file.of("risks") if row.text("state") == "open"), key=score)
        top = list(reversed(rows))[:RISKS]
        return _rows([self._risk(row) for row in top], len(rows))

    def open_items(self) -> dict[str, Any]:
        """Return the open conditions and actions, the most urgent first, then the requirements gates still lack."""
        lacking = [
            self._item(stage.code, one.name, "", late=False)
            for stage in self._view.stages
            if stage.waiting_side is not None
            for one in stage.missing
            if not one.how.row_id
        ]
        actions = (row for row in self._file.of("actions") if row.text("state") == "open")
        conditions = sorted(actions, key=lambda row: row.text("due") or _NO_DAY)
        found = [self._condition(row) for row in conditions] + lacking
        return _rows(found[:OPEN_ITEMS], len(found))

    def decisions(self) -> dict[str, Any]:
        """Return the latest valid decisions; a decision that a later one corrected is left out."""
        rows = self._file.of("decisions")
        corrected = {row.text("corrects") for row in rows}
        standing = sorted((row for row in rows if row.id not in corrected), key=lambda row: row.text("date"))
        return _rows([self._decision(row) for row in list(reversed(standing))[:DECISIONS]], len(standing))

    def contacts(self) -> dict[str, Any]:
        """Return the points of contact: name, office and role, but no telephone numbers (domain.md M1, contact)."""
        rows = self._file.of("contacts")
        return _rows([self._contact(row) for row in rows[:CONTACTS]], len(rows))

    def _milestone(self, row: Record) -> dict[str, Any]:
        due = day(row.values.get("forecast") or row.values.get("baseline"))
        late = due is not None and not row.text("actual") and due < self._progress.today
        told = {name: self._day(row, name) for name in ("baseline", "forecast", "actual")}
        return {"name": Elastic(clean_line(self._words.named(row)), _NAME), "late": late, **told}

    def _risk(self, row: Record) -> dict[str, Any]:
        given = [row.values.get(name) for name in ("likelihood", "impact")]
        told = self._words.tell("line.score", likelihood=given[0] or "–", impact=given[1] or "–")
        return {
            "score": told,
            "title": Elastic(clean_line(self._words.either(row, "title")), _ABOUT),
            "owner": Elastic(clean_line(row.text("owner")), _SHORT),
            "mitigation": Elastic(clean_line(self._words.either(row, "mitigation"))),
        }

    def _condition(self, row: Record) -> dict[str, Any]:
        due = day(row.values.get("due"))
        late = due is not None and due < self._progress.today
        told = (
            self._words.tell("line.due_late" if late else "line.due", day=self._words.say.day(due))
            if due
            else ""
        )
        about = ", ".join(filter(None, (row.text("owner"), told)))
        stage = row.text("before") or row.text("origin").partition(" ")[0]
        return self._item(stage, self._words.either(row, "text"), about, late=late)

    def _item(self, stage: str, text: str, about: str, *, late: bool) -> dict[str, Any]:
        return {
            "stage": self._kept(stage, _SHORT),
            "text": Elastic(without_gaps(text)),
            "about": Elastic(clean_line(about), _ABOUT),
            "late": late,
        }

    def _decision(self, row: Record) -> dict[str, Any]:
        on = day(row.values.get("date"))
        head = self._words.tell(
            "line.decision",
            day=self._words.say.day(on) if on else "–",
            stage=row.text("stage"),
            side=self._words.side(row.values, "decisions"),
            outcome=self._words.display(row.values, "outcome", "decisions"),
        )
        body = self._words.display(row.values, "body", "decisions")
        told = self._words.tell("line.decided_by", body=body, document=row.text("document"))
        return {
            "head": self._kept(head, _ABOUT),
            "body": Elastic(clean_line(told), _ABOUT),
            "text": Elastic(without_gaps(self._words.either(row, "text"))),
        }

    def _contact(self, row: Record) -> dict[str, Any]:
        org, role = (self._words.display(row.values, name, "contacts") for name in ("org", "role"))
        about = ", ".join(filter(None, (row.text("title"), org, role)))
        return {
            "name": Elastic(clean_line(row.text("name")), _NAME),
            "about": Elastic(clean_line(about), _ABOUT),
        }

    def _day(self, row: Record, name: str) -> str:
        on: date | None = day(row.values.get(name))
        return self._words.say.day(on) if on else "–"


def _planned(row: Record) -> str:
    return row.text("forecast") or row.text("baseline") or _NO_DAY


def _rows(rows: Sequence[Any], count: int) -> dict[str, Any]:
    """Return rows for the template, with the count of all rows of their kind."""
    return {"rows": list(rows), "all": count}


def without_gaps(text: str) -> str:
    """Return a text without its empty lines, for which a page has no room."""
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())
