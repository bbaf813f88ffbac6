"""One making of a report, apart from all that Qt may delete: read where the desk reads, set in its own thread.

Nothing here is a QObject: the window looks at it from time to time (`report_job.py`), and when the window has gone
nobody looks any more.
"""

from __future__ import annotations

from dataclasses import dataclass
from threading import Event, Thread
from typing import TYPE_CHECKING

from registry.domain.project.query import ProjectQuery
from registry.domain.reports.request import ReportKind
from ui.desk.tasks import Cancelled

if TYPE_CHECKING:
    from registry.domain.officer import Officer
    from registry.domain.reports.report import MadeReport
    from registry.domain.reports.request import ReportRequest
    from registry.services.registry import Registry
    from registry.services.reports.reports import ReadReport
    from ui.features.reports.page_layout import Size
    from ui.kit.page_picture import Pictures

_MOST = {ReportKind.PIPELINE: 3_000}
"""Projects of which a report is made without asking back; of sheets the registry itself makes no more."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A report that is made, and its pages."""

    request: ReportRequest
    report: MadeReport
    pictures: Pictures
    sizes: tuple[Size, ...]


@dataclass(frozen=True, slots=True)
class Large:
    """A report about so many projects that a person may not have meant it."""

    projects: int


@dataclass(frozen=True, slots=True)
class TooMany:
    """More projects than one report can hold."""

    projects: int
    most: int


@dataclass(frozen=True, slots=True)
class NoneReleasable:
    """None of the projects may go to the audience; `withheld` says why, a sentence for each."""

    withheld: tuple[str, ...]


class Stopped:
    """A report whose making was stopped."""


class Nothing:
    """There is no project to report on."""


Outcome = Ready | Large | TooMany | NoneReleasable | Stopped | Nothing | Exception
"""What came of a wish; of the errors, a RegistryError is one a person can do something about."""


class ReportWork:
    """Makes one report; `outcome` is there when it is done."""

    def __init__(self, request: ReportRequest, officer: Officer, *, insists: bool) -> None:
        self._query, self._officer, self._insists = request, officer, insists
        self._given_up = Event()
        self.at = (0, 0)
        """How much of all is done; 0 of 0 where nobody knows."""
        self.outcome: Outcome | None = None

    def give_up(self) -> None:
        """Stop at the next step; may be called from any thread."""
        self._given_up.set()

    def read(self, registry: Registry) -> None:
        """Read what the report will hold, in the thread that reads, then set it in a thread of its own."""
        try:
            self._read(registry)
        except Cancelled:
            self.outcome = Stopped()
        except Exception as error:  # noqa: BLE001 - the boundary of the task: told in the window
            self.outcome = error

    def _read(self, registry: Registry) -> None:
        # Imported here: all that reports are made with is loaded beside the window.
        from registry.services.access.releases import AllWithheld  # noqa: PLC0415 - see above
        from registry.services.reports.sheet.sheets import TooManySheets  # noqa: PLC0415 - see above

        self._step(0, 0)
        request = self._query
        query = request.query or ProjectQuery(equal={"ref": request.projects})
        projects = registry.projects.count(query)
        most = _MOST.get(request.kind)
        if not projects:
            self.outcome = Nothing()
        elif most is not None and projects > most and not self._insists:
            self.outcome = Large(projects)
        else:
            try:
                read = registry.reports.read(request, self._step, prepared_by=self._officer)
            except TooManySheets as error:
                self.outcome = TooMany(error.projects, error.most)
                return
            except AllWithheld as error:
                self.outcome = NoneReleasable(tuple(map(str, error.withheld)))
                return
            Thread(target=self._set, args=(registry, read), name="report").start()

    def _set(self, registry: Registry, read: ReadReport) -> None:
        """Set the report and look at its pages: nothing of it asks the registry's file."""
        try:
            self._step(0, 0)
            report = registry.reports.set(read, self._step)
            self._step(0, 0)
            pictures = registry.reports.pages(report.pdf)
            sizes = tuple(pictures.size(page) for page in range(len(pictures)))
            self.outcome = Ready(self._query, report, pictures, sizes)
        except Cancelled:
            self.outcome = Stopped()
        except Exception as error:  # noqa: BLE001 - the boundary of the task: told in the window
            self.outcome = error

    def _step(self, done: int, of_all: int) -> None:
        if self._given_up.is_set():
            raise Cancelled
        self.at = (done, of_all)
