"""The card of the registry file: path, size, and last change set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from registry.domain.values.moments import moment_text
from registry.domain.values.text import shown_path
from ui.desk.backup_text import size
from ui.desk.verification import Verification
from ui.kit.widgets.card import Card
from ui.kit.widgets.path_line import PathLine
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from registry.domain.journal.change_set import ChangeSet
    from registry.services.registry import Registry
    from ui.desk.desk import Desk

_NAME_WIDTH = 168


class RegistryCard(Card):
    """The open file."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", desk.look, parent)
        self._desk = desk
        self._fill()

    def refresh(self) -> None:
        """Read the size and the last change set again."""
        byte_count = self._desk.opened.path.stat().st_size if self._desk.opened.path.exists() else 0
        self._size.set_text(size(byte_count))
        self._desk.ask_later(_last, self._show_last, about="last change set")

    def _fill(self) -> None:
        self.set_title(self.tr("Registry"))
        self.add(PathLine(self.tr("File"), shown_path(self._desk.opened.path), self._desk.look))
        self._size, self._last, self._count = WrappedLabel(), WrappedLabel(), WrappedLabel()
        lines = (
            (self.tr("Size"), self._size),
            (self.tr("Entries"), self._count),
            (self.tr("Last change"), self._last),
            (self.tr("Access"), WrappedLabel(self._how())),
        )
        self.body.addLayout(facts(lines))
        self.verification = Verification(self._desk)
        self.add(self.verification)

    def _how(self) -> str:
        if self._desk.read_only:
            return self.tr("Read-only: changes can't be made now")
        return self.tr("Read and write")

    def _show_last(self, last: ChangeSet | None) -> None:
        if last is None:
            self._count.set_text("0")
            self._last.set_text(self.tr("None yet"))
            return
        self._count.set_text(f"{last.seq:,}")
        told = self.tr("{when} · {who}, {office}")
        who = last.act.who
        self._last.set_text(
            told.format(when=moment_text(last.at, self._desk.language), who=who.name, office=who.office)
        )


def facts(lines: tuple[tuple[str, QWidget], ...]) -> QGridLayout:
    """Return a grid with names and values side by side."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnMinimumWidth(0, _NAME_WIDTH)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(lines):
        label = WrappedLabel(name, "muted")
        if isinstance(value, QLabel):  # a text may have several lines, of which the first is beside the name
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        else:
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label, row, 0)
        value.setAccessibleName(name)
        grid.addWidget(value, row, 1)
    return grid


def _last(registry: Registry) -> ChangeSet | None:
    return next(iter(registry.history.recent(1)), None)
