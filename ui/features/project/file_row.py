"""The file of a document, below the document's row: known file types are opened, as read-only copies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, QTemporaryDir
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from registry.domain.attachments.kind import AttachmentKind
from ui.desk.saved_file import open_with_system
from ui.kit.forms.row_line import INSET
from ui.kit.widgets.elided_label import ElidedLabel
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from registry.domain.attachments.attachment import Attachment
    from ui.desk.desk import Desk


class FileOpener:
    """Opens copies of attached files, in a folder that only this account can read."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._folder: QTemporaryDir | None = None

    def open(self, document_id: str, no_program: Callable[[], None]) -> None:
        """Open a copy of a document's file; `no_program` is called when no program opens files of its type."""
        folder = self._private_folder()

        def opened(copy: Path) -> None:
            if not open_with_system(copy):
                no_program()

        self._desk.ask_later(
            lambda registry: registry.attachments.open_copy(document_id, folder),
            opened,
            about="opening a file",
        )

    def _private_folder(self) -> Path:
        """Return the folder; Qt deletes it with this opener."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        return Path(self._folder.path())


class FileRow(QWidget):
    """The file of a document: its name and size, and a button that opens it after its type has been checked."""

    def __init__(self, document_id: str, attachment: Attachment, desk: Desk, opener: FileOpener) -> None:
        super().__init__()
        self._document_id, self._desk, self._opener = document_id, desk, opener
        self._warned = False
        self._describe = WrappedLabel(role="warn")
        self._describe.hide()
        self._button = QPushButton(self.tr("Open"))
        self._button.setProperty("role", "chip")
        self._button.setAccessibleName(self.tr("Open {file}").format(file=attachment.name))
        self._button.clicked.connect(self._on_open)
        icon = QLabel()
        icon.setPixmap(desk.look.icon("paperclip").pixmap(QSize(16, 16)))
        size = QLabel(QLocale().formattedDataSize(attachment.size))
        size.setProperty("role", "small")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(icon)
        line.addWidget(ElidedLabel(attachment.name))
        line.addWidget(size)
        line.addStretch(1)
        line.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, 0, 0, 4)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self._describe)

    def _on_open(self) -> None:
        self._desk.ask_later(
            lambda registry: registry.attachments.kind(self._document_id),
            self._on_kind,
            about="kind of a file",
        )

    def _on_kind(self, kind: AttachmentKind) -> None:
        if not kind.is_opened:
            self._show_message(self._why_not(kind))
            self._button.setEnabled(False)
        elif kind is AttachmentKind.MACROS and not self._warned:
            self._warned = True
            self._show_message(
                self.tr(
                    "This file contains macros or other active content. Open it only if you trust the sender."
                )
            )
            self._button.setText(self.tr("Open anyway"))
        else:
            self._opener.open(self._document_id, self._on_no_program)

    def _on_no_program(self) -> None:
        self._show_message(self.tr("No program on this computer can open this file."))

    def _why_not(self, kind: AttachmentKind) -> str:
        """Return why a file cannot be opened from here."""
        if kind is AttachmentKind.EXECUTABLE:
            return self.tr("This is a program. It's stored here, but can't be opened from the registry.")
        if kind is AttachmentKind.OTHER_CONTENT:
            return self.tr(
                "This file's content doesn't match its name. "
                "It's stored here, but can't be opened from the registry."
            )
        return self.tr(
            "This isn't a known document type. The file is stored here, but can't be opened from the registry."
        )

    def _show_message(self, words: str) -> None:
        self._describe.set_text(words)
        self._describe.setVisible(True)
        self._button.setAccessibleDescription(words)
