"""The effects of a determination on the gates of a project, shown before it is recorded (domain.md M4, E9)."""

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
    """What happens to a gate, in the order in which effects are shown."""

    SET_BACK = auto()
    """It was open or decided, and must be decided again when its turn comes."""
    NOT_APPLICABLE = auto()
    """It no longer applies; a decision on it is set aside."""
    OPENED = auto()
    APPLIES = auto()
    """It did not apply before, and now waits for its turn."""
    COUNTS_AGAIN = auto()
    """A decision that was set aside counts again."""


@dataclass(frozen=True, slots=True)
class Effect:
    """The effect on the gate of one stage and side; `decision` is the gate set aside, or counting again."""

    kind: EffectKind
    stage: str
    side: Side
    decision: Gate | None = None


class _Position(Enum):
    """The state of the gate of a stage and side."""

    OFF = auto()
    """There is no gate: the stage does not apply, or not to this side."""
    WAITING = auto()
    OPEN = auto()
    DECIDED = auto()


def effects_of(progress: Progress, made: Determination) -> tuple[Effect, ...]:
    """Return the effects of recording a determination, except that it closes its own gates."""
    after = progress_after(progress, made)
    found = [
        effect
        for stage in progress.procedure.stages
        for side in Side
        if (effect := _effect(progress, after, stage, side, made)) is not None
    ]
    return tuple(sorted(found, key=lambda effect: effect.kind.value))


def progress_after(progress: Progress, made: Determination) -> Progress:
    """Return the progress after a determination, including its automatic consequences."""
    known = sorted((*progress.dossier.determinations, made), key=lambda one: one.date)
    dossier = replace(progress.dossier, determinations=tuple(known))

    established = Progress(progress.procedure, dossier, progress.today, progress.calendars)
    decided = progress_with(established, after_determination(progress, established, made))
    return progress_with(decided, settled_gates(decided, made.date))


def _effect(
    before: Progress, after: Progress, stage: Stage, side: Side, made: Determination
) -> Effect | None:
    was, old = _position(before, stage, side)
    now, new = _position(after, stage, side)
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


def _position(progress: Progress, stage: Stage, side: Side) -> tuple[_Position, Gate | None]:
    """Return the state of the gate of a stage and side, and the gate itself if it is open or decided."""
    if not progress.in_force(stage) or side not in progress.acting(stage):
        return _Position.OFF, None
    gate = progress.live(stage.code, side)
    if gate is None or (gate.outcome in PASSING and not progress.counts(stage, side)):
        return _Position.WAITING, None
    return (_Position.OPEN if gate.is_open else _Position.DECIDED), gate
