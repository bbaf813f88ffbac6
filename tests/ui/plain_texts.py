"""How texts from outside are shown: whether markup, entities and mnemonics appear as they were written."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import QAbstractListModel, QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QGroupBox,
    QHeaderView,
    QLabel,
    QMenu,
    QTabBar,
    QToolTip,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

NASTY = "<b>bold<b> &amp; &File <img src=x> [*]"
"""Markup, an entity, a mnemonic, and the mark Qt takes out of titles; no slash, so that a file can be called so."""

_AFTER = "<b> &amp; &File <img src=x> [*]"
_ELIDED = "…"
_CELLS = 120
"""Cells of a table at most that are asked for their tooltip."""

Seen = tuple[str, str]
"""The place of a text, and how it is shown there."""


def misread(top: QWidget) -> list[str]:
    """Return where a text from outside is not seen as it was written, on a widget or in its tips."""
    return [f"{where}: {text[:160]!r}" for where, text in seen(top) if not is_as_written(text)]


def seen(top: QWidget) -> Iterator[Seen]:
    """Yield every text of a window as a person sees it."""
    for widget in (top, *top.findChildren(QWidget)):
        name = type(widget).__name__
        yield from ((f"{name} shows", text) for text in _shown(widget))
        yield f"{name} is titled", _title(widget.windowTitle())
        yield f"{name} explains", _as_tip(widget.whatsThis())
        yield f"{name} tells its state", widget.statusTip()
        yield from ((f"tip of {name}", text) for text in _tips(widget))
    for action in top.findChildren(QAction):
        yield "action", _mnemonic(action.text())
        yield "tip of an action", _as_tip(action.toolTip())


def is_as_written(text: str) -> bool:
    """Return whether every piece of `NASTY` in a text stands there as it was written, elided at most."""
    flat = " ".join(text.split())
    for found in re.finditer("bold", flat):
        if not flat[: found.start()].endswith(("<b>", _ELIDED)):
            return False
        rest = flat[found.end() : found.end() + len(_AFTER)]
        kept, elided, _ = rest.partition(_ELIDED)
        if not (_AFTER.startswith(kept.rstrip()) if elided else rest == _AFTER):
            return False
    return True


def _shown(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield _of_label(widget)
    elif isinstance(widget, QAbstractButton):
        yield _mnemonic(widget.text())
    elif isinstance(widget, QGroupBox | QMenu):
        yield _mnemonic(widget.title())
    elif isinstance(widget, QTabBar):
        yield from (_mnemonic(widget.tabText(place)) for place in range(widget.count()))


def _of_label(label: QLabel) -> str:
    text, form = label.text(), label.textFormat()
    if form is not Qt.TextFormat.PlainText:
        return _as_tip(text) if form is Qt.TextFormat.AutoText else _rich(text)
    return _mnemonic(text) if label.buddy() is not None else text


def _as_tip(text: str) -> str:
    """Return a text as Qt shows it where it guesses whether it is markup."""
    return _rich(text) if QtGui.Qt.mightBeRichText(text) else text


@lru_cache(maxsize=10_000)
def _rich(text: str) -> str:
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def _mnemonic(text: str) -> str:
    """Return the text of a button or menu as it is seen: a key it names is underlined, and its mark not seen."""
    return re.sub("&(.)", r"\1", text.partition("\t")[0])


def _title(text: str) -> str:
    """Return the title of a window as it is seen: the place of a star is empty, and doubled it is none."""
    return re.sub(r"(\[\*\])+", lambda found: "[*]" * (len(found[0]) // 6), text)


def _tips(widget: QWidget) -> Iterator[str]:
    """Yield the tooltips that come when the mouse rests on a widget, on each cell of a table, on each tab."""
    if isinstance(widget, QAbstractItemView):
        yield from _tips_of_cells(widget)
    elif isinstance(widget, QTabBar):
        yield from (_after_resting(widget, widget.tabRect(place).center()) for place in range(widget.count()))
    elif widget.toolTip():
        yield _as_tip(widget.toolTip())
        if widget.isVisible():
            yield _after_resting(widget, widget.rect().center())


def _tips_of_cells(view: QAbstractItemView) -> Iterator[str]:
    if isinstance(view, QHeaderView):
        for section in range(min(view.count(), 60)):
            x = view.sectionViewportPosition(section) + 4
            yield _after_resting(view.viewport(), QPoint(x, 4))
        return
    model, root, asked = view.model(), view.rootIndex(), 0
    if not view.isVisible():
        return
    for row in range(model.rowCount(root)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(root)):
            place = view.visualRect(model.index(row, column, root))
            if asked < _CELLS and view.viewport().rect().intersects(place) and not place.isEmpty():
                asked += 1
                yield _after_resting(view.viewport(), place.center())


def _after_resting(widget: QWidget, place: QPoint) -> str:
    """Return what a tooltip shows once the mouse has rested on a place: that of the place before where none comes."""
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    return _as_tip(QToolTip.text()) if QToolTip.isVisible() else ""
