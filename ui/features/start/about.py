"""The About dialog: versions, licences, paths, and checking the registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from registry.domain.values.text import readable, shown_path
from ui.desk.verification import Verification
from ui.kit.resources import FOLDER
from ui.kit.widgets.card import Card
from ui.kit.widgets.page_area import PageArea
from ui.kit.widgets.path_line import PathLine
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from ui.desk.backend import Backend
    from ui.desk.desk import Desk

_SIZE = QSize(640, 620)
_LICENCE_HEIGHT = 140
_LICENCES = ("fonts", "fonts/noto", "icons")
"""Folders of `resources` whose licence is shown."""


class About(QDialog):
    """The information to include when reporting a problem, and the components used."""

    def __init__(self, desk: Desk, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._backend = desk, backend
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Cooperation Registry"))
        self.resize(_SIZE)
        self._build()

    def verify(self) -> None:
        """Check the registry now."""
        self.verification.run()

    def _build(self) -> None:
        inner = QWidget()
        cards = QVBoxLayout(inner)
        cards.setContentsMargins(16, 16, 16, 16)
        cards.setSpacing(12)
        for card in (self._versions(), self._examination(), self._places(), self._licences()):
            cards.addWidget(card)
        cards.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.setAccessibleName(close.text())
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PageArea(inner, self.windowTitle()), 1)
        column.addLayout(foot)

    def _versions(self) -> Card:
        card = Card(self.tr("Cooperation Registry"), self._desk.look)
        subtitle = self.tr("US–ROK cooperation projects in the Indo-Pacific and their approvals")
        card.add(WrappedLabel(subtitle, "muted"))
        versions = self._backend.versions()
        label = QLabel(versions)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setAccessibleName(self.tr("Versions"))
        card.add(label)
        copy = card.add_action(self.tr("Copy versions"), "copy")
        copy.setAccessibleName(copy.text())
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(versions))
        return card

    def _examination(self) -> Card:
        card = Card(self.tr("Registry integrity"), self._desk.look)
        self.verification = Verification(self._desk)
        card.add(self.verification)
        return card

    def _places(self) -> Card:
        path, look = self._desk.opened.path, self._desk.look
        card = Card(self.tr("Location"), look)
        card.add(PathLine(self.tr("Registry"), shown_path(path), look))
        card.add(PathLine(self.tr("Backups"), readable(f"{path}.backups"), look))
        card.add(PathLine(self.tr("Crash log"), shown_path(self._backend.profile / "crash.log"), look))
        return card

    def _licences(self) -> Card:
        card = Card(self.tr("Licences"), self._desk.look)
        note = self.tr(
            "This program is released under the MIT License. It uses the fonts Pretendard and, in "
            "reports, Noto (SIL Open Font License 1.1), and icons from Lucide (ISC License). The "
            "original licence texts follow."
        )
        card.add(WrappedLabel(note))
        texts = QPlainTextEdit()
        texts.setReadOnly(True)
        texts.setTabChangesFocus(True)
        texts.setFixedHeight(_LICENCE_HEIGHT)
        texts.setAccessibleName(self.tr("Licence texts"))
        texts.setPlainText("\n\n".join(_licence(folder) for folder in _LICENCES))
        card.add(texts)
        return card


def _licence(folder: str) -> str:
    return (FOLDER / folder / "LICENSE.txt").read_text(encoding="utf-8").strip()
