"""One random case: the oracle and the engine are told the same acts, and after each tell the same of the project."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING, Any

from registry.domain.procedure.requirements import missing
from tests.drills.approval import acts, days, evidence, order, rules, states
from tests.drills.approval.engine import Engine
from tests.drills.approval.histories import next_act
from tests.drills.approval.making import project as drawn_project
from tests.drills.approval.model import Decide

if TYPE_CHECKING:
    from registry.domain.procedure.gate import Dossier
    from registry.domain.procedure.progress import Progress
    from tests.drills.approval.model import Act, Project

STEPS = 30
"""Acts in a history: enough to end most projects, and to reopen some."""

_RULE_OF = {
    rules.ENDED_ALREADY: ("W14",),
    rules.GATE: ("W01", "W03", "W18", "W27"),
    rules.OWN_SIDE: ("W29",),
    rules.OUTCOME: ("W04", "W16", "W25", "W26"),
    rules.DATES: ("W05", "W06", "R02", "R10"),
    rules.AUTHORITY: ("W37", "W38"),
    rules.STOPPING: ("W13", "W33"),
    rules.ORDER: ("W32",),
    rules.EXPIRED: ("W40",),
    rules.BARRED: ("W70",),
    rules.NAMED_STAGE: ("W21", "W31"),
    rules.TO_RECORD: ("W07", "W08", "W09", "W10", "W11", "W12", "W20", "W23", "W39"),
    rules.NAMED_WANT: ("L01", "W60"),
    rules.LACKS: ("W02", "W34", "W35", "W36", "W61"),
    rules.VALUE: ("W17",),
    rules.NOTHING_STOPPED: ("W15",),
}
"""Which sentences of the program say that a rule is broken."""

RULES = {code: rule for rule, codes in _RULE_OF.items() for code in codes}

View = dict[str, Any]


@dataclass
class Trial:
    """A case: what was done and told, and the first point in which the two differ ("" when in none)."""

    seed: int
    story: list[str] = field(default_factory=list)
    done: list[tuple[Act, Dossier]] = field(default_factory=list)
    """Each act that was allowed, with everything the engine knew of the project after it."""
    counted: Counter[str] = field(default_factory=Counter)
    differs: str = ""

    def __str__(self) -> str:
        return "\n".join([f"seed {self.seed}", *self.story, self.differs])


def tried(seed: int, steps: int = STEPS) -> Trial:
    """Return the case of a seed."""
    chance, trial = Random(seed), Trial(seed)  # noqa: S311 - the same cases in every run
    project = drawn_project(chance)
    trial.story += [f"  {told(stage)}" for stage in project.stages]
    trial.story.append(
        f"  led by {project.lead}, proposed by {project.origin}, known: {sorted(project.fields)}"
    )
    engine = Engine(project)
    acts.begin(project)
    differing = _compared(project, engine)
    for _ in range(steps):
        if differing:
            break
        differing = _step(trial, project, engine, next_act(project, chance))
    known = known_difference(project, differing)
    if known:
        trial.counted[f"left: {known}"] += 1
    else:
        trial.differs = "\n".join(f"{name}: {told}" for name, told in differing.items())
    trial.counted[f"in the end {states.state(project)}"] += 1
    return trial


def _step(trial: Trial, project: Project, engine: Engine, act: Act) -> dict[str, str]:
    """Tell both an act; returns in what they differ."""
    refused = acts.refusal(project, act)
    codes = engine.act(act)
    by_engine = {RULES.get(code, code) for code in codes}
    trial.story.append(f"{project.today} {told(act)}: {', '.join(sorted(refused)) or 'done'}")
    _count(trial, act, refused)
    if refused != by_engine:
        return {rule: "oracle" if rule in refused else f"engine {codes}" for rule in refused ^ by_engine}
    if not refused:
        acts.do(project, act)
        trial.done.append((act, engine.dossier))
    return _compared(project, engine)


def _count(trial: Trial, act: Act, refused: set[str]) -> None:
    trial.counted[f"{type(act).__name__} {'refused' if refused else 'done'}"] += 1
    trial.counted.update(f"refused by {rule}" for rule in refused)
    if isinstance(act, Decide) and not refused:
        trial.counted[f"outcome {act.outcome}"] += 1


def known_difference(project: Project, differing: dict[str, str]) -> str:
    """The name of a difference that is known and left; empty for any other.

    It comes of what the registry does not record. Which paper a gate was decided on, it derives anew, in the order of
    the days of decisions: where one was recorded after another of a later day, it gives the first of two papers that
    both would do to the other gate, and a third gate may see another paper as free.
    """
    if not differing or not set(differing) <= {"missing", rules.LACKS}:
        return ""
    return "" if evidence.in_order(project) else "decisions recorded out of order"


# What both tell -----------------------------------------------------------------------------------------------


def _compared(project: Project, engine: Engine) -> dict[str, str]:
    theirs = {**by_engine(engine.progress), "late": engine.is_late}
    return differences(by_oracle(project), theirs)


def differences(ours: View, theirs: View) -> dict[str, str]:
    """What the two tell differently, of what both tell of."""
    return {
        name: _difference(ours[name], theirs[name])
        for name in ours
        if ours[name] != theirs.get(name, ours[name])
    }


def _difference(ours: Any, theirs: Any) -> str:  # noqa: ANN401 - any part of a view
    """What one of them tells and the other does not."""
    if isinstance(ours, dict):
        ours, theirs = list(ours.items()), list(theirs.items())
    if isinstance(ours, list):
        ours, theirs = [one for one in ours if one not in theirs], [one for one in theirs if one not in ours]
    return f"oracle {ours}, engine {theirs}"


def by_oracle(project: Project) -> View:
    """What the oracle tells of a project."""
    waiting = [*order.returned(project), *order.open_gates(project)]
    return {
        "record": sorted(
            (g.stage, g.side, g.attempt, str(g.opened), str(g.closed or ""), g.outcome, g.superseded)
            for g in project.gates
        ),
        "open": [(g.stage, g.side, g.attempt) for g in order.open_gates(project)],
        "returned": sorted((g.stage, g.side, g.attempt) for g in order.returned(project)),
        "stage": states.stage_at(project).code,
        "state": states.state(project),
        "missing": {
            (g.stage, g.side): evidence.missing(project, project.stage(g.stage), g.side, project.today)
            for g in order.open_gates(project)
        },
        "due": {(g.stage, g.side): str(days.due(project, g) or "") for g in waiting},
        "days": {(g.stage, g.side): days.used(project, g) for g in waiting},
        "late": states.state(project) not in states.ENDED and days.late(project, states.main_gate(project)),
    }


def by_engine(progress: Progress) -> View:
    """What the engine tells of it."""
    stages, waiting = progress.procedure.by_code, [*progress.returned_gates, *progress.open_gates]
    return {
        "record": sorted(
            (
                g.stage,
                g.side.value,
                g.attempt,
                str(g.opened),
                str(g.closed or ""),
                g.outcome.value if g.outcome else "",
                g.superseded,
            )
            for g in progress.dossier.gates
        ),
        "open": [(g.stage, g.side.value, g.attempt) for g in progress.open_gates],
        "returned": sorted((g.stage, g.side.value, g.attempt) for g in progress.returned_gates),
        "stage": progress.current.code,
        "state": progress.state.value,
        "missing": {
            (g.stage, g.side.value): [
                (lack.key.partition(".")[2], lack.must) for lack in missing(progress, stages[g.stage], g.side)
            ]
            for g in progress.open_gates
        },
        "due": {(g.stage, g.side.value): str(progress.clocks.due(g) or "") for g in waiting},
        "days": {(g.stage, g.side.value): progress.clocks.used(g) for g in waiting},
    }


# The story ----------------------------------------------------------------------------------------------------


def told(what: object) -> str:
    """A value with what differs from its default only."""
    fields = getattr(what, "__dataclass_fields__", {})
    parts = []
    for name, of in fields.items():
        value = getattr(what, name)
        if value != of.default and (value not in ((), "", None) or name == "wait"):
            inner = "; ".join(map(told, value)) if name in ("wants", "demands") else _plain(value)
            parts.append(f"{name}={inner}")
    return f"{type(what).__name__}({', '.join(parts)})"


def _plain(value: object) -> str:
    if hasattr(value, "code"):
        return str(value.code)
    if hasattr(value, "__dataclass_fields__"):
        return told(value)
    if isinstance(value, frozenset):
        return "{" + ", ".join(sorted(map(str, value))) + "}"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_plain, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {_plain(one)}" for name, one in value.items()) + "}"
    return str(value)
