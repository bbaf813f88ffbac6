"""The field changes of one act as selectable text: field name, old value struck through, new value."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit
from typing_extensions import override

from ui.kit.widgets.line_breaks import whole_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QContextMenuEvent, QResizeEvent, QWheelEvent

    from ui.features.history.entry_text import ChangeText, RowText
    from ui.kit.style.look import Look

_INDENT, _BETWEEN, _ASIDE = 12, 4, 12
_NAMES = 168
"""The least width in pixels of the column of field names; values are in a second column."""


class ChangesText(QTextEdit):
    """A text as high as its content; the surrounding page scrolls."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        colour = look.colour
        self._muted = _format(foreground=colour("muted"))
        self._plain = _format(foreground=colour("text"))
        self._strong = _format(foreground=colour("text"), strong=True)
        self._struck = _format(foreground=colour("muted"), struck=True)
        self._shown: list[RowText] = []
        self._names = _NAMES
        """The width in pixels of the column of field names: none of them reaches into the values."""
        self._build()

    def tell(self, rows: Sequence[RowText]) -> None:
        """Show changes by row, replacing those shown."""
        self._shown, self._names = [], _NAMES
        self.clear()
        self.add(rows)

    def add(self, rows: Sequence[RowText]) -> None:
        """Append changes."""
        self._shown += rows
        shown = (change.name for row in rows for change in row.changes)
        names = max((whole_width(name, self.font()) + _ASIDE for name in shown), default=0)
        if names > self._names:
            self._names, rows = names, self._shown
            self.clear()
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        empty = self.document().isEmpty()
        cursor.beginEditBlock()
        for number, row in enumerate(rows):
            self._add_row(cursor, row, first=empty and number == 0)
        cursor.endEditBlock()
        self._fit()

    def _add_row(self, cursor: QTextCursor, row: RowText, *, first: bool) -> None:
        for place, (change, words) in enumerate(_lines(row)):
            if not (first and place == 0):
                cursor.insertBlock()
            names = 0 if change is None else self._names  # a title has no second column to wrap into
            indented = bool(row.title) and change is not None
            cursor.setBlockFormat(_block(names, indented=indented, begins=place == 0))
            if change is None:
                cursor.insertText(words, self._strong)
            else:
                self._add_change(cursor, change)

    def _add_change(self, cursor: QTextCursor, change: ChangeText) -> None:
        cursor.insertText(f"{change.name}\t", self._muted)
        if change.before:
            cursor.insertText(change.before, self._struck)
            cursor.insertText(" → ", self._muted)
        cursor.insertText(change.after or "–", self._plain)

    def _build(self) -> None:
        self.setProperty("role", "told")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a text to read needs no Tab stop
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        wanted = ceil(self.document().size().height()) + 2
        if wanted != self.minimumHeight() or wanted != self.maximumHeight():
            self.setFixedHeight(wanted)

    # Overrides that Qt calls

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the text again and adjust the height."""
        super().resizeEvent(event)
        self._fit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pass the wheel on to the page."""
        event.ignore()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the selection, if there is one."""
        if self.textCursor().hasSelection():
            super().contextMenuEvent(event)


def _lines(row: RowText) -> Iterable[tuple[ChangeText | None, str]]:
    if row.title:
        yield None, row.title
    for change in row.changes:
        yield change, ""


def _format(*, foreground: object, strong: bool = False, struck: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(foreground)  # type: ignore[arg-type]  # a QColor is taken for a brush of it
    made.setFontStrikeOut(struck)
    made.setFontWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return made


def _block(names: int, *, indented: bool, begins: bool) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLeftMargin(names + (_INDENT if indented else 0))
    made.setTextIndent(-names)
    made.setTabPositions([QTextOption.Tab(names, QTextOption.TabType.LeftTab)])
    made.setTopMargin(_BETWEEN if begins else 0)
    return made
