"""The checklist of a stage: every requirement of its gates, whether it is met, and how to meet it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.procedure.outcome import PASSING
from registry.domain.procedure.procedure import RequirementKind
from registry.domain.procedure.requirements import missing
from registry.domain.vocabulary.language import Bilingual, Language

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from registry.domain.fields.record import Record
    from registry.domain.procedure.procedure import Requirement, Stage
    from registry.domain.procedure.progress import Progress
    from registry.domain.procedure.requirements import Missing
    from registry.domain.procedure.sides import Side
    from registry.domain.project.project_file import ProjectFile

CONDITION = "condition"
"""The value in place of a requirement id for a condition that a decision has set for a stage."""


@dataclass(frozen=True, slots=True)
class HowToMeet:
    """What an officer does to meet a requirement.

    `noun` and `field` name a field of the project to fill; `noun`, `count` and `where` name how many rows with which
    values are needed. `document_types` are the types of document of which one is enough, `acknowledgement` is the id
    under which the requirement is recorded as met, `stages` must be closed first, and `row_id` is the action to report
    as done.
    """

    kind: RequirementKind
    noun: str = ""
    field: str = ""
    document_types: tuple[str, ...] = ()
    where: tuple[tuple[str, tuple[str, ...]], ...] = ()
    count: int = 1
    determination: str = ""
    acknowledgement: str = ""
    stages: tuple[str, ...] = ()
    row_id: str = ""
    waits_until: date | None = None
    """The day from which the documents, which exist already, count (notice and wait)."""


@dataclass(frozen=True, slots=True)
class Check:
    """One requirement of a stage and its state; `side` is set when it applies to the gate of one side only."""

    stage: str
    id: str
    name: Bilingual
    must: bool
    met: bool
    waived: bool
    side: Side | None
    how: HowToMeet
    lacking: tuple[Side, ...] = ()
    """The acting sides whose gates lack it, where its gates are decided apart; none where that is no question."""

    @property
    def key(self) -> str:
        """Its key in problems. All conditions of a stage have the same key; `how.row_id` distinguishes them."""
        return f"{self.stage}.{self.id}"

    @property
    def may_be_waived(self) -> bool:
        """Whether an officer may waive it with a reason; hard rules and conditions of decisions cannot be waived."""
        return self.id != CONDITION and self.how.kind is not RequirementKind.GATES

    def blocks(self, side: Side) -> bool:
        """Return whether it prevents a side's gate from closing."""
        mine = self.side in (None, side) and (not self.lacking or side in self.lacking)
        return self.must and not self.met and mine


def checklist(progress: Progress, file: ProjectFile, stage: Stage) -> tuple[Check, ...]:
    """Return the checklist of a stage: its requirements, then the conditions of decisions."""
    if not progress.in_force(stage):
        return ()
    return (*_requirements(progress, file, stage), *_conditions(file, stage))


def _requirements(progress: Progress, file: ProjectFile, stage: Stage) -> Iterator[Check]:
    sides = progress.acting(stage)
    lacking: dict[str, list[Side]] = {}
    for side in sides:
        for lack in _open_lacks(progress, stage, side):
            lacking.setdefault(lack.key, []).append(side)
    waived = {
        (row.text("stage"), row.text("requirement"))
        for row in file.of("requirements")
        if row.text("state") == "waived"
    }
    for one in stage.requirements:
        if one.side in (None, *sides) and one.when.holds(progress.facts) is not False:
            without = tuple(lacking.get(f"{stage.code}.{one.id}", ()))
            yield Check(
                stage.code,
                one.id,
                one.name,
                one.must,
                met=not without,
                waived=not without and (stage.code, one.id) in waived,
                side=one.side,
                how=_how(progress, stage, one),
                lacking=without,
            )


def _open_lacks(progress: Progress, stage: Stage, side: Side) -> Iterator[Missing]:
    """Yield what a side's gate lacks; what a passed gate had to have, it had by the rules of its day."""
    gate = progress.live(stage.code, side)
    passed = gate is not None and gate.outcome in PASSING
    return (lack for lack in missing(progress, stage, side) if not (passed and lack.must))


def _conditions(file: ProjectFile, stage: Stage) -> Iterator[Check]:
    for row in file.of("actions"):
        if row.text("before") == stage.code and row.text("state") in ("open", "done"):
            yield _condition(stage, row)


def _condition(stage: Stage, row: Record) -> Check:
    text = Bilingual(row.in_language("text", Language.EN), row.in_language("text", Language.KO))
    how = HowToMeet(RequirementKind.RECORD, noun="actions", where=(("state", ("done",)),), row_id=row.id)
    met = row.text("state") == "done"
    return Check(stage.code, CONDITION, text, must=True, met=met, waived=False, side=None, how=how)


def _how(progress: Progress, stage: Stage, one: Requirement) -> HowToMeet:
    kind = one.kind
    match kind:
        case RequirementKind.FIELD:
            return HowToMeet(kind, noun="project", field=one.subject)
        case RequirementKind.DOCUMENT:
            until = _waits_until(progress, stage, one)
            return HowToMeet(
                kind, noun="documents", document_types=one.subjects, count=one.count, waits_until=until
            )
        case RequirementKind.ACKNOWLEDGEMENT:
            return HowToMeet(
                kind, noun="documents", document_types=one.subjects, count=one.count, acknowledgement=one.id
            )
        case RequirementKind.RECORD:
            where = tuple((name, tuple(sorted(accepted))) for name, accepted in one.where)
            return HowToMeet(kind, noun=one.subject, where=where, count=one.count)
        case RequirementKind.DETERMINATION:
            return HowToMeet(kind, noun="determinations", determination=one.subject)
        case RequirementKind.GATES:
            return HowToMeet(kind, noun="gates", stages=one.stages)


def _waits_until(progress: Progress, stage: Stage, one: Requirement) -> date | None:
    """Return the future day from which the existing documents count; None when there is none."""
    wait = progress.clocks.wait(stage, one)
    dates = sorted(p.date for p in progress.dossier.evidence if p.date and p.type in one.subjects)
    if not wait or len(dates) < one.count:
        return None
    counts_from = dates[one.count - 1] + wait
    return counts_from if counts_from > progress.today else None
