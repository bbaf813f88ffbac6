"""Tooltips of record text: shown as typed, never read as markup."""

from __future__ import annotations

_LONGEST = 2_000
"""Characters of a tooltip; more would not fit a screen."""


def as_tooltip(text: str) -> str:
    """Return a tooltip that shows a text as it was typed, wrapped."""
    if not text:
        return ""
    shown = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    from html import escape  # noqa: PLC0415 - its table of names is long, and no list shows a tooltip at first

    return f'<p style="white-space: pre-wrap">{escape(shown)}</p>'
