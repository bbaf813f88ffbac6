"""Whether one sees where the focus is: a widget is drawn with the focus and without it, and the pixels compared."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from ui.kit.style.tokens import contrast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SETTLING = 300
"""Milliseconds after which a page that scrolled stands still."""

LEAST_CONTRAST = 3.0
"""The contrast a changed pixel must have to what it was (WCAG 2.2, 1.4.11 and 2.4.13)."""

_LOOKED_AT = "looked at"
"""The property of a widget that says how it stood when its focus was seen."""

_AROUND = 6
"""Pixels around a widget in which its frame may stand."""

_CELL = 100
"""The pixels of the ring around one cell of a table or one line of a list, at the least."""


def stops(screen: QWidget) -> list[QWidget]:
    """Return everything the Tab key may stop at, in the order of the widgets."""
    return [one for one in screen.findChildren(QWidget) if _is_stop(one)]


def _is_stop(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def unseen_focus(screen: QWidget) -> Iterator[str]:
    """Return the widgets of a screen whose focus does not show.

    A widget that was looked at on another screen is looked at again only where it stands or looks otherwise.
    """
    for widget in stops(screen):
        looks = f"{screen.objectName()} {_frame(widget, screen).getRect()} {widget.property('role')}"
        if widget.property(_LOOKED_AT) == looks:
            continue
        least = _CELL if isinstance(widget, QAbstractItemView) else widget.width() + widget.height()
        changed = _shown_by_focus(widget, screen, least)
        if changed is not None and changed < least:
            QTest.qWait(_SETTLING)  # a page may have been moving under the eyes
            changed = _shown_by_focus(widget, screen, least)
        if changed is not None and changed < least:
            yield f"{describe(widget, screen)}: {changed} of {least} pixels"
        elif changed is not None:
            widget.setProperty(_LOOKED_AT, looks)


def _shown_by_focus(widget: QWidget, screen: QWidget, enough: int) -> int | None:
    """Return how many pixels the focus on a widget changes, counted until they are enough.

    None where the widget takes no focus, or is gone.
    """
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    if QApplication.focusWidget() is not widget:
        return None
    focused = screen.grab(_frame(widget, screen)).toImage()
    widget.clearFocus()
    QApplication.processEvents()
    if not widget.isVisible():  # a notice whose time was over
        return None
    return _changed(focused, screen.grab(_frame(widget, screen)).toImage(), enough)


def _frame(widget: QWidget, screen: QWidget) -> QRect:
    """Return where a widget stands with what is drawn around it; what has not the focus may stand elsewhere."""
    frame = QRect(widget.mapTo(screen, QPoint(0, 0)), widget.size()).intersected(screen.rect())
    return frame.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)


def not_reached_by(step: Callable[[], object], screen: QWidget) -> list[str]:
    """Return the controls of a screen that a step which moves the focus does not reach again and again."""
    wanted = stops(screen)
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    around = len(wanted) + 10
    for _ in range(around):
        step()
    reached: set[QWidget] = set()
    for _ in range(2 * around):
        at = QApplication.focusWidget()
        if at is not None:
            reached.add(at)
        step()
        if reached.issuperset(wanted):
            return []
    QApplication.processEvents()
    return [describe(one, screen) for one in stops(screen) if one not in reached]


def describe(widget: QWidget, screen: QWidget) -> str:
    """Return which widget this is."""
    names = [f"{type(widget).__name__}[{widget.property('role') or ''}] {widget.accessibleName()!r}"]
    parent = widget.parentWidget()
    while parent is not None and parent is not screen:
        names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " in ".join(names[:4])


def _changed(first: QImage, second: QImage, enough: int) -> int:
    """Return how many pixels differ so that it can be seen; what is more than enough is not counted."""
    if first.size() != second.size():
        return 0
    before, after = (_rows(image.convertToFormat(QImage.Format.Format_RGB32)) for image in (first, second))
    changed = 0
    # Most rows of a ring are alike, and most pixels of a row: each pair is looked at once.
    for (row, row_after), rows in Counter(zip(before, after, strict=True)).items():
        if row != row_after:
            pairs = Counter(zip(_pixels(row), _pixels(row_after), strict=True))
            changed += rows * sum(n for pair, n in pairs.items() if _contrast(*pair) >= LEAST_CONTRAST)
            if changed >= enough:
                break
    return changed


def _rows(image: QImage) -> list[bytes]:
    shown, width = bytes(image.constBits()), image.bytesPerLine()
    return [shown[start : start + width] for start in range(0, len(shown), width)]


def _pixels(row: bytes) -> memoryview[int]:
    return memoryview(row).cast("I")


@cache
def _contrast(first: int, second: int) -> float:
    return contrast(*(QColor(pixel & 0xFFFFFF).name() for pixel in (first, second)))
