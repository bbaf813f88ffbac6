"""The commands of the window that export, import and report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.actions.commands import Command
from ui.shell.window.features import IMPORT, REPORTS

if TYPE_CHECKING:
    from registry.domain.reports.request import ReportKind
    from ui.features.exchanges.import_page import ImportPage
    from ui.features.exchanges.place import ExchangesPlace
    from ui.features.reports.place import ReportsPlace
    from ui.shell.window.navigation import Navigation
    from ui.shell.window.window import MainWindow


_LAST_FOLDER = "import_folder"
"""The setting with the folder of the last imported workbook."""


class ExchangeCommands(QObject):
    """The commands of exchanges and reports, and the handlers for the signals of their places."""

    _import_changed = Signal(str)
    """The name of the workbook open on the import page; empty when there is none."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._open_import = ""

    def table(self) -> tuple[Command, ...]:
        """Return the commands, as search and the list of shortcuts show them."""
        return (
            Command("import", self.tr("Import a workbook…"), self.take_in, self._may_write, "upload"),
            Command("export", self.tr("Export a workbook…"), self.send, self._may_write, "download"),
            Command("print", self.tr("Print…"), self.print, icon="printer"),
        )

    def take_in(self) -> None:
        """Choose a workbook and show what importing it would change."""
        from ui.kit.dialogs import file_dialogs  # noqa: PLC0415 - loaded when first needed

        # Initially the current directory, which is useful from a command line; otherwise the home folder.
        folder = Path(self._desk.settings.text(_LAST_FOLDER, str(Path.cwd())))
        path = file_dialogs.workbook_to_read(self._window, folder)
        if path is not None:
            self._desk.settings.keep(_LAST_FOLDER, str(path.parent))
            self.take_in_file(path)

    def take_in_file(self, path: Path) -> None:
        """Show what importing a workbook would change."""
        page = self._navigation.place(IMPORT)
        self._navigation.show(IMPORT)
        page.open_file(path)  # type: ignore[attr-defined]  # the place of this name is an ImportPage

    def send(self) -> None:
        """Export the project shown, or the selected ones if there are several, or else those in the list."""
        from ui.features.exchanges.export_flow import offer_export  # noqa: PLC0415 - loaded when first needed

        projects, at = self._window.projects, self._navigation.shown_project
        refs = (at,) if at else projects.several_chosen()
        offer_export(self._desk, self._window, refs, projects.shown_query())

    def print(self) -> None:
        """Print the visible report; elsewhere show the report of the project, the selection, or the pipeline."""
        from registry.domain.reports.request import ReportKind  # noqa: PLC0415 - loaded when first needed

        if self._navigation.at == REPORTS:
            self._report_place().print_report()
            return
        at = self._navigation.shown_project
        refs = (at,) if at else self._window.projects.several_chosen()
        self._show_report(refs, ReportKind.SHEET if refs else ReportKind.PIPELINE)

    def show_reports(self) -> None:
        """Go to the reports, about the list and its selection."""
        at = self._navigation.shown_project
        self._show_report((at,) if at else self._window.projects.chosen_refs(), None)

    def connect_exchanges(self, place: ExchangesPlace) -> None:
        """Connect the signals of the place “Exchanges”."""
        place.import_wanted.connect(self.take_in)
        place.import_resumed.connect(lambda: self._navigation.show(IMPORT))
        place.export_wanted.connect(self.send)
        place.parked_wanted.connect(self._decide_parked)
        self._import_changed.connect(place.show_open)
        place.show_open(self._open_import)

    def connect_import(self, page: ImportPage) -> None:
        """Connect the signals of the import page."""
        page.another_wanted.connect(self.take_in)
        page.opened_changed.connect(self._on_opened_changed)

    def connect_reports(self, place: ReportsPlace) -> None:
        """Connect the signals of the place “Reports”."""
        place.projects_wanted.connect(self._navigation.show_projects)

    @property
    def _navigation(self) -> Navigation:
        return self._window.navigation

    def _show_report(self, refs: tuple[str, ...], kind: ReportKind | None) -> None:
        place = self._report_place()
        place.about(refs or self._window.projects.chosen_refs(), self._window.projects.shown_query())
        if kind is not None:
            place.show_report(kind)
        self._navigation.show(REPORTS)

    def _report_place(self) -> ReportsPlace:
        place: ReportsPlace = self._navigation.place(REPORTS)  # type: ignore[assignment]  # the place of this name
        return place

    def _decide_parked(self, number: str) -> None:
        from ui.features.exchanges.parked_dialog import offer_parked  # noqa: PLC0415 - loaded when first needed

        offer_parked(self._desk, self._window, number)

    def _may_write(self) -> bool:
        return not self._desk.read_only

    def _on_opened_changed(self, name: str) -> None:
        self._open_import = name
        self._import_changed.emit(name)
