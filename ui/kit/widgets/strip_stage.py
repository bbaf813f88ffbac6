"""A stage as the strip and the dots show it: a value in the words of the screen."""

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
    """What one side has done at a stage: ✓ for done, ↺ ‖ ✕ as for stages, … for everything that waits."""

    label: str
    mark: StageMark


@dataclass(frozen=True, slots=True)
class StripStage:
    """One stage of a project's road."""

    code: str
    number: str
    """What stands in a done stage's disc: `8`, `8b`."""

    label: str
    mark: StageMark
    sides: tuple[StripSide, ...] = ()
    sentence: str = ""
    """All of it in words: what is spoken and what the tooltip says."""

    note: str = ""
    """A third line under the current stage: the body it waits for, days used of days allowed."""

    current: bool = False
    """Whether the project is said to stand here; of several stages with an open gate one is."""


def short_side(side: str, name: str) -> str:
    """Return what a side is called beside its mark: a state by its short name, any other side by its own."""
    short: dict[str, str] = {
        Side.ROK: QCoreApplication.translate("StripSide", "KOR"),
        Side.USA: QCoreApplication.translate("StripSide", "USA"),
    }
    return short.get(side, name)


def place_of(stages: Sequence[StripStage]) -> int:
    """Return the number of the stage a project stands at, from 1; of a road without one, the last done one's."""
    numbered = list(enumerate(stages, start=1))
    current = [place for place, stage in numbered if stage.current]
    standing = [place for place, stage in numbered if stage.mark not in _PASSIVE]
    done = [place for place, stage in numbered if stage.mark is StageMark.DONE]
    return next(iter([*current, *standing, *done[-1:]]), 0)
