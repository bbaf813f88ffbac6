"""The dialog in which a person chooses the columns of a list: grouped by subject, searchable, all by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)
from typing_extensions import override

from ui.kit.style.look import font
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QHeaderView, QWidget

    from ui.kit.tables.column import Column

_SIZE = QSize(380, 520)
_SECTION = Qt.ItemDataRole.UserRole
_INTO_THE_LIST = frozenset({Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ColumnChooser(QDialog):
    """A search line above the columns in their groups; a tick shows or hides a column at once."""

    column_toggled = Signal(int, bool)
    """The section of a column, and whether to show it."""

    reset_requested = Signal()
    """The person asked for the default arrangement."""

    def __init__(
        self,
        header: QHeaderView,
        columns: Sequence[Column[Any]],
        group_of: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        """Offer the columns of `header`; `group_of` names the group of a column's id, empty for none."""
        super().__init__(parent)
        self._header, self._columns, self._group_of = header, columns, group_of
        self._typed, self._list, self._none = QLineEdit(), QListWidget(), WrappedLabel(role="muted")
        self._groups: list[tuple[QListWidgetItem | None, list[QListWidgetItem]]] = []
        """The heading of each group, None for columns of no group, and its columns."""
        self._build()
        self._fill()
        self.show_ticks()
        self._typed.textChanged.connect(self._narrow)
        self._typed.installEventFilter(self)
        self._list.itemChanged.connect(self._on_changed)
        self._typed.setFocus()

    def show_ticks(self) -> None:
        """Tick the columns that are shown now."""
        self._list.blockSignals(True)  # noqa: FBT003 - Qt's own way
        for item in self._items():
            shown = not self._header.isSectionHidden(item.data(_SECTION))
            item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
        self._list.blockSignals(False)  # noqa: FBT003 - Qt's own way

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose columns"))
        self._typed.setPlaceholderText(self.tr("Search columns"))
        self._typed.setAccessibleName(self.tr("Search columns"))
        self._typed.setClearButtonEnabled(True)
        self._list.setProperty("role", "framed")
        self._list.setAccessibleName(self.tr("Columns"))
        self._none.set_text(self.tr("No matching columns."))
        self._none.hide()
        reset, close = QPushButton(self.tr("Reset columns")), QPushButton(self.tr("Close"))
        reset.setAutoDefault(False)
        close.setAutoDefault(False)
        reset.clicked.connect(self._on_reset)
        close.clicked.connect(self.accept)
        whole, line = QVBoxLayout(self), QHBoxLayout()
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(8)
        line.addWidget(reset)
        line.addStretch(1)
        line.addWidget(close)
        for widget in (self._typed, self._none):
            whole.addWidget(widget)
        whole.addWidget(self._list, 1)
        whole.addLayout(line)
        self.resize(_SIZE)

    def _fill(self) -> None:
        groups: dict[str, list[int]] = {}
        for section, column in enumerate(self._columns):
            groups.setdefault(self._group_of(column.id), []).append(section)
        for name, sections in groups.items():
            if name:
                self._groups.append((self._heading(name), [self._item(section) for section in sections]))
            else:
                self._groups.append((None, [self._item(section) for section in sections]))

    def _item(self, section: int) -> QListWidgetItem:
        item = QListWidgetItem(self._columns[section].title, self._list)
        item.setData(_SECTION, section)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        )
        return item

    def _heading(self, name: str) -> QListWidgetItem:
        item = QListWidgetItem(name, self._list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)  # the arrow keys pass over it
        item.setFont(font(strong=True))
        return item

    def _items(self) -> list[QListWidgetItem]:
        """Return the items of columns from top to bottom."""
        return [item for _, items in self._groups for item in items]

    def _narrow(self, typed: str) -> None:
        """Show the columns whose own name, or whose group's name, contains every word typed."""
        words = typed.casefold().split()
        for heading, items in self._groups:
            above = heading.text() if heading else ""
            for item in items:
                named = f"{item.text()} {above}".casefold()
                item.setHidden(not all(word in named for word in words))
            if heading:
                heading.setHidden(all(item.isHidden() for item in items))
        self._none.setVisible(not self._visible())

    def _visible(self) -> list[QListWidgetItem]:
        return [item for item in self._items() if not item.isHidden()]

    # Slots

    def _on_changed(self, item: QListWidgetItem) -> None:
        shown = item.checkState() == Qt.CheckState.Checked
        several = self._header.count() - self._header.hiddenSectionCount() > 1
        if shown or several:
            self.column_toggled.emit(item.data(_SECTION), shown)
        self.show_ticks()  # the last column stays

    def _on_reset(self) -> None:
        self.reset_requested.emit()
        self.show_ticks()

    # Overrides that Qt calls

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the search line into the list with the arrow key or Enter."""
        pressed = watched is self._typed and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _INTO_THE_LIST:
            found = self._visible()
            if found:
                self._list.setCurrentItem(found[0])
                self._list.setFocus()
            return True
        return super().eventFilter(watched, event)
