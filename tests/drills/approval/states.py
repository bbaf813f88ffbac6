"""The oracle: where a project is (domain.md M4 "States", E13, 2e "one main stage plus a gate checklist")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.drills.approval.facts import in_force
from tests.drills.approval.order import awaited, ended_by, in_line, in_turn, passed, returned, through

if TYPE_CHECKING:
    from tests.drills.approval.model import Gate, Project, Stage

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
        return "suspended" if any(one.is_stopped for one in here) else stage.state
    return "deferred" if gate is not None and gate.is_stopped else stage.state


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
