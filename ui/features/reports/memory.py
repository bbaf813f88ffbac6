"""What was offered to report on, as long as the registry is open: a window that is made anew goes on with it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from ui.features.reports.report_options import About

if TYPE_CHECKING:
    from ui.desk.desk import Desk

_OFFERED: WeakKeyDictionary[Desk, About] = WeakKeyDictionary()


def offered(desk: Desk) -> About:
    """Return what was offered last at a desk; nothing at first."""
    return _OFFERED.get(desk, About())


def remember(desk: Desk, about: About) -> None:
    """Keep what is offered, for the next window of this desk."""
    _OFFERED[desk] = about
