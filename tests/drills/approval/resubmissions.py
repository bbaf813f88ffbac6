"""The oracle: what was returned or deferred goes on, what ended is reopened (domain.md M4, E8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.drills.approval import rules
from tests.drills.approval.decisions import not_after
from tests.drills.approval.facts import in_force
from tests.drills.approval.order import (
    behind,
    end_stops,
    ended_by,
    follow_on,
    live_gates,
    open_gates,
    returned,
)
from tests.drills.approval.states import ENDED, stage_at, state

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.drills.approval.model import Gate, Project, Resubmit


def refused(project: Project, act: Resubmit) -> Iterator[str]:
    """M4: returned and deferred go on; E8: "Every end state can be reopened with a reason"."""
    stopped = _stopped_at(project)
    if not stopped and not any(gate.is_stopped for gate in open_gates(project)):
        yield rules.NOTHING_STOPPED
    elif state(project) in ENDED and not act.reason:
        yield rules.TO_RECORD
    # Guards, "dates in order": not before the return, nor before the end; a closed project ended with its last gate.
    ends = live_gates(project) if state(project) == "closed" else stopped
    if act.day > project.today or any(gate.closed and act.day < gate.closed for gate in ends):
        yield rules.DATES
    if act.back_to and act.back_to not in not_after(project, stage_at(project)):
        yield rules.NAMED_STAGE


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


def resubmit(project: Project, act: Resubmit) -> None:
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
