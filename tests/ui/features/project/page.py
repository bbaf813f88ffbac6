"""Reading the page as a person does: its texts, its values, and whether it is idle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.features.project.draft_lines import DraftLines
from ui.features.project.draft_session import DraftSession
from ui.features.project.form_card import FormCard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.desk.desk import Desk
    from ui.features.project.place import ProjectPlace


def settled(qtbot: QtBot, desk: Desk) -> None:
    """Wait until nothing is under way."""
    qtbot.waitUntil(lambda: desk.idle)


def edits(place: ProjectPlace) -> dict[str, str]:
    """Return what is typed and not saved."""
    drafting = place.findChild(DraftSession)
    assert isinstance(drafting, DraftSession)
    return dict(drafting.edits)


def said(place: ProjectPlace) -> tuple[str, str]:
    """Return what the page says of its draft, and of what is wrong with it."""
    lines = place.findChild(DraftLines)
    assert isinstance(lines, DraftLines)
    return lines.words


def problems_at(place: ProjectPlace, path: str) -> tuple[str, ...]:
    """Return the sentences under a field of the project."""
    for card in place.findChildren(FormCard):
        if path in card.form.paths:
            return card.form.editor(path).problems
    return ()
