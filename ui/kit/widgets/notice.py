"""The notice at the bottom left: what was done, and a button that undoes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget
from typing_extensions import override

from ui.kit.widgets.free_place import MARGIN, free_place, in_use
from ui.kit.widgets.plain_text import as_tip
from ui.kit.widgets.screen_reader import announce
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from ui.kit.style.look import Look

SHOWN_MS, AGAIN_MS = 8_000, 2_000
"""How long a notice is shown in milliseconds, and how long again after mouse or focus has left it."""

_WIDEST = 640

_FOLLOWED_MS = 100
"""How often a visible notice looks whether it covers what is being worked with; a held arrow key moves that often."""


class NoticeBar(QFrame):
    """Covers the bottom left corner of its parent, or another place where what is focused would be covered.

    A new notice replaces the previous one.
    """

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._over = parent
        self._acts: dict[QPushButton, Callable[[], object] | None] = {}
        self._focus_before: QWidget | None = None
        self._text, self._close = WrappedLabel(), QToolButton()
        self._button, self._second = QPushButton(), QPushButton()
        self._line = QHBoxLayout(self)
        self._timer = QTimer(self, singleShot=True)
        self._following = QTimer(self, interval=_FOLLOWED_MS)
        self._build()
        self._connect()
        self.hide()

    def tell(
        self,
        text: str,
        action: str = "",
        act: Callable[[], object] | None = None,
        *,
        also: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show a text for a while; a button with the text `action` calls `act` once, another one that of `also`."""
        second, act_of_second = also or ("", None)
        self._acts = {self._button: act, self._second: act_of_second}
        self._text.set_text(text)
        for button, words in ((self._button, action), (self._second, second)):
            button.setText(words)
            button.setVisible(bool(words))
        self.setAccessibleName(text)
        self._over.installEventFilter(self)  # again and again is once
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)
        self._following.start()
        announce(self, text)

    def take(self) -> None:
        """Focus the notice, so that its button can be used by keyboard."""
        if self.isVisible():
            self._focus_before = QApplication.focusWidget()
            shown = (one for one in (self._button, self._second) if one.isVisible())
            next(shown, self._close).setFocus()

    def dismiss(self) -> None:
        """Hide the notice and return the focus to where it was."""
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self.window())
        self._timer.stop()
        self._following.stop()
        self._over.removeEventFilter(self)
        self.hide()
        if had_focus and self._focus_before is not None:
            self._focus_before.setFocus()
        self._focus_before = None

    def _build(self) -> None:
        self.setProperty("role", "notice")
        self._close.setIcon(self._look.icon("x", "surface"))
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.setToolTip(as_tip(self._close.accessibleName()))
        line = self._line
        line.setContentsMargins(12, 6, 8, 6)
        line.setSpacing(8)
        line.addWidget(self._text, 1)
        line.addWidget(self._button)
        line.addWidget(self._second)
        line.addWidget(self._close)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._on_time_over)
        self._following.timeout.connect(self._make_room)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        for button in (self._button, self._second):
            button.clicked.connect(lambda _checked=False, pressed=button: self._on_pressed(pressed))
        self._close.clicked.connect(self.dismiss)

    def _place(self) -> None:
        widest = min(self._over.width() - 2 * MARGIN, _WIDEST)
        self._line.activate()
        width = min(self._line.totalSizeHint().width(), widest)
        height = self._line.totalHeightForWidth(width)
        self.resize(QSize(width, height))
        self._make_room()

    def _make_room(self) -> None:
        """Leave what is being worked with visible; do not move away under the mouse or the focus."""
        focused = QApplication.focusWidget()
        if not self.underMouse() and not (focused is not None and self.isAncestorOf(focused)):
            self.move(free_place(self.size(), self._over, in_use(self._over)))

    # Slots

    def _on_focus_changed(self) -> None:
        if self.isVisible():
            self._make_room()

    def _on_time_over(self) -> None:
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._timer.start(AGAIN_MS)
        else:
            self.dismiss()

    def _on_pressed(self, button: QPushButton) -> None:
        act = self._acts.get(button)
        self._acts = {}
        self.dismiss()
        if act is not None:
            act()

    # Overrides that Qt calls

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move to the corner again when the parent is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide the notice on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)
