"""The section “History” of a project's page: its acts, newest first, with filters by kind and text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from registry.domain.errors import WrongUsage
from ui.features.history.entry import EntryCard
from ui.features.history.entry_text import sought
from ui.features.history.kinds import kind_words
from ui.features.history.timeline import timeline_of
from ui.kit import delays
from ui.kit.widgets.filter_chip import FilterChip
from ui.kit.widgets.screen_reader import announce
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from registry.services.history.history import HistoryEntry
    from registry.services.registry import Registry
    from ui.desk.desk import Desk
    from ui.features.history.timeline import TimelineAct

_PAGE, _AT_ONCE = 20, 4
"""Acts shown per page, and widgets created per turn of the event loop, so that a long history opens quickly."""


class HistoryView(QFrame):
    """The history of one project."""

    undo_wanted = Signal(object)
    """Carries an `UndoRequest`: show the act, then undo or redo it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._ref = ""
        self._acts: tuple[TimelineAct, ...] = ()
        self._found: tuple[TimelineAct, ...] = ()
        self._sought: dict[str, str] = {}
        self._entries: list[EntryCard] = []
        self._kinds = FilterChip(self.tr("Type of entry"), desk.look)
        self._words = QLineEdit()
        self._count = WrappedLabel(role="small")
        self._earlier = QPushButton()
        self._resting, self._adding = QTimer(self), QTimer(self)
        self._wanted = 0
        self._build()
        self._connect()

    def show_project(self, ref: str) -> None:
        """Show the history of a project, read again."""
        self._ref = ref
        self._desk.ask_later(lambda registry: _entries(registry, ref), self._on_read, about="trail")

    def _build(self) -> None:
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("History"))
        self._words.setPlaceholderText(self.tr("Search history"))
        self._words.setAccessibleName(self._words.placeholderText())
        self._words.setClearButtonEnabled(True)
        self._resting.setSingleShot(True)
        self._resting.setInterval(delays.SOUGHT_IN_HISTORY)
        self._adding.setInterval(0)
        self._earlier.hide()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._words, 2)
        head.addWidget(self._kinds)
        head.addStretch(1)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._count)
        column.addLayout(self._list)
        column.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _connect(self) -> None:
        self._words.textChanged.connect(lambda _text: self._resting.start())
        self._resting.timeout.connect(self._on_filter)
        self._adding.timeout.connect(self._add_some)
        self._kinds.changed.connect(lambda _kinds: self._on_filter())
        self._earlier.clicked.connect(self._on_earlier)

    def _clear(self) -> None:
        for entry in self._entries:
            self._list.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self._entries.clear()

    def _add_page(self) -> None:
        """Show the next page; the first acts at once, the others when the event loop is idle."""
        self._wanted = min(len(self._entries) + _PAGE, len(self._found))
        self._add_some()
        left = len(self._found) - self._wanted
        self._earlier.setVisible(left > 0)
        self._earlier.setText(self.tr("Show %n earlier entries", "", min(left, _PAGE)))

    def _add_some(self) -> None:
        begun = len(self._entries)
        for act in self._found[begun : min(begun + _AT_ONCE, self._wanted)]:
            entry = EntryCard(act, self._desk)
            entry.undo_wanted.connect(self.undo_wanted)
            if act is self._found[-1]:
                entry.setProperty("last", "true")  # the last one has no line below it
            self._entries.append(entry)
            self._list.addWidget(entry)
            entry.show()  # now, because something in it may get the focus
        if len(self._entries) < self._wanted:
            self._adding.start()
        else:
            self._adding.stop()

    def _matches(self, act: TimelineAct, kinds: tuple[str, ...], words: list[str]) -> bool:
        if kinds and act.kind not in kinds:
            return False
        return not words or all(word in self._sought_in(act) for word in words)

    def _sought_in(self, act: TimelineAct) -> str:
        # Computed when first searched: most histories are only looked at.
        act_id = act.change_set.act.id
        if act_id not in self._sought:
            self._sought[act_id] = sought(act, self._desk.registry.fields)
        return self._sought[act_id]

    # Slots

    def _on_read(self, entries: list[HistoryEntry]) -> None:
        self._acts = timeline_of(entries)
        self._sought.clear()
        kinds = dict.fromkeys(act.kind for act in self._acts)
        self._kinds.set_choices([(kind, kind_words(kind)) for kind in kinds])
        self._kinds.setVisible(len(kinds) > 1)
        self._show_found()

    def _show_found(self) -> None:
        kinds, words = self._kinds.chosen(), self._words.text().casefold().split()
        self._found = tuple(act for act in self._acts if self._matches(act, kinds, words))
        self._clear()
        self._add_page()
        if kinds or words:
            count = self.tr("{found} of {all} entries").format(found=len(self._found), all=len(self._acts))
        else:
            count = self.tr("%n entries", "", len(self._acts))
        self._count.set_text(count)

    def _on_filter(self) -> None:
        self._show_found()
        announce(self, self._count.text())

    def _on_earlier(self) -> None:
        begun = len(self._entries)
        self._add_page()
        first = self._entries[begun].findChild(QPushButton) if begun < len(self._entries) else None
        if self._earlier.isHidden() and first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)


def _entries(registry: Registry, ref: str) -> list[HistoryEntry]:
    try:
        return registry.history.of(ref)
    except WrongUsage:  # creating the project was undone
        return []
