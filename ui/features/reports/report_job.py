"""Making reports in the background: the newest request wins; a long one shows progress and can be stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from registry.domain.errors import RegistryError
from ui.desk.tasks import Cancelled, Progress
from ui.features.reports.report_work import ReportWork, Stopped
from ui.kit import delays

if TYPE_CHECKING:
    from registry.domain.reports.request import ReportRequest
    from ui.desk.desk import Desk
    from ui.features.reports.report_work import Outcome

_LONG_MS, _LOOK_MS = 400, 30
"""Milliseconds after which progress is shown, and between two checks of the work."""


class ReportJob(QObject):
    """Makes one report at a time, and reports the outcome of the newest request."""

    began = Signal()
    """A report was requested; the previous one is outdated."""

    ended = Signal(object)
    """Carries the Outcome."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query: ReportRequest | None = None
        self._progress: Progress | None = None
        self._under_way: list[ReportWork] = []
        """The work that is waited for, if any: a list, so that it can be abandoned when this has been deleted."""
        self._is_told = False
        self._insists = False
        self._resting, self._long = QTimer(self, singleShot=True), QTimer(self, singleShot=True)
        self._looking = QTimer(self)
        self._resting.setInterval(delays.CHOSEN_REPORT)
        self._long.setInterval(_LONG_MS)
        self._looking.setInterval(_LOOK_MS)
        self._connect()

    @property
    def is_under_way(self) -> bool:
        """Whether a report is being made or about to be."""
        return self._resting.isActive() or self._progress is not None

    @property
    def request(self) -> ReportRequest | None:
        """The present request; None when there is none."""
        return self._query if self.is_under_way else None

    def make(self, request: ReportRequest, *, insists: bool = False) -> None:
        """Make a report and drop the one being made; with `insists` even if it is very large."""
        self.give_up()
        self._query, self._insists = request, insists
        self._resting.start()
        self.began.emit()

    def give_up(self) -> None:
        """Drop the present work without reporting an outcome."""
        self._resting.stop()
        if self._progress is not None:
            self._end()

    def _connect(self) -> None:
        self._resting.timeout.connect(self._on_rested)
        self._long.timeout.connect(self._on_long)
        self._looking.timeout.connect(self._on_look)
        under_way = self._under_way

        def given_up() -> None:
            for work in under_way:
                work.give_up()

        self.destroyed.connect(given_up)  # must not use `self`, which no longer exists when this is called
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.give_up)

    def _on_rested(self) -> None:
        if self._query is None:
            return
        work = ReportWork(self._query, self._desk.officer, insists=self._insists)
        self._under_way[:] = [work]
        self._progress = Progress(self.tr("Creating the report…"))
        self._long.start()
        self._looking.start()
        # The outcome is polled: a callback might arrive after this object has been deleted.
        self._desk.ask_later(work.read, lambda _nothing: None, about="report")

    def _on_look(self) -> None:
        """Check the progress of the work, and whether it has finished or should stop."""
        progress = self._progress
        if progress is None or not self._under_way:
            return
        work = self._under_way[0]
        try:
            progress.step(*work.at)
        except Cancelled:
            self._end()
            self._end_with(Stopped())
            return
        if work.outcome is not None:
            self._end()
            self._end_with(work.outcome)

    def _end_with(self, outcome: Outcome) -> None:
        if isinstance(outcome, Exception) and not isinstance(outcome, RegistryError):
            self._desk.broken.emit(outcome)
            outcome = Stopped()
        self.ended.emit(outcome)

    def _on_long(self) -> None:
        if self._progress is not None:
            self._is_told = True
            self._desk.began.emit(self._progress)

    def _end(self) -> None:
        """Stop waiting; unfinished work ends by itself."""
        self._long.stop()
        self._looking.stop()
        for work in self._under_way:
            work.give_up()
        self._under_way.clear()
        progress, self._progress = self._progress, None
        if self._is_told:
            self._is_told = False
            self._desk.ended.emit(progress)
