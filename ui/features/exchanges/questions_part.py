"""The questions whose answers would end most errors of a checked workbook, above its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from registry.domain.exchange.open_questions import column_of
from ui.features.exchanges.question_line import QuestionLine
from ui.kit.sentence import filled
from ui.kit.widgets.screen_reader import announce
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from registry.domain.exchange.open_questions import OpenQuestion, QuestionKey
    from ui.desk.desk import Desk
    from ui.features.exchanges.check_summary import CheckSummary
    from ui.features.exchanges.column_text import ColumnText

_MOST = 2
"""The number of questions shown at once: the next ones follow when these are answered."""


class QuestionsPart(QFrame):
    """Asks the first open questions; hidden while there is none."""

    answered = Signal(object, str)
    """Carries the QuestionKey and the raw answer."""

    rearranged = Signal()
    """The questions have changed: the Tab order must be set again."""

    gone = Signal()
    """The question with the focus was answered, and there is no other."""

    def __init__(self, desk: Desk, words: ColumnText) -> None:
        super().__init__()
        self._desk, self._words = desk, words
        self._lines: dict[QuestionKey, QuestionLine] = {}
        self._found: CheckSummary | None = None
        self._skipping = False
        self._head = WrappedLabel(role="small")
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(16, 8, 16, 4)
        self._list.setSpacing(6)
        self._list.addWidget(self._head)
        self.setAccessibleName(self.tr("Open questions"))
        self.hide()

    def begin(self) -> None:
        """Forget the questions of the previous workbook."""
        for line in tuple(self._lines.values()):
            self._drop(line)
        self._lines = {}

    def show_questions(self, found: CheckSummary) -> None:
        """Show the first questions of a checked workbook; one that is still open keeps what is typed in it."""
        self._found = found
        shown = found.questions.questions[:_MOST]
        focus = self._focused()
        asked = {one.key: self._line_of(one, found) for one in shown}
        for key, line in self._lines.items():
            if key not in asked:
                self._drop(line)
        changed = list(asked) != list(self._lines)
        self._lines = asked
        for one, line in zip(shown, asked.values(), strict=True):
            self._list.addWidget(line)
            line.show_question(one, found.questions.errors)
            line.show()
        self._head.set_text(self._heading(found))
        self.setVisible(bool(shown))
        if changed:
            self.rearranged.emit()
            announce(self, "\n".join((self._head.text(), *(line.told() for line in asked.values()))))
        if focus is not None and focus not in asked.values():
            self._pass_focus()

    def show_skipping(self, *, skipping: bool) -> None:
        """Show whether the rows asked about are skipped for now: then nothing has to be answered."""
        self._skipping = skipping
        if self._found is not None:
            self._head.set_text(self._heading(self._found))

    def stops(self) -> tuple[QWidget, ...]:
        """Return what the Tab key stops at, in reading order."""
        return tuple(stop for line in self._lines.values() for stop in line.stops())

    def focus_first(self) -> bool:
        """Focus the first question; returns whether there is one."""
        first = next(iter(self._lines.values()), None)
        if first is not None:
            first.focus_first()
        return first is not None

    def has_focus(self) -> bool:
        """Return whether the focus is in one of the questions."""
        return self._focused() is not None

    def _heading(self, found: CheckSummary) -> str:
        errors, rows = found.questions.errors, found.checked.counts.errors
        if not rows:
            return self.tr("%Ln error(s) reading the sheet. Answer these questions first:", "", errors)
        lead = (
            self.tr(
                "Rows with errors are skipped ({errors} in {rows}). To import them too, answer these questions:"
            )
            if self._skipping
            else self.tr("{errors} in {rows}. Answer these questions first:")
        )
        return filled(
            lead,
            errors=self.tr("%Ln error(s)", "", errors),
            rows=self.tr("%Ln row(s)", "", rows),
        )

    def _line_of(self, question: OpenQuestion, found: CheckSummary) -> QuestionLine:
        known = self._lines.get(question.key)
        if known is not None:
            return known
        line = QuestionLine(question, column_of(found.checked, question.key), self._desk, self._words)
        line.answered.connect(self.answered)
        return line

    def _focused(self) -> QuestionLine | None:
        return next(
            (line for line in self._lines.values() if any(stop.hasFocus() for stop in line.stops())), None
        )

    def _pass_focus(self) -> None:
        """Move the focus from a question that was answered to the next one."""
        if not self.focus_first():
            self.gone.emit()

    def _drop(self, line: QuestionLine) -> None:
        self._list.removeWidget(line)
        line.hide()
        line.deleteLater()
