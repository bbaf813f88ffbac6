"""A random history of official acts on one project, and the laws every step of it must keep."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from registry.data.reference.resources import shipped
from registry.domain.problem import Refused
from registry.domain.procedure.gate import Evidence, OpenCondition
from registry.domain.procedure.options import act_options, determinable
from registry.domain.procedure.outcome import ENDED, PASSING, STOPPING, Outcome
from registry.domain.procedure.procedure import GateKind
from registry.domain.procedure.requirements import blocking
from registry.domain.procedure.rulings import AHEAD
from registry.domain.procedure.settlement import ahead, progress_with, settled_gates
from registry.domain.procedure.sides import LeadSide, Side
from tests import builders
from tests.domain.made_procedures import FIELDS, NOUNS, TYPES, YES_NO_FACTS

if TYPE_CHECKING:
    from random import Random

    from registry.domain.procedure.gate import Gate
    from registry.domain.procedure.procedure import Stage
    from registry.domain.procedure.progress import Progress
    from tests.domain.course import Course


class History:
    """Acts chosen by chance; `done` counts what was recorded, so that a test can see that something was."""

    def __init__(self, course: Course, chance: Random) -> None:
        self.course = course
        self.chance = chance
        self.entered = course.dossier
        self.done: list[str] = []

    def step(self) -> None:
        """Let some days pass, do one act and check every law."""
        self.course.later(self.chance.choice([0, 0, 1, 3, 9]))
        _check_refused_ahead(self.course)
        self.course.settle()
        before = self.course.progress
        weighted = [self._act_on_an_open_gate] * 12 + [self._resubmit] * 2
        weighted += [self._establish_a_fact, self._change_a_fact, self._bring_something, self._lose_something]
        try:
            self.chance.choice(weighted)()
        except Refused:
            assert self.course.progress.dossier == before.dossier
        else:
            _check_record(before, self.course.progress)
        _check_gates(self.course.progress)
        _check_order(self.course.progress)
        _check_stops(self.course)

    # Acts ------------------------------------------------------------------------------------------------

    def _act_on_an_open_gate(self) -> None:
        progress = self.course.progress
        if not progress.open_gates:
            return
        gate = self.chance.choice(progress.open_gates)
        stage = progress.procedure.by_code[gate.stage]
        if stage.kind is GateKind.DETERMINATION and self.chance.random() < 0.7:
            self._determine(stage.determined_by(gate.side)[0])
        else:
            self._decide(gate, stage)

    def _decide(self, gate: Gate, stage: Stage) -> None:
        """Rule on a gate: mostly to pass it, sometimes as the stage allows, now and then as it does not."""
        passing, possible = sorted(stage.outcomes & PASSING), sorted(stage.possible)
        outcome = self.chance.choice(self.chance.choice([*[passing] * 8, possible, list(Outcome)]))
        lacking = blocking(self.course.progress, stage, gate.side)
        before = self.course.progress
        self.course.decide(gate.stage, outcome, side=gate.side)
        self.done.append(outcome)
        assert outcome in stage.possible
        assert not (outcome in PASSING and lacking), "a gate passed while a must-requirement of it was open"
        _check_openings(before, self.course.progress)

    def _establish_a_fact(self) -> None:
        self._determine(self.chance.choice(YES_NO_FACTS))

    def _change_a_fact(self) -> None:
        """Establish any fact that may be established now: a route, what an export contains, where it goes."""
        may = determinable(self.course.progress, shipped().words)
        self._determine(self.chance.choice(may or YES_NO_FACTS))

    def _determine(self, kind: str) -> None:
        before = self.course.progress
        stages = before.procedure.by_code
        lacking = {gate.key for gate in before.open_gates if blocking(before, stages[gate.stage], gate.side)}
        valid = self.chance.choice([None, None, 3, 40])
        self.course.determine(
            kind,
            self.chance.choice(_values(kind)),
            valid_until=self.course.today + timedelta(days=valid) if valid else None,
        )
        self.done.append("determined")
        closed = {gate.key for gate in self.course.dossier.gates if gate.outcome is Outcome.DETERMINE}
        assert not closed & lacking, "a gate was determined while a must-requirement of it was open"
        _check_openings(before, self.course.progress)

    def _resubmit(self) -> None:
        before = self.course.progress
        self.course.resubmit(self.chance.choice(["", "", *self.course.procedure.by_code]))
        self.done.append("resubmitted")
        _check_openings(before, self.course.progress)
        assert not self.course.progress.returned_gates
        assert self.course.progress.ended_by is None

    def _bring_something(self) -> None:
        dossier, stages = self.course.dossier, self.course.procedure.stages
        wanted = [builders.recorded(stage.code, one.id) for stage in stages for one in stage.requirements]
        self.course.having(
            filled=dossier.filled | self.entered.filled | {self.chance.choice(FIELDS)},
            evidence=(*dossier.evidence, Evidence(self.chance.choice(TYPES), self.course.today, "1")),
            records=(*dossier.records, (self.chance.choice(NOUNS), {})),
            recorded=dossier.recorded
            | self.entered.recorded
            | {self.chance.choice([*wanted, builders.recorded("", "")])},
            conditions=(),
        )

    def _lose_something(self) -> None:
        dossier = self.course.dossier
        demanded = OpenCondition(
            "Name the officer", None, self.chance.choice(self.course.procedure.stages).code
        )
        self.course.having(
            filled=frozenset(name for name in sorted(dossier.filled) if self.chance.random() < 0.5),
            recorded=frozenset(
                key for key in sorted(dossier.recorded, key=repr) if self.chance.random() < 0.7
            ),
            conditions=(demanded,),
        )


def _values(kind: str) -> list[str]:
    """The answers a determination of a kind may give; the first one twice as likely as the others."""
    words = shipped().words
    codes = [entry.code for entry in words[str(words["determination"][kind].more["values"])].entries]
    return [codes[0], *codes]


# Laws -------------------------------------------------------------------------------------------------------


def _check_record(before: Progress, after: Progress) -> None:
    """What was recorded stays: no gate disappears, no closed one is rewritten, no superseded one comes back."""
    now = {gate.key: gate for gate in after.dossier.gates}
    for gate in before.dossier.gates:
        assert gate.key in now, "a gate left the record"
        if gate.outcome is not None:
            assert replace(now[gate.key], superseded=gate.superseded) == gate, "a closed gate was rewritten"
        assert now[gate.key].superseded or not gate.superseded, "a superseded gate came back"


def _check_openings(before: Progress, after: Progress) -> None:
    """No gate is open that does not apply, and none opens that has been known."""
    known = {gate.key: gate for gate in before.dossier.gates}
    for gate in after.open_gates:
        stage = after.procedure.by_code[gate.stage]
        assert after.in_force(stage), f"{gate.key} is open and does not apply"
        assert gate.side in after.acting(stage), f"{gate.key} is open and not this side's"
        assert gate.key not in known or known[gate.key].is_open, (
            f"{gate.key} is open again under its old number"
        )


def _check_order(progress: Progress) -> None:
    """No gate is open ahead of its order (domain.md M4, E9), checked without the engine's own reading of the order."""
    for gate in progress.open_gates:
        ahead = _not_behind(progress, progress.procedure.by_code[gate.stage])
        assert not ahead, f"{gate.key} is open before {ahead}"


