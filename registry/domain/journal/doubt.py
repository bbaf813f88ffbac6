"""Doubts: what an officer should know before trusting a registry that can be opened nevertheless."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing to doubt: its kind, and the sentence in English; of a clock, also both moments (ISO, UTC)."""

    kind: DoubtKind
    sentence: str
    last: str = ""
    """When the last change set was made."""
    now: str = ""
    """What the machine's clock says."""

    def __str__(self) -> str:
        return self.sentence


@dataclass(frozen=True, slots=True)
class SetBack:
    """A change set stamped before the one ahead of it: between them the clock was set back."""

    seq: int
    at: str
    before: str
    """The stamp of the change set ahead of it."""

    def __str__(self) -> str:
        return (
            f"note: change set {self.seq} is stamped {self.at}, earlier than the one before it ({self.before}): the "
            "clock was set back; the order of the change sets is that of their numbers"
        )


def clock_doubt(last: str | None, now: datetime) -> Doubt | None:
    """Return what is to be doubted of a clock, given when the last change set was stamped; None when nothing is."""
    stamped = moment(last)
    if last is None or stamped is None:
        return None
    said = f"this computer's clock says {now.astimezone():%Y-%m-%d %H:%M}"
    made = f"the last change set was made on {stamped.astimezone():%Y-%m-%d at %H:%M}"
    remedy = "set the clock right if it is wrong: days in stage, due days and the times of new acts follow it"
    if now < stamped - TOLERANCE:
        return Doubt(
            DoubtKind.CLOCK_BEHIND, f"{said}, but {made}, later than that: {remedy}", last, now.isoformat()
        )
    if now > stamped + FAR_AHEAD:
        return Doubt(
            DoubtKind.CLOCK_AHEAD,
            f"{said}, and {made}, more than a year before: {remedy}",
            last,
            now.isoformat(),
        )
    return None


def moment(stamp: str | None) -> datetime | None:
    """Return a stamp as a moment; None for what this program never wrote, which `verify` tells of."""
    try:
        read = datetime.fromisoformat(stamp) if stamp else None
    except (ValueError, TypeError):
        return None
    return read if read is not None and read.tzinfo is not None else None
