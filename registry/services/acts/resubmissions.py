"""Resubmissions: a returned or deferred project is resubmitted, an ended one reopened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.fields.approval import DECISIONS
from registry.domain.fields.kinds import day
from registry.domain.problem import Problem, Refused
from registry.domain.procedure.options import resubmission
from registry.domain.procedure.outcome import Outcome
from registry.domain.procedure.resubmissions import after_resubmission, resubmission_problems
from registry.services.acts.gates import settle, write_gates
from registry.services.projects.assignments import Raw, read_values
from registry.services.projects.lookup import find_file

if TYPE_CHECKING:
    from registry.data.projects.work import Work
    from registry.data.store import Store
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

    def resubmit_in(self, work: Work, file: ProjectFile, raw: Raw, why: str = "") -> None:
        """Resubmit inside a unit of work; `back_to` defaults to the stage the last return named."""
        values, problems = read_values(DECISIONS, raw, self._store.resources.words)
        progress = work.reading.progress(file)
        when = day(values.get("date")) or self._store.today
        back_to = str(values.get("back_to") or "") or _named_by_return(file)
        problems += resubmission_problems(progress, when, back_to)
        if resubmission(progress).needs_reason and not why:
            problems.append(Problem("W23", "why", {"state": progress.state}))
        if problems:
            raise Refused(tuple(problems))
        write_gates(work, file, after_resubmission(progress, when, back_to))
        settle(work, file.project.id, when)


def _named_by_return(file: ProjectFile) -> str:
    decisions = file.of("decisions")
    last = decisions[-1] if decisions else None
    return last.text("back_to") if last and last.text("outcome") == Outcome.RETURN else ""
