"""The Tab order in reading order, whatever was created first.

Qt's own Tab order follows the creation of widgets, but cards are created when they become visible, and rows are added
at any time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

_SAME_LINE = 16
"""The difference in pixels up to which controls count as on the same line."""


def stop_beside(parts: Sequence[QWidget], focused: QWidget, *, forward: bool) -> QWidget | None:
    """Return the Tab stop after (or before) a focused one; None at either end of the parts."""
    place = next((at for at, part in enumerate(parts) if part is focused or part.isAncestorOf(focused)), None)
    if place is None:
        return None
    stops = stops_of(parts[place])
    at = stops.index(focused) if focused in stops else _nearest(parts[place], stops, focused)
    inside = stops[at + 1 :] if forward else stops[:at][::-1]
    if inside:
        return inside[0]
    others = parts[place + 1 :] if forward else parts[:place][::-1]
    return next((found[0 if forward else -1] for part in others if (found := stops_of(part))), None)


def stops_of(part: QWidget) -> list[QWidget]:
    """Return the Tab stops of a part, line by line."""
    found = [one for one in (part, *part.findChildren(QWidget)) if _is_stop(one)]
    lines: list[list[QWidget]] = []
    for one in sorted(found, key=lambda control: _corner(part, control).y()):
        if lines and _corner(part, one).y() - _corner(part, lines[-1][0]).y() <= _SAME_LINE:
            lines[-1].append(one)
        else:
            lines.append([one])
    return [one for line in lines for one in sorted(line, key=lambda control: _corner(part, control).x())]


def first_stop(part: QWidget, without: QWidget | None = None) -> QWidget | None:
    """Return the first Tab stop of a part, ignoring those inside `without`."""
    found = (one for one in stops_of(part) if without is None or not without.isAncestorOf(one))
    return next(found, None)


def _is_stop(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _corner(part: QWidget, widget: QWidget) -> QPoint:
    return QPoint(0, 0) if part is widget else widget.mapTo(part, QPoint(0, 0))


def _nearest(part: QWidget, stops: list[QWidget], focused: QWidget) -> int:
    """Return the position of the last stop above a control that is no Tab stop itself."""
    height = _corner(part, focused).y()
    return sum(_corner(part, stop).y() <= height for stop in stops) - 1
