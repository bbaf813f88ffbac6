"""The place “Reports”: options at the left, pages in the middle; reports are printed and saved as shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.actions.commands import Command
from ui.actions.place import Place
from ui.features.reports.actions import print_report, save_report
from ui.features.reports.head import ReportsHead
from ui.features.reports.options_area import OptionsArea
from ui.features.reports.options_panel import OptionsPanel
from ui.features.reports.report_job import ReportJob
from ui.features.reports.report_options import About
from ui.features.reports.report_work import NoneReleasable, Ready
from ui.features.reports.viewer import Viewer
from ui.kit.widgets.screen_reader import announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from registry.domain.project.query import ProjectQuery
    from registry.domain.reports.request import ReportKind, ReportRequest
    from ui.desk.desk import Desk, SavedChange
    from ui.features.reports.report_work import Outcome


class ReportsPlace(Place):
    """The reports about the projects of the registry."""

    projects_wanted = Signal()
    """The person asked to select projects in the list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ready: Ready | None = None
        self._is_stale = True
        """Whether something was written, or chosen elsewhere, since the report was made."""
        self._is_outdated = True
        """Whether something was written since: then the same report is made once more."""
        self._insisted: ReportRequest | None = None
        """A large report that the person confirmed, so that it is not questioned again."""
        self._build()
        self._connect()

    def about(self, refs: Sequence[str], query: ProjectQuery | None) -> None:
        """Set the selected projects of the list, and the query for all listed ones (None where no query finds them)."""
        about = About(tuple(refs), query)
        if about != self._choices.about:
            self._choices.set_about(about)
            self._is_stale = True
            self._make_if_seen()

    def show_report(self, kind: ReportKind) -> None:
        """Select a kind of report; it is made when the place is visible."""
        self._choices.show_kind(kind)
        self._is_stale = True
        self._make_if_seen()

    def print_report(self) -> None:
        """Print the report that is shown, if there is one; called by the window's shortcut for printing."""
        if self._ready is not None:
            print_report(self._desk, self, self._ready)

    @override
    def commands(self) -> tuple[Command, ...]:
        """Return the commands for the report that is shown."""
        view, seen = self._viewing.preview, self._is_there
        return (
            Command("save_report", self.tr("Save report as PDF"), self._save, seen, "save"),
            Command("next_page", self.tr("Next page"), lambda: view.turn(1), seen, "chevron-right"),
            Command("previous_page", self.tr("Previous page"), lambda: view.turn(-1), seen, "chevron-left"),
            Command("larger", self.tr("Zoom in"), view.zoom_in, seen, "plus"),
            Command("smaller", self.tr("Zoom out"), view.zoom_out, seen, "minus"),
            Command("true_size", self.tr("Actual size"), self._viewing.true_size, seen, "file-text"),
            Command("fit_width", self.tr("Fit width"), self._viewing.fit_width, seen, "file-text"),
            Command("fit_page", self.tr("Fit page"), self._viewing.fit_page, seen, "file-text"),
        )

    @override
    def enter(self) -> None:
        """Focus the options."""
        self._choices.focus_first()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return the head, the options and the preview."""
        return self._head, self._left, self._viewing

    def _build(self) -> None:
        self.setProperty("role", "window")
        self._making = ReportJob(self._desk, self)
        self._head, self._viewing = ReportsHead(self._desk.look), Viewer(self._desk)
        self._choices = OptionsPanel(self._desk)
        self._left = OptionsArea(self._choices, self._desk.look)
        left, row = QVBoxLayout(), QHBoxLayout()
        left.setContentsMargins(0, 0, 0, 12)
        left.addWidget(self._left)
        row.setSpacing(16)
        row.addLayout(left)
        row.addWidget(self._viewing, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 0)
        whole.setSpacing(8)
        whole.addWidget(self._head)
        whole.addLayout(row, 1)

    def _connect(self) -> None:
        self._choices.changed.connect(self._make)
        self._making.began.connect(self._on_began)
        self._making.ended.connect(self._on_ended)
        self._viewing.again_wanted.connect(lambda: self._make(insists=True))
        self._viewing.projects_wanted.connect(self.projects_wanted)
        self._head.print_wanted.connect(self.print_report)
        self._head.save_wanted.connect(self._save)
        self._desk.changed.connect(self._on_changed)

    def _make_if_seen(self) -> None:
        if self._is_stale and self.isVisible():
            self._make()

    def _make(self, *, insists: bool = False) -> None:
        """Make the report for the present options."""
        self._is_stale = False
        request = self._choices.choice.request(self._choices.about)
        if request is not None:
            if insists:
                self._insisted = request
            if insists or self._is_outdated or not self._has(request):
                self._is_outdated = False
                self._making.make(request, insists=request == self._insisted)
            return
        self._making.give_up()
        self._show_none()
        self._viewing.show_unchosen()

    def _has(self, request: ReportRequest) -> bool:
        """Return whether this report exists or is being made."""
        return request == (self._ready.request if self._ready is not None else self._making.request)

    def _show_none(self) -> None:
        self._ready = None
        self._head.show_none()
        self._left.show_notices(())
        self._left.show_withheld(())
        self.marked.emit(frozenset())

    def _is_there(self) -> bool:
        return self._ready is not None

    def _save(self) -> None:
        if self._ready is not None:
            save_report(self._desk, self, self._ready)

    # Slots

    def _on_began(self) -> None:
        self._ready = None  # it no longer matches the options
        self._head.show_making()
        self._viewing.show_making()

    def _on_ended(self, outcome: Outcome) -> None:
        self._viewing.show_outcome(outcome)
        if not isinstance(outcome, Ready):
            self._insisted = None
            self._show_none()
            if isinstance(outcome, NoneReleasable):
                self._left.show_withheld(outcome.withheld)
            return
        self._ready = outcome
        self._head.show_report(outcome.report)
        self._left.show_notices(outcome.report.notices)
        self._left.show_withheld(outcome.report.withheld)
        self.marked.emit(outcome.report.marks)
        announce(self, self._head.display)

    def _on_changed(self, _written: SavedChange) -> None:
        self._is_stale = self._is_outdated = True
        self._choices.count()
        self._make_if_seen()

    # Overrides that Qt calls

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Make the report again if something has changed meanwhile."""
        super().showEvent(event)
        self._make_if_seen()
