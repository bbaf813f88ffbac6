"""The presentations of a project over the government channel, and the replies to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton

from registry.domain.project.field_path import read_path
from ui.actions.requests import ActRequest, RequestKind
from ui.features.project.part_card import PartCard
from ui.features.project.reply_entry import ReplyEntry

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.domain.fields.kinds import Stored
    from registry.domain.project.project_file import ProjectFile
    from ui.desk.desk import Desk
    from ui.features.project.draft_session import DraftSession

_NOUN = "presentations"


class PresentationsCard(PartCard):
    """Presentations are official acts and are recorded in a dialog; only their replies are edited here."""

    act_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.registry.fields.noun(_NOUN))
        self._desk = desk
        self._ref = ""
        self._entries: dict[str, ReplyEntry] = {}
        self._empty = QLabel(self.tr("No presentations recorded yet."))
        self._empty.setProperty("role", "muted")
        self._present = QPushButton(self.tr("Present…"))
        self._present.clicked.connect(self._on_present)
        self._head.addWidget(self._present)
        self._body.addWidget(self._empty)

    def load(self, file: ProjectFile) -> None:
        """Show the saved presentations and discard unsaved changes."""
        for entry in self._entries.values():
            entry.setParent(None)
            entry.deleteLater()
        self._entries.clear()
        self.refresh(file)

    def refresh(self, file: ProjectFile) -> None:
        """Show the newly saved presentations; changed replies stay."""
        self._ref = file.project.text("ref")
        rows = {row.id: row for row in file.of(_NOUN)}
        for gone in [row_id for row_id in self._entries if row_id not in rows]:
            self._entries.pop(gone).deleteLater()
        for row_id, row in rows.items():
            if row_id in self._entries:
                self._entries[row_id].refresh(row)
            else:
                entry = self._entries[row_id] = ReplyEntry(row, self._desk)
                entry.edited.connect(self.edited)
                self._body.addWidget(entry)
        self._empty.setVisible(not rows)
        self._present.setVisible(bool(self._ref) and not self._desk.read_only)

    def settle(self, project: DraftSession) -> None:
        """Take the saved replies for what is stored."""
        for row in project.file.of(_NOUN):
            own = f"{_NOUN}.{row.id}."
            typed_since = any(path.startswith(own) for path in project.edits)
            if (
                row.id in self._entries
                and not typed_since
                and any(path.startswith(own) for path in project.saved_edits)
            ):
                self._entries[row.id].load(row)
        self.refresh(project.file)

    def offer(self, path: str, raw: str, seen: Stored) -> None:
        """Show a draft's text in a reply."""
        read = read_path(path)
        if read is not None and read.row in self._entries:
            self._entries[read.row].offer(read.field, raw, seen)

    def changes_so_far(self) -> dict[str, str]:
        """Return the changes of the replies, by path."""
        changes: dict[str, str] = {}
        for entry in self._entries.values():
            changes |= entry.changes_so_far()
        return changes

    def set_problems(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Show the problems beside each field of a reply."""
        for entry in self._entries.values():
            entry.set_problems(problems)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make the replies read-only, or editable again."""
        self._present.setVisible(bool(self._ref) and not read_only)
        for entry in self._entries.values():
            entry.set_read_only(read_only=read_only)

    def focus_path(self, path: str) -> bool:
        """Focus a reply, or for `presentations.+` the button that records a presentation."""
        read = read_path(path)
        if read is None or read.noun != _NOUN:
            return False
        if read.row in self._entries:
            self._entries[read.row].focus_field(read.field)
        else:
            self._present.setFocus()
        return True

    def focus_first(self) -> None:
        """Focus the first presentation, or the button that records one."""
        first = next(iter(self._entries.values()), None)
        if first is not None:
            first.focus_first()
        else:
            self._present.setFocus()

    def _on_present(self) -> None:
        self.act_wanted.emit(ActRequest(RequestKind.PRESENT, self._ref))
