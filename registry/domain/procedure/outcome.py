"""The outcomes a body can give a gate, and the states of a project (domain.md section 2, M4)."""

from __future__ import annotations

from enum import StrEnum


class Outcome(StrEnum):
    """The outcome a body gives a gate (domain.md section 2, M4)."""

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
    REOPEN = "reopen"
    FINISH = "finish"
    MOVE = "move"
    """No outcome of a gate: what a body decided when a project was moved to a newer version of its procedure."""


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
"""Outcomes that close a gate and let the project continue."""

ENDING = frozenset({Outcome.REJECT, Outcome.WITHDRAW, Outcome.CANCEL})
"""Outcomes that end the project."""

STOPPING = frozenset({Outcome.WITHDRAW, Outcome.CANCEL})
"""Outcomes possible at every open gate of any kind, because they stop the entire project (domain.md M4, E7)."""

REASONED = frozenset({Outcome.RETURN, Outcome.REJECT, Outcome.SUSPEND}) | STOPPING
"""Outcomes that are recorded with the reason for them (domain.md M4, "must be recorded", E7)."""

OTHER_REASON = "other"
"""The reason code that says nothing by itself: a text says what the reason was."""

ALWAYS_OPEN = STOPPING | {Outcome.RETURN}
"""Outcomes possible at every decision and determination gate."""


OF_PROJECT = frozenset({Outcome.REOPEN, Outcome.MOVE})
"""What is decided on a project and no gate is given: such a decision is undone, not corrected."""


class State(StrEnum):
    """The state of a project (domain.md M4)."""

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
"""States of a project that has ended, so that nobody has to act."""
