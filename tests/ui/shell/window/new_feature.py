"""The place of a feature that only a test knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout

from ui.actions.place import Place

if TYPE_CHECKING:
    from ui.desk.desk import Desk


class MeetingsPlace(Place):
    """Shows one word."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        QVBoxLayout(self).addWidget(QLabel("Meetings of this year"))
