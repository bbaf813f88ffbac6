"""The oracle: the order of gates (domain.md M3 "after", M4 "not applicable" and "superseded", E9, E13)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.drills.approval.facts import acting, bars, holds, in_force, known, undetermined
from tests.drills.approval.model import Gate

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.drills.approval.model import Project, Stage

PASSES = {"approve", "approve_with_conditions", "note", "determine", "finish", "not_applicable"}
ENDS = {"reject", "withdraw", "cancel"}
_LONG_AGO = date(1900, 1, 1)


def waits(project: Project, stage: Stage) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """M1 "after (expression over gates, per route)": all of the first must be passed before, and one of the second."""
    facts = known(project)
    more = [code for when, codes in stage.also_after if holds(when, facts) for code in codes]
    return (*stage.after, *more), stage.one_of


def _enough(project: Project, stage: Stage, is_behind: Callable[[Stage], bool]) -> bool:
    all_of, one_of = waits(project, stage)
    return all(is_behind(project.stage(code)) for code in all_of) and (
        not one_of or any(is_behind(project.stage(code)) for code in one_of)
    )


def in_line(project: Project) -> list[Stage]:
    """The stages as they are listed. Silent: one that waits on a route for a later one is moved behind that."""
    found: list[Stage] = []
    while len(found) < len(project.stages):
        left = [stage for stage in project.stages if stage not in found]
        found.append(next(stage for stage in left if _enough(project, stage, found.__contains__)))
    return found


def live(project: Project, stage: str, side: str) -> Gate | None:
    """The gate that counts: the last attempt that was not superseded."""
    found = (g for g in reversed(project.gates) if (g.stage, g.side) == (stage, side) and not g.superseded)
    return next(found, None)


def live_gates(project: Project) -> list[Gate]:
    """The gates that count, in the order of their stages, then of their sides."""
    place = {stage.code: number for number, stage in enumerate(in_line(project))}
    last = {(gate.stage, gate.side): gate for gate in project.gates if not gate.superseded}
    return sorted(last.values(), key=lambda gate: (place[gate.stage], gate.side))


def asked(project: Project, gate: Gate) -> bool:
    """Whether the stage of a gate applies and its side acts there."""
    stage = project.stage(gate.stage)
    return in_force(project, stage) and gate.side in acting(project, stage)


def open_gates(project: Project) -> list[Gate]:
    return [gate for gate in live_gates(project) if gate.is_open]


def returned(project: Project) -> list[Gate]:
    """Gates that were returned and not re-submitted."""
    return [gate for gate in live_gates(project) if gate.outcome == "return" and asked(project, gate)]


def awaited(project: Project) -> list[Gate]:
    """What the project waits for; E13: nothing waits for what is off the path."""
    both = [*returned(project), *open_gates(project)]
    return [gate for gate in both if not project.stage(gate.stage).off_path]


def counts(project: Project, stage: Stage, side: str) -> bool:
    """Whether a side has passed a stage that applies.

    What the rule closed as not applicable does not count once the rule holds no longer; a gate closed by a fact counts
    as long as the fact is valid (E5: classification). Silent: a gate that has passed does so no longer once a fact it
    asked for bars the project (E6).
    """
    gate = live(project, stage.code, side)
    if gate is None or gate.outcome not in PASSES or (gate.outcome == "not_applicable" and gate.by_rule):
        return False
    return not undetermined(project, stage, side) and not any(bars(project, want) for want in stage.wants)


def passed(project: Project, stage: Stage) -> bool:
    """Whether a stage is behind the project: all its sides have passed (M4 guard), or it does not apply.

    Silent: one that does not apply is behind the project when all before it are.
    """
    if not in_force(project, stage):
        return _enough(project, stage, lambda one: passed(project, one))
    return all(counts(project, stage, side) for side in acting(project, stage))


def before(project: Project, stage: Stage) -> list[Stage]:
    """All stages a stage waits for, near and far; of those one of which is enough, all."""
    found: list[Stage] = []
    all_of, one_of = waits(project, stage)
    for code in (*all_of, *one_of):
        nearer = project.stage(code)
        found += [one for one in (nearer, *before(project, nearer)) if one not in found]
    return found


def behind(project: Project, code: str) -> set[str]:
    """A stage and all that wait for it."""
    return {s.code for s in project.stages if s.code == code or project.stage(code) in before(project, s)}


def in_turn(project: Project, stage: Stage) -> bool:
    """E9: "No gate is ever open ahead of its order." M3: "after = gates that must be passed first"."""
    return _enough(project, stage, lambda one: passed(project, one) and in_turn(project, one))


def ended_by(project: Project) -> Gate | None:
    return next((gate for gate in live_gates(project) if gate.outcome in ENDS), None)


def through(project: Project) -> bool:
    """Whether the last stage has passed and nothing on the path waits."""
    return passed(project, project.stages[-1]) and not awaited(project)


def next_attempt(project: Project, stage: str, side: str) -> int:
    return 1 + sum((gate.stage, gate.side) == (stage, side) for gate in project.gates)


def follow_on(project: Project, day: date) -> None:
    """What follows from an act of itself, one gate after another until nothing is left to follow.

    Nothing waits for what is off the path, so that it follows when everything on it has.
    """
    while _closes_a_gate(project, day) or _opens_a_gate(project, day, off_path=False):
        pass
    if ended_by(project) is not None or through(project):
        for gate in open_gates(project):
            if project.stage(gate.stage).off_path:
                gate.superseded = gate.by_rule = True  # E13: ○ gates "close S when the project ends"
    while _opens_a_gate(project, day, off_path=True):
        pass


def _closes_a_gate(project: Project, day: date) -> bool:
    for gate in open_gates(project):
        if not asked(project, gate):
            # Gates "no longer needed close S or NA" (E9). Silent which: NA, by rule.
            end_stops(gate, day)
            gate.outcome, gate.by_rule, gate.closed = "not_applicable", True, max(day, gate.opened)
            return True
        if not in_turn(project, project.stage(gate.stage)):
            # An "open gate whose new predecessors are not passed closes S and opens again in its turn" (E9).
            gate.superseded = gate.by_rule = True
            return True
    return False


def _opens_a_gate(project: Project, day: date, *, off_path: bool) -> bool:
    """M4 approve: "opens the next whose skip rule is false"; a gate that counts no longer is asked for anew."""
    if ended_by(project) is not None:
        return False
    for stage in in_line(project):
        if stage.off_path is not off_path or not in_force(project, stage) or not in_turn(project, stage):
            continue
        if off_path and through(project):
            continue
        for side in acting(project, stage):
            old = live(project, stage.code, side)
            if old is None or (old.outcome in PASSES and not counts(project, stage, side)):
                opened = max(day, _turn_came(project, stage))
                project.gates.append(Gate(stage.code, side, next_attempt(project, stage.code, side), opened))
                if old is not None:
                    old.superseded = True
                return True
    return False


def _turn_came(project: Project, stage: Stage) -> date:
    """The day the last gate before a stage was passed: an act recorded late opens nothing before that day.

    Silent: of those one of which is enough, the one that was passed first.
    """
    all_of, one_of = waits(project, stage)
    earlier = [project.stage(code) for code in one_of]
    days = [_behind_since(project, one) for one in earlier if passed(project, one) and in_turn(project, one)]
    return max(
        [_behind_since(project, project.stage(code)) for code in all_of] + sorted(days)[:1], default=_LONG_AGO
    )


def _behind_since(project: Project, stage: Stage) -> date:
    """The day a stage, and all it waits for, was passed."""
    sides = acting(project, stage) if in_force(project, stage) else []
    gates = [live(project, stage.code, side) for side in sides]
    return max(
        [_turn_came(project, stage)] + [gate.closed for gate in gates if gate is not None and gate.closed]
    )


def end_stops(gate: Gate, day: date) -> None:
    """Let the clock of a gate run again from a day."""
    gate.stops = [(start, max(day, start) if end is None else end) for start, end in gate.stops]
    gate.until = ""
