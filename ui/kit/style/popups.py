"""Popups (menus, suggestions, the calendar, the palette) with round corners and a soft shadow."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def as_popup(_widget: QWidget) -> None:
    """Give a popup its round corners and its shadow."""
