"""Assembling a window: its places, side bar, menu and keys are created and connected here.

Features do not import each other; every connection between them is made in this module and nowhere else.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from registry.domain.vocabulary.language import Language
from ui.actions.commands import Command
from ui.actions.requests import ActRequest, FieldRequest, RequestKind
from ui.features.projects.views import VIEWS, view_name
from ui.shell.window.dropped_files import DroppedFiles
from ui.shell.window.exchange_commands import ExchangeCommands
from ui.shell.window.features import EXCHANGES, FEATURES, IMPORT, PREFERENCES, PROJECTS, REPORTS
from ui.shell.window.menu import ProgramMenu
from ui.shell.window.navigation import Navigation
from ui.shell.window.preload import Preload
from ui.shell.window.side_bar import SideBar
from ui.shell.window.window import MainWindow
from ui.shell.window.window_commands import WindowCommands

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from registry.domain.journal.change_set import ChangeSet
    from ui.actions.place import Place
    from ui.desk.backend import Backend
    from ui.desk.desk import Desk
    from ui.features.preferences.place import PreferencesPlace
    from ui.features.project.place import ProjectPlace
    from ui.shell.window.feature import Feature


def wired(desk: Desk, backend: Backend, features: Sequence[Feature] = FEATURES) -> MainWindow:
    """Return a complete window over an open registry."""
    window = MainWindow(desk)
    Wiring(window, backend, features)
    return window


class Wiring(QObject):
    """The objects of one window and the connections between them."""

    def __init__(self, window: MainWindow, backend: Backend, features: Sequence[Feature]) -> None:
        super().__init__(window)
        self._window, self._desk, self._backend = window, window.desk, backend
        self._features = {feature.id: feature for feature in features}
        self._exchanging = ExchangeCommands(window)
        self._navigation = Navigation(
            window.stack, window.projects, window.notice, features, self._project_place, self._make_place
        )
        self._further: dict[str, Callable[[Any], None]] = {
            EXCHANGES: self._exchanging.connect_exchanges,
            IMPORT: self._exchanging.connect_import,
            REPORTS: self._exchanging.connect_reports,
            PREFERENCES: self._connect_preferences,
        }
        """Connects what a place asks for beyond the signals that every place has."""
        window.set_navigation(self._navigation)
        window.undoing.watch(self._shows)
        self._commands = WindowCommands(window, self._navigation, backend)
        self._side = SideBar(features, {view: view_name(view) for view in VIEWS}, self._desk.look)
        window.set_side_bar(self._side)
        table = self._table()
        window.commands.bind(window, table)
        window.top.set_menu(ProgramMenu(window, table, self._commands.open))
        self._connect()
        window.projects.group_columns(_section_of_column)
        DroppedFiles(
            window,
            take_in=self._exchanging.take_in_file,
            attach=self._attach,
            open_registry=self._commands.open,
        )
        packages = [package for feature in features for package in feature.preload]
        Preload(packages, lambda: self._navigation.project_page, self)

    def _connect_preferences(self, place: PreferencesPlace) -> None:
        place.language_chosen.connect(self._window.language_chosen)
        place.look_chosen.connect(self._window.look_chosen)
        place.registry_chosen.connect(self._commands.open)

    def _table(self) -> tuple[Command, ...]:
        """Return the commands that work anywhere in the window."""
        places = (
            Command(
                feature.id, feature.entry.command_text(), partial(self._go, feature), icon=feature.entry.icon
            )
            for feature in self._features.values()
            if feature.entry is not None
        )
        return (*self._commands.table(places), *self._exchanging.table())

    def _go(self, feature: Feature) -> None:
        """Go to a place: to the list without a view, to the reports with the selection."""
        if feature.id == PROJECTS:
            self._navigation.show_projects()
        elif feature.id == REPORTS:
            self._exchanging.show_reports()
        else:
            self._navigation.show(feature.id)

    def _make_place(self, feature: Feature) -> Place:
        """Create the place of a feature and connect it to the window."""
        place = feature.make_place(self._desk, self._backend)
        self._connect_place(place)
        if feature.id in self._further:
            self._further[feature.id](place)
        return place

    def _connect_place(self, place: Place) -> None:
        """Connect the signals that every place has."""
        place.project_opened.connect(self._navigation.open_project)
        place.act_wanted.connect(self._on_act_wanted)
        place.undo_wanted.connect(self._window.undoing.ask)
        place.left.connect(self._navigation.back)

    def _connect(self) -> None:
        window, navigation, projects = self._window, self._navigation, self._window.projects
        navigation.went.connect(self._side.show_chosen)
        navigation.went.connect(window.end_refusal)
        self._side.chosen.connect(self._on_entry_chosen)
        self._connect_place(projects)
        projects.view_changed.connect(self._side.show_chosen)
        projects.counts_changed.connect(self._side.show_counts)
        projects.new_project_requested.connect(navigation.new_project)
        projects.draft_wanted.connect(navigation.go_on_with)
        projects.import_wanted.connect(self._exchanging.take_in)
        projects.export_wanted.connect(self._exchanging.send)
        projects.print_wanted.connect(self._exchanging.print)
        window.top.search_requested.connect(self._commands.search)
        window.top.language_requested.connect(self._on_language_requested)
        window.top.look_requested.connect(self._commands.change_theme)
        self._desk.refused.connect(self._on_refused)
        self._desk.failed.connect(window.tell)

    def _shows(self, act: ChangeSet) -> bool:
        """Return whether the subject of an act is visible, or the notice that offers to undo or redo it."""
        return self._window.notices.offers(act.act.id) or self._navigation.shows(act)

    def _project_place(self) -> ProjectPlace:
        # Imported late, so that the list is shown before the code of a project's page is loaded.
        from ui.features.approvals.stages import StagesView  # noqa: PLC0415 - see above
        from ui.features.history.view import HistoryView  # noqa: PLC0415 - see above
        from ui.features.project.place import ProjectPlace  # noqa: PLC0415 - see above

        stages, history = StagesView(self._desk), HistoryView(self._desk)
        history.undo_wanted.connect(self._window.undoing.ask)
        stages.act_wanted.connect(self._on_act_wanted)
        page = ProjectPlace(self._desk, stages, history)
        self._connect_place(page)
        page.next_requested.connect(self._navigation.next_project)
        page.print_wanted.connect(self._exchanging.print)
        page.export_wanted.connect(self._exchanging.send)
        return page

    def _on_entry_chosen(self, entry: str) -> None:
        feature = self._features.get(entry)
        if feature is not None:
            self._go(feature)
        else:  # a view of the list
            self._navigation.show_projects(entry)

    def _on_act_wanted(self, wanted: ActRequest | FieldRequest) -> None:
        page = self._navigation.project_page
        if isinstance(wanted, FieldRequest) or wanted.act is RequestKind.ATTACH:
            self._navigation.open_project(wanted.ref)
            page.wanted(wanted)
        else:
            from ui.features.approvals.actions import offer  # noqa: PLC0415 - the dialogs are loaded when first needed

            page.keep()
            offer(self._desk, wanted, self._window, elsewhere=self._on_act_wanted)

    def _attach(self, ref: str, path: Path) -> None:
        """Open the page of a project with the form that attaches a file."""
        self._navigation.open_project(ref)
        self._navigation.project_page.attach_file(path)

    def _on_language_requested(self) -> None:
        other = Language.EN if self._desk.language is Language.KO else Language.KO
        self._window.language_chosen.emit(other)

    def _on_refused(self, problems: tuple[object, ...]) -> None:
        sentences = self._desk.registry.spoken.sentences(problems)  # type: ignore[arg-type]  # the signal carries a tuple of Problem
        self._window.refuse(*sentences)


def _section_of_column(column_id: str) -> str:
    """Return the name of the section of the project page that shows what a column of the list shows."""
    from ui.features.project.labels import section_name  # noqa: PLC0415 - loaded when columns are first chosen
    from ui.features.project.sections import SectionId, section_of  # noqa: PLC0415 - see above

    of_the_list = {"ref": SectionId.DETAILS, "title": SectionId.DETAILS, "updated_at": SectionId.HISTORY}
    return section_name(of_the_list.get(column_id) or section_of(column_id) or SectionId.STAGES)
