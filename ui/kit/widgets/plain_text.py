"""Texts from outside as they were written, where Qt reads more than letters in a text: the one home of that.

Qt guesses whether a tooltip or label is markup, takes `&` in a button or menu for the mark of its key, and `[*]` in a
title for the place of a star. `test_window_plain_text.py` walks every widget for what is left to guess.
"""

from __future__ import annotations

from PySide6 import QtGui

_LONGEST = 2_000
"""Characters of a tooltip; more would not fit a screen."""


def as_tooltip(text: str) -> str:
    """Return a tooltip that shows a text as it was typed, wrapped."""
    if not text:
        return ""
    shown = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    from html import escape  # noqa: PLC0415 - its table of names is long, and no list shows a tooltip at first

    return f'<p style="white-space: pre-wrap">{escape(shown)}</p>'


def as_tip(text: str) -> str:
    """Return a short tooltip or explanation that shows a text as it is: itself, unless Qt would take it for markup."""
    return as_tooltip(text) if QtGui.Qt.mightBeRichText(text) else text


def as_button_text(text: str) -> str:
    """Return the text of a button, tab, menu or entry of one in which `&` marks no key."""
    return text.replace("&", "&&")


def as_title(text: str) -> str:
    """Return the title of a window in which `[*]` stands for itself."""
    return text.replace("[*]", "[*][*]")
