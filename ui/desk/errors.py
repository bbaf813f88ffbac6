"""Known errors in the language of the screen: the one home of their sentences, chosen by the type of the error.

A bug is no known error: it goes to `ui/shell/crash.py`. What the registry itself said, in English, stays readable as
the detail behind the sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from registry.domain import errors
from registry.domain.errors import Alive
from registry.domain.problem import Refused
from ui.desk.error_sentences import FAULTS, GENERAL, LOSSES, NEVER_OPENED, SENTENCES, failed
from ui.desk.obstacle_sentences import obstacle_sentence
from ui.kit.days import moment_words
from ui.kit.widgets.screen_reader import announce
from ui.shell.language import screen_language

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from registry.domain.holder import Holder
    from registry.services.language.problem_text import ProblemText
    from ui.kit.style.look import Look

translate = QCoreApplication.translate

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


@dataclass(frozen=True, slots=True)
class ErrorText:
    """An error in words: the sentence a person reads, and what the registry itself said about it, in English."""

    sentence: str
    detail: str = ""
    general: bool = False
    """Whether the sentence is so general that the detail must be read with it."""


def sentence(error: Exception, spoken: ProblemText | None = None) -> str:
    """Return one sentence about an error, in the language of the screen, with the detail where it needs it."""
    said = error_text(error, spoken)
    return f"{said.sentence} ({said.detail})" if said.general and said.detail else said.sentence


def error_text(error: Exception, spoken: ProblemText | None = None) -> ErrorText:
    """Return an error in words; `spoken` tells the problems of an act that the rules refuse."""
    if isinstance(error, Refused | errors.CannotRead):
        return _problems(error, spoken)
    if isinstance(error, errors.RegistryError) and error.obstacle is not None:
        return ErrorText(obstacle_sentence(error.obstacle, error.place), str(error))
    for kind, say in _WITH_ITS_VALUES.items():
        if isinstance(error, kind):
            return ErrorText(say(error), str(error))
    return _told_by_type(error)


def local_time(iso: str) -> str:
    """Return a moment (ISO, UTC) by the clock of this desk, in the language of the screen."""
    return moment_words(iso, screen_language())


def holder_in_words(holder: Holder | None) -> str:
    """Return who holds a registry: name, account, computer, and since when."""
    if holder is None:
        return translate("Errors", "another program")
    return translate("Errors", "{name} (account {account}, computer {host}, since {since})").format(
        name=holder.who or holder.account,
        account=holder.account,
        host=holder.host,
        since=local_time(holder.since),
    )


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
        """Show an error; `spoken` tells the problems of an act that the rules refuse."""
        self._show(error_text(error, spoken))

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show what there is to say, one sentence a line."""
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


def _told_by_type(error: Exception) -> ErrorText:
    for kind in type(error).__mro__:
        if kind in SENTENCES:
            return ErrorText(SENTENCES[kind](), str(error), general=kind in GENERAL)
    return ErrorText(failed(), str(error), general=True)


def _problems(error: Refused | errors.CannotRead, spoken: ProblemText | None) -> ErrorText:
    """Return what the rules or the reader of workbooks said, each problem in its own sentence."""
    if isinstance(error, errors.CannotRead):
        return ErrorText(spoken.sentence(error.problem) if spoken else str(error), error.trace)
    error_text = spoken.sentences(error.problems) if spoken else [one.code for one in error.problems]
    return ErrorText("\n".join(error_text))


def _in_use(error: errors.InUse) -> str:
    if error.name:
        template = translate(
            "Errors", "This registry is in use by {holder}, under its other file name {name}."
        )
    elif error.alive is Alive.YES:
        template = translate("Errors", "This registry is in use by {holder}.")
    else:
        template = translate(
            "Errors",
            "This registry was left open by {holder} and may still be in use.",
        )
    return template.format(holder=holder_in_words(error.holder), name=error.name)


def _gone(error: errors.Gone) -> str:
    rescued, not_rescued = LOSSES[error.loss]
    return rescued().format(rescue=error.rescue) if error.rescue else not_rescued()


def _not_attached(error: errors.CannotAttach) -> str:
    return FAULTS[error.fault]().format(name=error.name, limit=error.limit_bytes // 1024**2)


def _not_kept(error: errors.NotKept) -> str:
    if error.where:
        template = translate(
            "Errors", "The file of this document is not stored in the registry. Its location: {where}"
        )
        return template.format(where=error.where)
    return translate("Errors", "No file is attached to this document. Attach one, or enter its location.")


def _never_opened(error: errors.NeverOpened) -> str:
    return NEVER_OPENED[error.kind]().format(name=error.name)


_WITH_ITS_VALUES: dict[type[errors.RegistryError], Callable[[Any], str]] = {
    errors.InUse: _in_use,
    errors.Gone: _gone,
    errors.CannotAttach: _not_attached,
    errors.NeverOpened: _never_opened,
    errors.NotKept: _not_kept,
}
"""Errors whose sentence names what they carry."""


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
