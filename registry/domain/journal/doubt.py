"""Doubts: what an officer should know before trusting a registry that can be opened nevertheless."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from registry.domain.journal.defect import defect
from registry.domain.values.moments import moment_text, read_stamp

if TYPE_CHECKING:
    from datetime import datetime

    from registry.domain.errors import RegistryError
    from registry.domain.journal.defect import Defect

TOLERANCE = timedelta(minutes=5)
"""The difference between the clocks of two computers that use one registry in turn which is not worth a warning."""

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
    """One doubt: its kind and its sentence; for a doubt about the clock, also both moments (ISO, UTC)."""

    kind: DoubtKind
    told: Defect | RegistryError
    last: str = ""
    """When the last change set was made."""
    now: str = ""
    """What the machine's clock says."""


class SetBack(NamedTuple):
    """A change set stamped before the one ahead of it: between them the clock was set back."""

    seq: int
    at: str
    before: str
    """The stamp of the change set ahead of it."""


def clock_doubt(last: str | None, now: datetime) -> Doubt | None:
    """Return what is to be doubted of a clock, given when the last change set was stamped; None when nothing is."""
    stamped = read_stamp(last)
    if last is None or stamped is None:
        return None
    shown, made = moment_text(now), moment_text(stamped)
    if now < stamped - TOLERANCE:
        told = defect("clock_behind", now=shown, last=made)
        return Doubt(DoubtKind.CLOCK_BEHIND, told, last, now.isoformat())
    if now > stamped + FAR_AHEAD:
        told = defect("clock_ahead", now=shown, last=made)
        return Doubt(DoubtKind.CLOCK_AHEAD, told, last, now.isoformat())
    return None
