"""What a screen reader knows of a window: Qt's accessibility tree, read from the top."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget

_TEXT = QAccessible.Text
_ROLE = QAccessible.Role

_CONTROLS = {
    _ROLE.Button,
    _ROLE.PushButton,
    _ROLE.ButtonMenu,
    _ROLE.CheckBox,
    _ROLE.RadioButton,
    _ROLE.ComboBox,
    _ROLE.EditableText,
    _ROLE.SpinBox,
    _ROLE.Slider,
    _ROLE.Table,
    _ROLE.List,
    _ROLE.Tree,
    _ROLE.Link,
    _ROLE.ProgressBar,
    _ROLE.MenuItem,
    _ROLE.PageTab,
}
"""Roles of what a person works with: none of these may be without a name."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """One node of the tree: its role, its name, and the way to it."""

    role: str
    name: str
    way: str


def unnamed(widget: QWidget) -> list[str]:
    """Return the ways to the controls of a widget that have no name."""
    return [node.way for node in controls(widget) if not node.name.strip()]


def controls(widget: QWidget) -> list[Spoken]:
    """Return every control of a widget that can be seen."""
    top = QAccessible.queryAccessibleInterface(widget)
    assert top is not None
    return list(_walk(top, type(widget).__name__))


def _walk(node: QAccessibleInterface, way: str) -> Iterator[Spoken]:
    if node.state().invisible:
        return
    role = node.role()
    if role in _CONTROLS:
        yield Spoken(role.name, node.text(_TEXT.Name), way)
    if role in (_ROLE.Table, _ROLE.List, _ROLE.Tree):
        return  # its cells are tested with its model
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None:
            made: object = child.object()
            yield from _walk(child, f"{way}/{type(made).__name__ if made is not None else child.role().name}")
