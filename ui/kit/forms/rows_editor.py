"""The child rows of a project (funding, milestones …): a compact list whose rows open in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from registry.domain.project.draft import REMOVE
from ui.actions.keys import KEYS, key_sequence
from ui.kit.forms.form import Form
from ui.kit.forms.row_entry import BUTTON, RowEntry
from ui.kit.forms.row_heads import RowHeads
from ui.kit.forms.row_list import RowList
from ui.kit.forms.summary import Summary
from ui.kit.style.look import BESIDE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from registry.domain.fields.field import Noun
    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record
    from ui.kit.forms.field_names import FieldNames
    from ui.kit.forms.form_context import FormContext


class RowsEditor(QWidget):
    """Edits the rows of one noun; paths are `noun.<row id>.field`, and new rows have the ids `+1`, `+2` …."""

    edited = Signal(str)
    """The path that was changed: a field, or `noun.<row id>` when the row was marked for removal."""

    def __init__(self, noun: Noun, naming: FieldNames, context: FormContext, columns: int = 2) -> None:
        super().__init__()
        self._noun, self._naming, self._context, self._columns = noun, naming, context, columns
        look = context.look
        self._summary = Summary(noun, naming, context.words, context.language)
        self._read_only = False
        self._heads = RowHeads(self._summary, look, BUTTON)
        self._empty = QLabel(self.tr("No entries yet."))
        self._add = QPushButton(look.icon_beside("plus"), self.tr("Add row"))
        self._add.setIconSize(BESIDE)
        self._list = RowList(self._make_form, self._summary, look, self._add)
        self._build()
        self._connect()

    def say_when_empty(self, words: str) -> None:
        """Set the text that is shown when there are no rows."""
        self._empty.setText(words or self.tr("No entries yet."))

    def load(self, rows: Sequence[Record]) -> None:
        """Show the stored rows and discard all unsaved changes."""
        while self._list.entries:
            self._list.drop(self._list.entries[-1])
        for row in rows:
            self._append(row.id).load(row.values)
        self._update_heads()

    def refresh(self, rows: Sequence[Record]) -> None:
        """Show the newly stored rows; rows the person has changed stay, even if they were deleted elsewhere."""
        known = {entry.id: entry for entry in self._list.entries}
        kept = {row.id for row in rows}
        for entry in known.values():
            if entry.id not in kept and not entry.is_new and not self._changes_of(entry):
                self._list.drop(entry)
        for row in rows:
            entry = known.get(row.id) or self._append(row.id)
            entry.refresh(row.values)
        self._list.order([row.id for row in rows])
        self._update_heads()

    def changes_so_far(self) -> dict[str, str]:
        """Return the changes without interrupting input-method composition; for drafts."""
        changes: dict[str, str] = {}
        for entry in self._list.entries:
            changes |= self._changes_of(entry)
        return changes

    def set_raw(self, path: str, raw: str) -> None:
        """Show a draft's text for a path; rows that were not saved yet appear again as new rows."""
        row, field = self._parts(path)
        entry = self._list.entry(row) or self._append(row)
        if field:
            entry.set_raw(field, raw)
        else:
            entry.set_removed(raw.strip() == REMOVE)
        self._update_heads()

    def set_seen(self, path: str, seen: Stored) -> None:
        """Set the stored value that was seen when a draft's change began, where it is not today's stored value."""
        row, field = self._parts(path)
        if field and (entry := self._list.entry(row)) is not None:
            entry.set_seen(field, seen)

    def set_problems(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Show the problems of each row at its line, and under its fields when it is open."""
        for entry in self._list.entries:
            own = (self._path(entry), f"{self._path(entry)}.")
            entry.set_problems(
                {
                    path.removeprefix(own[0]).removeprefix("."): sentences
                    for path, sentences in problems.items()
                    if sentences and (path == own[0] or path.startswith(own[1]))
                }
            )

    def set_beneath(self, beneath: Mapping[str, QWidget]) -> None:
        """Show a widget under the lines of some rows, by row id, and under no other."""
        for entry in self._list.entries:
            entry.set_beneath(beneath.get(entry.id))
        self._list.chain()

    def focus_first(self) -> None:
        """Focus the first row, or the button that adds one."""
        (self._list.entries[0].line if self._list.entries else self._add).setFocus(
            Qt.FocusReason.TabFocusReason
        )

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make the rows read-only, or editable again."""
        self._read_only = read_only
        self._add.setVisible(not read_only)
        for entry in self._list.entries:
            entry.set_read_only(read_only)

    def add_row(self) -> None:
        """Add a row, open it and focus its first field."""
        if self._read_only:
            return
        entry = self._append(f"+{self._next_number()}")
        self._update_heads()
        entry.set_open(True)
        self._list.stop_at(entry)
        entry.form.focus_first()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        self._empty.setProperty("role", "muted")
        self._add.setProperty("role", "link")
        self._add.setToolTip(self.tr("Add row (Insert)"))
        many = self._naming.noun(self._noun.id)
        self._add.setAccessibleName(self.tr("{rows}: add row").format(rows=many))
        self.setAccessibleName(many)
        box.addWidget(self._heads)
        box.addWidget(self._list)
        box.addWidget(self._empty)
        box.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._update_heads()

    def _connect(self) -> None:
        self._add.clicked.connect(self.add_row)
        self._list.edited.connect(self._on_edited)

    def _append(self, row: str) -> RowEntry:
        entry = self._list.append(row)
        entry.set_read_only(self._read_only)
        return entry

    def _make_form(self) -> Form:
        fields = [field for field in self._noun.stored if field.written]
        return Form(fields, self._noun.id, self._naming, self._context, self._columns)

    def _path(self, entry: RowEntry) -> str:
        return f"{self._noun.id}.{entry.id}"

    def _parts(self, path: str) -> tuple[str, str]:
        row, _, field = path.removeprefix(f"{self._noun.id}.").partition(".")
        return row, field

    def _changes_of(self, entry: RowEntry) -> dict[str, str]:
        if entry.removed:
            return {} if entry.is_new else {self._path(entry): REMOVE}
        return {f"{self._path(entry)}.{field}": raw for field, raw in entry.changes_so_far().items()}

    def _next_number(self) -> int:
        return max((int(e.id[1:] or 1) for e in self._list.entries if e.is_new), default=0) + 1

    def _update_heads(self) -> None:
        """Update the column headings and the text for an empty list after rows were added or removed."""
        self._list.chain()
        self._heads.setVisible(bool(self._list.entries))
        self._empty.setVisible(not self._list.entries)

    def _on_edited(self, row: str, field: str) -> None:
        self.edited.emit(f"{self._noun.id}.{row}.{field}" if field else f"{self._noun.id}.{row}")

    def _meaning(self, event: QKeyEvent) -> Callable[[], None] | None:
        """Return the action of a key in this list; None when it has none."""
        pressed = QKeySequence(event.keyCombination())
        entry = self._list.at_keys()
        if pressed == key_sequence(KEYS["add_row"]) and not self._read_only:
            return self.add_row
        if entry is None:
            return None
        if pressed == QKeySequence(Qt.Key.Key_Escape) and entry.is_open:
            return lambda: entry.set_open(False)
        return self._meaning_on_line(entry, pressed) if entry.line.hasFocus() else None

    def _meaning_on_line(self, entry: RowEntry, pressed: QKeySequence) -> Callable[[], None] | None:
        meanings: list[tuple[str, Callable[[], None]]] = [
            ("Up", lambda: self._list.step(entry, -1)),
            ("Down", lambda: self._list.step(entry, 1)),
            *((key, lambda: self._toggle(entry)) for key in ("Return", "Enter", KEYS["edit_row"])),
        ]
        if not self._read_only:
            meanings.append((KEYS["remove_row"], entry.button.click))
        return next((act for key, act in meanings if key_sequence(key) == pressed), None)

    def _toggle(self, entry: RowEntry) -> None:
        entry.set_open(not entry.is_open)
        self._list.stop_at(entry)
        if entry.is_open:
            entry.form.focus_first()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that are used here from becoming shortcuts of the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._meaning(event)
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Perform the action of a key."""
        if act := self._meaning(event):
            act()
        else:
            super().keyPressEvent(event)
