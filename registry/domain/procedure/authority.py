"""Who may decide: the bodies a stage names, the sides that may give up a project (domain.md M4, E4 and E7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.problem import Problem
from registry.domain.procedure.outcome import STOPPING, Outcome
from registry.domain.procedure.sides import LISTED_SIDES, Authority, LeadSide

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.domain.problem import Value
    from registry.domain.procedure.gate import Gate, Ruling
    from registry.domain.procedure.procedure import Stage
    from registry.domain.procedure.progress import Progress
    from registry.domain.procedure.sides import DecidingBody, Side


FIRM = "company"
"""The kind of body that need not be in the list of organisations: a name no list has may be a firm's."""


def unauthorised(progress: Progress, stage: Stage, gate: Gate, ruling: Ruling) -> Iterable[Problem]:
    """Yield why the body of a ruling may not give it: neither itself, nor for the body it says it decided for."""
    yield from _wrong_side(progress, ruling)
    own = ruling.authority is Authority.OWN
    if own and ruling.for_body.code:
        yield Problem("W47", "authority")
    if not own and not ruling.authority_reason:
        yield Problem("W46", "authority_reason")
    if not own and not ruling.for_body.code:
        yield Problem("W45", "for_body", {"stage": stage.code})
    decider, field = (ruling.body, "body") if own else (ruling.for_body, "for_body")
    stopping = stopping_sides(progress, ruling.outcome)
    if stopping:
        yield from _unlisted(decider, stopping[0], field)
    else:
        yield from without_authority(stage, gate.side, decider, field)


def without_authority(stage: Stage, side: Side, body: DecidingBody, field: str) -> Iterable[Problem]:
    """Yield why a body may not decide or waive for a side: it is not one the stage names, or no list knows it."""
    deciders = stage.deciders(side)
    if not deciders:
        yield from _unlisted(body, side, field)
    elif body.code and not {body.code, body.kind if body.is_listed else FIRM} & deciders:
        told: dict[str, Value] = {"value": body.code, "stage": stage.code, "authority": stage.authority}
        yield Problem("W37", field, told)


def _unlisted(body: DecidingBody, side: Side, field: str) -> Iterable[Problem]:
    """Yield the problem of a body that no list knows; partners and regional bodies need not be listed."""
    if body.code and not body.is_listed and side in LISTED_SIDES:
        yield Problem("W38", field, {"value": body.code, "side": side})


def _wrong_side(progress: Progress, ruling: Ruling) -> Iterable[Problem]:
    """What only one side may do: the origin withdraws, the lead cancels (domain.md M4, E7).

    A name no list knows may be of any side. A joint forum is of none: it may cancel what is led jointly.
    """
    sides = stopping_sides(progress, ruling.outcome)
    of_another = ruling.body.side not in (None, *sides)
    if sides and (of_another or (ruling.body.is_joint and not joint_may_stop(progress, ruling.outcome))):
        code = "W13" if ruling.outcome is Outcome.WITHDRAW else "W33"
        yield Problem(code, "body", {"side": sides})


def stopping_sides(progress: Progress, outcome: Outcome) -> tuple[Side, ...]:
    """Return the sides that may end the project with this outcome; none if the outcome does not end it."""
    if outcome not in STOPPING:
        return ()
    return (progress.dossier.origin,) if outcome is Outcome.WITHDRAW else progress.dossier.lead.sides


def joint_may_stop(progress: Progress, outcome: Outcome) -> bool:
    """Return whether a joint forum may end the project with this outcome: it may cancel a jointly led project."""
    return outcome is Outcome.CANCEL and progress.dossier.lead is LeadSide.JOINT
