"""The lines about the draft: when it was stored, that it was discarded, and what prevents saving it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk.draft_text import moment_of, unfinished_words
from ui.kit.widgets.page_line import PageLine, Verb

if TYPE_CHECKING:
    from collections.abc import Callable

    from registry.domain.project.draft import Draft, KeptDraft
    from ui.desk.desk import Desk
    from ui.features.project.field_errors import FieldErrors


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
        words = unfinished_words(kept, self._desk.today, self._desk.language)
        self._draft.say(words, (Verb(self.tr("Continue"), take_up),))

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
