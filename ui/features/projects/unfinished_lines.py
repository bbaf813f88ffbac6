"""The lines above the list about new projects that were never saved: they have no number and no line in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from registry.domain.project.draft import marks_typed
from ui.desk.draft_text import unfinished_words
from ui.features.projects.list_query import unfinished
from ui.features.projects.views import view_rule
from ui.kit.widgets.page_line import PageLine, Verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.domain.project.draft import KeptDraft
    from ui.desk.desk import Desk
    from ui.features.projects.list_query import ListQuery

_HIGHEST = 180
"""The most pixels above the list; more lines than fit are scrolled."""


class UnfinishedLines(QScrollArea):
    """One line for each draft of a new project; hidden where there is none or where the query lists none."""

    counted = Signal()
    """The number of lines was read: `number`."""

    wanted = Signal(object)
    """Carries the `KeptDraft` to continue."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._is_asked = False
        self.number = 0
        """How many drafts are shown."""
        self.marks: frozenset[str] = frozenset()
        """The protective marks typed in them."""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("New projects not saved yet"))
        self.hide()

    def ask(self, query: ListQuery) -> None:
        """Show the drafts that belong to a query: all in the view of drafts, none of what is filtered by fields."""
        self._is_asked = view_rule(query.view).drafted and not query.narrowing
        if self._is_asked:
            self._desk.ask_later(unfinished, self._on_read, about="unfinished projects")
        else:
            self._show(())

    def _on_read(self, drafts: tuple[KeptDraft, ...]) -> None:
        if self._is_asked:
            self._show(drafts)

    def _show(self, drafts: Sequence[KeptDraft]) -> None:
        if not drafts and not self.number:
            return
        self.number = len(drafts)
        words = self._desk.registry.words
        self.marks = frozenset().union(*(marks_typed(kept.draft.edits, words) for kept in drafts))
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for kept in drafts:
            line = PageLine("pencil", "accent", self._desk.look)
            column.addWidget(line)
            line.say(unfinished_words(kept, self._desk.today, self._desk.language), self._verbs(kept))
        self.setWidget(lines)
        self.setFixedHeight(min(lines.sizeHint().height(), _HIGHEST))
        self.setVisible(bool(drafts))
        self.counted.emit()

    def _verbs(self, kept: KeptDraft) -> tuple[Verb, ...]:
        return () if self._desk.read_only else (Verb(self.tr("Continue"), partial(self.wanted.emit, kept)),)
