"""The list of suggestions under a line: names on the left, codes on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.kit.style.look import SECONDARY, font
from ui.kit.style.popups import INSET, SHADOW, as_popup, popup_geometry
from ui.kit.widgets.plain_text import as_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from ui.kit.forms.choices import Choice
    from ui.kit.style.look import Look

_Index = QModelIndex | QPersistentModelIndex
_ROWS, _WIDEST, _PAD = 10, 560, 8
_CODE = Qt.ItemDataRole.UserRole


class _Model(QAbstractListModel):
    """The choices in the order in which they are suggested."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choices: tuple[Choice, ...] = ()

    def show(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self.choices = tuple(choices)
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.choices)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        choice = self.choices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(choice.name)
        return choice.code if role == _CODE else None


class _Painter(QStyledItemDelegate):
    """Paints a choice: its name, elided if necessary, and its code at the right in the muted colour."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._small = font(SECONDARY)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        view: QListView = self.parent()  # type: ignore[assignment]  # made with the view as parent
        painter.save()
        if index.row() == view.currentIndex().row():
            painter.fillRect(rect, self._look.colour("accent_soft"))
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        painter.setFont(self._small)
        painter.setPen(self._look.colour("muted"))
        code = str(index.data(_CODE))
        room = painter.fontMetrics().horizontalAdvance(code)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, code)
        painter.setFont(font())
        painter.setPen(self._look.colour("text"))
        inner.setRight(inner.right() - room - _PAD)
        name = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 96, self._look.row_height)


class Suggestions(QListView):
    """The pop-up list; it never takes the focus, so that typing and composing continue in the line."""

    picked = Signal(str)
    """The code of the choice that was clicked."""

    def __init__(self, look: Look, line: QWidget) -> None:
        super().__init__(line)
        self._line = line
        self._look = look
        self.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        as_popup(self)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(look, self))
        self.clicked.connect(lambda index: self.picked.emit(str(index.data(_CODE))))

    @property
    def current(self) -> Choice | None:
        """The selected choice, which Enter accepts."""
        row = self.currentIndex().row()
        return self._model.choices[row] if 0 <= row < len(self._model.choices) else None

    def offer(self, choices: Sequence[Choice], current: int = -1) -> None:
        """Show the choices under the line, with row `current` selected; closes the list when there are none."""
        self._model.show(choices)
        if not choices:
            self.hide()
            return
        self.setCurrentIndex(self._model.index(current) if current >= 0 else QModelIndex())
        self.setGeometry(self._place(len(choices)))
        self.show()
        if current >= 0:
            self.scrollTo(self.currentIndex())

    def move_by(self, rows: int) -> None:
        """Move the selection by a number of rows, stopping at the ends."""
        row = self.currentIndex().row()
        least = max(0, min(self._model.rowCount() - 1, row + rows))
        self.setCurrentIndex(self._model.index(least))

    def _place(self, rows: int) -> QRect:
        height = min(rows, _ROWS) * self._look.row_height + 2 * INSET
        wanted = min(self.sizeHintForColumn(0) + 2 * _PAD, _WIDEST)
        width = max(self._line.width() + 2 * SHADOW, wanted + 2 * INSET)
        return popup_geometry(QSize(width, height), self._line)
