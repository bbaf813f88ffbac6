"""How a project ended (domain.md M1, closed_reason): derived from its last decision, so that the fact is kept once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.procedure.outcome import State

if TYPE_CHECKING:
    from registry.domain.procedure.progress import Progress
    from registry.domain.project.project_file import ProjectFile

REPLACED = ("superseded", "merged")
"""The reasons of a decision that say what became of the project better than its outcome does."""

_ENDS = {
    State.CLOSED: "completed",
    State.REJECTED: "rejected",
    State.WITHDRAWN: "withdrawn",
    State.CANCELLED: "cancelled",
}


def closed_reason(progress: Progress, file: ProjectFile) -> str:
    """Return how a project ended; empty for one that has not."""
    end = _ENDS.get(progress.state, "")
    ended = progress.ended_by
    if ended is None:
        return end
    side = ended.side.value
    reasons = [
        row.text("reason")
        for row in file.of("decisions")
        if (row.text("stage"), row.text("side"), row.values.get("attempt"))
        == (ended.stage, side, ended.attempt)
    ]
    return reasons[-1] if reasons and reasons[-1] in REPLACED else end
