"""Checking the registry on request: the button, the progress, and the findings in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.desk.errors import finding_words
from ui.kit.style.look import BESIDE
from ui.kit.widgets.progress_line import ProgressLine
from ui.kit.widgets.screen_reader import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from registry.domain.journal.examination import Examination
    from ui.desk.desk import Desk
    from ui.desk.tasks import Progress

_MOST = 8
"""The maximum number of findings shown; a damaged file can have thousands."""


class Verification(QWidget):
    """Checks the file, its history and its rows in the background."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._running: Progress | None = None
        self._rebuilding = False
        self._build()
        self._button.clicked.connect(self.run)
        self._rebuild.clicked.connect(self.rebuild)
        desk.ended.connect(self._on_ended)

    def run(self) -> None:
        """Check the registry now."""
        opened = self._desk.opened
        self._start(self.tr("Verifying the registry…"), opened.verify)

    def rebuild(self) -> None:
        """Rebuild the data behind lists and search, and check the registry again."""
        opened = self._desk.opened
        self._rebuilding = True
        self._start(self.tr("Rebuilding lists and search index…"), opened.rebuild)

    def _start(self, name: str, work: Callable[[], Examination]) -> None:
        if self._running is not None:
            return
        self._result_label.hide()
        self._rebuild.hide()
        self._button.setEnabled(False)
        self._progress.start(name, can_cancel=False)
        self._running = self._desk.run(name, lambda _registry, _progress: work(), done=self._on_found)

    @property
    def result(self) -> str:
        """The findings in words; empty while there are none."""
        return "" if self._result_label.isHidden() else self._result_label.text()

    def _build(self) -> None:
        self._button = QPushButton(self.tr("Verify the registry"))
        self._button.setIcon(self._desk.look.icon_beside("square-check"))
        self._button.setIconSize(BESIDE)
        self._button.setAccessibleName(self._button.text())
        self._button.setAccessibleDescription(
            self.tr("Checks the file, the chain of entries and every record. Nothing is changed.")
        )
        self._rebuild = QPushButton(self.tr("Rebuild lists and search index"))
        self._rebuild.setAccessibleName(self._rebuild.text())
        self._rebuild.setAccessibleDescription(
            self.tr(
                "Rebuilds the lists and the search index from the recorded entries. The entries "
                "themselves don't change."
            )
        )
        self._rebuild.hide()
        self._progress = ProgressLine()
        self._result_label = QLabel()
        self._result_label.setTextFormat(Qt.TextFormat.PlainText)
        self._result_label.setWordWrap(True)
        self._result_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._result_label.hide()
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._button)
        line.addWidget(self._progress, 1)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self._result_label)
        column.addWidget(self._rebuild, alignment=Qt.AlignmentFlag.AlignLeft)

    def _on_found(self, found: Examination) -> None:
        findings = self._whole(found) if found.whole else self._wrong(found)
        self._result_label.setProperty("role", "good" if found.whole else "bad")
        self._result_label.style().unpolish(self._result_label)
        self._result_label.style().polish(self._result_label)
        self._result_label.setText(findings)
        self._result_label.show()
        self._rebuild.setVisible(found.rebuilding_helps and not self._desk.read_only)
        announce(self, findings)

    def _on_ended(self, progress: Progress) -> None:
        if progress is not self._running:
            return
        self._running = None
        self._button.setEnabled(True)
        self._progress.finish()
        if self._rebuilding:
            self._rebuilding = False
            self._button.setFocus()  # the focused button was removed
            self._desk.rebuilt.emit()

    def _whole(self, found: Examination) -> str:
        projects = self.tr("%n project(s)", "", found.projects)
        change_sets = self.tr("%n entries", "", found.change_sets)
        if found.anchored is None:
            template = self.tr(
                "No problems found: {projects}, {change_sets}. No external checkpoint exists yet."
            )
        else:
            template = self.tr(
                "No problems found: {projects}, {change_sets}. The registry matches its external checkpoint "
                "up to entry {noted}."
            )
        return template.format(projects=projects, change_sets=change_sets, noted=found.anchored)

    def _wrong(self, found: Examination) -> str:
        shown = [finding_words(one) for one in found.findings[: _MOST + 1]]
        if found.rebuilding_helps:
            lead = self.tr(
                "The entries are intact, but the lists or the search index don't match them. Rebuild the lists "
                "and the search index. Details:"
            )
        else:
            lead = self.tr("The registry failed verification. Restore a good backup. Details:")
        return "\n".join((lead, *shown[:_MOST], *(("…",) if len(shown) > _MOST else ())))
