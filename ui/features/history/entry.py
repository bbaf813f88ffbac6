"""One act of the history: what, when, who, why, and the changed fields, with a button to undo or redo it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from registry.domain.values.moments import moment_text
from ui.actions.requests import UndoRequest
from ui.features.history.changes_text import ChangesText
from ui.features.history.entry_text import part_of, row_texts
from ui.features.history.kinds import act_name, kind_words
from ui.kit.style.look import BESIDE
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from registry.services.language.problem_text import Fields
    from ui.desk.desk import Desk
    from ui.features.history.timeline import TimelineAct

_FIRST, _LONGEST, _AT_ONCE = 6, 240, 100
"""Changes shown at first, characters shown of a value, and changes added per click."""


class EntryCard(QFrame):
    """One act."""

    undo_wanted = Signal(object)
    """Carries an `UndoRequest`: show the act, then undo or redo it."""

    def __init__(self, act: TimelineAct, desk: Desk) -> None:
        super().__init__()
        self.act = act
        self._desk = desk
        self._fields: Fields = desk.registry.fields
        self._rows = row_texts(act, self._fields)
        self._changes = ChangesText(desk.look)
        self._more = QPushButton()
        self._describe = _FIRST
        self._build()

    def _build(self) -> None:
        self.setProperty("role", "fold")
        self.setAccessibleName(self._head())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 12)
        column.setSpacing(4)
        column.addLayout(self._title_line())
        column.addWidget(WrappedLabel(self._about(), role="small"))
        if why := self.act.change_set.act.why:
            column.addWidget(WrappedLabel(self.tr("Reason: {why}").format(why=why)))
        column.addWidget(self._changes)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._more.setProperty("role", "link")
        self._more.setProperty("flush", "true")
        self._more.clicked.connect(self._on_more)
        self._show_first()

    def _title_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(WrappedLabel(self._head(), role="strong"), 1)
        if self.act.is_taken_back:
            undone = QLabel(self.tr("Undone"))
            undone.setProperty("role", "warn")
            line.addWidget(undone, 0, Qt.AlignmentFlag.AlignTop)
        if (self.act.may_be_undone or self.act.is_taken_back) and not self._desk.read_only:
            line.addWidget(self._button(redo=self.act.is_taken_back), 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _button(self, *, redo: bool) -> QPushButton:
        """Return the button that shows what undoing or redoing the act would do."""
        icon = self._desk.look.icon_beside("redo-2" if redo else "undo-2", "accent")
        button = QPushButton(icon, self.tr("Redo…") if redo else self.tr("Undo…"))
        button.setIconSize(BESIDE)
        button.setProperty("role", "link")
        name = self.tr("Redo: {act}") if redo else self.tr("Undo: {act}")
        button.setAccessibleName(name.format(act=self._head()))
        button.setAccessibleDescription(self._about())
        wanted = UndoRequest(self.act.change_set.act.id, redo=redo)
        button.clicked.connect(lambda: self.undo_wanted.emit(wanted))
        return button

    def _head(self) -> str:
        words = kind_words(self.act.kind)
        if self.act.original is None:
            return words
        return self.tr("{act}: {original}").format(act=words, original=act_name(self.act.original))

    def _about(self) -> str:
        made = self.act.change_set
        told = self.tr("{when} · {who}, {office}") if not made.act.exchange else self._from_exchange()
        return told.format(
            when=moment_text(made.at, self._desk.language),
            who=made.act.who.name,
            office=made.act.who.office,
            exchange=made.act.exchange,
        )

    def _from_exchange(self) -> str:
        return self.tr("{when} · {who}, {office} · exchange {exchange}")

    def _show_first(self) -> None:
        first = part_of(self._rows, 0, _FIRST, _LONGEST)
        self._changes.tell(first)
        self._changes.setAccessibleName(self.tr("Changes in: {act}").format(act=self._head()))
        self._offer_more(cut=first != part_of(self._rows, 0, _FIRST))

    def _offer_more(self, *, cut: bool = False) -> None:
        """Show a button for the remaining changes; very many are added in portions to stay responsive."""
        left = self.act.count - self._describe
        self._more.setVisible(left > 0 or cut)
        if self._describe <= _FIRST:
            self._more.setText(self.tr("Show all %n change(s)", "", self.act.count))
        if left > _AT_ONCE:
            self._more.setText(self.tr("Show %n more change(s)", "", _AT_ONCE))
        self._more.setAccessibleDescription(self._head())

    def _on_more(self) -> None:
        if self._describe <= _FIRST:  # the values shown were shortened: show all in full
            self._changes.tell(part_of(self._rows, 0, _AT_ONCE))
            self._describe = _AT_ONCE
        else:
            self._changes.add(part_of(self._rows, self._describe, _AT_ONCE))
            self._describe += _AT_ONCE
        self._offer_more()
        if self._more.isHidden():
            self._changes.setFocus(Qt.FocusReason.OtherFocusReason)  # the focused button was removed
