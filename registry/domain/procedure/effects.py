"""The effects of an act on the gates of a project, shown before it is recorded (domain.md M4, E9).

The act is a determination, or the move to another version of the procedure.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from registry.domain.procedure.determinations import after_determination
from registry.domain.procedure.move import moved_to
from registry.domain.procedure.outcome import PASSING
from registry.domain.procedure.progress import Progress
from registry.domain.procedure.settlement import progress_with, settled_gates
from registry.domain.procedure.sides import Side

if TYPE_CHECKING:
    from datetime import date

    from registry.domain.procedure.gate import Determination, Gate
    from registry.domain.procedure.procedure import Procedure


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
    own = {
        (stage.code, side)
        for stage in progress.procedure.stages
        for side in Side
        if made.kind in stage.determined_by(side)
    }
    found = _between(progress, progress_after(progress, made))
    return tuple(
        one for one in found if one.kind is not EffectKind.COUNTS_AGAIN or (one.stage, one.side) not in own
    )


def effects_of_move(progress: Progress, procedure: Procedure, day: date) -> tuple[Effect, ...]:
    """Return the effects of moving a project to another version of its procedure on a day."""
    return _between(progress, progress_after_move(progress, procedure, day))


def progress_after_move(progress: Progress, procedure: Procedure, day: date) -> Progress:
    """Return the progress under another version of the procedure, including its automatic consequences."""
    moved = moved_to(progress, procedure, day)
    return progress_with(moved, settled_gates(moved, day))


def progress_after(progress: Progress, made: Determination) -> Progress:
    """Return the progress after a determination, including its automatic consequences."""
    known = sorted((*progress.dossier.determinations, made), key=lambda one: one.date)
    dossier = replace(progress.dossier, determinations=tuple(known))

    established = Progress(progress.procedure, dossier, progress.today, progress.calendars)
    decided = progress_with(established, after_determination(progress, established, made))
    return progress_with(decided, settled_gates(decided, made.date))


def _between(before: Progress, after: Progress) -> tuple[Effect, ...]:
    """Return how the gates of all stages differ, by kind of effect and in the order of the stages."""
    codes = dict.fromkeys((*after.procedure.by_code, *before.procedure.by_code))
    found = [
        effect
        for code in codes
        for side in Side
        if (effect := _effect(before, after, code, side)) is not None
    ]
    return tuple(sorted(found, key=lambda effect: effect.kind.value))


def _effect(before: Progress, after: Progress, code: str, side: Side) -> Effect | None:
    was, old = _position(before, code, side)
    now, new = _position(after, code, side)
    if (was, old and old.key) == (now, new and new.key):
        return None
    decided = old if was is _Position.DECIDED else None
    match now:
        case _Position.OFF:
            return Effect(EffectKind.NOT_APPLICABLE, code, side, decided)
        case _Position.OPEN:
            return Effect(EffectKind.OPENED, code, side, decided)
        case _Position.WAITING:
            kind = EffectKind.APPLIES if was is _Position.OFF else EffectKind.SET_BACK
            return Effect(kind, code, side, decided)
        case _Position.DECIDED:
            return Effect(EffectKind.COUNTS_AGAIN, code, side, new)


def _position(progress: Progress, code: str, side: Side) -> tuple[_Position, Gate | None]:
    """Return the state of the gate of a stage and side, and the gate itself if it is open or decided."""
    stage = progress.procedure.by_code.get(code)
    if stage is None or not progress.in_force(stage) or side not in progress.acting(stage):
        return _Position.OFF, None
    gate = progress.live(stage.code, side)
    if gate is None or (gate.outcome in PASSING and not progress.counts(stage, side)):
        return _Position.WAITING, None
    return (_Position.OPEN if gate.is_open else _Position.DECIDED), gate
