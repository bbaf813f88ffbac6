"""The documents of a project, and the files attached to them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from ui.features.project.attach_form import AttachForm
from ui.features.project.file_row import FileOpener, FileRow
from ui.features.project.pending_files import pending_files
from ui.features.project.rows_card import RowsCard
from ui.kit.dialogs import file_dialogs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.attachments.attachment import Attachment
    from registry.domain.project.project_file import ProjectFile
    from ui.desk.desk import Desk

_LAST_FOLDER = "attach_folder"


class DocumentsCard(RowsCard):
    """Documents as rows, each with its file to open, and a button to attach a file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("documents", desk)
        self._desk = desk
        self._file: ProjectFile | None = None
        self._kept: Mapping[str, Attachment] = {}
        self._attach = QPushButton(self.tr("Attach file…"))
        self._form = AttachForm(desk)
        self._opener = FileOpener(desk)
        self._head.addWidget(self._attach)
        self._body.insertWidget(1, self._form)
        self._form.hide()
        self._attach.clicked.connect(self._on_attach)
        self._form.closed.connect(self._attach.setFocus)

    def load(self, file: ProjectFile) -> None:
        """Show the saved documents and files."""
        super().load(file)
        self._form.hide()
        self._look_up(file)
        self._offer_back()

    def refresh(self, file: ProjectFile) -> None:
        """Show the newly saved documents and files."""
        super().refresh(file)
        self._look_up(file)

    def attach_file(self, path: Path) -> None:
        """Show the form for a file that was chosen elsewhere."""
        if self._file is not None and not self._desk.read_only:
            self._form.begin(self._file, path, "", self._kept)

    def attach(self, document_type: str = "") -> None:
        """Ask for a file to attach, then show the form for it."""
        if self._file is None or self._desk.read_only:
            return
        folder = Path(self._desk.settings.text(_LAST_FOLDER, str(Path.home())))
        path = file_dialogs.file_to_attach(self.window(), folder)
        if path is not None:
            self._desk.settings.keep(_LAST_FOLDER, str(path.parent))
            self._form.begin(self._file, path, document_type, self._kept)

    def _on_attach(self) -> None:
        self.attach()

    def _offer_back(self) -> None:
        """Restore the form of a file that was chosen before the page was left."""
        if self._file is None or self._desk.read_only:
            return
        begun = pending_files(self._desk).of(self._file.project.text("ref"))
        if begun is not None:
            self._form.go_on(self._file, begun, self._kept)

    def _look_up(self, file: ProjectFile) -> None:
        saved = bool(file.project.text("ref"))
        self._file = file if saved else None
        self._attach.setVisible(saved and not self._desk.read_only)
        has_files = saved and any(row.values.get("sha256") for row in file.of("documents"))
        if has_files:
            self._kept = self._desk.ask(
                lambda registry: registry.attachments.of_project(file.project.text("ref"))
            )
        else:
            self._kept = {}
        self._rows.set_beneath(
            {
                document_id: FileRow(document_id, attachment, self._desk, self._opener)
                for document_id, attachment in self._kept.items()
            }
        )
