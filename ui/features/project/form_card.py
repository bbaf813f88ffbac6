"""A card with some fields of the project itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from registry.domain.fields.project import PROJECT
from ui.features.project.labels import form_name
from ui.features.project.part_card import PartCard
from ui.kit.forms.form import Form
from ui.kit.forms.form_context import context_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.domain.fields.kinds import Stored
    from registry.domain.project.project_file import ProjectFile
    from ui.desk.desk import Desk
    from ui.features.project.draft_session import DraftSession
    from ui.features.project.sections import SectionPart


class FormCard(PartCard):
    """A form with fields of the project."""

    def __init__(self, part: SectionPart, desk: Desk) -> None:
        super().__init__(form_name(part.id))
        registry = desk.registry
        chosen = [PROJECT.by_id[field] for field in part.fields]
        self.form = Form(chosen, "project", registry.fields, context_of(desk), part.columns)
        self.form.edited.connect(self._on_edited)
        self._body.addWidget(self.form)

    def load(self, file: ProjectFile) -> None:
        """Show the saved fields."""
        self.form.load(file.project.values)

    def refresh(self, file: ProjectFile) -> None:
        """Show the newly saved fields; changed ones stay."""
        self.form.refresh(file.project.values)

    def settle(self, project: DraftSession) -> None:
        """Show the saved fields as stored, except the one that is being edited."""
        for path in self.form.paths:
            if path in project.saved_edits:
                stored = project.file.project.values.get(path)
                self.form.set_seen(path, stored)
                if path not in project.edits and not self._is_at(path):
                    self.form.editor(path).set_stored(stored)
        self.refresh(project.file)

    def offer(self, path: str, raw: str, seen: Stored) -> None:
        """Show a draft's text in a field."""
        self.form.set_seen(path, seen)
        self.form.set_raw(path, raw)

    def changes_so_far(self) -> dict[str, str]:
        """Return the changed fields, by path."""
        return self.form.changes_so_far()

    def set_problems(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Show the problems under each field."""
        self.form.set_problems(problems)

    def set_warnings(self, warnings: Mapping[str, Sequence[str]]) -> None:
        """Show under each field what is to be known of it."""
        self.form.set_warnings(warnings)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make the fields read-only (they can still be copied), or editable again."""
        self.form.set_read_only(read_only)

    def focus_path(self, path: str) -> bool:
        """Focus a field; returns whether it is in this card."""
        if path not in self.form.paths:
            return False
        self.form.editor(path).focus_first()
        return True

    def focus_first(self) -> None:
        """Focus the first field."""
        self.form.focus_first()

    def _is_at(self, path: str) -> bool:
        """Return whether a field has the focus."""
        focused = QApplication.focusWidget()
        return focused is not None and self.form.editor(path).isAncestorOf(focused)

    def _on_edited(self, _path: str) -> None:
        self.edited.emit()
