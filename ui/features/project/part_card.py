"""The common shape of a card on the page: it shows a part of a project, and tells what a person changed in it."""

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
    """A titled card; paths are those of drafts (`title_en`, `funding.<row>.amount`)."""

    edited = Signal()
    """A person changed something in this card."""

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
        """Show a project as it is saved; what was typed before is forgotten."""
        raise NotImplementedError

    def refresh(self, file: ProjectFile) -> None:
        """Show a project as it is saved by now; what a person has changed stays."""
        raise NotImplementedError

    def settle(self, project: DraftSession) -> None:
        """Go on from a project as it was saved; what was typed since stays."""
        raise NotImplementedError

    def offer(self, path: str, raw: str, seen: Stored) -> None:
        """Show what a draft holds for a path, and what was seen when it began."""
        raise NotImplementedError

    def changes_so_far(self) -> dict[str, str]:
        """Return what a person changed, as typed, without disturbing a syllable being composed."""
        raise NotImplementedError

    def set_problems(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Say beside each field what is wrong with it."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - Qt's own setters read so
        """Let it be read and copied only, or edited again."""
        raise NotImplementedError

    def focus_path(self, path: str) -> bool:
        """Go to the field of a path; returns whether it is there."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Go to the first field."""
        raise NotImplementedError
