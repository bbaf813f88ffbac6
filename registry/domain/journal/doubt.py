"""Doubts: what an officer should know before trusting a registry that can be opened nevertheless."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from registry.domain.values.moments import moment_text, read_stamp

if TYPE_CHECKING:
    from datetime import datetime

TOLERANCE = timedelta(minutes=5)
"""By so much the clocks of two computers may differ that use one registry in turn, and nobody need be told."""

FAR_AHEAD = timedelta(days=366)
"""An office writes every week: after more than a year without a change set, a wrong clock is likelier than a rest."""


class DoubtKind(StrEnum):
    """What there is to doubt."""

    UNPROVED = "unproved"
    SYNCED_FOLDER = "synced_folder"
    PUT_BACK = "put_back"
    CLOCK_BEHIND = "clock_behind"
    CLOCK_AHEAD = "clock_ahead"


class Doubt(NamedTuple):
    """One thing to doubt: its kind, and the sentence in English; of a clock, also both moments (ISO, UTC)."""

    kind: DoubtKind
    sentence: str
    last: str = ""
    """When the last change set was made."""
    now: str = ""
    """What the machine's clock says."""

    def __str__(self) -> str:
        return self.sentence


class SetBack(NamedTuple):
    """A change set stamped before the one ahead of it: between them the clock was set back."""

    seq: int
    at: str
    before: str
    """The stamp of the change set ahead of it."""

    def __str__(self) -> str:
        return (
            f"note: the clock was set back: change set {self.seq} is dated {moment_text(self.at)}, earlier than the "
            f"one before it ({moment_text(self.before)}); change sets stay in number order"
        )


def clock_doubt(last: str | None, now: datetime) -> Doubt | None:
    """Return what is to be doubted of a clock, given when the last change set was stamped; None when nothing is."""
    stamped = read_stamp(last)
    if last is None or stamped is None:
        return None
    said = f"the clock of this computer shows {moment_text(now)}"
    made = f"the last change set is dated {moment_text(stamped)}"
    remedy = (
        "correct the clock if it is wrong: days in stage, due dates and the times of new entries depend on it"
    )
    if now < stamped - TOLERANCE:
        return Doubt(
            DoubtKind.CLOCK_BEHIND, f"{said}, but {made}, which is later; {remedy}", last, now.isoformat()
        )
    if now > stamped + FAR_AHEAD:
        return Doubt(
            DoubtKind.CLOCK_AHEAD,
            f"{said}, but {made}, more than a year earlier; {remedy}",
            last,
            now.isoformat(),
        )
    return None
