"""Resubmissions: a returned or deferred project is resubmitted, an ended one reopened (domain.md M4, E8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.fields.approval import DECISIONS
from registry.domain.fields.kinds import day
from registry.domain.problem import Problem, Refused
from registry.domain.procedure.options import resubmission
from registry.domain.procedure.outcome import ENDED, OTHER_REASON, Outcome
from registry.domain.procedure.resubmissions import after_resubmission, ending, resubmission_problems
from registry.services.acts.gates import settle, write_gates
from registry.services.acts.reasons import reason_problems
from registry.services.projects.assignments import Raw, read_values
from registry.services.projects.lookup import find_file

if TYPE_CHECKING:
    from collections.abc import Container

    from registry.data.projects.work import Work
    from registry.data.store import Store
    from registry.domain.fields.record import Values
    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.project.project_file import ProjectFile
    from registry.services.acts.act import ActContext


class Resubmissions:
    """Records resubmissions."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def resubmit(self, reference: str, raw: Raw, acting: ActContext) -> ChangeSet | None:
        """Reopen a project: a new round where a gate was closed, a running clock where it was stopped."""
        with self._store.work() as work:
            file = find_file(work.reading, reference)
            self.resubmit_in(work, file, raw, acting.why)
            return work.unit.commit(acting.act("resubmit", subject=file.project.text("ref")))

    def reopen(self, reference: str, raw: Raw, acting: ActContext) -> ChangeSet | None:
        """Reopen an ended project by a recorded decision: a new attempt of the gate named, or of that where it ended.

        Raises Refused with everything that is missing or wrong.
        """
        with self._store.work() as work:
            file = find_file(work.reading, reference)
            self._reopen_in(work, file, raw)
            return work.unit.commit(acting.act("reopen", subject=file.project.text("ref")))

    def _reopen_in(self, work: Work, file: ProjectFile, raw: Raw) -> None:
        words = self._store.resources.words
        values, problems = read_values(DECISIONS, raw, words)
        progress = work.reading.progress(file)
        if progress.state not in ENDED:
            raise Refused((Problem("W49", "", {"state": progress.state}),))
        problems += _incomplete(values, {problem.field for problem in problems})
        problems += reason_problems(str(values.get("reason") or ""), Outcome.REOPEN, words)
        when, back_to = day(values.get("date")) or self._store.today, str(values.get("back_to") or "")
        problems += resubmission_problems(progress, when, back_to)
        if problems:
            raise Refused(tuple(problems))
        gate = ending(progress)[0]
        told = {
            **{name: value for name, value in values.items() if DECISIONS.by_id[name].stored},
            "stage": gate.stage,
            "side": gate.side.value,
            "attempt": gate.attempt,
            "outcome": Outcome.REOPEN.value,
        }
        work.unit.insert("decisions", told, project_id=file.project.id)
        write_gates(work, file, after_resubmission(progress, when, back_to))
        settle(work, file.project.id, when)

    def resubmit_in(self, work: Work, file: ProjectFile, raw: Raw, why: str = "") -> None:
        """Resubmit inside a unit of work; `back_to` defaults to the stage the last return named."""
        values, problems = read_values(DECISIONS, raw, self._store.resources.words)
        progress = work.reading.progress(file)
        when = day(values.get("date")) or self._store.today
        back_to = str(values.get("back_to") or "") or named_by_return(file)
        problems += resubmission_problems(progress, when, back_to)
        if resubmission(progress).needs_reason and not why:
            problems.append(Problem("W23", "why", {"state": progress.state}))
        if problems:
            raise Refused(tuple(problems))
        write_gates(work, file, after_resubmission(progress, when, back_to))
        settle(work, file.project.id, when)


def _incomplete(values: Values, given: Container[str]) -> list[Problem]:
    """Return what a reopening must say and does not: by whom, when, under which document and why (domain.md M4)."""
    wanted = {"body": "W08", "date": "R11", "document": "W07"}
    problems = [Problem(c, name) for name, c in wanted.items() if not values.get(name) and name not in given]
    says_why = (
        values.get("text_en") or values.get("text_ko") or values.get("reason") not in (None, OTHER_REASON)
    )
    return problems if says_why or "reason" in given else [*problems, Problem("W52", "reason")]


def named_by_return(file: ProjectFile) -> str:
    """Return the stage that the last decision sent the project back to; empty where it named none."""
    gates = [row for row in file.of("decisions") if row.text("outcome") != Outcome.MOVE]
    last = gates[-1] if gates else None
    return last.text("back_to") if last and last.text("outcome") == Outcome.RETURN else ""
