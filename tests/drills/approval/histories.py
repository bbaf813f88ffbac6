"""Histories drawn at random: what officers enter and record, most of it in its turn, a good part of it wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from tests.drills.approval.decisions import without_authority
from tests.drills.approval.determinations import VALUES
from tests.drills.approval.evidence import BY_PAPER, is_stale, missing, shown
from tests.drills.approval.facts import undetermined
from tests.drills.approval.making import BODIES, FACTS, FIELDS, FORUMS, INSTRUMENTS, NOUNS, PAPERS, PERMITS
from tests.drills.approval.model import (
    AddPaper,
    AddRow,
    Convene,
    Decide,
    Demand,
    Determine,
    Fill,
    Meet,
    Resubmit,
    Settle,
    Wait,
    Word,
)
from tests.drills.approval.order import next_attempt, open_gates, returned

if TYPE_CHECKING:
    from datetime import date
    from random import Random

    from tests.drills.approval.model import Act, Body, Gate, Project, Stage

_PASSING = {
    "decision": ("approve", "approve", "approve", "approve_with_conditions", "note"),
    "notification": ("note",),
    "execution": ("finish", "suspend"),
}
_OTHER = ("return", "return", "defer", "defer", "reject", "withdraw", "cancel", "suspend", "resume", "finish")


def next_act(project: Project, chance: Random) -> Act:
    """What comes next: mostly what the project needs to go on, now and then something else."""
    number = chance.random()
    if number < 0.13:
        return Wait(chance.choice([1, 1, 2, 5, 9, 30]))
    if number < 0.24:
        return _entered(project, chance)
    if number < 0.31:
        return _fact(project, chance, chance.choice([*FACTS, "export_route", "classified", "destination"]))
    waiting = [*open_gates(project), *returned(project)]
    gate = chance.choice(waiting) if waiting else None
    if gate is None or number < 0.35 or (not gate.is_open and chance.random() < 0.8):
        back_to = _code(project, chance) if chance.random() < 0.15 else ""
        return Resubmit(
            _day(project, chance, gate), back_to, chance.choice(["A new mandate", "A new mandate", ""])
        )
    return _at(project, chance, gate)


def _at(project: Project, chance: Random, gate: Gate) -> Act:
    """What a gate needs: what it lacks, else its decision or its fact."""
    stage = project.stage(gate.stage)
    lacking = [name for name, must in missing(project, stage, gate.side, project.today) if must]
    if lacking and gate.is_open and chance.random() < 0.8:
        return _what_is_missing(project, chance, gate, chance.choice(lacking))
    if stage.kind == "determination" and chance.random() < 0.8:
        kinds = undetermined(project, stage, gate.side) or ["classified"]
        return _fact(project, chance, chance.choice(kinds), gate)
    return _decision(project, chance, stage, gate)


# Decisions ----------------------------------------------------------------------------------------------------


def _decision(project: Project, chance: Random, stage: Stage, gate: Gate) -> Decide:
    passing = [one for one in _PASSING.get(stage.kind, ()) if one in stage.outcomes]
    if gate.is_stopped and stage.kind == "execution":
        passing = ["resume"]
    likely = gate.is_open and passing and chance.random() < 0.7
    others = stage.outcomes | ({"resume"} if gate.is_stopped else set())
    possible = [one for one in _OTHER if one in others] if chance.random() < 0.7 else []
    outcome = chance.choice(passing) if likely else chance.choice(possible or _OTHER)
    day = _day(project, chance, gate)
    act = Decide(
        stage=gate.stage,
        outcome=outcome,
        body=_body(project, chance, stage, gate, outcome),
        day=day,
        side=gate.side if chance.random() < 0.85 else chance.choice(["", "", "ROK", "USA"]),
        text="More on training" if outcome in ("return", "reject", "withdraw", "cancel", "suspend") else "",
        until=_until(chance, day) if outcome in ("return", "defer", "suspend") else "",
        back_to=_code(project, chance) if outcome == "return" and chance.random() < 0.3 else "",
        demands=_demands(project, chance, day) if outcome == "approve_with_conditions" else (),
        named=_named(stage, chance) if outcome == "return" else (),
    )
    return _with_a_mistake(project, chance, act) if chance.random() < 0.12 else act


def _with_a_mistake(project: Project, chance: Random, act: Decide) -> Decide:
    wrong = chance.choice(
        [
            {"document": ""},
            {"text": ""},
            {"until": ""},
            {"until": (act.day - timedelta(days=1)).isoformat()},
            {"body": replace(act.body, code="", listed=True, side="", kind="", joint=False)},
            {"stage": _code(project, chance)},
            {"day": project.today + timedelta(days=1)},
            {"demands": _demands(project, chance, act.day)},
            {"demands": (Demand("", "Director", act.day),)},
            {"demands": (Demand("Name the host", "Director", act.day - timedelta(days=1)),)},
            {"outcome": chance.choice(_OTHER)},
            {"back_to": project.stages[-1].code},
            {"named": ("no_such_want",)},
        ]
    )
    return replace(act, **wrong)  # type: ignore[arg-type]  # any field of a decision


def _body(project: Project, chance: Random, stage: Stage, gate: Gate, outcome: str) -> Body:
    if chance.random() < 0.12:
        return chance.choice(BODIES)
    sides = {"withdraw": (project.origin,), "cancel": project.lead_sides}.get(outcome, (gate.side,))
    fitting = [body for body in BODIES if body.side in sides]
    if outcome not in ("withdraw", "cancel"):
        fitting = [
            b for b in BODIES if b.side in ("", gate.side) and not without_authority(stage, gate.side, b)
        ]
    return chance.choice(fitting or BODIES)


def _demands(project: Project, chance: Random, day: date) -> tuple[Demand, ...]:
    before = _code(project, chance) if chance.random() < 0.4 else ""
    return (Demand("Name the host", "Director", day + timedelta(days=chance.choice([0, 5, 20])), before),)


def _named(stage: Stage, chance: Random) -> tuple[str, ...]:
    """Some of the requirements of a stage, mostly such as may be named; as often none, which means all."""
    known = [want.id for want in stage.wants if want.kind != "gates" or chance.random() < 0.1]
    return tuple(name for name in known if chance.random() < 0.5) if chance.random() < 0.6 else ()


def _until(chance: Random, day: date) -> str:
    return chance.choice(
        [(day + timedelta(days=chance.choice([0, 4, 15]))).isoformat(), chance.choice(FORUMS)]
    )


# What an officer enters ---------------------------------------------------------------------------------------


def _what_is_missing(project: Project, chance: Random, gate: Gate, name: str) -> Act:
    if name == "condition":
        return Settle(next(n for n, demand in enumerate(project.demands) if demand.before == gate.stage))
    want = next(want for want in project.stage(gate.stage).wants if want.id == name)
    if (want.kind == "acknowledgement" and chance.random() < 0.7) or chance.random() < 0.08:
        waived = want.kind != "acknowledgement"
        return Meet(Word(gate.stage, name, gate.side, gate.attempt, _day(project, chance), waived))
    entered = want.kind not in BY_PAPER and shown(project, want)
    stale = entered and is_stale(project, project.stage(gate.stage), want, gate, gate.side)
    if stale and chance.random() < 0.7:
        return Meet(Word(gate.stage, name, gate.side, gate.attempt, _day(project, chance)))
    acts: dict[str, Act] = {
        "document": _paper(
            project, chance, chance.choice(want.of or PAPERS), want.wait if isinstance(want.wait, int) else 0
        ),
        "field": Fill((*want.of, "")[0]),
        "record": _row(project, chance, (*want.of, "")[0]),
        "determination": _fact(project, chance, (*want.of, "")[0]),
        "gates": Wait(1),
    }
    return acts["document" if want.kind == "acknowledgement" else want.kind]


def _entered(project: Project, chance: Random) -> Act:
    match chance.choice(["paper", "paper", "row", "row", "row", "field", "session", "settle", "word"]):
        case "paper":
            return _paper(project, chance, chance.choice(PAPERS))
        case "row":
            return _row(project, chance, chance.choice([*NOUNS, "milestones"]))
        case "field":
            return Fill(chance.choice(FIELDS), empty=chance.random() < 0.4)
        case "session":
            return Convene(chance.choice(FORUMS), project.today + timedelta(days=chance.randint(-5, 40)))
        case "settle":
            due = project.today + timedelta(days=chance.randint(0, 20)) if chance.random() < 0.5 else None
            return Settle(0, due)
        case _:
            return _word(project, chance)


def _word(project: Project, chance: Random) -> Act:
    """An officer's word for the attempt that is open, or the one to come, as the service records it."""
    wanted = [(stage, want) for stage in project.stages for want in stage.wants]
    if not wanted:
        return Wait(1)
    stage, want = chance.choice(wanted)
    side = want.side or chance.choice(["ROK", "USA", "PARTNER"])
    gate = next((one for one in open_gates(project) if (one.stage, one.side) == (stage.code, side)), None)
    attempt = gate.attempt if gate else next_attempt(project, stage.code, side)
    waived = want.kind != "acknowledgement"
    return Meet(Word(stage.code, want.id, side, attempt, _day(project, chance), waived))


