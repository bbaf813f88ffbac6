"""Escaping texts from outside, wherever Qt interprets more than plain characters.

Qt guesses whether a tooltip or label is markup, takes `&` in a button or menu as the mark of a shortcut, and
`[*]` in a window title as a placeholder. `test_window_plain_text.py` checks this for every widget.
"""

from __future__ import annotations

from PySide6 import QtGui

_LONGEST = 2_000
"""The maximum length of a tooltip; more would not fit on a screen."""


def as_tooltip(text: str) -> str:
    """Return a tooltip that shows a text literally and wrapped."""
    if not text:
        return ""
    shown = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    from html import escape  # noqa: PLC0415 - its table is large, and tooltips come later

    return f'<p style="white-space: pre-wrap">{escape(shown)}</p>'


def as_tip(text: str) -> str:
    """Return a short tooltip or help text that is shown literally; it is only escaped if it looks like markup."""
    return as_tooltip(text) if QtGui.Qt.mightBeRichText(text) else text


def as_button_text(text: str) -> str:
    """Return the text of a button, tab or menu entry in which `&` is shown and marks no shortcut."""
    return text.replace("&", "&&")


def as_title(text: str) -> str:
    """Return a window title in which `[*]` is shown literally."""
    return text.replace("[*]", "[*][*]")
