"""A card with the rows of one noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from registry.domain.fields.table import NOUNS
from registry.domain.project.field_path import read_path
from ui.features.project.part_card import PartCard
from ui.kit.forms.form_context import context_of
from ui.kit.forms.row_entry import RowEntry
from ui.kit.forms.rows_editor import RowsEditor

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record
    from registry.domain.project.project_file import ProjectFile
    from ui.desk.desk import Desk
    from ui.features.project.draft_session import DraftSession

ADD = "+"
"""The row id in a path that asks for a new row."""


class RowsCard(PartCard):
    """The rows of a noun, edited in place; a subclass may show some of them in another way."""

    def __init__(self, noun: str, desk: Desk) -> None:
        registry = desk.registry
        super().__init__(registry.fields.noun(noun))
        self._noun = noun
        self._rows = RowsEditor(NOUNS[noun], registry.fields, context_of(desk))
        self._rows.edited.connect(self._on_edited)
        self._body.addWidget(self._rows)

    def load(self, file: ProjectFile) -> None:
        """Show the saved rows."""
        self._rows.load(self._mine(file))

    def refresh(self, file: ProjectFile) -> None:
        """Show the newly saved rows; changed ones stay."""
        self._rows.refresh(self._mine(file))

    def settle(self, project: DraftSession) -> None:
        """Show the saved rows as such, go on in the one that was open, and offer what was typed since."""
        own = {path: raw for path, raw in project.saved_edits.items() if path.startswith(f"{self._noun}.")}
        if not own:
            self.refresh(project.file)
            return
        at = self._focused_path()
        made = self._made_since(project.file, own)
        self.load(project.file)
        for path, raw in project.edits.items():
            if path.startswith(f"{self._noun}."):
                self._rows.set_raw(_renamed(path, made), raw)
        if at:
            self.focus_path(_renamed(at, made))

    def offer(self, path: str, raw: str, seen: Stored) -> None:
        """Show a draft's text for a row."""
        self._rows.set_seen(path, seen)
        self._rows.set_raw(path, raw)

    def changes_so_far(self) -> dict[str, str]:
        """Return the changes of the rows, by path."""
        return self._rows.changes_so_far()

    def set_problems(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Show the problems of each row."""
        self._rows.set_problems(problems)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make the rows read-only, or editable again."""
        self._rows.set_read_only(read_only)

    def focus_path(self, path: str) -> bool:
        """Open a row and focus its field; `noun.+` adds a row."""
        read = read_path(path)
        if read is None or read.noun != self._noun:
            return False
        if read.row == ADD:
            self._rows.add_row()
            return True
        entry = next((one for one in self._rows.findChildren(RowEntry) if one.id == read.row), None)
        if entry is None:
            return False
        entry.set_open(True)
        if read.field in entry.form.paths:
            entry.form.editor(read.field).focus_first()
        else:
            entry.form.focus_first()
        return True

    def focus_first(self) -> None:
        """Focus the first row, or the button that adds one."""
        self._rows.focus_first()

    def _mine(self, file: ProjectFile) -> Sequence[Record]:
        """Return the rows shown in the list."""
        return file.of(self._noun)

    def _focused_path(self) -> str:
        """Return the path of the focused field, if it is in an open row."""
        focused = QApplication.focusWidget()
        if focused is None or not self._rows.isAncestorOf(focused):
            return ""
        for entry in self._rows.findChildren(RowEntry):
            if entry.is_open and entry.isAncestorOf(focused):
                at = (path for path in entry.form.paths if entry.form.editor(path).isAncestorOf(focused))
                return f"{self._noun}.{entry.id}.{next(at, '')}".rstrip(".")
        return ""

    def _made_since(self, file: ProjectFile, saved: Mapping[str, str]) -> dict[str, str]:
        """Return the row ids of the saved new rows by `+n`; both are in the order of creation."""
        asked = list(dict.fromkeys(read.row for path in saved if (read := read_path(path)) and read.makes))
        made = [row.id for row in self._mine(file)][-len(asked) :] if asked else []
        return dict(zip(asked, made, strict=False))

    def _on_edited(self, _path: str) -> None:
        self.edited.emit()


def _renamed(path: str, made: Mapping[str, str]) -> str:
    noun, row, field = (*path.split("."), "")[:3]
    return ".".join(part for part in (noun, made.get(row, row), field) if part)
