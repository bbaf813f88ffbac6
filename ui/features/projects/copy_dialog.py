"""The dialog for copying to another office: the audience, and which selected projects may be released to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from registry.domain.access.release import OWN
from ui.desk.outlook_note import OutlookNote
from ui.kit.widgets.choice_box import ChoiceBox
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from registry.services.access.copies import Copy
    from ui.desk.desk import Desk

_WIDTH, _GAP = 520, 12
_AUDIENCE = "copy_audience"
"""The setting with the audience of the last copy."""


class CopyDialog(QDialog):
    """Shows what may be released before anything is copied."""

    chosen = Signal(object)
    """Carries the confirmed `Copy`."""

    def __init__(self, desk: Desk, judged: Callable[[str], Copy], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._judged = desk, judged
        self._note, self._copy = OutlookNote(), QPushButton(self.tr("Copy"))
        self._leave = QPushButton(self.tr("Cancel"))
        self._build()
        self._audience.activated.connect(self._judge)
        self._copy.clicked.connect(self._on_copy)
        self._leave.clicked.connect(self.reject)
        self._judge()
        self._audience.setFocus()

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Copy for another office"))
        self.setMinimumWidth(_WIDTH)
        words, settings = self._desk.registry.words["audience"], self._desk.settings
        others = (one for one in words.entries if one.code != OWN)
        entries = [(one.code, one.name[self._desk.language]) for one in others]
        self._audience = ChoiceBox(self.tr("Audience"), entries, settings.text(_AUDIENCE), self._desk.look)
        self._audience.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        label = QLabel(self._audience.accessibleName())
        label.setProperty("role", "field")
        label.setBuddy(self._audience)
        column, line = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(_GAP)
        column.addWidget(WrappedLabel(self.windowTitle(), role="title"))
        column.addWidget(label)
        column.addWidget(self._audience)
        column.addWidget(self._note, 1)
        line.setSpacing(8)
        line.addStretch(1)
        line.addWidget(self._leave)
        line.addWidget(self._copy)
        self._copy.setProperty("role", "primary")
        self._copy.setDefault(True)
        column.addLayout(line)

    def _judge(self) -> None:
        self._wanted = self._judged(self._audience.value)
        self._note.show_outlook(self._wanted.outlook)
        self._copy.setEnabled(bool(self._wanted.ids))

    def _on_copy(self) -> None:
        self._desk.settings.keep(_AUDIENCE, self._audience.value)
        self.chosen.emit(self._wanted)
        self.accept()
