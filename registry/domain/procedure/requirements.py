"""What a gate lacks: the requirements of its stage that are not met on a day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from registry.domain.problem import Entry
from registry.domain.procedure.evidence import BY_DOCUMENT, Asked
from registry.domain.procedure.procedure import Requirement, RequirementKind, Stage
from registry.domain.project.standing import CONDITION
from registry.domain.vocabulary.language import Bilingual

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from registry.domain.procedure.evidence import EvidenceFault
    from registry.domain.procedure.gate import Dossier, Evidence
    from registry.domain.procedure.progress import Progress
    from registry.domain.procedure.sides import Side


@dataclass(frozen=True, slots=True)
class Missing:
    """An unmet requirement: its key (`G1.concept_note`), its name, and how an officer meets it.

    Requirements with `must` block the gate. `unfit` says why recorded documents do not serve it, `returned` when what
    is on record was returned by name.
    """

    key: str
    name: Bilingual
    kind: RequirementKind
    entered: Entry | None = None
    must: bool = True
    unfit: tuple[tuple[Evidence, EvidenceFault], ...] = ()
    returned: date | None = None


def missing(progress: Progress, stage: Stage, side: Side, *, on: date | None = None) -> tuple[Missing, ...]:
    """Return every requirement of a side's gate that is not met on a day, conditions of decisions included."""
    gate = progress.live(stage.code, side)
    day = on or (gate.closed if gate is not None and gate.closed else progress.today)
    found = (_lack(progress, stage, one, side, day) for one in asked_of(progress, stage, side))
    unmet = [lack for lack in found if lack is not None]
    demands = (c for c in progress.dossier.conditions if c.before == stage.code)
    unmet += [
        Missing(
            f"{stage.code}.{CONDITION}",
            Bilingual(c.text or c.text_ko, c.text_ko or c.text),
            RequirementKind.RECORD,
            Entry(f"actions.{c.place}.state=done"),
        )
        for c in demands
    ]
    return tuple(unmet)


def blocking(progress: Progress, stage: Stage, side: Side, *, on: date | None = None) -> tuple[Missing, ...]:
    """Return the unmet must-requirements: while there is one, the gate cannot close."""
    return tuple(lack for lack in missing(progress, stage, side, on=on) if lack.must)


def turning_days(progress: Progress) -> Iterator[date]:
    """Yield the days from which the progress changes without any act.

    That are the days after which facts lapse, the ends of notice periods, the dates of documents still to come, and the
    days on which a destination comes on a list or leaves it.
    """
    for listing in progress.dossier.listings:
        yield listing.start
        if listing.until is not None:
            yield listing.until + timedelta(days=1)
    for made in progress.dossier.determinations:
        if made.valid_until is not None:
            yield made.valid_until + timedelta(days=1)
    for requirement in progress.current.requirements:
        wait = progress.clocks.wait(progress.current, requirement)
        papers = (paper for paper in progress.dossier.evidence if paper.type in requirement.subjects)
        yield from (paper.date + wait for paper in papers if paper.date)


def settled(progress: Progress, code: str) -> bool:
    """Return whether a stage is closed or not applicable (the hard rule of DEX asks this)."""
    return not progress.in_force(progress.procedure.by_code[code]) or progress.passed(code)


def asked_of(progress: Progress, stage: Stage, side: Side) -> Iterator[Requirement]:
    """Yield the requirements of a side's gate that apply."""
    return (one for one in stage.requirements if one.side in (None, side) and progress.asks(one))


def _lack(progress: Progress, stage: Stage, one: Requirement, side: Side, day: date) -> Missing | None:
    """Return a requirement of a side's gate that is not met on a day; None when it is."""
    asked = Asked(stage, one, side, progress.live(stage.code, side), day)
    lack = Missing(f"{stage.code}.{one.id}", one.name, one.kind, one.entered, one.must)
    if one.kind is RequirementKind.GATES:  # a hard rule is never met by saying so
        return None if shown(progress, one) else lack
    records = () if one.by_itself_only else progress.evidence.records(asked)
    if any(record.waived for record in records):
        return None
    if one.kind in BY_DOCUMENT:
        basis = progress.evidence.basis(asked)
        seen = _count(basis.serving, progress.clocks.wait(stage, one), day) >= one.count
        return None if seen or records else replace(lack, unfit=basis.unfit)
    if not shown(progress, one):
        return lack
    # What stands in the record is no new evidence: an officer says that it was revised, or that it stays (E3).
    returned = None if records else progress.evidence.returned_by_name(asked)
    stale = returned is not None and not _determined_since(progress.dossier, one, returned)
    return replace(lack, returned=returned) if stale else None


def shown(progress: Progress, one: Requirement) -> bool:
    """Return whether the records show what a requirement asks for that is not met by documents."""
    match one.kind:
        case RequirementKind.FIELD:
            return one.subject in progress.dossier.filled
        case RequirementKind.RECORD:
            return _records(progress.dossier, one) >= one.count
        case RequirementKind.DETERMINATION:
            values = progress.facts.get(one.subject, frozenset())
            return bool(values & one.passes_on if one.passes_on else values)
        case RequirementKind.GATES:
            return all(settled(progress, code) for code in one.stages)
        case _:
            return False


def _determined_since(dossier: Dossier, one: Requirement, day: date) -> bool:
    """Return whether a requirement is a fact that was established on a day or later."""
    return one.kind is RequirementKind.DETERMINATION and any(
        made.kind == one.subject and made.date >= day for made in dossier.determinations
    )


def _count(papers: Iterable[Evidence], wait: timedelta, day: date) -> int:
    """Return how many documents are as old as a waiting period demands."""
    return sum(paper.date is not None and paper.date + wait <= day for paper in papers)


def _records(dossier: Dossier, requirement: Requirement) -> int:
    rows = [row for noun, row in dossier.records if noun == requirement.subject]
    if requirement.subject == "milestones":
        rows = [row for row in rows if row.get("baseline") or row.get("forecast") or row.get("actual")]
    return sum(
        all(str(row.get(name) or "") in accepted for name, accepted in requirement.where) for row in rows
    )
