"""The position of a widget within a window, so that a rebuilt window can focus the same control again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

FocusPath = tuple[tuple[str, int], ...]
"""From a window down to a widget: the kind of each child (`_kind`), and its number among its siblings of that kind."""


def path_to(widget: QWidget | None, root: QWidget) -> FocusPath:
    """Return the path to a widget; empty when it is not inside `root`."""
    steps: list[tuple[str, int]] = []
    at = widget
    while at is not None and at is not root:
        parent = at.parentWidget()
        if parent is None:
            return ()
        alike = [child for child in _children(parent) if _kind(child) == _kind(at)]
        steps.append((_kind(at), alike.index(at)))
        at = parent
    return tuple(reversed(steps)) if at is root else ()


def widget_at(path: FocusPath, root: QWidget) -> QWidget | None:
    """Return the widget of a path; None when this window has no such widget."""
    at: QWidget | None = root
    for kind, number in path:
        if at is None:
            break
        alike = [child for child in _children(at) if _kind(child) == kind]
        at = alike[number] if number < len(alike) else None
    return at


def _kind(widget: QWidget) -> str:
    """Return the class of a widget, and its own name where it has one: another language may put it elsewhere."""
    return f"{type(widget).__name__} {widget.objectName()}"


def _children(parent: QWidget) -> Iterator[QWidget]:
    return (child for child in parent.children() if isinstance(child, QWidget))
