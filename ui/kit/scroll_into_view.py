"""Scrolling so that a widget is wholly visible, with its label where there is room for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QScrollBar

SHOWN_TOGETHER = "shown_together"
"""The property of a widget that is to be visible as a whole when anything inside it has the focus: a field with its
label and its problems."""

_AROUND = 8
"""Pixels kept visible around what is scrolled to."""


def scroll_into_view(widget: QWidget) -> None:
    """Scroll all areas around a widget so that it is visible."""
    for area, page in _areas(widget):
        seen = area.viewport().size()
        shown = next(
            (one for one in _blocks(widget, page) if one.height() + 2 * _AROUND <= seen.height()), widget
        )
        place = QRect(shown.mapTo(page, QPoint(0, 0)), shown.size())
        _scroll(area.verticalScrollBar(), place.top(), place.height(), seen.height())
        own = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
        _scroll(area.horizontalScrollBar(), own.left(), own.width(), seen.width())


def is_scrolled_away(widget: QWidget) -> bool:
    """Return whether the middle of a widget lies outside the visible part of a scroll area around it."""
    middle = widget.rect().center()
    views = (area.viewport() for area, _page in _areas(widget))
    # A widget that is larger than the view is visible when any part of it is.
    return any(
        not view.rect().contains(widget.mapTo(view, middle))
        if widget.height() <= view.height()
        else not view.rect().intersects(QRect(widget.mapTo(view, QPoint(0, 0)), widget.size()))
        for view in views
    )


def _areas(widget: QWidget) -> Iterator[tuple[QScrollArea, QWidget]]:
    """Yield the scroll areas around a widget with what each scrolls, the innermost first."""
    at = widget.parentWidget()
    while at is not None and not at.isWindow():
        page = at.widget() if isinstance(at, QScrollArea) else None
        if isinstance(at, QScrollArea) and page is not None and page.isAncestorOf(widget):
            yield at, page
        at = at.parentWidget()


def _blocks(widget: QWidget, page: QWidget) -> Iterator[QWidget]:
    """Yield the widgets around this one that are to be visible as a whole, the innermost first."""
    at: QWidget | None = widget
    while at is not None and at is not page:
        if at.property(SHOWN_TOGETHER):
            yield at
        at = at.parentWidget()


def _scroll(bar: QScrollBar, begins: int, length: int, seen: int) -> None:
    """Move a scroll bar as little as possible; what is longer than the view stays while it fills the view."""
    first, last = begins - _AROUND, begins + length + _AROUND
    if first < bar.value() and last < bar.value() + seen:
        bar.setValue(max(first, last - seen) if length > seen else first)
    elif first > bar.value() and last > bar.value() + seen:
        bar.setValue(min(first, last - seen))
