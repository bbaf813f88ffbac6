"""Determinations: facts a body established, which close, re-open or switch off gates."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from registry.domain.fields.approval import DETERMINATIONS
from registry.domain.fields.kinds import day
from registry.domain.problem import Problem, Refused
from registry.domain.procedure.determinations import after_determination, determination_problems
from registry.domain.procedure.gate import Determination
from registry.domain.procedure.sides import side_of
from registry.services.acts.gates import settle, write_gates
from registry.services.projects.assignments import Raw, read_values
from registry.services.projects.lookup import find_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.data.projects.work import Work
    from registry.data.store import Store
    from registry.domain.fields.kinds import Stored
    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.project.project_file import ProjectFile
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.services.acts.act import ActContext
    from registry.services.acts.evidence import EvidenceEntry


class Determinations:
    """The facts established about a registry's projects."""

    def __init__(self, store: Store, evidence: EvidenceEntry) -> None:
        self._store = store
        self._evidence = evidence
        self._words = store.resources.words

    def determine(
        self, reference: str, raw: Raw, acting: ActContext, *, evidence: Sequence[Raw] = ()
    ) -> ChangeSet | None:
        """Record an established fact; raises Refused with all reasons against it.

        `evidence` are documents it rests on, as typed, recorded in the same act.
        """
        with self._store.work() as work:
            file = find_file(work.reading, reference)
            file = self._evidence.lay_before(work, file, evidence, raw.get("date", ""))
            self.determine_in(work, file, raw)
            return work.unit.commit(acting.act("determine", subject=file.project.text("ref")))

    def determine_in(self, work: Work, file: ProjectFile, raw: Raw) -> None:
        """Record a determination inside a unit of work."""
        values, made = read_determination(raw, self._words)
        before = work.reading.progress(file)
        refusals = determination_problems(before, made, self._words)
        if refusals:
            raise Refused(refusals)
        work.unit.insert("determinations", {**values, "value": made.value}, project_id=file.project.id)
        determined = work.reading.known_file(file.project.id)
        write_gates(work, determined, after_determination(before, work.reading.progress(determined), made))
        settle(work, file.project.id, made.date)


def read_determination(raw: Raw, words: Vocabulary) -> tuple[dict[str, Stored], Determination]:
    """Return a determination as it is kept and as the engine reads it; raises Refused for what cannot be read."""
    values, problems = read_values(DETERMINATIONS, raw, words)
    unread = {problem.field for problem in problems}
    problems += [
        Problem("R11", n) for n in ("kind", "value", "date") if not values.get(n) and n not in unread
    ]
    if problems:
        raise Refused(tuple(problems))
    kind = str(values["kind"])
    answer = words[str(words["determination"][kind].more["values"])].find(str(values["value"]))
    made = Determination(
        kind=kind,
        value=answer.code if answer else str(values["value"]),
        by_org=str(values.get("by_org") or ""),
        date=day(values["date"]) or date.min,
        document=str(values.get("document") or ""),
        valid_until=day(values.get("valid_until")),
        by_side=side_of(str(values.get("by_org") or ""), words),
    )
    return values, made
