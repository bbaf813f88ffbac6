"""The scroll area of the page: its sections one below the other, created when near or when idle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.kit import delays

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from ui.features.project.section_box import SectionBox
    from ui.features.project.sections import SectionId

_MARGIN, _BETWEEN = 24, 24
_FOLLOW_MS = 400
"""How many milliseconds a focused field is kept visible while rows open and cards are created around it."""
_LAID_OUT_MS = 50
"""How many milliseconds it takes until a newly created widget is laid out."""
_AROUND = 64
"""Pixels kept visible above and below a field that is scrolled to."""


class SectionScroll(QScrollArea):
    """A scroll area with all sections."""

    scrolled = Signal()
    """The visible part has changed."""

    reached = Signal(str)
    """The id of the section that is visible now."""

    def __init__(self, boxes: Sequence[SectionBox]) -> None:
        super().__init__()
        self._boxes = {box.id: box for box in boxes}
        self._going = False
        self._held: tuple[QWidget, int] = (boxes[0], 0)
        self._near = QTimer(self)
        self._near.setInterval(delays.CARD_IN_VIEW)
        self._near.timeout.connect(self._build_near)
        self._far = QTimer(self)
        self._far.setInterval(delays.CARD_OUT_OF_VIEW)
        self._far.timeout.connect(self._build_far)
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
        """Scroll to the top of a section; its missing cards are created."""
        box = self._boxes[section]
        box.build()
        self._settle()
        self._held = (box, self._column.contentsMargins().top())
        self._restore()
        self._make_in_view()
        self.reached.emit(section)

    def position(self) -> tuple[SectionId, int]:
        """Return the current section, and how many pixels below the upper edge of the view it begins."""
        section = self.current()
        return section, self._top_of(self._boxes[section]) - self.verticalScrollBar().value()

    def return_to(self, section: SectionId, below: int) -> None:
        """Restore what `position` returned."""
        self.go_to(section)
        self._held = (self._boxes[section], below)
        self._restore()

    def show_widget(self, widget: QWidget) -> None:
        """Scroll to a widget with some space around it, and again after an expanding row around it has opened."""
        self._settle()
        self.ensureWidgetVisible(widget, 0, _AROUND)
        self._following.start()

    def to_top(self) -> None:
        """Scroll to the beginning; cards are created after the first painting."""
        self._holding.stop()
        self._held = (next(iter(self._boxes.values())), self._column.contentsMargins().top())
        self._going = True  # or what has the focus would be held in its place instead
        self.verticalScrollBar().setValue(0)
        self._going = False
        self._build_soon()

    def current(self) -> SectionId:
        """Return the current section: the last one that begins in the upper third of the view."""
        line = self.verticalScrollBar().value() + self.viewport().height() // 3
        if self.verticalScrollBar().value() >= self.verticalScrollBar().maximum() > 0:
            line = self.verticalScrollBar().value() + self.viewport().height() // 2
        begun = [id_ for id_, box in self._boxes.items() if box.y() <= line]
        return begun[-1] if begun else next(iter(self._boxes))

    def in_view(self) -> list[SectionId]:
        """Return the sections that are at least partly visible."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        return [id_ for id_, box in self._boxes.items() if box.y() < bottom and box.y() + box.height() > top]

    def _build_soon(self) -> None:
        """Create the missing cards in quiet moments: one per turn of the event loop keeps typing responsive."""
        self._far.stop()
        self._near.start()

    def _build_near(self) -> None:
        """Create one more card in view; when all exist, those out of view follow."""
        if not self._make_in_view():
            self._near.stop()
            self._far.start()

    def _build_far(self) -> None:
        """Create one more card out of view; those of a section are laid out together."""
        waiting = self._waiting(self._boxes)
        if waiting is None:
            self._far.stop()
        elif not waiting.prepare_one():
            waiting.build()
            self._take_up()

    def _make_in_view(self) -> bool:
        """Create the next card in view; returns whether one was missing."""
        waiting = self._waiting(self.in_view())
        if waiting is None:
            return False
        waiting.build_one()
        self._take_up()
        return True

    def _waiting(self, of: Iterable[SectionId]) -> SectionBox | None:
        """Return the first of some sections with missing cards."""
        return next((box for id_ in of if not (box := self._boxes[id_]).is_built), None)

    def _take_up(self) -> None:
        """Lay out new cards without moving the visible content."""
        self._settle()
        self._restore()

    def _hold(self) -> None:
        """Remember what must not move while the page grows: the focused field, or the visible section."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self._page.isAncestorOf(focused)
        held = focused if inside and focused is not None else self._boxes[self.current()]
        self._held = (held, self._top_of(held) - self.verticalScrollBar().value())

    def _restore(self) -> None:
        """Scroll so that the remembered content is where it was, as far as the page is long enough."""
        held, above = self._held
        if isValid(held) and self._page.isAncestorOf(held):
            self._going = True
            self.verticalScrollBar().setValue(self._top_of(held) - above)
            self._going = False

    def _give_room(self, focused: QWidget) -> None:
        """Scroll so that what belongs to a field is visible too: its name above, a message about it below.

        Qt scrolls no further than to the field itself, and not at all when it is just visible.
        """
        if focused.height() + 2 * _AROUND < self.viewport().height():
            top = self._top_of(focused)
            self.ensureVisible(0, top + focused.height(), 0, _AROUND)
            self.ensureVisible(0, top, 0, _AROUND)

    def _top_of(self, widget: QWidget) -> int:
        return widget.mapTo(self._page, QPoint(0, 0)).y()

    def _settle(self) -> None:
        """Make the layout include what was just created."""
        self._column.activate()
        width = self._page.width()
        self._page.resize(width, max(self._page.sizeHint().height(), self._column.heightForWidth(width)))
        self._column.activate()

    def _on_range(self) -> None:
        """Keep the remembered or focused content visible when the page grows or shrinks."""
        self._restore()
        focused = QApplication.focusWidget()
        if self._following.isActive() and focused is not None and self._page.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, 0, _AROUND)
        self.scrolled.emit()

    def _on_scrolled(self) -> None:
        self._build_soon()
        self.scrolled.emit()
        if not self._going:
            self._hold()
            self.reached.emit(self.current())

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._page.isAncestorOf(now):
            if (
                QApplication.mouseButtons() == Qt.MouseButton.NoButton
            ):  # a field that is clicked stays where it is
                self._give_room(now)
            self._holding.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Create what is visible."""
        super().showEvent(event)
        self._build_soon()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Create nothing while the page is hidden."""
        super().hideEvent(event)
        self._near.stop()
        self._far.stop()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Create what has become visible."""
        super().resizeEvent(event)
        if self.isVisible():
            self._build_soon()
