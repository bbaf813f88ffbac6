"""The acting part of the procedure engine: which decisions are possible, and the gates after a decision.

For each act, one function returns all its problems at once; when there are none, `after_…` returns the project's gates
after the act. Nothing is written here. `determinations.py` and `resubmissions.py` do the same for their acts;
`settlement.py` adds the automatic consequences.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from registry.domain.fields.kinds import DayOrSession
from registry.domain.problem import Entry, Problem, Refused
from registry.domain.procedure.authority import unauthorised
from registry.domain.procedure.gate import Return
from registry.domain.procedure.joint import shares
from registry.domain.procedure.outcome import (
    ENDED,
    ENDING,
    OTHER_REASON,
    PASSING,
    REASONED,
    STOPPING,
    Outcome,
)
from registry.domain.procedure.procedure import GateKind, RequirementKind, Stage
from registry.domain.procedure.requirements import asked_of, blocking
from registry.domain.procedure.settlement import Gates, mapped, replaced
from registry.domain.values.working_days import Period

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from registry.domain.problem import Value
    from registry.domain.procedure.gate import Gate, Ruling
    from registry.domain.procedure.procedure import Requirement
    from registry.domain.procedure.progress import Progress
    from registry.domain.procedure.requirements import Missing
    from registry.domain.procedure.sides import Side


Part = tuple["Gate", "Ruling"]
"""A gate, and the ruling on it."""

AHEAD = "W32"
"""The problem of deciding a gate ahead of its order (domain.md M4, E9)."""

_MUST_SAY = {
    Outcome.RETURN: {"text": "W09", "until": "W09"},
    Outcome.REJECT: {"text": "W12"},
    Outcome.WITHDRAW: {"text": "W39"},
    Outcome.CANCEL: {"text": "W39"},
    Outcome.SUSPEND: {"text": "W39"},
    Outcome.DEFER: {"until": "W10"},
    Outcome.CONDITIONS: {"conditions": "W11"},
}
"""What an outcome must be recorded with beside body, date and document, and the problem when it is not."""


def parts(progress: Progress, ruling: Ruling) -> tuple[Part, ...]:
    """Return each gate a ruling decides with the ruling on it: one, or for a joint ruling that of each side.

    Raises Refused as `target` does, and with what is wrong with a joint ruling as such.
    """
    each = shares(progress, ruling) if ruling.joint else (ruling,)
    return tuple((target(progress, one), one) for one in each)


def target(progress: Progress, ruling: Ruling) -> Gate:
    """Return the open gate of a ruling: that of the side given, else of the body's side, else the only one.

    A withdrawal or cancellation may also concern a gate that was returned.
    Raises Refused with W01 (the stage is not open), W03 (not that side's), W18 (which side?), W27 (returned) or W29
    (the body is another side's).
    """
    open_here = [gate for gate in progress.open_gates if gate.stage == ruling.stage]
    returned = [gate for gate in progress.returned_gates if gate.stage == ruling.stage]
    if returned and not open_here:
        if not _stops(ruling):
            raise Refused((Problem("W27", "stage", {"stage": ruling.stage}),))
        open_here = returned  # what was returned may be given up instead of resubmitted (domain.md M4)
    sides = tuple(gate.side for gate in open_here)
    if not open_here:
        waiting = tuple(dict.fromkeys(gate.stage for gate in progress.open_gates))
        raise Refused((Problem("W01", "stage", {"stage": ruling.stage, "open": waiting or "-"}),))
    side = ruling.side or _side_meant(ruling, open_here)
    if side is None:
        raise Refused((Problem("W18", "side", {"sides": sides}),))
    found = next((gate for gate in open_here if gate.side is side), None)
    if found is None:
        raise Refused((Problem("W03", "side", {"side": side, "sides": sides, "stage": ruling.stage}),))
    if ruling.body.side not in (None, found.side) and not _stops(ruling):
        raise Refused((Problem("W29", "body", {"side": str(ruling.body.side), "sides": found.side}),))
    return found


def _side_meant(ruling: Ruling, open_here: list[Gate]) -> Side | None:
    """Return the side whose gate is meant when none is named: the body's own, or the only one there is.

    A body speaks for its own side; that of one side never closes the gate of another by being entered twice. Only
    what stops the project may come from the origin or the lead side to whatever gate is open.
    """
    sides = [gate.side for gate in open_here]
    if _stops(ruling):
        return ruling.body.side if ruling.body.side in sides else sides[0]
    if ruling.body.side is None:
        return sides[0] if len(sides) == 1 else None
    return ruling.body.side


def _stops(ruling: Ruling) -> bool:
    """Return whether a ruling gives up the project as a whole: its side need not be that of the gate (E7)."""
    return ruling.outcome in STOPPING


def problems_of(progress: Progress, ruling: Ruling) -> tuple[Problem, ...]:
    """Return all problems that prevent a ruling (domain.md M4, "must be recorded" and guards)."""
    if progress.state in ENDED:
        return (Problem("W14", "", {"state": progress.state}),)
    try:
        decided = parts(progress, ruling)
    except Refused as refused:
        return (*refused.problems, *_incomplete(ruling))
    stage = progress.procedure.by_code[ruling.stage]
    found = [problem for gate, one in decided for problem in _impossible(progress, stage, gate, one)]
    found += [*_misplaced(progress, stage, ruling), *_incomplete(ruling)]
    if ruling.outcome in PASSING and not found:
        for gate, _ in decided:
            found += unmet(blocking(progress, stage, gate.side, on=ruling.date), stage)
    return tuple(one for place, one in enumerate(found) if one not in found[:place])


def _impossible(progress: Progress, stage: Stage, gate: Gate, ruling: Ruling) -> Iterable[Problem]:
    """What the stage and the calendar forbid."""
    outcome = ruling.outcome
    if stage.kind is GateKind.DETERMINATION and outcome in PASSING:
        yield Problem("W16", "outcome", {"stage": stage.code, "kinds": stage.determined_by(gate.side)})
    elif outcome not in stage.possible and outcome is not Outcome.RESUME:
        allowed = tuple(sorted(stage.possible - {Outcome.RESUME}))
        yield Problem("W04", "outcome", {"outcome": outcome, "stage": stage.code, "allowed": allowed})
    if gate.is_paused and outcome in (Outcome.SUSPEND, Outcome.FINISH):
        yield Problem("W26", "outcome", {"stage": stage.code})
    if outcome is Outcome.RESUME and not gate.is_paused:
        yield Problem("W25", "outcome", {"stage": stage.code})
    yield from _out_of_time(progress, gate, ruling)
    yield from unauthorised(progress, stage, gate, ruling)
    if not progress.in_turn(stage) and not _stops(ruling):
        yield ahead_of_order(progress, stage, "stage")
    if outcome in PASSING:
        # Work is begun on what is valid that day, and may end long after it has expired (domain.md M3, D13).
        day = gate.opened if stage.kind is GateKind.EXECUTION else ruling.date
        yield from expired(progress, stage, day, "stage")
        for kind in progress.barred(stage):
            yield Problem("W70", "outcome", {"stage": stage.code, "barred": kind})


def _out_of_time(progress: Progress, gate: Gate, ruling: Ruling) -> Iterable[Problem]:
    """What is wrong with the days of a ruling: in the future, before the gate opened, until a day before it."""
    if ruling.date > progress.today:
        yield Problem("W06", "date", {"value": ruling.date, "today": progress.today})
    if gate.closed is not None and ruling.date < gate.closed:
        yield Problem("W05", "date", {"value": ruling.date, "opened": gate.closed})
    elif ruling.date < gate.opened and not opened_by_entry(progress, gate):
        yield Problem("W05", "date", {"value": ruling.date, "opened": gate.opened})
    until = DayOrSession.day(ruling.until)
    if until is not None and until < ruling.date:
        yield Problem("R10", "until", {"value": ruling.until})


def expired(progress: Progress, stage: Stage, day: date, field: str) -> Iterable[Problem]:
    """Yield what a stage grants or rests on that is for a time and no longer valid on a day (domain.md M4, E5).

    A permit that has run out is not granted anew under its old date.
    """
    for ground in (stage, *_grounds(progress, stage)):
        until = progress.clocks.valid_until(ground)
        if until is not None and until < day:
            yield Problem("W40", field, {"stage": stage.code, "ground": ground.name, "value": until})


def _grounds(progress: Progress, stage: Stage) -> tuple[Stage, ...]:
    """Return the stages one rests on: those it comes after or names; for one that does not apply, those before it."""
    waits = [*_relied_on(progress, stage), *(code for one in stage.requirements for code in one.stages)]
    found: dict[str, Stage] = {}
    while waits:
        ground = progress.procedure.by_code[waits.pop(0)]
        if progress.in_force(ground):
            found[ground.code] = ground
        else:
            waits += _relied_on(progress, ground)
    return tuple(found.values())


def _relied_on(progress: Progress, stage: Stage) -> tuple[str, ...]:
    """Return what a stage comes after; of stages one of which is enough, those that have passed."""
    return (*stage.after, *filter(progress.passed, stage.after_one_of))


def ahead_of_order(progress: Progress, stage: Stage, field: str) -> Problem:
    """Return the problem of an act on a gate whose predecessors have not passed on the route that holds now."""
    waits = tuple(one.code for one in _waited_for(progress, stage))
    return Problem(AHEAD, field, {"stage": stage.code, "waits": waits})


def _waited_for(progress: Progress, stage: Stage) -> tuple[Stage, ...]:
    """Return the stages before one that apply and have not passed, in their order."""
    before = (
        one for one in progress.procedure.stages if stage.code in progress.procedure.downstream(one.code)
    )
    return tuple(
        one for one in before if one is not stage and progress.in_force(one) and not progress.passed(one.code)
    )


def _misplaced(progress: Progress, stage: Stage, ruling: Ruling) -> Iterable[Problem]:
    """What of a ruling names a stage that lies on the wrong side of the one it is about."""
    yield from _misnamed(progress, stage, ruling)
    if ruling.back_to and not is_earlier(progress, ruling.back_to, stage):
        yield Problem("W21", "back_to", {"stage": ruling.back_to})
    for place, demand in enumerate(ruling.conditions, start=1):
        if demand.before and not _is_ahead(progress, demand.before, stage):
            yield Problem("W31", f"conditions.{place}.before", {"stage": demand.before})


def _misnamed(progress: Progress, stage: Stage, ruling: Ruling) -> Iterable[Problem]:
    """What of a ruling names a requirement that it cannot return: another outcome, or none of the gate's (E3)."""
    if ruling.requirements and ruling.outcome is not Outcome.RETURN:
        yield Problem("W60", "requirements")
        return
    known = returnable(progress, stage, [gate.side for gate, _ in parts(progress, ruling)])
    for name in ruling.requirements:
        if name not in known:
            yield Problem("L01", "requirements", {"value": name, "accepted": tuple(known)})


def returnable(progress: Progress, stage: Stage, sides: Iterable[Side]) -> dict[str, Requirement]:
    """Return the requirements that a return of these sides' gates can name, by id; what other gates show, it cannot."""
    asked = (one for side in sides for one in asked_of(progress, stage, side))
    return {one.id: one for one in asked if one.kind is not RequirementKind.GATES}


def _is_ahead(progress: Progress, code: str, stage: Stage) -> bool:
    """Return whether a condition attached at a stage can still block another: after it, or beside it and not passed."""
    if code == stage.code or code not in progress.procedure.by_code:
        return False
    return code in progress.procedure.downstream(stage.code) or not progress.passed(code)


def _incomplete(ruling: Ruling) -> Iterable[Problem]:
    """What a ruling must say and does not (domain.md M4, "must be recorded")."""
    outcome = ruling.outcome
    if not ruling.document:
        yield Problem("W07", "document")
    if not ruling.body.code:
        yield Problem("W08", "body")
    for name, code in _MUST_SAY.get(outcome, {}).items():
        if not getattr(ruling, name) and not (name == "text" and _says_why(ruling)):
            yield Problem(code, name)
    if ruling.conditions and outcome is not Outcome.CONDITIONS:
        yield Problem("W20", "conditions")
    for place, demand in enumerate(ruling.conditions, start=1):
        for part in ("text", "owner"):
            if not getattr(demand, part):
                yield Problem("W11", f"conditions.{place}.{part}")
        if demand.due < ruling.date:
            yield Problem("R10", f"conditions.{place}.due", {"value": demand.due})


def _says_why(ruling: Ruling) -> bool:
    """Return whether the reason code alone says why; what is to change after a return, no code says."""
    by_code = ruling.outcome in REASONED - {Outcome.RETURN}
    return by_code and ruling.reason not in ("", OTHER_REASON)


def unmet(lacks: Iterable[Missing], stage: Stage) -> list[Problem]:
    """Return a problem for every requirement a gate lacks, and for each document that does not serve it the reason."""
    found = list(lacks)
    return [
        *(
            Problem("W02", lack.key, {"stage": stage.code, "missing": lack.name, **_entered(lack)})
            for lack in found
        ),
        *(problem for lack in found for problem in _unfit(lack, stage)),
        *(
            Problem("W61", lack.key, {"missing": lack.name, "value": lack.returned})
            for lack in found
            if lack.returned
        ),
    ]


def _unfit(lack: Missing, stage: Stage) -> Iterable[Problem]:
    """Yield why recorded documents do not serve a requirement, each reason once, told of the last such document."""
    for paper, fault in {fault: (paper, fault) for paper, fault in lack.unfit}.values():
        told: dict[str, Value] = {"stage": stage.code, "missing": lack.name, "number": paper.number or "–"}
        if paper.date is not None:
            told["value"] = paper.date
        yield Problem(fault.value, lack.key, told)


def _entered(lack: Missing) -> dict[str, Entry]:
    return {"entered": lack.entered} if lack.entered else {}


def opened_by_entry(progress: Progress, gate: Gate) -> bool:
    """Return whether a gate was opened by entering the project, not by an act: its real opening is not known."""
    return gate.attempt == 1 and not progress.procedure.by_code[gate.stage].waits_for


def is_earlier(progress: Progress, code: str, stage: Stage) -> bool:
    """Return whether a code is that of a stage of the procedure that is not after another stage."""
    order = progress.procedure.order
    return code in order and order[code] <= order[stage.code]


def after_ruling(progress: Progress, decided: Iterable[Part]) -> Gates:
    """Return the gates after a ruling without problems, given its `parts`, before new gates are opened."""
    ruled = {
        gate.key: _decided(replace(gate, opened=min(gate.opened, one.date)), one) for gate, one in decided
    }
    gates = replaced(progress.dossier.gates, ruled)
    if any(gate.outcome in ENDING for gate in ruled.values()):
        return mapped(gates, lambda other: replace(other, superseded=True) if other.is_open else other)
    return gates


def _decided(gate: Gate, ruling: Ruling) -> Gate:
    match ruling.outcome:
        case Outcome.DEFER | Outcome.SUSPEND:
            # Put off once more, a gate waits from that day on: for the session after it (domain.md M4, E11).
            pauses = (*gate.resumed(ruling.date).pauses, Period(ruling.date))
            return replace(gate, pauses=pauses, until=ruling.until or None)
        case Outcome.RESUME:
            return gate.resumed(ruling.date)
        case _:
            ended = gate.resumed(ruling.date)
            if ruling.outcome is Outcome.RETURN:
                ended = replace(ended, returned=Return(ruling.date, frozenset(ruling.requirements)))
            return replace(ended, closed=ruling.date, outcome=ruling.outcome, until=ruling.until or None)
