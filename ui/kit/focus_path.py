"""The position of a widget within a window, so that a rebuilt window can focus the same control again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

FocusPath = tuple[tuple[str, int], ...]
"""From a window down to a widget: the class of each child, and its number among its siblings of that class."""


def path_to(widget: QWidget | None, root: QWidget) -> FocusPath:
    """Return the path to a widget; empty when it is not inside `root`."""
    steps: list[tuple[str, int]] = []
    at = widget
    while at is not None and at is not root:
        parent = at.parentWidget()
        if parent is None:
            return ()
        alike = [child for child in _children(parent) if type(child) is type(at)]
        steps.append((type(at).__name__, alike.index(at)))
        at = parent
    return tuple(reversed(steps)) if at is root else ()


def widget_at(path: FocusPath, root: QWidget) -> QWidget | None:
    """Return the widget of a path; None when this window has no such widget."""
    at: QWidget | None = root
    for name, number in path:
        if at is None:
            break
        alike = [child for child in _children(at) if type(child).__name__ == name]
        at = alike[number] if number < len(alike) else None
    return at


def _children(parent: QWidget) -> Iterator[QWidget]:
    return (child for child in parent.children() if isinstance(child, QWidget))