def _not_behind(progress: Progress, stage: Stage) -> set[str]:
    """The stages that keep another from its turn; where one of several is enough and behind, the others do not."""

    def left(code: str) -> set[str]:
        before = progress.procedure.by_code[code]
        own = {code} if progress.in_force(before) and not progress.passed(code) else set()
        return own | _not_behind(progress, before)

    choices = [left(code) for code in stage.after_one_of]
    needed = [left(code) for code in stage.after]
    return set().union(*needed, *(choices if all(choices) else ()))


def _check_refused_ahead(course: Course) -> None:
    """What a lapsed fact has put ahead of its order takes no decision, but that the project is given up."""
    progress = course.progress
    for gate in ahead(progress):
        for outcome in progress.procedure.by_code[gate.stage].possible:
            refused = AHEAD in course.codes(gate.stage, outcome, side=gate.side)
            assert refused is (outcome not in STOPPING), (gate.key, outcome)


def _check_stops(course: Course) -> None:
    """At every open gate the origin may withdraw and the lead cancel, and nobody else (domain.md M4, E7)."""
    progress = course.progress
    may = {Outcome.WITHDRAW: (progress.dossier.origin,), Outcome.CANCEL: progress.dossier.lead.sides}
    for gate in progress.open_gates:
        assert set(may) <= {offer.outcome for offer in act_options(progress, gate)}, gate.key
        for outcome, sides in may.items():
            for side in Side:
                refused = course.codes(gate.stage, outcome, side=gate.side, body_side=side)
                assert bool(refused) is (side not in sides), (gate.key, outcome, side, refused)
            forum = course.codes(gate.stage, outcome, side=gate.side, is_joint=True)
            may_joint = outcome is Outcome.CANCEL and progress.dossier.lead is LeadSide.JOINT
            assert bool(forum) is not may_joint, (gate.key, outcome, forum)
            assert not course.codes(gate.stage, outcome, side=gate.side, body="A name no list knows")


def _check_gates(progress: Progress) -> None:
    gates = progress.dossier.gates
    assert len({gate.key for gate in gates}) == len(gates), "two gates bear one key"
    live = [(gate.stage, gate.side) for gate in gates if gate.is_open]
    assert len(set(live)) == len(live), "two gates of one stage and side are open"
    attempts: dict[tuple[str, Side], list[int]] = {}
    for gate in gates:
        attempts.setdefault((gate.stage, gate.side), []).append(gate.attempt)
        assert (gate.closed is None) is (gate.outcome is None)
        assert gate.closed is None or (gate.opened <= gate.closed and all(p.end for p in gate.pauses))
    assert all(sorted(a) == list(range(1, len(a) + 1)) for a in attempts.values()), "attempts with a gap"
    if progress.state in ENDED:
        assert not live, "an ended project has an open gate"
    else:
        assert live or progress.returned_gates, "a project that goes on waits for nobody"
    _check_settled(progress)


def _check_settled(progress: Progress) -> None:
    settled = settled_gates(progress, progress.today)
    again = settled_gates(progress_with(progress, settled), progress.today)
    assert again == settled, "what follows of itself follows twice"
