"""Reason codes: which reasons an outcome may be given for (domain.md M1 decision, `reason code`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.problem import Problem

if TYPE_CHECKING:
    from registry.domain.procedure.outcome import Outcome
    from registry.domain.vocabulary.code_lists import Code, Vocabulary


def reasons_for(outcome: Outcome, words: Vocabulary) -> tuple[str, ...]:
    """Return the codes of the reasons an outcome may be given for, in the order of their list."""
    return tuple(
        one.code
        for one in words["decision_reason"].entries
        if outcome.value in _outcomes(one) and not one.retired
    )


def reason_problems(reason: str, outcome: Outcome, words: Vocabulary) -> list[Problem]:
    """Return the problem of a reason that is none for an outcome."""
    accepted = reasons_for(outcome, words)
    if not reason or reason in accepted:
        return []
    if not accepted:
        return [Problem("W57", "reason", {"outcome": outcome})]
    return [Problem("W48", "reason", {"value": reason, "outcome": outcome, "accepted": accepted})]


def _outcomes(reason: Code) -> tuple[str, ...]:
    named = reason.more.get("of", ())
    return tuple(map(str, named)) if isinstance(named, (list, tuple)) else ()
