"""The base class of cards on the page: a card shows a part of a project and returns its unsaved changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from registry.domain.fields.kinds import Stored
    from registry.domain.project.project_file import ProjectFile
    from ui.features.project.draft_session import DraftSession


class PartCard(QFrame):
    """A card with a title; paths are those of drafts (`title_en`, `funding.<row>.amount`)."""

    edited = Signal()
    """The person changed something in this card."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        heading = QLabel(title)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setProperty("role", "section")
        self.setAccessibleName(title)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(heading)
        self._head.addStretch(1)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(16, 12, 16, 16)
        self._body.setSpacing(12)
        self._body.addLayout(self._head)

    def load(self, file: ProjectFile) -> None:
        """Show a saved project and discard unsaved changes."""
        raise NotImplementedError

    def refresh(self, file: ProjectFile) -> None:
        """Show the newly saved project; changed fields stay."""
        raise NotImplementedError

    def settle(self, project: DraftSession) -> None:
        """Go on from a project as it was saved; what was typed since stays."""
        raise NotImplementedError

    def offer(self, path: str, raw: str, seen: Stored) -> None:
        """Show a draft's text for a path, and set the stored value seen when the edit began."""
        raise NotImplementedError

    def changes_so_far(self) -> dict[str, str]:
        """Return the changes as typed, by path, without interrupting input-method composition."""
        raise NotImplementedError

    def set_problems(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Show the problems beside each field."""
        raise NotImplementedError

    def set_warnings(self, warnings: Mapping[str, Sequence[str]]) -> None:
        """Show beside each field what is to be known of it; only fields of the project itself have warnings."""

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make the card read-only (it can still be copied), or editable again."""
        raise NotImplementedError

    def focus_path(self, path: str) -> bool:
        """Focus the field of a path; returns whether it exists."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Focus the first field."""
        raise NotImplementedError
