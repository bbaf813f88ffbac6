"""The choice of exported fields: all, or those that are ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from registry.domain.exchange.layout import CHILDREN, INTERNAL
from registry.domain.fields.project import PROJECT
from ui.kit.widgets.chip import Chip

if TYPE_CHECKING:
    from ui.features.exchanges.column_text import ColumnText
    from ui.kit.style.look import Look

_CONTEXT = ("stage", "state", "due", "days_in_stage", "rag")
"""The fields of a project's standing that can be exported beside its own fields."""

_ALWAYS = "ref"
"""The field that is always exported."""

_HEIGHT = 184
_IN_A_LINE = 3
"""How many kinds of rows stand side by side."""


class FieldChoice(QWidget):
    """A switch for all fields, and a list of fields to tick."""

    changed = Signal()

    also_changed = Signal()
    """The kinds of exported rows have changed; some of them have protective marks of their own."""

    unfolded = Signal()
    """The list of fields was opened or closed."""

    def __init__(self, words: ColumnText, look: Look) -> None:
        super().__init__()
        self._all = Chip(self.tr("All fields except internal ones"), look)
        self._list = QListWidget()
        self._children = Chip(self.tr("Include funding and milestones"), look)
        self._also = {
            "actions": Chip(self.tr("Include actions and conditions"), look),
            "partners": Chip(self.tr("Include partner roles"), look),
            "control_items": Chip(self.tr("Include controlled items"), look),
            "documents": Chip(self.tr("Include documents"), look),
            "contacts": Chip(self.tr("Include contacts"), look),
        }
        for chip in (self._all, self._children, *self._also.values()):
            chip.setAutoDefault(False)  # Enter in a field must not toggle it
        self._none, self._every = QPushButton(self.tr("Clear all")), QPushButton(self.tr("Select all"))
        for field in (*(one.id for one in PROJECT.fields if one.id != _ALWAYS), *_CONTEXT):
            item = QListWidgetItem(words.name(field))
            item.setData(Qt.ItemDataRole.UserRole, field)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            self._list.addItem(item)
        self._tick(ticked=True)
        self._build()
        self._all.setChecked(True)

    @property
    def with_children(self) -> bool:
        """Whether the rows of the projects are exported too."""
        return self._children.isChecked()

    @property
    def also(self) -> tuple[str, ...]:
        """The kinds of rows that are exported for reading only."""
        return tuple(noun for noun, chip in self._also.items() if chip.isChecked())

    @property
    def fields(self) -> tuple[str, ...]:
        """The ids of the exported fields; empty for all."""
        if self._all.isChecked():
            return ()
        return (*self._ticked(), *(CHILDREN if self.with_children else ()))

    @property
    def is_empty(self) -> bool:
        """Whether no field is selected."""
        return not self._all.isChecked() and not self._ticked()

    def _build(self) -> None:
        self._list.setProperty("role", "framed")
        self._list.setAccessibleName(self.tr("Fields to include"))
        self._list.setFixedHeight(_HEIGHT)
        self._children.setChecked(True)
        self._chosen = QWidget()
        links = QHBoxLayout()
        links.setSpacing(8)
        for button in (self._every, self._none):
            button.setProperty("role", "link")
            button.setAutoDefault(False)
            links.addWidget(button)
        links.addStretch(1)
        inner = QVBoxLayout(self._chosen)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(self._list)
        inner.addLayout(links)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        for widget in (self._all, self._chosen, self._children):
            whole.addWidget(widget)
        beside = QGridLayout()
        beside.setSpacing(8)
        beside.setColumnStretch(_IN_A_LINE, 1)
        for place, chip in enumerate(self._also.values()):
            beside.addWidget(chip, *divmod(place, _IN_A_LINE), Qt.AlignmentFlag.AlignLeft)
        whole.addLayout(beside)
        self._all.toggled.connect(self._on_all)
        for chip in self._also.values():
            chip.toggled.connect(self.also_changed)
        self._list.itemChanged.connect(lambda _item: self.changed.emit())
        self._every.clicked.connect(lambda: self._tick(ticked=True))
        self._none.clicked.connect(lambda: self._tick(ticked=False))

    def _ticked(self) -> tuple[str, ...]:
        items = (self._list.item(place) for place in range(self._list.count()))
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )

    def _tick(self, *, ticked: bool) -> None:
        state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        for place in range(self._list.count()):
            item = self._list.item(place)
            keeps_home = item.data(Qt.ItemDataRole.UserRole) in INTERNAL
            item.setCheckState(Qt.CheckState.Unchecked if keeps_home else state)
        self.changed.emit()

    def _on_all(self, all_fields: bool) -> None:  # noqa: FBT001 - the signal's own argument
        self._chosen.setVisible(not all_fields)
        self.unfolded.emit()
        self.changed.emit()
