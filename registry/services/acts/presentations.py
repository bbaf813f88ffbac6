"""Presentations: official acts over the government channel, each with sender, receiver, date and number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.fields.channel import PRESENTATIONS
from registry.domain.fields.kinds import day
from registry.domain.fields.record import Record
from registry.domain.problem import Problem, Refused
from registry.domain.procedure.outcome import ENDED
from registry.domain.project.rules import beyond_doubt, row_problems
from registry.services.projects.assignments import Raw, read_values
from registry.services.projects.lookup import find_file

if TYPE_CHECKING:
    from registry.data.projects.work import Work
    from registry.data.store import Store
    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.project.project_file import ProjectFile
    from registry.services.acts.act import ActContext


class Presentations:
    """What was presented to whom."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def present(self, reference: str, raw: Raw, acting: ActContext) -> ChangeSet | None:
        """Record a presentation; raises Refused with everything that is wrong with it."""
        with self._store.work() as work:
            file = find_file(work.reading, reference)
            self.present_in(work, file, raw)
            return work.unit.commit(acting.act("present", subject=file.project.text("ref")))

    def present_in(self, work: Work, file: ProjectFile, raw: Raw) -> None:
        """Record a presentation inside a unit of work."""
        words = self._store.resources.words
        values, problems = read_values(PRESENTATIONS, raw, words)
        unread = {problem.field for problem in problems}
        whole = row_problems(PRESENTATIONS, Record("presentations", "", 0, values), "", words)
        problems += beyond_doubt(whole, unread, PRESENTATIONS.id)
        sent = day(values.get("sent"))
        if sent and sent > self._store.today:
            told = {"value": sent, "today": self._store.today}
            problems.append(Problem("W06", "sent", told))
        state = work.reading.progress(file).state
        if state in ENDED:
            problems.append(Problem("W14", "", {"state": state}))
        if problems:
            raise Refused(tuple(problems))
        work.unit.insert("presentations", values, project_id=file.project.id)
