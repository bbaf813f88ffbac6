"""Making one report, independent of Qt objects: data is read in the desk's thread, pages are set in a separate one.

Nothing here is a QObject: the window polls the state (`report_job.py`), and simply stops polling when it is closed.
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
"""The number of projects from which a person must confirm; for sheets the registry has its own limit."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A finished report with its pages."""

    request: ReportRequest
    report: MadeReport
    pictures: Pictures
    sizes: tuple[Size, ...]


@dataclass(frozen=True, slots=True)
class Large:
    """A report about so many projects that the person may not have intended it."""

    projects: int


@dataclass(frozen=True, slots=True)
class TooMany:
    """More projects than one report can hold."""

    projects: int
    most: int


@dataclass(frozen=True, slots=True)
class NoneReleasable:
    """No project may be released to the audience; `withheld` has one sentence for each."""

    withheld: tuple[str, ...]


class Stopped:
    """A report whose making was stopped by the person."""


class Nothing:
    """There is no project to report on."""


Outcome = Ready | Large | TooMany | NoneReleasable | Stopped | Nothing | Exception
"""The outcome of a request; a RegistryError is an error the person can correct."""


class ReportWork:
    """Makes one report; `outcome` is set when it is finished."""

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
        """Read the data of the report in the reading thread, then typeset it in a separate thread."""
        try:
            self._read(registry)
        except Cancelled:
            self.outcome = Stopped()
        except Exception as error:  # noqa: BLE001 - task boundary: reported by the window
            self.outcome = error

    def _read(self, registry: Registry) -> None:
        # Imported late: the modules for reports are loaded in this background thread.
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
        """Typeset the report and measure its pages, without access to the registry's file."""
        try:
            self._step(0, 0)
            report = registry.reports.set(read, self._step)
            self._step(0, 0)
            pictures = registry.reports.pages(report.pdf)
            sizes = tuple(pictures.size(page) for page in range(len(pictures)))
            self.outcome = Ready(self._query, report, pictures, sizes)
        except Cancelled:
            self.outcome = Stopped()
        except Exception as error:  # noqa: BLE001 - task boundary: reported by the window
            self.outcome = error

    def _step(self, done: int, of_all: int) -> None:
        if self._given_up.is_set():
            raise Cancelled
        self.at = (done, of_all)
