"""The oracle: what a gate lacks, and which paper serves what (domain.md M4, guards, E1 to E3)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from tests.drills.approval.facts import bars, holds, in_force, known, limit_of, limit_under
from tests.drills.approval.model import Limit
from tests.drills.approval.order import PASSES, live, passed

if TYPE_CHECKING:
    from tests.drills.approval.model import Gate, Paper, Project, Stage, Want, Word

BY_PAPER = ("document", "acknowledgement")
DECIDED_ON_PAPERS = (PASSES - {"not_applicable"}) | {"return", "reject"}
"""Outcomes given on what was laid before the body, which stays with that gate (E1)."""


def missing(project: Project, stage: Stage, side: str, day: date) -> list[tuple[str, bool]]:
    """What a side's gate lacks on a day, and whether it must have it.

    Guards: "all `must` requirements met or waived". M4, approve with conditions: "`must-before` conditions block the
    named gate" (silent: of every side, until E12 names theirs).
    """
    gate = live(project, stage.code, side)
    serving = papers_for(project, stage, side, gate, day)
    lacks = [
        (want.id, want.must)
        for want in asked_of(project, stage, side)
        if not _met(project, stage, want, gate, side, day, serving.get(want.id, []))
    ]
    return lacks + [("condition", True) for demand in project.demands if demand.before == stage.code]


def asked_of(project: Project, stage: Stage, side: str) -> list[Want]:
    """The requirements of a side's gate that apply; one whose condition is unknown is asked for."""
    facts = known(project)
    return [
        want
        for want in stage.wants
        if want.side in ("", side) and (holds(want.when, facts) is not False or bars(project, want))
    ]


def _met(
    project: Project, stage: Stage, want: Want, gate: Gate | None, side: str, day: date, papers: list[Paper]
) -> bool:
    if want.kind == "gates":  # the hard rule of DEX: D3, D4, D5 … passed or NA; no officer's word replaces it
        return all(
            not in_force(project, project.stage(code)) or passed(project, project.stage(code))
            for code in want.of
        )
    # E6: "until a documented `destination` determination"; no officer's word replaces one that bars.
    words = () if want.passes_on else words_for(project, stage, want, gate, side, day)
    if any(word.waived for word in words):
        return True
    if want.kind in BY_PAPER:
        return bool(words) or len(papers) >= want.count
    return shown(project, want) and (bool(words) or not is_stale(project, stage, want, gate, side))


def shown(project: Project, want: Want) -> bool:
    if want.kind == "field":
        return want.of[0] in project.fields
    if want.kind == "record":
        return sum(_is_row(want, noun, row) for noun, row in project.rows) >= want.count
    values = known(project).get(want.of[0], set())
    return bool(values & want.passes_on if want.passes_on else values)


def is_stale(project: Project, stage: Stage, want: Want, gate: Gate | None, side: str) -> bool:
    """E3: "the returned requirements are open until new evidence comes or the old is re-confirmed".

    Silent: of what the records show only a fact has a day, so that a new one is seen; the rest an officer confirms. A
    return of everything names none of it, and so asks for papers and words only. What was named stays so until the
    gate passes.
    """
    day = None
    for one in _earlier(project, stage, gate, side):
        if one.outcome in PASSES:
            day = None
        elif want.id in one.named:
            day = one.asked_anew
    if day is None:
        return False
    new = want.kind == "determination" and any(
        fact.kind == want.of[0] and fact.day >= day for fact in project.facts
    )
    return not new


def _is_row(want: Want, noun: str, row: dict[str, str]) -> bool:
    """Silent: a milestone without any day is none."""
    return noun == want.of[0] and (
        noun != "milestones" or bool({"baseline", "forecast", "actual"} & set(row))
    )


def is_ripe(project: Project, stage: Stage, want: Want, paper: Paper, day: date) -> bool:
    """2e: at a notification "a clock must run out": the paper is so many calendar days old."""
    limit = limit_of(project, stage)
    found = limit_under(project, want.wait) if isinstance(want.wait, Limit) else limit
    wait = want.wait if isinstance(want.wait, int) else found.days if found else 0
    return paper.day is not None and paper.day + timedelta(days=wait) <= day


def words_for(
    project: Project, stage: Stage, want: Want, gate: Gate | None, side: str, day: date
) -> list[Word]:
    """What officers have recorded by a day: that a requirement of this gate is met, or waived.

    E1: it is for one gate instance. E3: "the others carry over": a word for an earlier attempt on which nothing was
    decided, or which was returned for something else, still holds; what was decided since is asked for anew.
    """
    return [
        word
        for word in project.words
        if (word.stage, word.want, word.side) == (stage.code, want.id, side)
        and word.day <= day
        and carries_over(project, stage, want, gate, side, word.attempt)
    ]


