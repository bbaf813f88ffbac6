"""The views of the list: what each is called, and which projects it shows before a person narrows it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

OPEN, ALL, LATE, EXPORTS, DRAFTS = "open", "all", "late", "exports", "drafts"

VIEWS: tuple[str, ...] = (OPEN, ALL, LATE, EXPORTS, DRAFTS)
"""The ids of the views, in the order of the side bar."""


@dataclass(frozen=True, slots=True)
class ViewRule:
    """Which projects a view shows."""

    ended: bool | None = False
    """Whether they have ended; None: both kinds."""

    late: bool = False
    procedure: str = ""
    drafted: bool = False
    """Only those with something typed and not saved."""


_RULES = {
    ALL: ViewRule(ended=None),
    LATE: ViewRule(late=True),
    EXPORTS: ViewRule(procedure="DEX"),
    DRAFTS: ViewRule(ended=None, drafted=True),
}


def view_rule(view: str) -> ViewRule:
    """Return the rule of a view; an unknown one shows what is open."""
    return _RULES.get(view, ViewRule())


def view_name(view: str) -> str:
    """Return what a view is called on this screen."""
    return {
        OPEN: QCoreApplication.translate("ProjectViews", "All open"),
        ALL: QCoreApplication.translate("ProjectViews", "All"),
        LATE: QCoreApplication.translate("ProjectViews", "Late"),
        EXPORTS: QCoreApplication.translate("ProjectViews", "Defence exports"),
        DRAFTS: QCoreApplication.translate("ProjectViews", "Drafts"),
    }[view]
