"""The oracle: what is refused, and what an act does (domain.md M4: table of outcomes, guards, E2, E4, E5, E7 to E9).

`refusal` names the rules an act breaks; an act that breaks none is allowed and `do` does it. Rules are looked at in
turn: first whether the project has not ended, then which gate is meant, then everything that can be wrong with the act
itself, and only when nothing is, what the gate lacks.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.drills.approval.days import valid_until
from tests.drills.approval.evidence import attach, attach_late, missing
from tests.drills.approval.facts import acting, in_force, kinds_closing, latest, undetermined
from tests.drills.approval.model import (
    AddPaper,
    AddRow,
    Convene,
    Decide,
    Demand,
    Determine,
    Fact,
    Fill,
    Gate,
    Meet,
    Paper,
    Resubmit,
    Settle,
    Wait,
)
from tests.drills.approval.order import (
    ENDS,
    PASSES,
    before,
    behind,
    end_stops,
    ended_by,
    follow_on,
    in_turn,
    live_gates,
    next_attempt,
    open_gates,
    passed,
    returned,
)
from tests.drills.approval.states import ENDED, stage_at, state

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.drills.approval.model import Act, Body, Project, Stage

STOPS = {"withdraw", "cancel"}
VALUES = {"export_route": frozenset({"FMS", "DCS", "G2G", "GRANT", "COPRO"})}
_YES_NO = frozenset({"yes", "no"})

# The rules, as the comparison names them
ENDED_ALREADY = "M4: an ended project takes no act"
GATE = "M4: the act means no open gate"
OWN_SIDE = "M2: each side decides only its own side's gates"
OUTCOME = "M3/M4: outcome not possible here"
DATES = "M4, E2: dates in order"
AUTHORITY = "E4: who decides"
STOPPING = "M4, E7: who may stop"
ORDER = "E9: no gate ahead of its order"
EXPIRED = "E5: rests on what has expired"
NAMED_STAGE = "M4: a stage named on the wrong side"
TO_RECORD = "M4: must be recorded"
LACKS = "M4, E1-E3: a must requirement is open"
VALUE = "M1: no value of this fact"
NOTHING_STOPPED = "M4, E8: nothing to re-submit"


def refusal(project: Project, act: Act) -> set[str]:
    """The rules of M4 an act breaks; none where it is allowed."""
    match act:
        case Decide():
            return _refused_decision(project, act)
        case Determine():
            return _refused_determination(project, act)
        case Resubmit():
            return set(_refused_resubmission(project, act))
        case _:
            return set()  # what an officer enters is no act of approval


def do(project: Project, act: Act) -> None:
    """Do an act that is allowed."""
    match act:
        case Decide():
            _decide(project, act)
        case Determine():
            _determine(project, act)
        case Resubmit():
            _resubmit(project, act)
        case AddPaper() | Fill() | AddRow() | Settle():
            _enter(project, act)
            follow_on(
                project, project.today
            )  # a fact may have lapsed, or what the records show may have changed
        case Meet():
            key = (act.word.stage, act.word.want, act.word.side, act.word.attempt)
            others = [w for w in project.words if (w.stage, w.want, w.side, w.attempt) != key]
            project.words = [*others, act.word]
        case Convene():
            project.sessions.append((act.forum, act.day))
        case Wait():
            project.today = date.fromordinal(project.today.toordinal() + act.days)


def begin(project: Project) -> None:
    """A project is entered: what waits for nothing opens."""
    follow_on(project, project.today)


def _enter(project: Project, act: AddPaper | Fill | AddRow | Settle) -> None:
    """An officer enters something into the record of the project."""
    match act:
        case AddPaper():
            project.papers.append(Paper(act.type, act.number, act.day))
            attach_late(project)
        case Fill():
            project.fields = project.fields - {act.field} if act.empty else project.fields | {act.field}
        case AddRow():
            project.rows.append((act.noun, dict(act.values)))
        case Settle() if act.place < len(project.demands):
            old = project.demands.pop(act.place)
            if act.due is not None:  # E10: "extended by the body that set it"
                project.demands.insert(act.place, Demand(old.text, old.owner, act.due, old.before))


# Decisions ----------------------------------------------------------------------------------------------------


def _refused_decision(project: Project, act: Decide) -> set[str]:
    if state(project) in ENDED:
        return {ENDED_ALREADY}
    gate = gate_meant(project, act)
    if isinstance(gate, str):
        return {gate, *_unrecorded(act)}
    stage = project.stage(gate.stage)
    broken = {*_unrecorded(act), *_impossible(project, stage, gate, act)}
    if not broken and act.outcome in PASSES and _must(project, stage, gate.side, act.day):
        return {LACKS}
    return broken


def _must(project: Project, stage: Stage, side: str, day: date) -> list[str]:
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
        return GATE
    sides = [gate.side for gate in here]
    side = act.side
    if not side and stops:
        side = act.body.side if act.body.side in sides else sides[0]
    elif not side:
        side = act.body.side or (sides[0] if len(sides) == 1 else "")
    if side not in sides:
        return GATE
    if not stops and act.body.side not in ("", side):
        return OWN_SIDE
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
        yield TO_RECORD
    if act.demands and act.outcome != "approve_with_conditions":
        yield TO_RECORD
    if not all(demand.text and demand.owner for demand in act.demands):
        yield TO_RECORD
    if any(demand.due < act.day for demand in act.demands):
        yield DATES


def _impossible(project: Project, stage: Stage, gate: Gate, act: Decide) -> Iterator[str]:
    if not _may_be_given(stage, gate, act.outcome):
        yield OUTCOME
    if act.day > project.today or act.day < _earliest(stage, gate):
        yield DATES  # guards: "decision not before opening, not in the future"
    if act.until[:1].isdigit() and date.fromisoformat(act.until) < act.day:
        yield DATES
    yield from _without_right(project, stage, gate, act)
    if act.outcome not in STOPS and not in_turn(project, stage):
        yield ORDER
    if act.outcome in PASSES and expired_grounds(project, stage, act.day):
        yield EXPIRED
    if act.back_to and act.back_to not in _not_after(project, stage):
        yield NAMED_STAGE  # return: "stage may go back to any earlier one named"
    for demand in act.demands:
        if demand.before and not _can_still_block(project, demand.before, stage):
            yield NAMED_STAGE  # "must-before conditions block the named gate"


def _may_be_given(stage: Stage, gate: Gate, outcome: str) -> bool:
    """M3 "outcomes", E7: W and cancel at every gate. Silent: return at every decision and determination; a fact closes
    a determination, no decision does; suspended work is resumed before it is finished or suspended again.
    """
    if stage.kind == "determination" and outcome in PASSES:
        return False
    if outcome == "resume" and not gate.is_stopped:
        return False
    if outcome in ("suspend", "finish") and gate.is_stopped:
        return False
    always = STOPS | ({"return"} if stage.kind in ("decision", "determination") else set())
    return outcome in stage.outcomes | always


def _earliest(stage: Stage, gate: Gate) -> date:
    """A decision is not before the opening. Silent: the first gates open when somebody enters the project, which may be
    after they were decided; and what was returned is not given up before it was returned.
    """
    if gate.closed is not None:
        return gate.closed
    return date.min if _opened_by_entry(stage, gate) else gate.opened


def _opened_by_entry(stage: Stage, gate: Gate) -> bool:
    return gate.attempt == 1 and not stage.after


def _without_right(project: Project, stage: Stage, gate: Gate, act: Decide) -> Iterator[str]:
    """M4: withdraw "only by the origin side", cancel by the "lead side"; E4 for everything else.

    Silent: a joint forum has no side, so that it may cancel only what both lead.
    """
    if act.outcome not in STOPS:
        if without_authority(stage, gate.side, act.body):
            yield AUTHORITY
        return
    sides = (project.origin,) if act.outcome == "withdraw" else project.lead_sides
    both = act.outcome == "cancel" and project.lead == "JOINT"
    if act.body.side not in ("", *sides) or (act.body.joint and not both):
        yield STOPPING
    if _unknown(act.body, sides[0]):
        yield AUTHORITY


def without_authority(stage: Stage, side: str, body: Body) -> bool:
    """E4: "`may_decide` names bodies or kinds of bodies per stage and side. Others are refused."

    Silent: where a stage names nobody, any body may of a list; partners and regional bodies need not be in one. Place
    for 전결, 대결, 후결: a body that is none of these, recorded for one that is.
    """
    named = next((bodies for who, bodies in stage.may_decide if who == side), None)
    if not named:
        return _unknown(body, side)
    return bool(body.code) and not {body.code, body.kind} & named


def _unknown(body: Body, side: str) -> bool:
    return bool(body.code) and not body.listed and side in ("ROK", "USA")


def expired_grounds(project: Project, stage: Stage, day: date) -> list[Stage]:
    """E5: "A later gate resting on an expired one is refused, naming it."

    Silent: what a gate rests on. Those it comes after (through stages that do not apply, to those before them), and
    those its requirements name.
    """
    found: list[Stage] = []
    rests = [*stage.after]
    rests += [code for want in stage.wants if want.kind == "gates" for code in want.of]
    while rests:
        ground = project.stage(rests.pop())
        if not in_force(project, ground):
            rests += ground.after
            continue
        until = valid_until(project, ground)
        if until is not None and until < day:
            found.append(ground)
    return found


def _not_after(project: Project, stage: Stage) -> list[str]:
    """The stages listed up to one, itself included. Silent: "earlier" is as the table lists them."""
    codes = [one.code for one in project.stages]
    return codes[: codes.index(stage.code) + 1]


def _can_still_block(project: Project, code: str, stage: Stage) -> bool:
    """Silent: a condition can block what comes after, or beside and is not passed; not the gate that sets it."""
    if code == stage.code:
        return False
    return stage in before(project, project.stage(code)) or not passed(project, project.stage(code))


def _decide(project: Project, act: Decide) -> None:
    """M4, "effect"."""
    gate = gate_meant(project, act)
    assert isinstance(gate, Gate)
    gate.opened = min(gate.opened, act.day)
    if act.outcome in ("defer", "suspend"):  # the clock stops until date or meeting
        if not gate.is_stopped:
            gate.stops.append((act.day, None))
        gate.until = act.until
    elif act.outcome == "resume":
        end_stops(gate, act.day)
    else:
        end_stops(gate, act.day)
        gate.closed, gate.outcome, gate.until = act.day, act.outcome, act.until
        gate.asked_anew = act.day if act.outcome in ("return", "reject") else gate.asked_anew
        attach(project, gate)
    project.demands += act.demands  # "one action per condition"
    if act.outcome in ENDS:  # "ends the project"
        for other in open_gates(project):
            other.superseded = True
    follow_on(project, act.day)


# Determinations -----------------------------------------------------------------------------------------------


def _refused_determination(project: Project, act: Determine) -> set[str]:
    broken = set()
    if act.value not in VALUES.get(act.kind, _YES_NO):
        broken.add(VALUE)
    if not act.document or not act.body.code:
        broken.add(TO_RECORD)
    if act.day > project.today or (act.valid_until is not None and act.valid_until < act.day):
        broken.add(DATES)
    if state(project) in ENDED:
        return broken | {ENDED_ALREADY}
    if any(act.kind in kinds for stage in project.stages for _, kinds in stage.determines):
        gates = _gates_of(project, act.kind)
        broken |= set() if gates else {GATE}
        for gate in gates:
            broken |= set(_refused_at(project, gate, act))
    return broken


def _gates_of(project: Project, kind: str) -> list[Gate]:
    """The gates a fact closes, or has closed."""
    return [
        gate
        for gate in live_gates(project)
        if kind in kinds_closing(project.stage(gate.stage), gate.side) and gate.outcome in ("", "determine")
    ]


def _speaks_for(project: Project, gate: Gate, body: Body) -> bool:
    """Engine finding 8: "the body says the side; sides never stand in for each other". Silent: one that acts at none
    of the stage's gates (a regional body, a name no list has) may establish the fact for all of them.
    """
    return body.side == gate.side or body.side not in acting(project, project.stage(gate.stage))


def _refused_at(project: Project, gate: Gate, act: Determine) -> Iterator[str]:
    stage = project.stage(gate.stage)
    if not _speaks_for(project, gate, act.body):
        return
    if act.day < gate.opened and not _opened_by_entry(stage, gate):
        yield DATES
    named = any(who == gate.side and act.kind in kinds for who, kinds in stage.determines)
    if named and act.body.side not in ("", gate.side):
        yield OWN_SIDE
    if not gate.is_open:
        return
    if not in_turn(project, stage):
        yield ORDER
        return
    if expired_grounds(project, stage, act.day):
        yield EXPIRED
    if _must(project, stage, gate.side, act.day):
        yield LACKS


def _determine(project: Project, act: Determine) -> None:
    """M3 "set", E9, M7.1: a fact closes the gates that ask for it; a changed one opens a new attempt of them."""
    gates = [(gate, _speaks_for(project, gate, act.body)) for gate in _gates_of(project, act.kind)]
    known_before, counted_before = latest(project, act.kind), _value(project, act.kind)
    project.facts.append(Fact(act.kind, act.value, act.day, act.valid_until))
    latest_now = latest(project, act.kind)
    changed = known_before is not None and latest_now is not None and latest_now.value != known_before.value
    not_carried = _not_carried_over(project, act.kind) if changed else []
    for gate, spoken_for in gates:
        closes = spoken_for and not undetermined(project, project.stage(gate.stage), gate.side)
        if gate.is_open:
            if closes:
                _close_by_fact(project, gate, act)
        elif counted_before != _value(project, act.kind):
            gate.superseded = True
            number = next_attempt(project, gate.stage, gate.side)
            again = Gate(gate.stage, gate.side, number, act.day, rests_on_fact=True)
            project.gates.append(again)
            if closes:
                _close_by_fact(project, again, act)
    for gate in not_carried:
        gate.superseded = True
    follow_on(project, act.day)


def _value(project: Project, kind: str) -> str | None:
    """The value of a fact while it is valid."""
    fact = latest(project, kind)
    valid = fact is not None and (fact.valid_until is None or fact.valid_until >= project.today)
    return fact.value if fact is not None and valid else None


def _close_by_fact(project: Project, gate: Gate, act: Determine) -> None:
    gate.opened = min(gate.opened, act.day)
    end_stops(gate, act.day)
    gate.closed, gate.outcome = act.day, "determine"
    attach(project, gate)


def _not_carried_over(project: Project, kind: str) -> list[Gate]:
    """E9: "passed gates stay …; D10, D12 never carry over."

    ARCHITECTURE.md: "passed ones stay, except for stages that say `carries_over = "no"`". Silent: only those that come
    after a stage which the fact closes or switches, and are not such a stage themselves.
    """
    asking = {
        stage.code
        for stage in project.stages
        if kind in [k for _, kinds in stage.determines for k in kinds]
        or any(kind in line for line in stage.applies)
    }
    resting = {code for asks in asking for code in behind(project, asks)} - asking
    return [
        gate
        for gate in live_gates(project)
        if gate.stage in resting
        and not project.stage(gate.stage).carries_over
        and gate.outcome in PASSES - {"not_applicable"}
    ]


# Re-submission and re-opening ---------------------------------------------------------------------------------


def _refused_resubmission(project: Project, act: Resubmit) -> Iterator[str]:
    """M4: returned and deferred go on; E8: "Every end state can be reopened with a reason"."""
    stopped = _stopped_at(project)
    if not stopped and not any(gate.is_stopped for gate in open_gates(project)):
        yield NOTHING_STOPPED
    elif state(project) in ENDED and not act.reason:
        yield TO_RECORD
    # Guards, "dates in order": not before the return, nor before the end; a closed project ended with its last gate.
    ends = live_gates(project) if state(project) == "closed" else stopped
    if act.day > project.today or any(gate.closed and act.day < gate.closed for gate in ends):
        yield DATES
    if act.back_to and act.back_to not in _not_after(project, stage_at(project)):
        yield NAMED_STAGE


def _stopped_at(project: Project) -> list[Gate]:
    """The gates a project stopped at: returned, the one that ended it, the last ones of a closed one (silent)."""
    end = ended_by(project)
    found = [*returned(project), *([end] if end else [])]
    if state(project) == "closed":
        last = next(
            stage for stage in reversed(project.stages) if not stage.off_path and in_force(project, stage)
        )
        found += [gate for gate in live_gates(project) if gate.stage == last.code]
    return found


def _resubmit(project: Project, act: Resubmit) -> None:
    """M4: "attempt + 1 on re-submission; stage may go back to any earlier one named"; E8: "old rows kept"."""
    stopped = _stopped_at(project)
    for gate in open_gates(project):
        if gate.is_stopped:
            end_stops(gate, act.day)
    again = behind(project, act.back_to) if act.back_to else set()
    for gate in project.gates:
        if gate.stage in again or gate in stopped:
            gate.superseded = True
    follow_on(project, act.day)
