"""The entries of a list of rows: their order on the screen and for the Tab key, and which of them it stops at."""

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
    """Holds the entries; the Tab key stops at one line only, the arrows go from line to line."""

    edited = Signal(str, str)
    """The id of a row and of the field in it a person changed; without a field, the row was marked to go."""

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
        entry.show()  # the layout would show it one turn of the event loop later: too late for the focus
        entry.set_stop(len(self.entries) == 1)
        return entry

    def drop(self, entry: RowEntry) -> None:
        """Take an entry away."""
        self.entries.remove(entry)
        self._box.removeWidget(entry)
        entry.setParent(None)
        entry.deleteLater()

    def order(self, rows: Sequence[str]) -> None:
        """Bring the entries into the order of the rows; new ones stay at the end."""
        place = {row: number for number, row in enumerate(rows)}
        self.entries.sort(key=lambda entry: place.get(entry.id, len(place)))
        for number, entry in enumerate(self.entries):
            self._box.insertWidget(number, entry)

    def chain(self) -> None:
        """Let the Tab key go through the lines and open forms from the top: what is made later stands last else."""
        before = self._stop_before()
        for stop in (*self._stops(), self._after):
            if before is not None:
                QWidget.setTabOrder(before, stop)
            before = stop

    def at_keys(self) -> RowEntry | None:
        """Return the entry the keys go to, in its line or in its form."""
        focused = QApplication.focusWidget()
        return next((e for e in self.entries if focused is not None and e.isAncestorOf(focused)), None)

    def stop_at(self, entry: RowEntry) -> None:
        """Let the Tab key stop at this line from now on."""
        for other in self.entries:
            other.set_stop(other is entry)

    def step(self, entry: RowEntry, step: int) -> None:
        """Go from a line to the next or the former one."""
        place = max(0, min(len(self.entries) - 1, self.entries.index(entry) + step))
        self.stop_at(self.entries[place])
        self.entries[place].line.setFocus(Qt.FocusReason.TabFocusReason)

    def _stops(self) -> Iterator[QWidget]:
        for entry in self.entries:
            yield from entry.stops()

    def _stop_before(self) -> QWidget | None:
        """Return what the Tab key stops at before it comes to this list."""
        before = self._after.previousInFocusChain()
        while before is not None and before is not self._after:
            if before.focusPolicy() != Qt.FocusPolicy.NoFocus and not self.isAncestorOf(before):
                return before
            before = before.previousInFocusChain()
        return None
