"""Make Qt's own dialogs show file names as plain text in tooltips and questions, never as markup."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMessageBox, QToolTip, QWidget
from typing_extensions import override

from ui.kit.widgets.plain_text import as_tooltip


def show_texts_as_written(dialog: QWidget) -> None:
    """Make one of Qt's dialogs show plain text in the tooltips of its lists and in the questions it asks."""
    watching = _Watching(dialog)
    dialog.installEventFilter(watching)
    for view in dialog.findChildren(QAbstractItemView):
        view.viewport().installEventFilter(watching)


class _Watching(QObject):
    """Filters the tooltips and questions of one dialog for as long as the dialog exists."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show a list's tooltip ourselves, and show the text of a question as plain text."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            view = watched.parent()
            if isinstance(view, QAbstractItemView):
                tip = view.indexAt(event.pos()).data(Qt.ItemDataRole.ToolTipRole)
                QToolTip.showText(event.globalPos(), as_tooltip(str(tip or "")), view.viewport())
                return True
        elif event.type() == QEvent.Type.WindowBlocked:
            # A question is about to be shown over the dialog: it exists but is not visible yet.
            for question in watched.findChildren(QMessageBox):
                question.setTextFormat(Qt.TextFormat.PlainText)
                for label in question.findChildren(QLabel):
                    label.setTextFormat(Qt.TextFormat.PlainText)
        return super().eventFilter(watched, event)
