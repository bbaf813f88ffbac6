"""A row that expands: its head is always visible, the content is created when it is first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.features.approvals.fold_head import HANDLE, FoldHead

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from ui.features.approvals.row_cells import RowCell
    from ui.kit.style.look import Look


class Fold(QFrame):
    """An expandable row; `key` identifies it when it is rebuilt, so that it stays open and keeps the focus."""

    def __init__(
        self, name: str, cells: Sequence[RowCell], make: Callable[[], QWidget], look: Look, *, key: str
    ) -> None:
        super().__init__()
        self.key = key
        self.head = FoldHead(name, cells, look)
        """The button over the row."""
        self._make = make
        self._rest: QWidget | None = None
        self._build()
        self.head.toggled.connect(self._on_toggled)

    @property
    def is_open(self) -> bool:
        """Whether the content is visible."""
        return self.head.isChecked()

    def set_open(self, *, opened: bool) -> None:
        """Expand or collapse the row."""
        self.head.setChecked(opened)

    def _build(self) -> None:
        self.setProperty("role", "fold")
        self.head.setObjectName(self.key)
        self.head.setAccessibleDescription(self.tr("Collapsed"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 1)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)

    def _on_toggled(self, opened: bool) -> None:  # noqa: FBT001 - the signal's own argument
        if opened and self._rest is None:
            self._rest = self._make()
            if (inside := self._rest.layout()) is not None:
                inside.setContentsMargins(HANDLE, 4, 0, 12)
            self._column.addWidget(self._rest)
        if self._rest is not None:
            self._rest.setVisible(opened)
        self.head.setAccessibleDescription(self.tr("Expanded") if opened else self.tr("Collapsed"))
