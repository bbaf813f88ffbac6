"""Known errors in the language of the screen; their sentences are in `resources/errors.toml`.

A bug is not a known error: it goes to `ui/shell/crash.py`. The code of an error and its values stay readable as the
detail behind the sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from registry.domain.errors import CannotOpen, CannotRead, RefusedInput, RegistryError
from registry.domain.problem import Refused
from registry.domain.values.moments import moment_text
from registry.services.language.error_sentences import error_sentence, finding_sentence
from ui.desk.language import screen_language
from ui.kit.widgets.screen_reader import announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.domain.journal.defect import Defect
    from registry.services.language.problem_text import ProblemText
    from ui.kit.style.look import Look

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class ErrorText(NamedTuple):
    """An error in words: the sentence a person reads, and its code and values, for whoever is asked for help."""

    sentence: str
    detail: str = ""
    general: bool = False
    """Whether the sentence is so general that the detail must be read with it."""


def sentence(error: Exception, spoken: ProblemText | None = None) -> str:
    """Return one sentence about an error, in the language of the screen, with the detail where it needs it."""
    said = error_text(error, spoken)
    return f"{said.sentence} ({said.detail})" if said.general and said.detail else said.sentence


def error_text(error: Exception, spoken: ProblemText | None = None) -> ErrorText:
    """Return an error in words; `spoken` words the problems of an act that the rules refuse."""
    if isinstance(error, Refused | CannotRead):
        return _problems(error, spoken)
    if isinstance(error, RegistryError) and error.code:
        return ErrorText(_in_words(error), str(error))
    return ErrorText(_in_words(RegistryError(code=_general_code(error))), str(error), general=True)


def local_time(iso: str) -> str:
    """Return a moment (ISO, UTC) by the clock of this desk, in the language of the screen."""
    return moment_text(iso, screen_language())


class ErrorStrip(QFrame):
    """One error in words, its detail to be opened, selected and copied."""

    dismissed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._build()
        self._connect()
        self.hide()

    def show_error(self, error: Exception, spoken: ProblemText | None = None) -> None:
        """Show an error; `spoken` words the problems of an act that the rules refuse."""
        self._show(error_text(error, spoken))

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show the sentences, one per line."""
        self._show(ErrorText("\n".join(sentences)))

    def dismiss(self) -> None:
        """Take the error away."""
        self.hide()
        self.dismissed.emit()

    @property
    def sentence(self) -> str:
        """The sentence that is shown; empty when none is."""
        return self._sentence.text() if not self.isHidden() else ""

    def _build(self) -> None:
        self.setProperty("role", "error")
        self._sentence, self._detail = _text(""), _text("small")
        self._sentence.setAccessibleName(self.tr("Error"))
        self._detail.setAccessibleName(self.tr("Error details"))
        self._more = _link(self.tr("Details"))
        self._more.setCheckable(True)
        self._copy = _link(self.tr("Copy"))
        self._copy.setAccessibleName(self.tr("Copy error and details"))
        self._close = QToolButton()
        self._close.setIcon(self._look.icon("x"))
        self._close.setToolTip(self.tr("Dismiss"))
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._lay_out()

    def _lay_out(self) -> None:
        sign = QLabel()
        sign.setPixmap(self._look.icon("circle-alert", "bad", 20).pixmap(20, 20))
        sign.setContentsMargins(0, 4, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._sentence)
        words.addWidget(self._detail)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 8, 8)
        line.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(sign, alignment=top)
        line.addLayout(words, 1)
        for button in (self._more, self._copy, self._close):
            line.addWidget(button, alignment=top)

    def _connect(self) -> None:
        self._more.toggled.connect(lambda opened: self._open_detail(opened=opened))
        self._copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.dismiss)

    def _show(self, said: ErrorText) -> None:
        self._sentence.setText(said.sentence)
        self._detail.setText(said.detail)
        self._more.setVisible(bool(said.detail))
        self._open_detail(opened=said.general)
        self.setAccessibleName(said.sentence)
        self.show()
        announce(self, said.sentence)

    def _open_detail(self, *, opened: bool) -> None:
        self._more.setChecked(opened)
        self._detail.setVisible(opened and bool(self._detail.text()))

    def _on_copy(self) -> None:
        both = filter(None, (self._sentence.text(), self._detail.text()))
        QGuiApplication.clipboard().setText("\n".join(both))


def finding_words(found: Defect) -> str:
    """Return what a check of the registry found wrong, in the language of the screen."""
    return finding_sentence(found, screen_language(), on_command_line=False)


def _in_words(error: RegistryError) -> str:
    return error_sentence(error, screen_language(), on_command_line=False)


def _general_code(error: Exception) -> str:
    """Return the code of what is said before an error that has none of its own."""
    match error:
        case CannotOpen():
            return "cannot_open"
        case RefusedInput():
            return "refused_input"
        case _:
            return "failed"


def _problems(error: Refused | CannotRead, spoken: ProblemText | None) -> ErrorText:
    """Return what the rules or the reader of workbooks said, each problem in its own sentence."""
    if isinstance(error, CannotRead):
        return ErrorText(spoken.sentence(error.problem) if spoken else str(error), error.trace)
    error_text = spoken.sentences(error.problems) if spoken else [one.code for one in error.problems]
    return ErrorText("\n".join(error_text))


def _text(role: str) -> QLabel:
    made = QLabel()
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(_SELECTABLE)
    return made


def _link(text: str) -> QPushButton:
    made = QPushButton(text)
    made.setProperty("role", "link")
    made.setAccessibleName(text)
    return made
