"""The place “History” says of every entry whether it can be undone or redone, and if neither, why and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from tests.portfolio import BY_KIM, assign
from tests.ui.features.exchanges.workbooks import sent
from ui.features.history.place import HistoryPlace
from ui.kit.tables.view import ListView

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from registry.services.registry import Registry
    from ui.desk.desk import Desk

STUDY = "RCF-K-26-0021"


def _said(place: HistoryPlace, act_id: str, desk: Desk, qtbot: QtBot) -> set[str]:
    """Go to an entry and return what the place says beside its button."""
    table = place.findChild(ListView)
    assert isinstance(table, ListView)
    table.go_to(act_id)
    qtbot.waitUntil(lambda: desk.idle)
    return {label.text() for label in place.findChildren(QLabel)}


def test_an_entry_that_can_be_neither_undone_nor_redone_says_why(
    desk: Desk, registry: Registry, qtbot: QtBot, tmp_path: Path
) -> None:
    made = assign(registry, STUDY, "note=Called")
    assert made is not None
    registry.history.undo(made.act.id, BY_KIM)
    redone = registry.history.redo(BY_KIM).made
    assert redone is not None
    sent(registry, (STUDY,), tmp_path / "out.xlsx")
    exported = registry.history.acts(1)[0].change_set
    created = registry.history.acts(50)[-1].change_set
    registry.officers.change("Kim Minsu", "MND", BY_KIM)
    renamed = registry.history.acts(1)[0].change_set
    place = HistoryPlace(desk)
    qtbot.addWidget(place)
    place.enter()
    qtbot.waitUntil(lambda: desk.idle)

    expected = {
        redone.act.id: f"Undo or redo entry {made.seq} instead",
        exported.act.id: "Can't undo an export: EX-2026-0001 has already been sent. Record a correction instead.",
        renamed.act.id: "A change of name or office can't be undone here; change it again in Preferences",
        created.act.id: "Creating, restoring or upgrading a registry can't be undone",
    }
    for act_id, why in expected.items():
        assert why in _said(place, act_id, desk, qtbot)
    assert not any("undo" in said for said in _said(place, made.act.id, desk, qtbot))
