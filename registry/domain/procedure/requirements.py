"""What a gate lacks: the requirements of its stage that are not met on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from registry.domain.problem import Entry
from registry.domain.procedure.procedure import Requirement, RequirementKind, Stage
from registry.domain.project.standing import CONDITION
from registry.domain.vocabulary.language import Bilingual

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.procedure.gate import Dossier
    from registry.domain.procedure.progress import Progress
    from registry.domain.procedure.sides import Side


@dataclass(frozen=True, slots=True)
class Missing:
    """An unmet requirement: its key (`G1.concept_note`), its name, and how an officer meets it.

    Requirements with `must` block the gate.
    """

    key: str
    name: Bilingual
    kind: RequirementKind
    entered: Entry | None = None
    must: bool = True


def missing(progress: Progress, stage: Stage, side: Side, *, on: date | None = None) -> tuple[Missing, ...]:
    """Return every requirement of a side's gate that is not met on a day, conditions of decisions included."""
    day = on or progress.today
    wanted = (
        r for r in stage.requirements if r.side in (None, side) and r.when.holds(progress.facts) is not False
    )
    unmet = [
        Missing(f"{stage.code}.{r.id}", r.name, r.kind, r.entered, r.must)
        for r in wanted
        if not _met(progress, stage, r, day)
    ]
    demands = (c for c in progress.dossier.conditions if c.before == stage.code)
    unmet += [
        Missing(
            f"{stage.code}.{CONDITION}",
            Bilingual(c.text, c.text),
            RequirementKind.RECORD,
            Entry("actions.N.state=done"),
        )
        for c in demands
    ]
    return tuple(unmet)


def blocking(progress: Progress, stage: Stage, side: Side, *, on: date | None = None) -> tuple[Missing, ...]:
    """Return the unmet must-requirements: while there is one, the gate cannot close."""
    return tuple(lack for lack in missing(progress, stage, side, on=on) if lack.must)


def turning_days(progress: Progress) -> Iterator[date]:
    """Yield the days from which the progress changes without any act: ends of notice periods, lapses of facts."""
    for made in progress.dossier.determinations:
        if made.valid_until is not None:
            yield made.valid_until + timedelta(days=1)
    for requirement in progress.current.requirements:
        wait = _wait(progress, progress.current, requirement)
        papers = progress.dossier.evidence if wait else ()
        yield from (p.date + wait for p in papers if p.date and p.type in requirement.subjects)


def settled(progress: Progress, code: str) -> bool:
    """Return whether a stage is closed or not applicable (the hard rule of DEX asks this)."""
    return not progress.in_force(progress.procedure.by_code[code]) or progress.passed(code)


def _met(progress: Progress, stage: Stage, requirement: Requirement, day: date) -> bool:
    recordable = requirement.kind is not RequirementKind.GATES  # a hard rule is never met by saying so
    if recordable and (stage.code, requirement.id) in progress.dossier.recorded:
        return True
    seen = False
    match requirement.kind:
        case RequirementKind.FIELD:
            seen = requirement.subject in progress.dossier.filled
        case RequirementKind.DOCUMENT | RequirementKind.ACKNOWLEDGEMENT:
            seen = _documents(progress, stage, requirement, day) >= requirement.count
        case RequirementKind.RECORD:
            seen = _records(progress.dossier, requirement) >= requirement.count
        case RequirementKind.DETERMINATION:
            seen = requirement.subject in progress.facts
        case RequirementKind.GATES:
            seen = all(settled(progress, code) for code in requirement.stages)
    return seen


def _documents(progress: Progress, stage: Stage, requirement: Requirement, day: date) -> int:
    found = [paper for paper in progress.dossier.evidence if paper.type in requirement.subjects]
    wait = _wait(progress, stage, requirement)
    if not wait:
        return len(found)
    return sum(paper.date is not None and paper.date + wait <= day for paper in found)


def _wait(progress: Progress, stage: Stage, requirement: Requirement) -> timedelta:
    """Return how long after its date a document counts: a notice-and-wait clock."""
    days = requirement.wait_days
    if days is None:
        limit = progress.clocks.limit(stage)
        days = limit.days if limit else None
    return timedelta(days=days or 0)


def _records(dossier: Dossier, requirement: Requirement) -> int:
    rows = [row for noun, row in dossier.records if noun == requirement.subject]
    if requirement.subject == "milestones":
        rows = [row for row in rows if row.get("baseline") or row.get("forecast") or row.get("actual")]
    return sum(
        all(str(row.get(name) or "") in accepted for name, accepted in requirement.where) for row in rows
    )
