"""What a body can say about a gate, and where a project then stands as a whole (domain.md section 2, M4)."""

from __future__ import annotations

from enum import StrEnum


class Outcome(StrEnum):
    """What a body can say about a gate (domain.md section 2, M4)."""

    APPROVE = "approve"
    CONDITIONS = "approve_with_conditions"
    RETURN = "return"
    DEFER = "defer"
    REJECT = "reject"
    WITHDRAW = "withdraw"
    NOTE = "note"
    DETERMINE = "determine"
    NOT_APPLICABLE = "not_applicable"
    SUSPEND = "suspend"
    RESUME = "resume"
    CANCEL = "cancel"
    FINISH = "finish"


PASSING = frozenset(
    {
        Outcome.APPROVE,
        Outcome.CONDITIONS,
        Outcome.NOTE,
        Outcome.DETERMINE,
        Outcome.FINISH,
        Outcome.NOT_APPLICABLE,
    }
)
"""Outcomes that close a gate and let the project go on."""

ENDING = frozenset({Outcome.REJECT, Outcome.WITHDRAW, Outcome.CANCEL})
"""Outcomes that end the project."""

STOPPING = frozenset({Outcome.WITHDRAW, Outcome.CANCEL})
"""Outcomes possible at every open gate, whatever its kind (domain.md M4, E7): the project is given up as a whole."""

ALWAYS_OPEN = STOPPING | {Outcome.RETURN}
"""Outcomes possible at every decision and determination gate."""


class State(StrEnum):
    """Where a project stands as a whole (domain.md M4)."""

    DRAFT = "draft"
    IN_PROCESS = "in_process"
    RETURNED = "returned"
    DEFERRED = "deferred"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    APPROVED = "approved"
    IMPLEMENTING = "implementing"
    SUSPENDED = "suspended"
    COMPLETING = "completing"
    CLOSED = "closed"
    CANCELLED = "cancelled"


ENDED = frozenset({State.REJECTED, State.WITHDRAWN, State.CLOSED, State.CANCELLED})
"""States in which nothing waits for anybody."""
