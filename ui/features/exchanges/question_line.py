"""One open question of a checked workbook: what is asked, how many errors its answer ends, and the editor for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from registry.domain.exchange.column_mapping import IGNORED
from registry.domain.exchange.open_questions import Answer, OpenQuestion, readings_of_day
from ui.features.exchanges.column_text import field_of
from ui.features.exchanges.field_box import FieldBox
from ui.kit.days import day_words
from ui.kit.forms.factory import editor_for
from ui.kit.forms.form_context import context_of
from ui.kit.sentence import filled
from ui.kit.widgets.enter_key import is_enter
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from registry.domain.exchange.check_result import BoundColumn
    from ui.desk.desk import Desk
    from ui.features.exchanges.column_text import ColumnText
    from ui.kit.forms.editor import Editor

_WIDTH = 240
"""The width of the editor in pixels."""
_SHORT = 40
_DAY, _MONTH = "day", "month"


class QuestionLine(QWidget):
    """A question with its editor."""

    answered = Signal(object, str)
    """Carries the QuestionKey and the raw answer: a value, the id of a field, or which of day and month is first."""

    def __init__(
        self, question: OpenQuestion, column: BoundColumn | None, desk: Desk, words: ColumnText
    ) -> None:
        super().__init__()
        self.question = question
        self._column, self._desk, self._words = column, desk, words
        self._asked = WrappedLabel(role="field", most=2)
        self._ends = WrappedLabel(role="small", most=2)
        self._stops: tuple[QWidget, ...] = ()
        self._set: QPushButton | None = None
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._asked)
        texts.addWidget(self._ends)
        self._line.addLayout(texts, 1)
        self._add_editor()

    def show_question(self, question: OpenQuestion, of_all: int) -> None:
        """Show the question with the present numbers; what is typed in its editor stays."""
        self.question = question
        self._asked.set_text(self._in_words())
        if question.stops_sheet:
            self._ends.set_text(self.tr("Answer this before you import."))
        else:
            told = self.tr("fixes {number} of %Ln error(s)", "", of_all).format(number=f"{question.errors:,}")
            self._ends.set_text(told)
        for stop in self._stops:
            stop.setAccessibleDescription(f"{self._asked.text()}: {self._ends.text()}")

    def told(self) -> str:
        """Return question and effect as one sentence."""
        return f"{self._asked.text()}: {self._ends.text()}"

    def stops(self) -> tuple[QWidget, ...]:
        """Return what the Tab key stops at, in reading order."""
        return self._stops

    def focus_first(self) -> None:
        """Focus the editor."""
        self._stops[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _in_words(self) -> str:
        key = self.question.key
        field = self._words.name(key.field) if key.field else ""
        match key.answer:
            case Answer.DEFAULT:
                return filled(self.tr("Set a default for “{field}”"), field=field)
            case Answer.VALUE:
                return filled(
                    self.tr("Choose what “{written}” means for “{field}”"),
                    written=_in_short(key.written),
                    field=field,
                )
            case Answer.DAY_ORDER:
                example = self.question.examples[0]
                return filled(self.tr("Choose the date “{written}” stands for"), written=example)
            case Answer.COLUMN:
                header = self._column.header if self._column else ""
                letter = self._column.letter if self._column else ""
                template = self.tr("Choose another field for column {letter} (“{header}”), or skip it")
                return filled(template, letter=letter, header=_in_short(header))

    def _add_editor(self) -> None:
        key = self.question.key
        match key.answer:
            case Answer.DEFAULT | Answer.VALUE:
                self._add_value(key.field)
            case Answer.DAY_ORDER:
                self._add_days()
            case Answer.COLUMN:
                self._add_field(key.field)

    def _add_value(self, field: str) -> None:
        """Add the editor of the field, and a button: what is being typed is not yet the answer."""
        found = field_of(field)
        if found is None:
            raise ValueError(f"{field} is no field")
        noun, known = found
        editor = editor_for(known, context_of(self._desk))
        editor.set_name(self._in_words(), self._desk.registry.fields.help(noun, known.id))
        editor.setFixedWidth(_WIDTH)
        button = self._button()
        editor.edited.connect(lambda: button.setEnabled(editor.so_far().strip() != ""))
        button.clicked.connect(lambda: self._answer_with(editor))
        self._line.addWidget(editor, 0, Qt.AlignmentFlag.AlignTop)
        self._stops = (editor.control,)
        self._put(button)

    def _add_field(self, field: str) -> None:
        """Add the list of fields, and a button: the arrow keys pass fields on the way to the one that is meant."""
        present = self._column.field if self._column else field
        box = FieldBox(self._in_words(), field or IGNORED, self._words, self._desk.look)
        box.setFixedWidth(_WIDTH)
        button = self._button()
        box.currentIndexChanged.connect(lambda _place: button.setEnabled(box.value != (present or IGNORED)))
        button.setEnabled(box.value != (present or IGNORED))
        button.clicked.connect(lambda: self._answer(box.value))
        self._put(box)
        self._put(button)

    def _button(self) -> QPushButton:
        button = QPushButton(self.tr("Set"))
        button.setEnabled(False)
        button.setAccessibleName(self._in_words())
        self._set = button
        return button

    def _add_days(self) -> None:
        """Add one button for each date that the first example may be."""
        readings = readings_of_day(self.question.examples[0])
        for meant, day in zip((_DAY, _MONTH), readings or (), strict=False):
            button = QPushButton(day_words(day, self._desk.language))
            button.clicked.connect(lambda _checked=False, order=meant: self._answer(order))
            self._put(button)

    def _put(self, control: QWidget) -> None:
        self._line.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
        self._stops = (*self._stops, control)

    def _answer_with(self, editor: Editor) -> None:
        if raw := editor.raw().strip():
            self._answer(raw)

    def _answer(self, raw: str) -> None:
        self.answered.emit(self.question.key, raw)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with Enter, once the editor has made no use of the key itself."""
        if is_enter(event) and self._set is not None and self._set.isEnabled() and not self._set.hasFocus():
            self._set.click()
        else:
            super().keyPressEvent(event)


def is_day_first(raw: str) -> bool:
    """Return whether an answer to a question about the order in dates says that the day comes first."""
    return raw == _DAY


def _in_short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else f"{line[:_SHORT].rstrip()} …"
