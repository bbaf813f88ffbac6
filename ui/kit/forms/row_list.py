"""The entries of a list of rows: their order on the screen, the Tab order, and the entry that is the Tab stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.kit.forms.row_entry import RowEntry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ui.kit.forms.form import Form
    from ui.kit.forms.summary import Summary
    from ui.kit.style.look import Look


class RowList(QWidget):
    """Contains the entries; the Tab key stops at one line only, arrow keys move from line to line."""

    edited = Signal(str, str)
    """The row id and the field id of a change; the field id is empty when the row was marked for removal."""

    def __init__(self, make_form: Callable[[], Form], summary: Summary, look: Look, after: QWidget) -> None:
        super().__init__()
        self._make_form, self._summary, self._look = make_form, summary, look
        self._after = after
        self.entries: list[RowEntry] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)

    def entry(self, row: str) -> RowEntry | None:
        """Return the entry of a row, if there is one."""
        return next((entry for entry in self.entries if entry.id == row), None)

    def append(self, row: str) -> RowEntry:
        """Add an entry at the end."""
        entry = RowEntry(row, self._make_form, self._summary, self._look)
        entry.edited.connect(lambda field: self.edited.emit(entry.id, field))
        entry.focused.connect(lambda: self.stop_at(entry))
        entry.unfolded.connect(self.chain)
        self.entries.append(entry)
        self._box.addWidget(entry)
        entry.show()  # the layout would only show it in the next turn of the event loop, too late to focus it
        entry.set_stop(len(self.entries) == 1)
        return entry

    def drop(self, entry: RowEntry) -> None:
        """Remove an entry."""
        self.entries.remove(entry)
        self._box.removeWidget(entry)
        entry.setParent(None)
        entry.deleteLater()

    def order(self, rows: Sequence[str]) -> None:
        """Order the entries as the rows are; new entries stay at the end."""
        place = {row: number for number, row in enumerate(rows)}
        self.entries.sort(key=lambda entry: place.get(entry.id, len(place)))
        for number, entry in enumerate(self.entries):
            self._box.insertWidget(number, entry)

    def chain(self) -> None:
        """Set the Tab order from top to bottom: otherwise widgets created later would come last."""
        before = self._stop_before()
        for stop in (*self._stops(), self._after):
            if before is not None:
                QWidget.setTabOrder(before, stop)
            before = stop

    def at_keys(self) -> RowEntry | None:
        """Return the entry that has the focus, in its line or its form."""
        focused = QApplication.focusWidget()
        return next((e for e in self.entries if focused is not None and e.isAncestorOf(focused)), None)

    def stop_at(self, entry: RowEntry) -> None:
        """Make this line the only Tab stop."""
        for other in self.entries:
            other.set_stop(other is entry)

    def step(self, entry: RowEntry, step: int) -> None:
        """Move the focus from a line to the next or previous one."""
        place = max(0, min(len(self.entries) - 1, self.entries.index(entry) + step))
        self.stop_at(self.entries[place])
        self.entries[place].line.setFocus(Qt.FocusReason.TabFocusReason)

    def _stops(self) -> Iterator[QWidget]:
        for entry in self.entries:
            yield from entry.stops()

    def _stop_before(self) -> QWidget | None:
        """Return the widget before this list in the Tab order."""
        before = self._after.previousInFocusChain()
        while before is not None and before is not self._after:
            if before.focusPolicy() != Qt.FocusPolicy.NoFocus and not self.isAncestorOf(before):
                return before
            before = before.previousInFocusChain()
        return None
