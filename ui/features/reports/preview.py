"""The preview: the pages of a report one below the other, as they will be printed and saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QFrame
from typing_extensions import override

from ui.features.reports.page_cache import PageImageCache
from ui.features.reports.page_keys import Turn, turn_of
from ui.features.reports.page_layout import GAP, PageLayout, laid_out, percent, scale
from ui.features.reports.zoom import Zoom, at, larger, smaller
from ui.kit.widgets.screen_reader import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from ui.desk.desk import Desk
    from ui.features.reports.page_layout import PageBox, Size
    from ui.kit.page_picture import Pictures

_STEP = 40
"""Pixels scrolled by an arrow key."""


class Preview(QAbstractScrollArea):
    """A scrolling, zooming view of the pages."""

    page_changed = Signal(int)
    """The number of the current page, from 0."""

    zoom_changed = Signal(object, int)
    """The Zoom, and the resulting percentage of the true size."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = desk.look
        self._pages = PageImageCache(desk, self)
        self._sizes: tuple[Size, ...] = ()
        self._layout = PageLayout()
        self._zoom, self._percent = Zoom(), 100
        self._title, self._current, self._going = "", 0, False
        self._build()

    @property
    def page(self) -> int:
        """The number of the current page, from 0."""
        return self._current

    @property
    def count(self) -> int:
        """The number of pages."""
        return len(self._sizes)

    def show_report(self, pictures: Pictures, sizes: tuple[Size, ...], title: str, *, again: bool) -> None:
        """Show the pages of a report; with `again` at the scroll position of the previous one."""
        place = self.verticalScrollBar().value() if again else 0
        self._title, self._sizes = title, sizes
        self._pages.show_pages(pictures)
        self._lay_out()
        self.verticalScrollBar().setValue(place)
        self._follow(force=True)

    def clear(self) -> None:
        """Show no report."""
        self._sizes, self._title, self._current = (), "", 0
        self._pages.show_pages(None)
        self._lay_out()

    def go_to(self, page: int) -> None:
        """Scroll to the top of a page."""
        if self._sizes:
            page = min(max(page, 0), self.count - 1)
            self._going = True  # even if, near the end, it does not reach the top
            self.verticalScrollBar().setValue(self._layout.boxes[page].top - GAP)
            self._going = False
            self._set_current(page)

    def set_zoom(self, zoom: Zoom) -> None:
        """Change the zoom; the current page stays where it is."""
        before = self._layout.boxes[self._current] if self._layout.boxes else None
        inside = (self.verticalScrollBar().value() - before.top) / before.height if before else 0.0
        self._zoom = zoom
        self._lay_out()
        if before:
            box = self._layout.boxes[self._current]
            self._going = True
            self.verticalScrollBar().setValue(round(box.top + inside * box.height))
            self._going = False

    def zoom_in(self) -> None:
        """Zoom in by one step."""
        self.set_zoom(larger(self._percent))

    def zoom_out(self) -> None:
        """Zoom out by one step."""
        self.set_zoom(smaller(self._percent))

    def turn(self, step: int) -> None:
        """Scroll by one screen (`step` 1 forward, -1 back), stopping at the edge of a page before the next one."""
        if not self._sizes:
            return
        bar, box = self.verticalScrollBar(), self._layout.boxes[self._current]
        top, room = bar.value(), self.viewport().height()
        if step > 0 and box.bottom + GAP > top + room:
            bar.setValue(min(top + room - GAP, box.bottom + GAP - room))
        elif step < 0 and box.top - GAP < top:
            bar.setValue(max(top - room + GAP, box.top - GAP))
        else:
            self.go_to(self._current + step)

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(
            self.tr(
                "The preview shows the pages as images. To read or copy the text, save the report as a tagged PDF."
            )
        )
        self._pages.drawn.connect(self._on_drawn)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._follow())
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setSingleStep(_STEP)
        self._name()

    def _lay_out(self) -> None:
        """Compute the layout, and request the images of the visible pages."""
        dots = self.logicalDpiX()
        beside = (
            self.verticalScrollBar().sizeHint().width()
        )  # always reserved, because a scroll bar that appears must not change the zoom
        pixels = scale(self._zoom, self._sizes, (self.width() - beside, self.height()), dots)
        self._percent = percent(pixels, dots)
        self._layout = laid_out(self._sizes, pixels, self.width() - beside)
        room = self.viewport().size()
        for bar, whole, seen in (
            (self.verticalScrollBar(), self._layout.height, room.height()),
            (self.horizontalScrollBar(), self._layout.width, self.width() - beside),
        ):
            bar.setPageStep(seen)
            bar.setRange(0, max(whole - seen, 0))
        self._want()
        self.viewport().update()
        self.zoom_changed.emit(self._zoom, self._percent)

    def _want(self) -> None:
        """Request the images of the visible pages, then of one before and one after them."""
        top = self.verticalScrollBar().value()
        seen = self._layout.seen(top, top + self.viewport().height())
        around = [page for page in (seen.stop, seen.start - 1) if 0 <= page < self.count]
        fine = self.devicePixelRatioF()
        self._pages.want([(page, round(self._layout.boxes[page].width * fine)) for page in (*seen, *around)])

    def _follow(self, *, force: bool = False) -> None:
        """Update the current page after scrolling."""
        self._want()
        self.viewport().update()
        if self._going or not self._sizes:
            return
        bar = self.verticalScrollBar()
        page = self._layout.at(bar.value() + self.viewport().height() // 2)
        if bar.value() == bar.minimum():
            page = 0
        elif bar.value() == bar.maximum():
            page = self.count - 1
        self._set_current(page, force=force)

    def _set_current(self, page: int, *, force: bool = False) -> None:
        if page != self._current or force:
            self._current = page
            self._name()
            self.page_changed.emit(page)
            if self.hasFocus():
                announce(self, self.accessibleName())

    def _name(self) -> None:
        template = self.tr("Page {page} of {pages}, {title}") if self._sizes else self.tr("Report preview")
        self.setAccessibleName(template.format(page=self._current + 1, pages=self.count, title=self._title))

    def _on_drawn(self, page: int) -> None:
        if page < self.count:
            self.viewport().update(self._place_of(self._layout.boxes[page]))

    def _place_of(self, box: PageBox) -> QRect:
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return QRect(box.left - left, box.top - top, box.width, box.height)

    # Overrides that Qt calls

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages; arrow keys scroll."""
        verbs: dict[Turn | None, Callable[[], None]] = {
            Turn.ON: lambda: self.turn(1),
            Turn.BACK: lambda: self.turn(-1),
            Turn.FIRST: lambda: self.go_to(0),
            Turn.LAST: lambda: self.go_to(self.count - 1),
            Turn.LARGER: self.zoom_in,
        }
        verb = verbs.get(turn_of(event))
        if verb is not None:
            verb()
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.set_zoom(at(self._percent + (10 if event.angleDelta().y() > 0 else -10)))
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adapt the pages to the new size."""
        super().resizeEvent(event)
        self.set_zoom(self._zoom)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus frame."""
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus frame."""
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the visible pages; one without an image yet is white."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.colour("window"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        top = self.verticalScrollBar().value()
        for page in self._layout.seen(top, top + self.viewport().height()):
            self._paint_page(painter, page)
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _paint_page(self, painter: QPainter, page: int) -> None:
        place = self._place_of(self._layout.boxes[page])
        painter.fillRect(place.adjusted(-1, -1, 1, 1), self._look.colour("hairline"))
        image = self._pages.image(page)
        if image is None:
            painter.fillRect(place, Qt.GlobalColor.white)
        else:
            painter.drawImage(place, image)
