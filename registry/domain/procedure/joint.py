"""Joint decisions: one act with one document decides the gates of both sides (domain.md M4, E12).

A joint forum decides for both, or a body of each side decides for its own; the conditions say which side they are for.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from registry.domain.problem import Problem, Refused
from registry.domain.procedure.outcome import STOPPING
from registry.domain.procedure.sides import JOINT_SIDES, NOBODY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.procedure.gate import Ruling
    from registry.domain.procedure.progress import Progress
    from registry.domain.procedure.sides import DecidingBody, Side


def may_be_joint(progress: Progress, stage: str) -> bool:
    """Return whether the gates of both sides are open at a stage, so that one act may decide them."""
    return {gate.side for gate in progress.open_gates if gate.stage == stage} >= set(JOINT_SIDES)


def shares(progress: Progress, ruling: Ruling) -> tuple[Ruling, ...]:
    """Return what a joint ruling decides for each side.

    Raises Refused with W41 (the stage does not wait for both sides), W42 (what ends the whole project is no joint
    decision of two gates), W43 (whose bodies decide?), W44 (which side is a condition
    for?) and W58 (a side is named).
    """
    problems = tuple(_not_joint(progress, ruling))
    if problems:
        raise Refused(problems)
    return tuple(_share(ruling, side, body) for side, body in _bodies(ruling).items())


def _not_joint(progress: Progress, ruling: Ruling) -> Iterator[Problem]:
    if not may_be_joint(progress, ruling.stage):
        yield Problem("W41", "stage", {"stage": ruling.stage})
    if ruling.side is not None:
        yield Problem("W58", "side")
    if ruling.outcome in STOPPING:
        yield Problem("W42", "outcome", {"outcome": ruling.outcome})
    if not _bodies(ruling):
        yield Problem("W43", "other_body" if ruling.body.code else "body")
    for place, demand in enumerate(ruling.conditions, start=1):
        if demand.side not in JOINT_SIDES:
            yield Problem("W44", f"conditions.{place}.side", {"sides": JOINT_SIDES})


def _bodies(ruling: Ruling) -> dict[Side, DecidingBody]:
    """Return the body that decides for each side; nothing where one of the sides has none."""
    if not ruling.body.code and not ruling.other_body.code:
        return dict.fromkeys(JOINT_SIDES, NOBODY)  # that none is given is reported as for any ruling
    if ruling.body.is_joint and not ruling.other_body.code:
        return dict.fromkeys(JOINT_SIDES, ruling.body)
    named = {body.side: body for body in (ruling.body, ruling.other_body)}
    return {side: named[side] for side in JOINT_SIDES} if set(named) == set(JOINT_SIDES) else {}


def _share(ruling: Ruling, side: Side, body: DecidingBody) -> Ruling:
    own = tuple(demand for demand in ruling.conditions if demand.side is side)
    return replace(ruling, joint=False, side=side, body=body, other_body=NOBODY, conditions=own)
