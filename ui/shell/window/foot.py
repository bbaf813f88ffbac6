"""The bar at the bottom: the banner of the highest mark, long tasks with Cancel, the last save, and the registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from registry.domain.values.moments import time_of_day
from registry.domain.values.text import readable, shown_path
from ui.kit.widgets.banner import MarkBanner
from ui.kit.widgets.plain_text import as_tip
from ui.kit.widgets.progress_line import ProgressLine

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from ui.desk.desk import Desk, SavedChange
    from ui.desk.tasks import Progress

_HEIGHT = 30


class Foot(QFrame):
    """The bar at the bottom of the window."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._works: list[Progress] = []
        self._saved = self._backed_up = ""
        self.setProperty("role", "foot")
        self.setFixedHeight(_HEIGHT)
        self._build()
        self._connect()
        self.show_marks(())

    def show_marks(self, marks: Iterable[str]) -> None:
        """Show the banner for the marks on the screen."""
        self._banner.show_marks(marks)

    def backed_up(self) -> None:
        """Say that a backup was made just now."""
        self._backed_up = self.tr("Backed up {time}").format(time=time_of_day(self._desk.registry.moment))
        self._tell()

    def _build(self) -> None:
        self._banner, self._work = MarkBanner(), ProgressLine()
        self._state = QLabel()
        self._state.setProperty("role", "small")
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(12)
        line.addWidget(self._banner)
        line.addStretch(1)
        line.addWidget(self._work)
        line.addWidget(self._state)
        self._tell()

    def _connect(self) -> None:
        self._desk.began.connect(self._on_began)
        self._desk.ended.connect(self._on_ended)
        self._desk.changed.connect(self._on_changed)
        self._work.cancel_requested.connect(self._on_cancelled)

    def _tell(self) -> None:
        name = readable(self._desk.opened.path.name)
        if self._desk.read_only:
            name = self.tr("{name} (read-only)").format(name=name)
        self._state.setText(" · ".join(part for part in (self._saved, self._backed_up, name) if part))
        self._state.setToolTip(as_tip(shown_path(self._desk.opened.path)))

    def _on_changed(self, written: SavedChange) -> None:
        self._saved = self.tr("Saved {time}").format(time=time_of_day(written.change_set.at))
        self._tell()

    def _on_began(self, progress: Progress) -> None:
        self._works.append(progress)
        progress.stepped.connect(self._work.step)
        self._work.start(progress.name)

    def _on_ended(self, progress: Progress) -> None:
        self._works.remove(progress)
        if self._works:
            self._work.start(self._works[-1].name)
        else:
            self._work.finish()

    def _on_cancelled(self) -> None:
        if self._works:
            self._works[-1].cancel()
