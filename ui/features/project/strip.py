"""The stages of a project as the stage strip shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain.procedure.outcome import PASSING, Outcome
from registry.domain.procedure.stage_mark import StageMark
from registry.services.views.stages import OPEN
from ui.kit.widgets.strip_stage import StripSide, StripStage, short_side

if TYPE_CHECKING:
    from registry.services.views.progress import ProgressView
    from registry.services.views.stages import SideView, StageView

_WAITING = frozenset({StageMark.CURRENT, StageMark.HALF, StageMark.RETURNED, StageMark.DEFERRED})

_MARKS: dict[str, StageMark] = {
    Outcome.RETURN: StageMark.RETURNED,
    Outcome.DEFER: StageMark.DEFERRED,
    Outcome.SUSPEND: StageMark.DEFERRED,
    Outcome.REJECT: StageMark.ENDED,
}


def strip_of(progress: ProgressView) -> tuple[StripStage, ...]:
    """Return the stages for the strip; only the current one has sides and days."""
    return tuple(_stage(stage) for stage in progress.stages)


def _stage(stage: StageView) -> StripStage:
    waits = stage.mark in _WAITING
    return StripStage(
        code=stage.code,
        number=stage.code[1:],
        label=stage.short,
        mark=stage.mark,
        sides=tuple(map(_side, stage.sides)) if waits else (),
        sentence=stage.sentence,
        note=_days(stage) if waits else "",
        current=stage.current,
    )


def _side(side: SideView) -> StripSide:
    label = short_side(side.side, side.name)
    if side.state == OPEN:
        return StripSide(label, StageMark.DEFERRED if side.paused else StageMark.CURRENT)
    if side.state in PASSING:
        return StripSide(label, StageMark.DONE)
    return StripSide(label, _MARKS.get(side.state, StageMark.WAITING))


def _days(stage: StageView) -> str:
    if stage.days_used is None or stage.limit_days is None:
        return ""
    if stage.limit_working:  # limits in working days are named, because the list counts calendar days
        template = QCoreApplication.translate("ProjectStrip", "{used}/{all} working days")
    else:
        template = QCoreApplication.translate("ProjectStrip", "{used}/{all} days")
    return template.format(used=stage.days_used, all=stage.limit_days)
