"""The head of the import page: navigation path, file name, how it is read, and notices about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from registry.domain.problem import FirstOf
from ui.kit.days import day_words
from ui.kit.sentence import filled
from ui.kit.widgets.elided_label import ElidedLabel
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.exchange.check_result import CheckResult
    from ui.desk.desk import Desk

_MOST_LINES = 3
_MOST_SHEETS = 4
"""The number of sheets that are named; a workbook may have hundreds."""
_SAME_SHAPE = "I10"
"""The code of the notice that names the unread sheets of the shape of the one that was read."""


class PageHead(QFrame):
    """Navigation path, title, facts and notices."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._way = QPushButton(self.tr("Exchanges"))
        self._file = ElidedLabel(role="small")
        self._title = QLabel(self.tr("Import a workbook"))
        self._facts = ElidedLabel(role="small")
        self._taken = WrappedLabel(role="warn")
        self._notices = WrappedLabel(role="small", most=_MOST_LINES)
        self._build()
        self._way.clicked.connect(self.left)

    def show_file(self, name: str) -> None:
        """Show the name of a file that was not checked yet."""
        self._file.set_text(f"▸ {name}" if name else "")
        for label in (self._facts, self._taken, self._notices):
            label.set_text("")
            label.hide()

    def show_checked(self, checked: CheckResult) -> None:
        """Show the facts and notices of a checked workbook."""
        self.show_file(checked.file)
        self._facts.set_text(" · ".join(self._fact_sentences(checked)))
        self._facts.show()
        before = self._import_history(checked)
        self._taken.set_text(before)
        self._taken.setVisible(bool(before))
        notices = self._notice_sentences(checked)
        self._notices.set_text("  ·  ".join(notices))
        self._notices.setVisible(bool(notices))

    def _build(self) -> None:
        self.setProperty("role", "page_head")
        self._way.setProperty("role", "link")
        self._way.setProperty("flush", "true")
        self._title.setProperty("role", "title")
        way = QHBoxLayout()
        way.setSpacing(4)
        way.addWidget(self._way)
        way.addWidget(self._file, 1)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._facts, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 10)
        column.setSpacing(4)
        column.addLayout(way)
        column.addLayout(head)
        for label in (self._taken, self._notices):
            column.addWidget(label)
        self.show_file("")

    def _import_history(self, checked: CheckResult) -> str:
        """Return the message that this file was imported before or that this was undone; empty for a new file."""
        sentences = []
        if checked.taken:
            words = self.tr("You already imported this file on {day}.")
            sentences.append(words.format(day=day_words(checked.taken, self._desk.language)))
        if checked.undone:
            words = self.tr("You imported this file on {day} and undid the import. Apply to import it again.")
            sentences.append(words.format(day=day_words(checked.undone, self._desk.language)))
        return " ".join(sentences)

    def _fact_sentences(self, checked: CheckResult) -> list[str]:
        facts = []
        if checked.exchange is not None:
            facts.append(self.tr("our workbook {number}").format(number=checked.exchange))
        else:
            facts.append(self.tr("another office's sheet"))
        if checked.sheets_read:
            facts.append(self.tr("sheet “{sheet}”").format(sheet="”, “".join(checked.sheets_read)))
        if checked.header_row:
            facts.append(self.tr("header row {row}").format(row=checked.header_row))
        facts.append(self.tr("%Ln row(s)", "", checked.counts.rows))
        return facts

    def _notice_sentences(self, checked: CheckResult) -> list[str]:
        """Return the notices about the file as a whole, each once: what stands in the way first."""
        of_file = [one for one in checked.problems if not one.row and not one.column]
        errors = [one.problem for one in of_file if one.severity.is_error]
        others = [one.problem for one in of_file if not one.severity.is_error]
        told = self._desk.registry.spoken
        return [*told.sentences(errors), *self._other_sheets(checked), *told.sentences(others)]

    def _other_sheets(self, checked: CheckResult) -> Iterator[str]:
        """Yield which sheets were not read; nothing where a notice of the check names them."""
        unread = checked.sheets_unread if checked.sheets_read else ()
        if unread and not any(one.problem.code == _SAME_SHAPE for one in checked.problems):
            yield filled(
                self.tr(
                    "Not read: %Ln other sheet(s) ({sheets}); choose another sheet under Columns.",
                    "",
                    len(unread),
                ),
                sheets=str(FirstOf.of([f"“{sheet}”" for sheet in unread], _MOST_SHEETS)),
            )
