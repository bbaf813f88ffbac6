"""Qt's own dialogs that show names of files: in tips and questions these are text, and no markup."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMessageBox, QToolTip, QWidget
from typing_extensions import override

from ui.kit.widgets.plain_text import as_tooltip


def show_texts_as_written(dialog: QWidget) -> None:
    """Have a dialog of Qt's show every text as it was written: in the tips of its lists, and where it asks."""
    watching = _Watching(dialog)
    dialog.installEventFilter(watching)
    for view in dialog.findChildren(QAbstractItemView):
        view.viewport().installEventFilter(watching)


class _Watching(QObject):
    """Looks at the tips and questions of one dialog, as long as it is there."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show a tip of a list itself; tell a question that its text is plain."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            view = watched.parent()
            if isinstance(view, QAbstractItemView):
                tip = view.indexAt(event.pos()).data(Qt.ItemDataRole.ToolTipRole)
                QToolTip.showText(event.globalPos(), as_tooltip(str(tip or "")), view.viewport())
                return True
        elif event.type() == QEvent.Type.WindowBlocked:
            # A question is about to be shown over the dialog: it exists, and nobody has seen it yet.
            for question in watched.findChildren(QMessageBox):
                question.setTextFormat(Qt.TextFormat.PlainText)
                for label in question.findChildren(QLabel):
                    label.setTextFormat(Qt.TextFormat.PlainText)
        return super().eventFilter(watched, event)
