"""The projects a report can be about, remembered while the registry is open for a rebuilt window."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from ui.features.reports.report_options import About

if TYPE_CHECKING:
    from ui.desk.desk import Desk

_OFFERED: WeakKeyDictionary[Desk, About] = WeakKeyDictionary()


def offered(desk: Desk) -> About:
    """Return what was last offered at a desk; nothing at first."""
    return _OFFERED.get(desk, About())


def remember(desk: Desk, about: About) -> None:
    """Remember what is offered, for the next window of this desk."""
    _OFFERED[desk] = about
