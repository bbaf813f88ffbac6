"""Making a report beside the window: the newest wish wins, a long one shows how far it is and can be stopped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from registry.domain.errors import RegistryError
from registry.domain.project_query import ProjectQuery
from registry.domain.reports.wish import ReportKind
from ui.tasks import Cancelled, Progress

if TYPE_CHECKING:
    from registry.domain.officer import Officer
    from registry.domain.reports.made import MadeReport
    from registry.domain.reports.wish import ReportWish
    from registry.services.registry import Registry
    from ui.desk import Desk
    from ui.page_picture import Pictures
    from ui.reports.page_layout import Size

_REST_MS, _LONG_MS = 150, 400
"""How long the choices rest before a report is made, and after how long it is told how far it is."""

_MOST = {ReportKind.SHEET: 60, ReportKind.PIPELINE: 3_000}
"""Projects of which a report is made without asking back."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A report that is made, and its pages."""

    wish: ReportWish
    report: MadeReport
    pictures: Pictures
    sizes: tuple[Size, ...]
    mark: str
    """The code of the highest mark among the projects in it."""


@dataclass(frozen=True, slots=True)
class Large:
    """A report about so many projects that a person may not have meant it."""

    projects: int


class Stopped:
    """A report whose making was stopped."""


class Nothing:
    """There is no project to report on."""


Outcome = Ready | Large | Stopped | Nothing | Exception
"""What came of a wish; of the errors, a RegistryError is one a person can do something about."""


class Making(QObject):
    """Makes one report after the other, and tells what came of the newest."""

    began = Signal()
    """A report is to be made; what was made before is no longer what was asked for."""

    ended = Signal(object)
    """An Outcome."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wish: ReportWish | None = None
        self._progress: Progress | None = None
        self._is_told = False
        self._insists = False
        self._resting, self._long = QTimer(self, singleShot=True), QTimer(self, singleShot=True)
        self._resting.setInterval(_REST_MS)
        self._long.setInterval(_LONG_MS)
        self._resting.timeout.connect(self._on_rested)
        self._long.timeout.connect(self._on_long)

    @property
    def is_under_way(self) -> bool:
        """Whether a report is being made, or about to be."""
        return self._resting.isActive() or self._progress is not None

    def make(self, wish: ReportWish, *, insists: bool = False) -> None:
        """Make a report; one that is being made is given up. `insists`: large ones too."""
        self.give_up()
        self._wish, self._insists = wish, insists
        self._resting.start()
        self.began.emit()

    def give_up(self) -> None:
        """Make nothing: whatever is under way is dropped, and nothing is told of it."""
        self._resting.stop()
        if self._progress is not None:
            self._progress.cancel()
            self._end()

    def _on_rested(self) -> None:
        wish, insists = self._wish, self._insists
        if wish is None:
            return
        officer = self._desk.officer
        progress = self._progress = Progress(self.tr("Making the report …"))
        self._long.start()

        def then(outcome: Outcome) -> None:
            if progress is self._progress:
                self._end()
                self._tell(outcome)

        self._desk.ask_later(
            lambda registry: _made(registry, wish, officer, progress, insists=insists), then, about="report"
        )

    def _tell(self, outcome: Outcome) -> None:
        if isinstance(outcome, Exception) and not isinstance(outcome, RegistryError):
            self._desk.broken.emit(outcome)
            outcome = Stopped()
        self.ended.emit(outcome)

    def _on_long(self) -> None:
        if self._progress is not None:
            self._is_told = True
            self._desk.began.emit(self._progress)

    def _end(self) -> None:
        self._long.stop()
        progress, self._progress = self._progress, None
        if self._is_told:
            self._is_told = False
            self._desk.ended.emit(progress)


def _made(
    registry: Registry, wish: ReportWish, officer: Officer, progress: Progress, *, insists: bool
) -> Outcome:
    """Make a report, in the thread that reads."""
    try:
        progress.step(0, 0)
        query = wish.query or ProjectQuery(equal={"ref": wish.projects})
        projects = registry.projects.count(query)
        if not projects:
            return Nothing()
        if projects > _MOST[wish.kind] and not insists:
            return Large(projects)
        report = registry.reports.make(wish, progress.step, prepared_by=officer)
        progress.step(0, 0)
        pictures = registry.reports.pages(report.pdf)
        sizes = tuple(pictures.size(page) for page in range(len(pictures)))
        return Ready(wish, report, pictures, sizes, _highest_mark(registry, query))
    except Cancelled:
        return Stopped()
    except Exception as error:  # noqa: BLE001 - the boundary of the task: told in the window, and the progress ended
        return error


def _highest_mark(registry: Registry, query: ProjectQuery) -> str:
    order = [entry.code for entry in registry.words["mark"].entries]
    lines = registry.projects.lines(registry.projects.ids(query), ("mark",))
    return max((str(line.values["mark"] or order[0]) for line in lines), key=order.index, default=order[0])
