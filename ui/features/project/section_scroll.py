"""The one scroll of the page: its sections under each other, made as one comes near them and then in quiet moments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from ui.features.project.section_box import SectionBox
    from ui.features.project.sections import SectionId

_QUIET_MS = 20
_MARGIN, _BETWEEN = 24, 24
_FOLLOW_MS = 400
"""For so long after going to a field it is kept in view: folds open and cards are made around it."""
_LAID_OUT_MS = 50
"""After so long what has just got the focus has found its place, where it was only made with it."""
_AROUND = 64
"""Pixels left above and beneath a field that is gone to."""


class SectionScroll(QScrollArea):
    """Scrolls over the sections."""

    scrolled = Signal()
    """Something else has come into view."""

    reached = Signal(str)
    """The section that is in view now: its id."""

    def __init__(self, boxes: Sequence[SectionBox]) -> None:
        super().__init__()
        self._boxes = {box.id: box for box in boxes}
        self._going = False
        self._held: tuple[QWidget, int] = (boxes[0], 0)
        self._quiet = QTimer(self)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._on_quiet)
        self._holding = QTimer(self)
        self._holding.setSingleShot(True)
        self._holding.setInterval(_LAID_OUT_MS)
        self._holding.timeout.connect(self._hold)
        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self._following.setInterval(_FOLLOW_MS)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(_BETWEEN, 16, _MARGIN, _MARGIN)
        self._column.setSpacing(_BETWEEN)
        for box in boxes:
            self._column.addWidget(box)
        self._column.addStretch(1)
        self.setWidget(self._page)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def go_to(self, section: SectionId) -> None:
        """Bring a section to the top of the view; what of it is not made yet is made."""
        box = self._boxes[section]
        box.build()
        self._settle()
        self._held = (box, self._column.contentsMargins().top())
        self._restore()
        self._build_near()
        self.reached.emit(section)

    def show_widget(self, widget: QWidget) -> None:
        """Bring a widget into view, with some room around it; again when a fold it stands in has opened."""
        self._settle()
        self.ensureWidgetVisible(widget, 0, _AROUND)
        self._following.start()

    def to_top(self) -> None:
        """Go back to the beginning; cards are made after what is there has been painted."""
        self._held = (next(iter(self._boxes.values())), self._column.contentsMargins().top())
        self.verticalScrollBar().setValue(0)
        self._quiet.start()

    def current(self) -> SectionId:
        """Return the section that is in view: the last one that begins in the upper third."""
        line = self.verticalScrollBar().value() + self.viewport().height() // 3
        if self.verticalScrollBar().value() >= self.verticalScrollBar().maximum() > 0:
            line = self.verticalScrollBar().value() + self.viewport().height() // 2
        begun = [id_ for id_, box in self._boxes.items() if box.y() <= line]
        return begun[-1] if begun else next(iter(self._boxes))

    def in_view(self) -> list[SectionId]:
        """Return the sections of which something is to be seen."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        return [id_ for id_, box in self._boxes.items() if box.y() < bottom and box.y() + box.height() > top]

    def _build_near(self) -> None:
        """Make the next card of the sections in view."""
        waiting = next((box for id_ in self.in_view() if not (box := self._boxes[id_]).is_built), None)
        if waiting is not None:
            self._make_one(waiting)

    def _make_one(self, box: SectionBox) -> None:
        """Make a card without moving what is in view."""
        box.build_one()
        self._settle()
        self._restore()

    def _hold(self) -> None:
        """Note what must not move while the page grows: the field one is in, or the section in view."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self._page.isAncestorOf(focused)
        held = focused if inside and focused is not None else self._boxes[self.current()]
        self._held = (held, self._top_of(held) - self.verticalScrollBar().value())

    def _restore(self) -> None:
        """Bring what must not move back to where it was in view, as far as the page is long enough by now."""
        held, above = self._held
        if isValid(held) and self._page.isAncestorOf(held):
            self._going = True
            self.verticalScrollBar().setValue(self._top_of(held) - above)
            self._going = False

    def _top_of(self, widget: QWidget) -> int:
        return widget.mapTo(self._page, QPoint(0, 0)).y()

    def _settle(self) -> None:
        """Let the layout take what was just made into account."""
        self._column.activate()
        width = self._page.width()
        self._page.resize(width, max(self._page.sizeHint().height(), self._column.heightForWidth(width)))
        self._column.activate()

    def _on_range(self) -> None:
        """Keep in view what was, or what was just gone to, when the page grows or shrinks around it."""
        self._restore()
        focused = QApplication.focusWidget()
        if self._following.isActive() and focused is not None and self._page.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, _AROUND)
        self.scrolled.emit()

    def _on_scrolled(self) -> None:
        self._quiet.start()
        self.scrolled.emit()
        if not self._going:
            self._hold()
            self.reached.emit(self.current())

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._page.isAncestorOf(now):
            self._holding.start()

    def _on_quiet(self) -> None:
        """Make one more card: first what is in view, then what comes next; one a turn keeps the keys quick."""
        self._build_near()
        waiting = next((box for box in self._boxes.values() if not box.is_built), None)
        if waiting is None:
            self._quiet.stop()
        else:
            self._make_one(waiting)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Make what is to be seen."""
        super().showEvent(event)
        self._quiet.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Make nothing while nobody looks."""
        super().hideEvent(event)
        self._quiet.stop()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make what has come into view."""
        super().resizeEvent(event)
        if self.isVisible():
            self._quiet.start()
