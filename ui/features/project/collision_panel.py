"""Conflicting edits of one project: a panel to resolve them field by field; nothing is lost before that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from registry.domain.project.draft import Resolution
from ui.features.project.collision_row import CollisionRow
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.domain.project.draft import Collision
    from ui.desk.desk import Desk


class CollisionPanel(QFrame):
    """Replaces the sections until every conflict is resolved, or resolving is postponed."""

    decided = Signal(object)
    """Carries the resolution by path: saving can continue."""

    put_off = Signal()
    """Resolving was postponed: the draft stays stored."""

    asked = Signal()
    left = Signal()
    """The panel was shown or hidden."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: list[CollisionRow] = []
        self._words = WrappedLabel()
        self._all_mine = QPushButton(self.tr("Keep all mine"))
        self._all_theirs = QPushButton(self.tr("Keep all theirs"))
        self._later = QPushButton(self.tr("Later"))
        self._save = QPushButton(self.tr("Save"))
        self._scroll = QScrollArea()
        self._build()
        self._connect()
        self.hide()

    @property
    def rows(self) -> tuple[CollisionRow, ...]:
        """The conflicts, one row each."""
        return tuple(self._rows)

    def ask(self, collisions: Sequence[Collision]) -> None:
        """Show these conflicts in place of the previous ones."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._rows = [CollisionRow(collision, self._desk) for collision in collisions]
        for row in self._rows:
            row.chosen.connect(self._update_state)
            row.stepped.connect(lambda step, at=row: self._step(at, step))
            column.addWidget(row)
        column.addStretch(1)
        self._scroll.setWidget(page)
        self._update_state()
        self.show()
        self.asked.emit()
        self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Hide the panel."""
        if not self.isHidden():
            self.hide()
            self.left.emit()

    def choose_all_mine(self) -> None:
        """Resolve everything with my values."""
        self._choose_all(Resolution.MINE)

    def choose_all_theirs(self) -> None:
        """Resolve everything with their values."""
        self._choose_all(Resolution.THEIRS)

    def go_on(self) -> None:
        """Continue saving when everything is resolved; otherwise focus the first open conflict."""
        waiting = next((row for row in self._rows if row.choice is None), None)
        if waiting is None:
            self._on_save()
        else:
            waiting.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(waiting)

    def _build(self) -> None:
        self.setProperty("role", "page_head")
        self.setAccessibleName(self.tr("Someone else changed this project"))
        heading = QLabel(self.tr("Someone else changed this project"))
        heading.setProperty("role", "section")
        self._save.setProperty("role", "primary")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._words, 1)
        for button in (self._all_mine, self._all_theirs, self._later, self._save):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self._scroll, 1)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._all_mine.clicked.connect(self.choose_all_mine)
        self._all_theirs.clicked.connect(self.choose_all_theirs)
        self._later.clicked.connect(self._on_later)
        self._save.clicked.connect(self._on_save)

    def _update_state(self) -> None:
        left = sum(row.choice is None for row in self._rows)
        self._save.setEnabled(left == 0)
        self._words.set_text(
            self.tr("%n field(s) to resolve: press 1 for mine, 2 for theirs.", "", left)
            if left
            else self.tr("All resolved. You can save now.")
        )

    def _choose_all(self, choice: Resolution) -> None:
        for row in self._rows:
            row.choose(choice)
        self._save.setFocus()

    def _step(self, at: CollisionRow, step: int) -> None:
        place = self._rows.index(at) + step
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(self._rows[place])
        elif place >= len(self._rows) and self._save.isEnabled():
            self._save.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_later(self) -> None:
        self.leave()
        self.put_off.emit()

    def _on_save(self) -> None:
        self.leave()
        self.decided.emit({row.path: row.choice for row in self._rows if row.choice is not None})

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window while the panel has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return event.isAccepted()
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Postpone with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_later()
        else:
            super().keyPressEvent(event)