def carries_over(
    project: Project, stage: Stage, want: Want, gate: Gate | None, side: str, attempt: int
) -> bool:
    """E3: whether what belongs to an attempt is also of a later one: each decision between returned other things."""
    between = [one for one in _earlier(project, stage, gate, side) if one.attempt >= attempt]
    comes_later = gate is None or attempt <= gate.attempt
    return comes_later and all(one.named and want.id not in one.named for one in between if _was_decided(one))


def _earlier(project: Project, stage: Stage, gate: Gate | None, side: str) -> list[Gate]:
    """The attempts before that of a gate, in their order."""
    attempt = gate.attempt if gate else 10_000
    own = [one for one in project.gates if (one.stage, one.side) == (stage.code, side)]
    return sorted((one for one in own if one.attempt < attempt), key=lambda one: one.attempt)


def _was_decided(gate: Gate) -> bool:
    """What was returned stays so when it is given up afterwards."""
    return (gate.outcome in DECIDED_ON_PAPERS or gate.asked_anew is not None) and not gate.rests_on_fact


def suits(
    project: Project, stage: Stage, want: Want, gate: Gate | None, side: str, day: date, paper: Paper
) -> bool:
    """Whether a paper can be evidence for a requirement of a gate decided on a day.

    E1: not when it serves another gate or attempt, E3: but from an attempt from which it carries over. E2: "Evidence
    has a number and a date; date ≤ decision date." E3: in attempt n+1 "until new evidence comes"; silent: new is what
    is dated since the return, a return that names nothing returns all, and a rejection asks anew as that does.
    """
    if paper.type not in want.of or not paper.number or paper.day is None or paper.day > day:
        return False
    if paper.serves is not None:
        of_want = (paper.serves[0], paper.serves[1], paper.serves[3]) == (stage.code, side, want.id)
        return of_want and carries_over(project, stage, want, gate, side, paper.serves[2])
    return all(
        paper.day >= one.asked_anew
        for one in _earlier(project, stage, gate, side)
        if one.asked_anew is not None and (not one.named or want.id in one.named)
    )


def papers_for(
    project: Project, stage: Stage, side: str, gate: Gate | None, day: date
) -> dict[str, list[Paper]]:
    """The papers each requirement of a gate rests on, each paper at one requirement only (E1).

    Silent: which requirement takes a paper that several ask for. The one listed first takes as many as it asks for, in
    the order of recording. One that an officer's word has met takes none. At an open gate no one takes what must still
    wait; a body that has decided had that before it too. One whose own condition does not hold takes papers all the
    same, so that a fact that changes later frees none for a second use.
    """
    taken: list[Paper] = []
    found: dict[str, list[Paper]] = {}
    for want in stage.wants:
        by_paper = want.kind in BY_PAPER and want.side in ("", side)
        if by_paper and not words_for(project, stage, want, gate, side, day):
            suiting = [one for one in project.papers if suits(project, stage, want, gate, side, day, one)]
            suiting.sort(key=lambda one: one.serves is None)  # what carries over comes before what is new
            left = [one for one in suiting if one not in taken]
            ripe = [one for one in left if is_ripe(project, stage, want, one, day)]
            if gate is not None and gate.closed is not None:
                ripe += [one for one in left if one not in ripe]
            found[want.id] = ripe[: want.count]
            taken += found[want.id]
    return found


def attach(project: Project, gate: Gate) -> None:
    """E1: what satisfied the requirements of a gate when it was decided belongs to it from then on.

    Silent: a paper recorded after a decision, but dated before it, was before the body, if the gate lacks one or has
    one that had to wait.
    """
    day = _decided_on(gate)
    if day is None:
        return
    if gate not in project.decided:
        project.decided.append(gate)
    for paper in project.papers:
        if paper.serves is not None and paper.serves[:3] == (gate.stage, gate.side, gate.attempt):
            paper.serves = None
    chosen = papers_for(project, project.stage(gate.stage), gate.side, gate, day)
    for name, papers in chosen.items():
        for paper in papers:
            if paper.serves is None:  # what carries over stays with the attempt it was attached to
                paper.serves = (gate.stage, gate.side, gate.attempt, name)


def _decided_on(gate: Gate) -> date | None:
    """The day of the decision its papers belong to: of what was given up after its return, the day of the return."""
    return (gate.asked_anew or gate.closed) if _was_decided(gate) else None


def attach_late(project: Project) -> None:
    """Let the decided gates take what has been recorded since, the first one first."""
    for gate in sorted(project.decided, key=lambda one: _place(project, one)):
        attach(project, gate)


def in_order(project: Project) -> bool:
    """Whether the decisions so far were recorded in the order of their days, and on one day in that of their gates."""
    places = [_place(project, gate) for gate in project.decided]
    return places == sorted(places)


def _place(project: Project, gate: Gate) -> tuple[str, int, int, int]:
    """Silent: of two of one day the one of the earlier stage, attempt, opening comes first."""
    stage = [one.code for one in project.stages].index(gate.stage)
    return (str(_decided_on(gate)), stage, gate.attempt, project.gates.index(gate))
