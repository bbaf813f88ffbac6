"""The oracle: where a project is (domain.md M4 "States", E13, 2e "one main stage plus a gate checklist")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.drills.approval.facts import holds, in_force, known
from tests.drills.approval.order import awaited, ended_by, in_line, in_turn, passed, returned, through

if TYPE_CHECKING:
    from tests.drills.approval.model import Gate, Project, Stage

_FORWARD = ("draft", "in_process", "approved", "implementing", "completing")
ENDED = {"rejected", "withdrawn", "cancelled", "closed"}


def state(project: Project) -> str:
    """M4: draft → in_process ⇄ returned, ⇄ deferred, → rejected | withdrawn, approved → implementing ⇄ suspended …

    Which of draft, in_process, approved, implementing, completing a stage means is in its row. Silent: of parallel
    gates a returned one tells the state, and deferred is the project when the gate it is said to wait for is. Engine
    finding 16: one side is enough to suspend what both carry out.
    """
    end = ended_by(project)
    if end is not None:
        return {"reject": "rejected", "withdraw": "withdrawn", "cancel": "cancelled"}[end.outcome]
    if returned(project):
        return "returned"
    if through(project):
        return "closed"
    stage, gate = stage_at(project), main_gate(project)
    if stage.kind == "execution":
        here = [one for one in awaited(project) if one.stage == stage.code]
        return "suspended" if any(one.is_stopped for one in here) else state_of(project, stage)
    return "deferred" if gate is not None and gate.is_stopped else state_of(project, stage)


def state_of(project: Project, stage: Stage) -> str:
    """The state of a stage as its row says. Silent: M4 knows no way back, so what a route puts after another stage is
    at least as far as that.
    """
    more = [code for when, codes in stage.also_after if holds(when, known(project)) for code in codes]
    return max([stage.state, *(state_of(project, project.stage(code)) for code in more)], key=_FORWARD.index)


def stage_at(project: Project) -> Stage:
    """The stage the project is said to be at: the first on the path with a gate that waits (2e: "one main stage").

    Silent: with none that waits, the first whose turn has come; of an ended project, where it ended.
    """
    end = ended_by(project)
    if end is not None:
        return project.stage(end.stage)
    waiting = {gate.stage for gate in awaited(project)}
    for stage in in_line(project):
        if stage.code in waiting:
            return stage
    if through(project):
        return project.stages[-1]
    for stage in in_line(project):
        if (
            not stage.off_path
            and in_force(project, stage)
            and in_turn(project, stage)
            and not passed(project, stage)
        ):
            return stage
    return project.stages[0]


def main_gate(project: Project) -> Gate | None:
    """The gate of that stage that is waited for, a returned one first. Silent: of two sides' the one named first."""
    end = ended_by(project)
    if end is not None:
        return end
    code = stage_at(project).code
    return next((gate for gate in awaited(project) if gate.stage == code), None)
