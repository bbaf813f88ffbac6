"""The layout of the dialogs that record acts: title, obstacles, scrolling fields, and two buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.dialogs.centred import centre_over
from ui.kit.widgets.enter_key import pressed_by_enter
from ui.kit.widgets.plain_text import as_title
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent
    from PySide6.QtWidgets import QLayout

    from ui.features.approvals.act_form import ActForm
    from ui.features.approvals.obstacles import Obstacles

_WIDTH, _AROUND, _LEAST = 720, 64, 400
_SPARE = 24
"""The pixels kept visible above and below a widget that is scrolled to."""


class ActFrame(QDialog):
    """A dialog as high as its fields need and the window allows; beyond that the fields scroll."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._record = QPushButton()
        self._leave = QPushButton(self.tr("Close"))
        self._again = QPushButton(self.tr("Start over"))
        self._kept_line = QWidget()
        self._scroll, self._page = QScrollArea(), QWidget()
        self._fields: ActForm | None = None

    def _assemble(self, title: str, about: str, verb: str, obstacles: Obstacles, form: ActForm) -> None:
        """Build the dialog, once the texts and the fields of the act are known."""
        self._fields = form
        self.setWindowTitle(as_title(title))
        self._record.setText(verb)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(WrappedLabel(title, role="title"))
        column.addWidget(WrappedLabel(about, role="muted", most=2))
        column.addWidget(self._kept_row())
        column.addWidget(self._scrolled(obstacles, form), 1)
        column.addLayout(self._buttons())

    def _scrolled(self, obstacles: Obstacles, form: ActForm) -> QScrollArea:
        inside = QVBoxLayout(self._page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addWidget(obstacles)
        inside.addWidget(form)
        inside.addStretch(1)
        area = self._scroll
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._page)
        return area

    def _kept_row(self) -> QWidget:
        line = QHBoxLayout(self._kept_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self._again.setProperty("role", "link")
        self._again.setAutoDefault(False)
        line.addWidget(WrappedLabel(self.tr("Your earlier entries have been restored."), role="small"), 1)
        line.addWidget(self._again)
        return self._kept_line

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        keys = self.tr("Ctrl+Enter to record, Esc to close. Your entries are kept until you quit.")
        line.addWidget(WrappedLabel(keys, role="small"), 1)
        for button in (self._leave, self._record):
            button.setAutoDefault(False)  # Enter in a field must not record the act
            line.addWidget(button)
        self._record.setProperty("role", "primary")
        return line

    def _fit(self) -> None:
        """Adjust the height to the visible fields, as far as the window allows."""
        wanted = self.sizeHint()
        if self.isVisible() and wanted.height() > self.height():
            self.resize(self.width(), wanted.height())
            centre_over(self)

    def _bring_into_view(self, widget: QWidget) -> None:
        """Scroll to a widget after the layout of newly added sentences."""
        QTimer.singleShot(0, widget, lambda: self._scroll.ensureWidgetVisible(widget, 0, _SPARE))

    # Overrides that Qt calls

    @override
    def sizeHint(self) -> QSize:
        """Return the size for all fields, as far as the window allows."""
        layout, page = self.layout(), self._page.layout()
        if layout is None or page is None:
            return super().sizeHint()
        around = _height(layout, _WIDTH) - self._scroll.sizeHint().height()
        height = around + _height(page, _WIDTH - _AROUND)
        over = self.parentWidget()
        most = over.window().height() - _AROUND if over is not None else height
        return QSize(_WIDTH, min(height, max(most, _LEAST)))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Adjust the height, and focus the first empty field."""
        if not event.spontaneous():
            self.resize(self.sizeHint())  # by default Qt uses at most two thirds of the screen
            centre_over(self)
        super().showEvent(event)
        QTimer.singleShot(0, self, self._fit)  # wrapped text has its height only after layout
        if self._fields is not None:
            self._fields.focus_first()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click the focused button on Enter too; Enter elsewhere does nothing."""
        if not pressed_by_enter(event):
            super().keyPressEvent(event)


def _height(layout: QLayout, width: int) -> int:
    """Return the preferred height of a layout in a width, in pixels."""
    return (
        layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    )
