"""The lines about the draft: when it was stored, that it was discarded, and what prevents saving it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from registry.domain.values.moments import moment_text
from registry.domain.vocabulary.language import Language
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from registry.domain.project.draft import Draft, KeptDraft
    from ui.desk.desk import Desk
    from ui.features.project.field_errors import FieldErrors
    from ui.kit.style.look import Look

_MOST_VERBS = 2
"""The number of links a line can have."""


class DraftLines(QWidget):
    """At most two lines: one about the draft, one about its problems."""

    save_requested = Signal()
    discard_requested = Signal()
    problem_requested = Signal()
    """The person asked to go to the first problem."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._draft = PageLine("pencil", "accent", desk.look)
        self._problem = PageLine("circle-alert", "bad", desk.look)
        self._is_discarded = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._draft)
        column.addWidget(self._problem)

    @property
    def words(self) -> tuple[str, str]:
        """The texts of both lines."""
        return self._draft.words, self._problem.words

    def be_silent(self) -> None:
        """Hide both lines."""
        self._is_discarded = False
        self._draft.be_silent()
        self._problem.be_silent()

    def say_kept(self, draft: Draft) -> None:
        """Show that the page contains a draft stored earlier."""
        self._is_discarded = False
        sentence = self.tr("Unsaved draft from {moment}").format(moment=self._describe(draft.saved_at))
        verbs = (
            Verb(self.tr("Save"), self.save_requested.emit),
            Verb(self.tr("Discard"), self.discard_requested.emit),
        )
        self._draft.say(sentence, () if self._desk.read_only else verbs)

    def say_discarded(self, take_back: Callable[[], None]) -> None:
        """Show that a draft was discarded, and offer to restore it."""
        self._problem.be_silent()
        self._draft.say(self.tr("Draft discarded."), (Verb(self.tr("Restore"), take_back),))
        self._is_discarded = True

    def end_discarded(self) -> None:
        """Stop saying that a draft was discarded: something else was typed since, or the page was left."""
        if self._is_discarded:
            self._draft.be_silent()
            self._is_discarded = False

    def say_unfinished(self, kept: KeptDraft, take_up: Callable[[], None]) -> None:
        """Offer to continue a new project that was not saved."""
        self._is_discarded = False
        korean = self._desk.language is Language.KO
        titles = (kept.title_ko, kept.title_en) if korean else (kept.title_en, kept.title_ko)
        title = next((title for title in titles if title), self.tr("Untitled"))
        template = self.tr("Unsaved new project from {moment}: {title}")
        verb = Verb(self.tr("Continue"), take_up)
        self._draft.say(template.format(moment=self._describe(kept.draft.saved_at), title=title), (verb,))

    def say_gone(self) -> None:
        """Show that creating the project was undone while it was being edited."""
        self._is_discarded = False
        self._draft.say(
            self.tr(
                "Creation of this project has since been undone. Your entries are kept; when you save, "
                "you'll choose what to do."
            )
        )

    def say_clean(self) -> None:
        """Remove the line about the draft, which no longer exists."""
        self._is_discarded = False
        self._draft.be_silent()

    def say_wrong(self, wrongs: FieldErrors, *, refused: bool) -> None:
        """Show how many problems prevent saving, and those that belong to no single field."""
        if not wrongs or not (refused or wrongs.others):
            self._problem.be_silent()
            return
        count = self.tr("Not saved: %n problem(s) to fix first.", "", len(wrongs))
        words = "\n".join((count, *wrongs.others) if refused else wrongs.others)
        verbs = (Verb(self.tr("Go to first problem"), self.problem_requested.emit),) if wrongs.by_path else ()
        self._problem.say(words, verbs)

    def _describe(self, saved_at: str) -> str:
        return moment_of(saved_at, self._desk.today, self._desk.language)


def moment_of(saved_at: str, today: date, language: Language) -> str:
    """Return a time (ISO, UTC) in local words: the time alone today, with the date on other days."""
    moment = QDateTime.fromString(saved_at, Qt.DateFormat.ISODate).toLocalTime()
    if not moment.isValid():
        return saved_at
    time = moment.toString("HH:mm")
    if moment.date() == QDate(today.year, today.month, today.day):
        return time
    return moment_text(saved_at, language)


@dataclass(frozen=True, slots=True)
class Verb:
    """One action, as a link."""

    text: str
    run: Callable[[], None]


class PageLine(QFrame):
    """An icon, a sentence, and links; hidden while there is nothing to show."""

    def __init__(self, icon: str, colour: str, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "page_line")
        picture = QLabel()
        picture.setPixmap(look.icon(icon, colour).pixmap(QSize(16, 16)))
        self._words = WrappedLabel()
        # Made now, because the Tab order follows the order in which controls are made: before the sections of the page.
        self._links = [QPushButton() for _ in range(_MOST_VERBS)]
        self._verbs: Sequence[Verb] = ()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(24, 6, 24, 6)
        self._line.setSpacing(8)
        self._line.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self._words, 1)
        for place, link in enumerate(self._links):
            link.setProperty("role", "link")
            link.clicked.connect(partial(self._on_clicked, place))
            self._line.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def words(self) -> str:
        """The sentence shown."""
        return self._words.text() if not self.isHidden() else ""

    def say(self, words: str, verbs: Sequence[Verb] = ()) -> None:
        """Show a sentence with links, replacing the previous one."""
        self._words.set_text(words)
        self._verbs = tuple(verbs)
        for place, link in enumerate(self._links):
            link.setVisible(place < len(verbs))
            link.setText(verbs[place].text if place < len(verbs) else "")
            link.setAccessibleDescription(words)
        self.setAccessibleName(words)
        self.show()

    def be_silent(self) -> None:
        """Hide the line."""
        self.hide()

    def _on_clicked(self, place: int) -> None:
        self._verbs[place].run()
