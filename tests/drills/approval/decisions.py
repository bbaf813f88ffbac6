"""The oracle: decisions (domain.md M4: table of outcomes and guards, E2, E4, E5, E7, E9).

Rules are looked at in turn: first whether the project has not ended, then which gate is meant, then everything that can
be wrong with the act itself, and only when nothing is, what the gate lacks.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.drills.approval import rules
from tests.drills.approval.days import valid_until
from tests.drills.approval.evidence import asked_of, attach, missing
from tests.drills.approval.facts import bars, in_force
from tests.drills.approval.model import Gate
from tests.drills.approval.order import (
    ENDS,
    PASSES,
    before,
    end_stops,
    follow_on,
    in_line,
    in_turn,
    open_gates,
    passed,
    returned,
    waits,
)
from tests.drills.approval.states import ENDED, state

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.drills.approval.model import Body, Decide, Project, Stage

STOPS = {"withdraw", "cancel"}


def refused(project: Project, act: Decide) -> set[str]:
    if state(project) in ENDED:
        return {rules.ENDED_ALREADY}
    gate = gate_meant(project, act)
    if isinstance(gate, str):
        return {gate, *_unrecorded(act)}
    stage = project.stage(gate.stage)
    broken = {*_unrecorded(act), *_impossible(project, stage, gate, act)}
    if not broken and act.outcome in PASSES and must_have(project, stage, gate.side, act.day):
        return {rules.LACKS}
    return broken


def must_have(project: Project, stage: Stage, side: str, day: date) -> list[str]:
    return [name for name, must in missing(project, stage, side, day) if must]


def gate_meant(project: Project, act: Decide) -> Gate | str:
    """The gate an act means, or the rule it breaks.

    M2: "each side decides only its own side's gates". Silent: without a side that of the body, else the only one. A
    stop is of the whole project (E7) and may come from another side than the gate's; it may also be about what was
    returned ("every state before the end → cancelled | withdrawn"). What was returned takes nothing else before it is
    re-submitted.
    """
    stops = act.outcome in STOPS
    here = [gate for gate in open_gates(project) if gate.stage == act.stage]
    if not here:
        here = [gate for gate in returned(project) if gate.stage == act.stage] if stops else []
    if not here:
        return rules.GATE
    sides = [gate.side for gate in here]
    side = act.side
    if not side and stops:
        side = act.body.side if act.body.side in sides else sides[0]
    elif not side:
        side = act.body.side or (sides[0] if len(sides) == 1 else "")
    if side not in sides:
        return rules.GATE
    if not stops and act.body.side not in ("", side):
        return rules.OWN_SIDE
    return next(gate for gate in here if gate.side == side)


def _unrecorded(act: Decide) -> Iterator[str]:
    """M4, "must be recorded": date, body, document no.; what and by when; until; reason; conditions with owner, due."""
    wanted = {
        "return": (act.text, act.until),
        "reject": (act.text,),
        "withdraw": (act.text,),  # E7
        "cancel": (act.text,),
        "suspend": (act.text,),
        "defer": (act.until,),
        "approve_with_conditions": (act.demands,),
    }.get(act.outcome, ())
    if not act.document or not act.body.code or not all(wanted):
        yield rules.TO_RECORD
    if act.demands and act.outcome != "approve_with_conditions":
        yield rules.TO_RECORD
    if not all(demand.text and demand.owner for demand in act.demands):
        yield rules.TO_RECORD
    if any(demand.due < act.day for demand in act.demands):
        yield rules.DATES


def _impossible(project: Project, stage: Stage, gate: Gate, act: Decide) -> Iterator[str]:
    if not _may_be_given(stage, gate, act.outcome):
        yield rules.OUTCOME
    if act.day > project.today or act.day < _earliest(project, stage, gate):
        yield rules.DATES  # guards: "decision not before opening, not in the future"
    if act.until[:1].isdigit() and date.fromisoformat(act.until) < act.day:
        yield rules.DATES
    yield from _without_right(project, stage, gate, act)
    if act.outcome not in STOPS and not in_turn(project, stage):
        yield rules.ORDER
    if act.outcome in PASSES:
        # Silent (M3: "D13 waits for each … in force that day"): work rests on what was in force when it began.
        yield from _barred(project, stage, gate.opened if stage.kind == "execution" else act.day)
    if act.back_to and act.back_to not in not_after(project, stage):
        yield rules.NAMED_STAGE  # return: "stage may go back to any earlier one named"
    if not set(act.named) <= _may_be_named(project, stage, gate, act.outcome):
        yield rules.NAMED_WANT
    for demand in act.demands:
        if demand.before and not _can_still_block(project, demand.before, stage):
            yield rules.NAMED_STAGE  # "must-before conditions block the named gate"


def _barred(project: Project, stage: Stage, day: date) -> Iterator[str]:
    if expired_grounds(project, stage, day):
        yield rules.EXPIRED
    if any(bars(project, want) for want in stage.wants):
        yield rules.BARRED


def _may_be_named(project: Project, stage: Stage, gate: Gate, outcome: str) -> set[str]:
    """Return: "what (requirements)". Silent: those the gate asks for, but no hard rule, which is of other gates."""
    if outcome != "return":
        return set()
    return {want.id for want in asked_of(project, stage, gate.side) if want.kind != "gates"}


def _may_be_given(stage: Stage, gate: Gate, outcome: str) -> bool:
    """M3 "outcomes", E7: W and cancel at every gate. M4: "in_process ⇄ deferred", so what was deferred may be resumed
    before its day. Silent: return at every decision and determination; a fact closes
    a determination, no decision does; suspended work is resumed before it is finished or suspended again.
    """
    if stage.kind == "determination" and outcome in PASSES:
        return False
    if outcome == "resume" and not gate.is_stopped:
        return False
    if outcome in ("suspend", "finish") and gate.is_stopped:
        return False
    always = STOPS | ({"return"} if stage.kind in ("decision", "determination") else set())
    resumed = {"resume"} if "defer" in stage.outcomes else set()
    return outcome in stage.outcomes | always | resumed


def _earliest(project: Project, stage: Stage, gate: Gate) -> date:
    """A decision is not before the opening. Silent: the first gates open when somebody enters the project, which may be
    after they were decided; and what was returned is not given up before it was returned.
    """
    if gate.closed is not None:
        return gate.closed
    return date.min if opened_by_entry(project, stage, gate) else gate.opened


def opened_by_entry(project: Project, stage: Stage, gate: Gate) -> bool:
    return gate.attempt == 1 and waits(project, stage) == ((), ())


def _without_right(project: Project, stage: Stage, gate: Gate, act: Decide) -> Iterator[str]:
    """M4: withdraw "only by the origin side", cancel by the "lead side"; E4 for everything else.

    Silent: a joint forum has no side, so that it may cancel only what both lead.
    """
    if act.outcome not in STOPS:
        if without_authority(stage, gate.side, act.body):
            yield rules.AUTHORITY
        return
    sides = (project.origin,) if act.outcome == "withdraw" else project.lead_sides
    both = act.outcome == "cancel" and project.lead == "JOINT"
    if act.body.side not in ("", *sides) or (act.body.joint and not both):
        yield rules.STOPPING
    if _unknown(act.body, sides[0]):
        yield rules.AUTHORITY


def without_authority(stage: Stage, side: str, body: Body) -> bool:
    """E4: "`may_decide` names bodies or kinds of bodies per stage and side. Others are refused."

    Silent: where a stage names nobody, any body may of a list; partners and regional bodies need not be in one, and
    where firms may decide, they need not either. Place
    for 전결, 대결, 후결: a body that is none of these, recorded for one that is.
    """
    named = next((bodies for who, bodies in stage.may_decide if who == side), None)
    if not named:
        return _unknown(body, side)
    return bool(body.code) and not {body.code, body.kind if body.listed else "company"} & named


def _unknown(body: Body, side: str) -> bool:
    return bool(body.code) and not body.listed and side in ("ROK", "USA")


def expired_grounds(project: Project, stage: Stage, day: date) -> list[Stage]:
    """E5: "A later gate resting on an expired one is refused, naming it."

    Silent: what a gate rests on. Those it comes after (through stages that do not apply, to those before them), and
    those its requirements name.
    """
    found: list[Stage] = []
    own = valid_until(project, stage)
    if own is not None and own < day:  # what renews it would have run out before it is given
        found.append(stage)
    rests = _relied_on(project, stage)
    rests += [code for want in stage.wants if want.kind == "gates" for code in want.of]
    while rests:
        ground = project.stage(rests.pop())
        if not in_force(project, ground):
            rests += _relied_on(project, ground)
            continue
        until = valid_until(project, ground)
        if until is not None and until < day:
            found.append(ground)
    return found


def _relied_on(project: Project, stage: Stage) -> list[str]:
    """Silent: of the gates one of which is enough, a stage rests on those that have passed."""
    all_of, one_of = waits(project, stage)
    return [*all_of, *(code for code in one_of if passed(project, project.stage(code)))]


def not_after(project: Project, stage: Stage) -> list[str]:
    """The stages listed up to one, itself included. Silent: "earlier" is as the table lists them."""
    codes = [one.code for one in in_line(project)]
    return codes[: codes.index(stage.code) + 1]


def _can_still_block(project: Project, code: str, stage: Stage) -> bool:
    """Silent: a condition can block what comes after, or beside and is not passed; not the gate that sets it."""
    if code == stage.code:
        return False
    return stage in before(project, project.stage(code)) or not passed(project, project.stage(code))


def decide(project: Project, act: Decide) -> None:
    """M4, "effect"."""
    gate = gate_meant(project, act)
    assert isinstance(gate, Gate)
    gate.opened = min(gate.opened, act.day)
    if act.outcome in ("defer", "suspend"):  # the clock stops until date or meeting
        end_stops(
            gate, act.day
        )  # E11: the next session is the first after this decision, not after an earlier one
        gate.stops.append((act.day, None))
        gate.until = act.until
    elif act.outcome == "resume":
        end_stops(gate, act.day)
    else:
        end_stops(gate, act.day)
        gate.closed, gate.outcome, gate.until = act.day, act.outcome, act.until
        gate.asked_anew = act.day if act.outcome in ("return", "reject") else gate.asked_anew
        gate.named = frozenset(act.named) if act.outcome == "return" else gate.named
        attach(project, gate)
    project.demands += act.demands  # "one action per condition"
    if act.outcome in ENDS:  # "ends the project"
        for other in open_gates(project):
            other.superseded = True
    follow_on(project, act.day)
