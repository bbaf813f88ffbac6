"""The views of the list: their names, and which projects each contains before filtering."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

OPEN, ALL, LATE, EXPORTS, DRAFTS = "open", "all", "late", "exports", "drafts"

VIEWS: tuple[str, ...] = (OPEN, ALL, LATE, EXPORTS, DRAFTS)
"""The ids of the views, in the order of the side bar."""


class ViewRule(NamedTuple):
    """The rule that selects the projects of a view."""

    ended: bool | None = False
    """Whether the projects have ended; None includes both."""

    late: bool = False
    procedure: str = ""
    drafted: bool = False
    """Whether only projects with a draft are included."""


_RULES = {
    ALL: ViewRule(ended=None),
    LATE: ViewRule(late=True),
    EXPORTS: ViewRule(procedure="DEX"),
    DRAFTS: ViewRule(ended=None, drafted=True),
}


def view_rule(view: str) -> ViewRule:
    """Return the rule of a view; for an unknown one that of the open projects."""
    return _RULES.get(view, ViewRule())


def view_name(view: str) -> str:
    """Return the name of a view in the language of the screen."""
    return {
        OPEN: QCoreApplication.translate("ProjectViews", "All open"),
        ALL: QCoreApplication.translate("ProjectViews", "All"),
        LATE: QCoreApplication.translate("ProjectViews", "Late"),
        EXPORTS: QCoreApplication.translate("ProjectViews", "Defence exports"),
        DRAFTS: QCoreApplication.translate("ProjectViews", "Drafts"),
    }[view]
