"""One presentation: the official act as recorded, and the reply, which is filled in when it arrives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from registry.domain.fields.channel import PRESENTATIONS
from registry.domain.fields.kinds import Day
from ui.kit.days import day_words
from ui.kit.forms.form import Form
from ui.kit.forms.form_context import context_of
from ui.kit.style.look import BESIDE
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record
    from ui.desk.desk import Desk

REPLY_FIELDS = ("reply_due", "replied", "reply", "reply_document")
"""The fields that are filled in after the presentation; all others are part of the act and cannot be edited."""

_COLUMNS = 2


class ReplyEntry(QWidget):
    """A presentation in words, with an expandable form for its reply."""

    edited = Signal()

    def __init__(self, row: Record, desk: Desk) -> None:
        super().__init__()
        self._desk, self._row = desk, row
        self._form: Form | None = None
        self._problems: Mapping[str, Sequence[str]] = {}
        self._act = WrappedLabel()
        self._answer = WrappedLabel(role="small")
        self._toggle = QPushButton(self.tr("Reply"))
        self._fold = QFrame()
        self._read_only = desk.read_only
        self._build()
        self._update_texts()

    def load(self, row: Record) -> None:
        """Show the saved presentation and discard unsaved changes."""
        self._row = row
        if self._form is not None:
            self._form.load(row.values)
        self._update_texts()

    def refresh(self, row: Record) -> None:
        """Show the newly saved presentation; changed fields stay."""
        self._row = row
        if self._form is not None:
            self._form.refresh(row.values)
        self._update_texts()

    def offer(self, field: str, raw: str, seen: Stored) -> None:
        """Show a draft's text in a field of the reply."""
        if field in REPLY_FIELDS:
            self.form.set_seen(field, seen)
            self.form.set_raw(field, raw)

    def changes_so_far(self) -> dict[str, str]:
        """Return the changes, by path."""
        changed = self._form.changes_so_far() if self._form else {}
        return {f"presentations.{self._row.id}.{field}": raw for field, raw in changed.items()}

    def set_problems(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Show the problems, by path."""
        own = f"presentations.{self._row.id}."
        self._problems = {
            path.removeprefix(own): sentences for path, sentences in problems.items() if path.startswith(own)
        }
        if self._problems:
            self.form.set_problems(self._problems)
            self.set_open(opened=True)
        elif self._form is not None:
            self._form.set_problems({})

    def set_read_only(self, *, read_only: bool) -> None:
        """Make the reply read-only, or editable again."""
        self._read_only = read_only
        if self._form is not None:
            self._form.set_read_only(read_only)

    def focus_field(self, field: str) -> None:
        """Open the reply and focus one of its fields."""
        self.set_open(opened=True)
        if field in REPLY_FIELDS:
            self.form.editor(field).focus_first()
        else:
            self.form.focus_first()

    def focus_first(self) -> None:
        """Focus the button that opens the reply."""
        self._toggle.setFocus(Qt.FocusReason.TabFocusReason)

    def set_open(self, *, opened: bool) -> None:
        """Open or close the form of the reply."""
        if opened:
            self.form.show()
        self._fold.setVisible(opened)
        self._toggle.setChecked(opened)

    @property
    def form(self) -> Form:
        """The form of the reply; created when it is first opened."""
        if self._form is None:
            self._form = self._made()
        return self._form

    def _made(self) -> Form:
        registry = self._desk.registry
        fields = [PRESENTATIONS.by_id[name] for name in REPLY_FIELDS]
        form = Form(fields, "presentations", registry.fields, context_of(self._desk), _COLUMNS)
        form.load(self._row.values)
        form.edited.connect(self.edited)
        if self._read_only:
            form.set_read_only(True)
        self._fold_box.addWidget(form)
        return form

    def _build(self) -> None:
        self._toggle.setProperty("role", "link")
        self._toggle.setCheckable(True)
        self._toggle.setIcon(self._desk.look.icon_beside("pencil", "accent"))
        self._toggle.setIconSize(BESIDE)
        self._toggle.toggled.connect(lambda opened: self.set_open(opened=opened))
        self._fold.setProperty("role", "fold")
        self._fold_box = QVBoxLayout(self._fold)
        self._fold_box.setContentsMargins(0, 8, 0, 8)
        self._fold.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._act)
        words.addWidget(self._answer)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._fold)

    def _update_texts(self) -> None:
        texts = {name: self._word(name) for name in PRESENTATIONS.by_id}
        self._act.set_text(
            self.tr("{sent} · {from_org} → {to_org} · {channel}, no. {document}").format(**texts)
        )
        self._answer.set_text(self._reply(texts))
        self._toggle.setAccessibleName(self.tr("Reply to: {act}").format(act=self._act.text()))

    def _reply(self, texts: Mapping[str, str]) -> str:
        if self._row.values.get("replied"):
            return self.tr("Replied {replied}: {reply}, no. {reply_document}").format(**texts)
        if self._row.values.get("reply_due"):
            return self.tr("No reply yet; due {reply_due}").format(**texts)
        return self.tr("No reply yet")

    def _word(self, field: str) -> str:
        if isinstance(PRESENTATIONS.by_id[field].kind, Day):
            return day_words(self._row.values.get(field), self._desk.language)
        return self._desk.registry.fields.display("presentations", field, self._row.values.get(field))
