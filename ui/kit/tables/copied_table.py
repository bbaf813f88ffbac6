"""Rows as other programs take them from the clipboard: lines of tab-separated texts, and a table of texts in HTML."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

if TYPE_CHECKING:
    from collections.abc import Sequence

_AS_TEXT = "mso-number-format:'\\@'"
"""The style by which a spreadsheet keeps a cell as the text it is, so that 0012 and 1-2 stay themselves."""


def copied_table(head: str, titles: Sequence[str], rows: Sequence[Sequence[str]]) -> QMimeData:
    """Return rows below their titles, and a first line `head` above them if there is one."""
    lines = [[_cell(text) for text in row] for row in (titles, *rows)]
    texts = ["\t".join(line) for line in lines]
    made = QMimeData()
    made.setText("\n".join((head, *texts) if head else texts))
    made.setHtml(_table(head, lines))
    return made


def _table(head: str, lines: Sequence[Sequence[str]]) -> str:
    titles, *rows = lines
    above = f'<tr><td colspan="{len(titles)}">{escape(head)}</td></tr>' if head else ""
    named = "".join(f"<th>{escape(title)}</th>" for title in titles)
    filled = "".join(f"<tr>{''.join(map(_as_text, row))}</tr>" for row in rows)
    return f'<meta charset="utf-8"><table>{above}<tr>{named}</tr>{filled}</table>'


def _as_text(text: str) -> str:
    return f'<td style="{_AS_TEXT}">{escape(text)}</td>'


def _cell(text: str) -> str:
    """Return a text without tabs and line breaks, so that it fills one cell of what it is pasted into."""
    return " ".join(text.split())
