"""The values the stage strip and dots show, in the language of the screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain.procedure.sides import Side
from registry.domain.procedure.stage_mark import StageMark

if TYPE_CHECKING:
    from collections.abc import Sequence


_PASSIVE = frozenset({StageMark.DONE, StageMark.WAITING, StageMark.NOT_APPLICABLE})


@dataclass(frozen=True, slots=True)
class StripSide:
    """What one side has done at a stage: ✓ for done, ↺ ‖ ✕ as for stages, … for everything pending."""

    label: str
    mark: StageMark


@dataclass(frozen=True, slots=True)
class StripStage:
    """One stage of a project."""

    code: str
    number: str
    """The text in the disc of a completed stage: `8`, `8b`."""

    label: str
    mark: StageMark
    sides: tuple[StripSide, ...] = ()
    sentence: str = ""
    """The stage as a full sentence, spoken and shown as tooltip."""

    note: str = ""
    """A third line under the current stage: the body it is waiting for, or days used of days allowed."""

    current: bool = False
    """Whether this is the project's current stage; only one is, even if several gates are open."""


def short_side(side: str, name: str) -> str:
    """Return the label of a side beside its mark: the short name of a state, or the name of any other side."""
    short: dict[str, str] = {
        Side.ROK: QCoreApplication.translate("StripSide", "KOR"),
        Side.USA: QCoreApplication.translate("StripSide", "USA"),
    }
    return short.get(side, name)


def place_of(stages: Sequence[StripStage]) -> int:
    """Return the position of the current stage, from 1, or that of the last completed one; 0 when there is none."""
    numbered = list(enumerate(stages, start=1))
    current = [place for place, stage in numbered if stage.current]
    standing = [place for place, stage in numbered if stage.mark not in _PASSIVE]
    done = [place for place, stage in numbered if stage.mark is StageMark.DONE]
    return next(iter([*current, *standing, *done[-1:]]), 0)
