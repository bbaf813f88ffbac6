"""One conflict: the value seen before, the stored value and its author, and the typed value; keys 1 and 2 choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout
from typing_extensions import override

from registry.domain.problem import Unfit
from registry.domain.project.draft import PROJECT_PATH, REMOVE, Resolution
from registry.domain.values.moments import moment_text
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from registry.domain.fields.kinds import Stored
    from registry.domain.project.draft import Collision
    from ui.desk.desk import Desk

_KEYS = {Qt.Key.Key_1: Resolution.MINE, Qt.Key.Key_2: Resolution.THEIRS}
_LINES = 6


class CollisionRow(QFrame):
    """A field that two people changed; one Tab stop, arrow keys move to the next row."""

    chosen = Signal()
    stepped = Signal(int)

    def __init__(self, collision: Collision, desk: Desk) -> None:
        super().__init__()
        self._collision, self._desk = collision, desk
        self._choice: Resolution | None = None
        self._mine = QPushButton(self.tr("1  Mine"))
        self._theirs = QPushButton(self.tr("2  Theirs"))
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        self._speak()

    @property
    def path(self) -> str:
        """The path of the field."""
        return self._collision.path

    @property
    def choice(self) -> Resolution | None:
        """The chosen resolution; None while there is none."""
        return self._choice

    def choose(self, choice: Resolution) -> None:
        """Choose a resolution."""
        self._choice = choice
        for button, own in ((self._mine, Resolution.MINE), (self._theirs, Resolution.THEIRS)):
            button.setProperty("chosen", "true" if own is choice else "false")
            button.style().unpolish(button)
            button.style().polish(button)
        self._speak()
        self.chosen.emit()

    def _build(self) -> None:
        for button, choice in ((self._mine, Resolution.MINE), (self._theirs, Resolution.THEIRS)):
            button.setProperty("role", "chip")
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            button.clicked.connect(lambda _checked=False, own=choice: self.choose(own))
        name = QLabel(self._name())
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("role", "section")
        head = QHBoxLayout()
        head.addWidget(name, 1)
        head.addWidget(self._mine)
        head.addWidget(self._theirs)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(self._values())

    def _values(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        told = (
            (self.tr("Original"), self._describe(self._collision.seen)),
            (self._by_whom(), self._theirs_told()),
            (self.tr("My entry"), self._mine_told()),
        )
        for place, (heading, value) in enumerate(told):
            grid.setColumnStretch(place, 1)
            grid.addWidget(WrappedLabel(heading, "small"), 0, place)
            grid.addWidget(WrappedLabel(value, most=_LINES), 1, place, Qt.AlignmentFlag.AlignTop)
        return grid

    def _name(self) -> str:
        found, fields = self._collision, self._desk.registry.fields
        if found.path == PROJECT_PATH:
            return self.tr("Entire project")
        if not found.field:
            return self.tr("{rows}: entire row").format(rows=fields.noun(found.noun))
        field = fields.name(found.noun, found.field)
        if found.noun == "project":
            return field
        return self.tr("{rows}: {field}").format(rows=fields.noun(found.noun), field=field)

    def _by_whom(self) -> str:
        if not self._collision.who:
            return self.tr("Current")
        when = moment_text(self._collision.when, self._desk.language)
        return self.tr("Current ({who}, {when})").format(who=self._collision.who, when=when)

    def _theirs_told(self) -> str:
        if self._collision.gone:
            return self.tr("removed")
        if not self._collision.field:
            return self.tr("changed")
        return self._describe(self._collision.theirs)

    def _mine_told(self) -> str:
        found = self._collision
        if found.mine.strip() == REMOVE and not found.field:
            return self.tr("removed")
        if not found.field:
            return found.mine or "–"
        kind = self._desk.registry.fields.kind(found.noun, found.field)
        try:
            stored = kind.parse(found.mine, self._desk.registry.words) if found.mine.strip() else None
        except Unfit:
            return found.mine
        return self._describe(stored)

    def _describe(self, stored: Stored) -> str:
        found = self._collision
        if not found.field:
            return "–"
        return self._desk.registry.fields.value_words(found.noun, found.field, stored)

    def _speak(self) -> None:
        taken = {
            None: self.tr("none yet"),
            Resolution.MINE: self.tr("mine"),
            Resolution.THEIRS: self.tr("theirs"),
        }[self._choice]
        told = self.tr(
            "{field}: original {seen}; current {theirs}; my entry {mine}. Selected: {taken}"
        ).format(
            field=self._name(),
            seen=self._describe(self._collision.seen),
            theirs=self._theirs_told(),
            mine=self._mine_told(),
            taken=taken,
        )
        self.setAccessibleName(told)
        self.setAccessibleDescription(self.tr("Press 1 for mine, 2 for theirs; use the arrow keys to move."))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with 1 and 2, move with the arrow keys."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            self.choose(_KEYS[key])
            self.stepped.emit(1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus frame."""
        super().focusInEvent(event)
        self._show_focus(has_focus=True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus frame."""
        super().focusOutEvent(event)
        self._show_focus(has_focus=False)

    def _show_focus(self, *, has_focus: bool) -> None:
        self.setProperty("focused", "true" if has_focus else "false")
        self.style().unpolish(self)
        self.style().polish(self)
