"""The list of sections at the left of a project's page: one Tab stop, with the number of rows of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from ui.features.project.labels import section_name
from ui.features.project.sections import SECTIONS, SectionId
from ui.kit.style.look import SECONDARY, font

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

    from ui.kit.style.look import Look

_COUNT = Qt.ItemDataRole.UserRole
_WRONG = Qt.ItemDataRole.UserRole + 1
_ROW, _PADDING, _GAP, _ICON = 32, 12, 8, 16
_LEAST_WIDTH = 128


class SectionList(QListWidget):
    """The names of the sections; the visible one is the current item."""

    chosen = Signal(str)
    """The id of the section the person selected."""

    entered = Signal(str)
    """The id of the section the person wants to enter."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[SectionId, QListWidgetItem] = {}
        self._counts: dict[SectionId, int] = {}
        self.setProperty("role", "sections")
        self.setAccessibleName(self.tr("Sections"))
        self.setItemDelegate(_SectionPainter(look, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()
        self.currentItemChanged.connect(self._on_current_changed)

    def show_counts(self, counts: Mapping[SectionId, int]) -> None:
        """Show the number of rows of each section."""
        for section, item in self._items.items():
            number = counts.get(section, 0)
            item.setData(_COUNT, number)
            spoken = self.tr("{section}, %n row(s)", "", number) if number else "{section}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken.format(section=section_name(section)))

    def show_wrong(self, sections: set[SectionId]) -> None:
        """Mark the sections with problems."""
        for section, item in self._items.items():
            item.setData(_WRONG, section in sections)
            item.setToolTip(self.tr("Has problems to fix") if section in sections else "")

    def set_shown(self, section: SectionId, *, shown: bool) -> None:
        """Show or hide a section in the list."""
        self._items[section].setHidden(not shown)

    def is_left_out(self, section: SectionId) -> bool:
        """Return whether a section is hidden."""
        return self._items[section].isHidden()

    def show_current(self, section: SectionId) -> None:
        """Show which section is visible, without scrolling to it."""
        with QSignalBlocker(self):
            self.setCurrentItem(self._items[section])

    def current(self) -> SectionId:
        """Return the section shown as current."""
        return next(
            (id_ for id_, item in self._items.items() if item is self.currentItem()), SectionId.DETAILS
        )

    def _build(self) -> None:
        widest = 0
        metrics = QFontMetrics(font(strong=True))
        for section in SECTIONS:
            name = section_name(section.id)
            widest = max(widest, metrics.horizontalAdvance(name))
            self._items[section.id] = QListWidgetItem(name, self)
        self.setFixedWidth(
            max(widest + 2 * _PADDING + 3 * _GAP + metrics.horizontalAdvance("88"), _LEAST_WIDTH)
        )
        self.show_counts({})
        self.show_current(SectionId.DETAILS)

    def _on_current_changed(self) -> None:
        self.chosen.emit(self.current())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter the section with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit(self.current())
        else:
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        """Return a size in which every section is visible."""
        return QSize(self.width(), len(SECTIONS) * _ROW + 2)


class _SectionPainter(QStyledItemDelegate):
    """Paints the name of a section, and at the right its number of rows or a mark for problems."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._wrong = look.icon("circle-alert", "bad")

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of a row."""
        return QSize(_LEAST_WIDTH, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one section."""
        rect: QRect = option.rect.adjusted(0, 1, 0, -1)
        state: QStyle.StateFlag = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state, current=current)
        inner = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        right = self._paint_end(painter, inner, index)
        painter.setFont(font(strong=current))
        painter.setPen(self._look.colour("accent" if current else "text"))
        name = QFontMetrics(painter.font()).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inner.width() - right
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, current: bool
    ) -> None:
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if not (current or hovered or focused):
            return
        painter.setPen(QPen(self._look.colour("accent"), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("accent_soft") if current or hovered else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)

    def _paint_end(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> int:
        """Paint the number or mark at the right; returns the width it uses, in pixels."""
        if index.data(_WRONG):
            middle = rect.center().y() - _ICON // 2
            self._wrong.paint(painter, QRect(rect.right() - _ICON, middle, _ICON, _ICON))
            return _ICON + _GAP
        if not index.data(_COUNT):
            return 0
        painter.setFont(font(SECONDARY, tabular=True))
        painter.setPen(self._look.colour("muted"))
        count = f"{index.data(_COUNT):,}"
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        return QFontMetrics(painter.font()).horizontalAdvance(count) + _GAP
