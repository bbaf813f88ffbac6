"""The middle of the reports: the preview with its bar, or the placeholder for a missing report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.features.reports.placeholder import Placeholder
from ui.features.reports.preview import Preview
from ui.features.reports.preview_bar import PreviewBar
from ui.features.reports.report_work import Large, NoneReleasable, Nothing, Ready, Stopped, TooMany
from ui.features.reports.zoom import Fit, Zoom, at, read

if TYPE_CHECKING:
    from ui.desk.desk import Desk
    from ui.features.reports.report_work import Outcome

_ZOOM = "report_zoom"
"""The setting with the zoom."""


class Viewer(QWidget):
    """Shows the outcome of a request."""

    again_wanted = Signal()
    projects_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: Ready | None = None
        self._build()
        self._connect()
        self.preview.set_zoom(read(desk.settings.text(_ZOOM)))

    def show_outcome(self, outcome: Outcome) -> None:
        """Show a finished report, or why there is none."""
        if isinstance(outcome, Ready):
            self._show_report(outcome)
            return
        if isinstance(outcome, Large):
            self._instead.show_large(outcome.projects)
        elif isinstance(outcome, TooMany):
            self._instead.show_too_many(outcome.projects, outcome.most)
        elif isinstance(outcome, NoneReleasable):
            self._instead.show_none_releasable()
        elif isinstance(outcome, Nothing):
            self._instead.show_nothing()
        elif isinstance(outcome, Stopped):
            self._instead.show_stopped()
        else:
            self._instead.show_error(outcome)
        self._show_instead()

    def show_unchosen(self) -> None:
        """Show that no project is selected."""
        self._instead.show_unchosen()
        self._show_instead()

    def show_making(self) -> None:
        """Keep showing the previous report while a new one is made, or a message where there is none."""
        if self._shown is None:
            self._instead.show_making()
            self._show_instead()

    def true_size(self) -> None:
        """Zoom to the true size on paper."""
        self._on_zoom_wanted(at(100))

    def fit_width(self) -> None:
        """Zoom to the width of the pages."""
        self._on_zoom_wanted(Zoom(Fit.WIDTH))

    def fit_page(self) -> None:
        """Zoom to one whole page."""
        self._on_zoom_wanted(Zoom(Fit.PAGE))

    def _show_report(self, ready: Ready) -> None:
        former = self._shown
        again = former is not None and (former.request.kind, former.sizes[:1]) == (
            ready.request.kind,
            ready.sizes[:1],
        )
        waited = self._instead.has_focus
        self._shown = ready
        self.preview.show_report(ready.pictures, ready.sizes, ready.report.title, again=again)
        self._stack.setCurrentWidget(self.preview)
        if waited:
            self.preview.setFocus()

    def _show_instead(self) -> None:
        had_focus = self.preview.hasFocus()
        self._shown = None
        self.preview.clear()
        self._bar.show_page(0, 0)
        self._stack.setCurrentWidget(self._instead)
        if had_focus:
            self.setFocus()

    def _build(self) -> None:
        self.preview = Preview(self._desk)
        self._bar, self._instead = PreviewBar(self._desk.look), Placeholder(self._desk.look)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._instead)
        self._stack.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.preview.page_changed.connect(lambda page: self._bar.show_page(page, self.preview.count))
        self.preview.zoom_changed.connect(self._on_zoomed)
        self._bar.page_wanted.connect(self.preview.go_to)
        self._bar.zoom_wanted.connect(self._on_zoom_wanted)
        self._bar.larger_wanted.connect(self.preview.zoom_in)
        self._bar.smaller_wanted.connect(self.preview.zoom_out)
        self._instead.again_wanted.connect(self.again_wanted)
        self._instead.projects_wanted.connect(self.projects_wanted)

    def _on_zoom_wanted(self, zoom: Zoom) -> None:
        self.preview.set_zoom(zoom)

    def _on_zoomed(self, zoom: Zoom, percent: int) -> None:
        self._bar.show_zoom(zoom, percent)
        self._desk.settings.keep(_ZOOM, zoom.display)
