"""What a determination would do to the gates of a project, told before it is recorded (domain.md M4, E9)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from registry.domain.procedure.determinations import after_determination
from registry.domain.procedure.outcome import PASSING
from registry.domain.procedure.progress import Progress
from registry.domain.procedure.settlement import progress_with, settled_gates
from registry.domain.procedure.sides import Side

if TYPE_CHECKING:
    from registry.domain.procedure.gate import Determination, Gate
    from registry.domain.procedure.procedure import Stage


class EffectKind(Enum):
    """What happens to a gate, in the order it is told."""

    SET_BACK = auto()
    """Open or decided, and to be decided again in its turn."""
    NOT_APPLICABLE = auto()
    """It falls away; a decision it was given stands aside."""
    OPENED = auto()
    APPLIES = auto()
    """It did not apply and now does, and waits for its turn."""
    COUNTS_AGAIN = auto()
    """A decision that stood aside counts again."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What happens to the gate of one stage and side; `decision` is what stands aside, or counts again."""

    kind: EffectKind
    stage: str
    side: Side
    decision: Gate | None = None


class _Position(Enum):
    """How far the gate of a stage and side is."""

    OFF = auto()
    """Nobody is asked: the stage does not apply, or not to this side."""
    WAITING = auto()
    OPEN = auto()
    DECIDED = auto()


def effects_of(progress: Progress, made: Determination) -> tuple[Effect, ...]:
    """Return what recording a determination would do to gates, but that it closes its own."""
    after = progress_after(progress, made)
    found = [
        effect
        for stage in progress.procedure.stages
        for side in Side
        if (effect := _effect(progress, after, stage, side, made)) is not None
    ]
    return tuple(sorted(found, key=lambda effect: effect.kind.value))


def progress_after(progress: Progress, made: Determination) -> Progress:
    """Return the road as a determination leaves it, with all that follows of itself."""
    known = sorted((*progress.dossier.determinations, made), key=lambda one: one.date)
    dossier = replace(progress.dossier, determinations=tuple(known))

    established = Progress(progress.procedure, dossier, progress.today, progress.calendars)
    decided = progress_with(established, after_determination(progress, established, made))
    return progress_with(decided, settled_gates(decided, made.date))


def _effect(
    before: Progress, after: Progress, stage: Stage, side: Side, made: Determination
) -> Effect | None:
    was, old = _standing(before, stage, side)
    now, new = _standing(after, stage, side)
    if (was, old and old.key) == (now, new and new.key):
        return None
    decided = old if was is _Position.DECIDED else None
    match now:
        case _Position.OFF:
            return Effect(EffectKind.NOT_APPLICABLE, stage.code, side, decided)
        case _Position.OPEN:
            return Effect(EffectKind.OPENED, stage.code, side, decided)
        case _Position.WAITING:
            return Effect(
                EffectKind.APPLIES if was is _Position.OFF else EffectKind.SET_BACK, stage.code, side, decided
            )
        case _Position.DECIDED:
            own = made.kind in stage.determined_by(side)
            return None if own else Effect(EffectKind.COUNTS_AGAIN, stage.code, side, new)


def _standing(progress: Progress, stage: Stage, side: Side) -> tuple[_Position, Gate | None]:
    """Return where the gate of a stage and side stands, and the gate that is open or decided there."""
    if not progress.in_force(stage) or side not in progress.acting(stage):
        return _Position.OFF, None
    gate = progress.live(stage.code, side)
    if gate is None or (gate.outcome in PASSING and not progress.counts(stage, side)):
        return _Position.WAITING, None
    return (_Position.OPEN if gate.is_open else _Position.DECIDED), gate
