"""Moves: a running project follows the newest version of its procedure from a day on, for a reason (domain.md M3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.fields.approval import DECISIONS
from registry.domain.fields.kinds import day
from registry.domain.problem import Problem, Refused
from registry.domain.procedure.move import move_problems, moved_to
from registry.domain.procedure.outcome import Outcome
from registry.services.acts.gates import settle, write_gates
from registry.services.projects.assignments import Raw, read_values
from registry.services.projects.lookup import find_file

if TYPE_CHECKING:
    from datetime import date

    from registry.data.projects.work import Work
    from registry.data.store import Store
    from registry.domain.fields.kinds import Stored
    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.procedure.progress import Progress
    from registry.domain.project.project_file import ProjectFile
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.services.acts.act import ActContext


_OF_DECISION = {"body": "W08", "document": "W07"}
"""What a decision to move a project says, and the problem where one of the two is missing."""

_TOLD = frozenset({"body", "document", "text_en", "text_ko"})


class ProcedureMoves:
    """Moves projects to the newest version of their procedure."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def move(self, reference: str, raw: Raw, acting: ActContext) -> ChangeSet | None:
        """Move a project; its closed gates stay. Raises Refused with everything that is missing or wrong.

        `raw` may name the body that decided on it, with its document: they are kept as a decision.
        """
        with self._store.work() as work:
            file = find_file(work.reading, reference)
            self.move_in(work, file, raw, acting.why)
            return work.unit.commit(acting.act("move", subject=file.project.text("ref")))

    def move_in(self, work: Work, file: ProjectFile, raw: Raw, why: str) -> None:
        """Move a project inside a unit of work; `raw` may name the day, which is today otherwise, body and document."""
        resources, progress = self._store.resources, work.reading.progress(file)
        newest = resources.procedures.of(file.procedure)
        when, problems = read_day_of_move(raw, progress, resources.words)
        problems += move_problems(progress, newest, when)
        if not why:
            problems.append(Problem("W56", "why"))
        decided, lacking = _decision(raw, progress, when, resources.words)
        problems += lacking
        if problems:
            raise Refused(tuple(problems))
        if decided:
            work.unit.insert("decisions", decided, project_id=file.project.id)
        write_gates(work, file, moved_to(progress, newest, when).dossier.gates)
        work.unit.change(file.project, {"procedure_version": newest.version})
        settle(work, file.project.id, when)


def _decision(
    raw: Raw, progress: Progress, when: date, words: Vocabulary
) -> tuple[dict[str, Stored], list[Problem]]:
    """Return the decision to move a project, kept at the gate where it is, and what the decision lacks.

    Nobody need have decided: then there is none.
    """
    values, unfit = read_values(DECISIONS, raw, words)
    told = {name: value for name, value in values.items() if value and name in _TOLD}
    if not told.keys() & _OF_DECISION.keys():
        return {}, []
    unread = {problem.field for problem in unfit}
    lacking = [Problem(c, n) for n, c in _OF_DECISION.items() if n not in told and n not in unread]
    gate = progress.main_gate
    return {
        **told,
        "stage": progress.current.code,
        "side": (gate.side if gate is not None else progress.acting(progress.current)[0]).value,
        "attempt": gate.attempt if gate is not None else 1,
        "outcome": Outcome.MOVE.value,
        "date": when.isoformat(),
    }, lacking


def read_day_of_move(raw: Raw, progress: Progress, words: Vocabulary) -> tuple[date, list[Problem]]:
    """Return the day of a move, today unless another is given, and what is wrong with it."""
    values, problems = read_values(DECISIONS, raw, words)
    return day(values.get("date")) or progress.today, problems