def _paper(project: Project, chance: Random, type_: str, age: int = 0) -> AddPaper:
    day = project.today - timedelta(days=chance.choice([0, 0, 0, age, age, age + 10, 3, 30]))
    if chance.random() < 0.1:
        return AddPaper(
            type_, chance.choice(["", "7"]), chance.choice([None, project.today + timedelta(days=9)])
        )
    return AddPaper(type_, "7", day)


def _row(project: Project, chance: Random, noun: str) -> AddRow:
    if noun == "funding":
        return AddRow(noun, (("instrument", chance.choice(INSTRUMENTS)),) if chance.random() < 0.6 else ())
    if noun == "milestones" and chance.random() < 0.8:
        day = (project.today + timedelta(days=chance.randint(-10, 40))).isoformat()
        return AddRow(
            noun, (("type", chance.choice(PERMITS)), (chance.choice(["baseline", "forecast"]), day))
        )
    return AddRow(noun)


def _fact(project: Project, chance: Random, kind: str, gate: Gate | None = None) -> Determine:
    values = sorted(VALUES.get(kind, {"yes", "no"}))
    day = _day(project, chance, gate)
    bodies = [body for body in BODIES if gate is None or body.side == gate.side or chance.random() < 0.1]
    return Determine(
        kind=kind,
        value="perhaps" if chance.random() < 0.03 else chance.choice(values),
        body=chance.choice(bodies or BODIES),
        day=day,
        document="" if chance.random() < 0.03 else "3",
        valid_until=day + timedelta(days=chance.choice([-1, 0, 3, 6, 40]))
        if chance.random() < 0.45
        else None,
    )


# Days and stages ----------------------------------------------------------------------------------------------


def _day(project: Project, chance: Random, gate: Gate | None = None) -> date:
    """Mostly today; now and then a day between the opening and today, or a wrong one."""
    number = chance.random()
    if number < 0.7:
        return project.today
    if number < 0.9 and gate is not None:
        return gate.opened + timedelta(days=chance.randint(0, max((project.today - gate.opened).days, 0)))
    if number < 0.9:
        return project.today - timedelta(days=chance.choice([1, 3, 10]))
    return project.today + timedelta(days=chance.choice([1, -40, -8, -3]))


def _code(project: Project, chance: Random) -> str:
    return chance.choice(project.stages).code
