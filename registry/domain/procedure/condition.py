"""Conditions over facts: when a stage, an acting side or a requirement applies.

A condition is a list of alternatives; an alternative is a set of facts that must all hold. An unknown fact makes the
answer unknown (None), never False: an export without a determination must not be let through without a licence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Facts = Mapping[str, frozenset[str]]
"""Maps the name of a fact to its values; a missing fact is unknown."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Alternatives of facts, one of which must hold; an empty condition always holds."""

    alternatives: tuple[tuple[tuple[str, frozenset[str]], ...], ...] = ()

    def holds(self, facts: Facts) -> bool | None:
        """Return whether the condition holds; None when it depends on unknown facts."""
        if not self.alternatives:
            return True
        answers = [_all_hold(alternative, facts) for alternative in self.alternatives]
        if any(answers):
            return True
        return None if None in answers else False

    def refused_by(self, facts: Facts) -> frozenset[str]:
        """Return the known facts because of which the condition does not hold.

        If some facts stand against every alternative, these are the reason; otherwise all that stand against one.
        """
        against = [
            frozenset(
                name for name, accepted in alternative if _one_holds(facts.get(name), accepted) is False
            )
            for alternative in self.alternatives
        ]
        return frozenset.intersection(*against) or frozenset.union(*against) if against else frozenset()

    @property
    def names(self) -> frozenset[str]:
        """The names of all facts in the condition."""
        return frozenset(name for alternative in self.alternatives for name, _ in alternative)

    @property
    def values(self) -> tuple[tuple[str, frozenset[str]], ...]:
        """Every fact with its accepted values, to be checked against the code lists."""
        return tuple(pair for alternative in self.alternatives for pair in alternative)


def _all_hold(alternative: tuple[tuple[str, frozenset[str]], ...], facts: Facts) -> bool | None:
    answers = [_one_holds(facts.get(name), accepted) for name, accepted in alternative]
    if False in answers:
        return False
    return None if None in answers else True


def _one_holds(known: frozenset[str] | None, accepted: frozenset[str]) -> bool | None:
    return None if known is None else bool(known & accepted)
