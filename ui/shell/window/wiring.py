"""Furnishing a window: its places, its side bar, its menu and its keys, connected to each other in one place.

Features do not know each other; who asks for what of whom is written here and nowhere else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from registry.domain.vocabulary.language import Language
from ui.actions.requests import ActRequest, FieldRequest, RequestKind
from ui.features.projects.views import VIEWS, view_name
from ui.shell.window.exchange_commands import ExchangeCommands
from ui.shell.window.menu import ProgramMenu
from ui.shell.window.navigation import EXCHANGES, HISTORY, PREFERENCES, PROJECTS, REPORTS, Navigation
from ui.shell.window.preload import Preload
from ui.shell.window.side_bar import SideBar, SideBarEntry
from ui.shell.window.window import MainWindow
from ui.shell.window.window_commands import WindowCommands

if TYPE_CHECKING:
    from registry.domain.journal.change_set import ChangeSet
    from ui.actions.place import Place
    from ui.desk.backend import Backend
    from ui.desk.desk import Desk
    from ui.features.project.place import ProjectPlace


def wired(desk: Desk, backend: Backend) -> MainWindow:
    """Return a window over an open registry, with everything in it."""
    window = MainWindow(desk)
    Wiring(window, backend)
    return window


class Wiring(QObject):
    """What one window holds, and who listens to whom in it."""

    def __init__(self, window: MainWindow, backend: Backend) -> None:
        super().__init__(window)
        self._window, self._desk, self._backend = window, window.desk, backend
        self._exchanging = ExchangeCommands(window)
        others = {PREFERENCES: self._preferences, HISTORY: self._history, **self._exchanging.places()}
        self._navigation = Navigation(
            window.stack, window.projects, window.notice, self._project_place, others
        )
        window.set_navigation(self._navigation)
        window.undoing.watch(self._shows)
        self._commands = WindowCommands(window, self._navigation, backend)
        self._side = self._side_bar()
        window.set_side_bar(self._side)
        window.commands.bind(window, (*self._commands.table(), *self._exchanging.table()))
        window.top.set_menu(ProgramMenu(window, self._commands))
        self._connect()
        Preload(lambda: self._navigation.project_page, self)

    def _connect(self) -> None:
        window, navigation, projects = self._window, self._navigation, self._window.projects
        navigation.went.connect(self._side.show_chosen)
        self._side.chosen.connect(self._on_door_chosen)
        projects.view_changed.connect(self._side.show_chosen)
        projects.counts_changed.connect(self._side.show_counts)
        projects.project_opened.connect(navigation.open_project)
        projects.new_project_requested.connect(navigation.new_project)
        projects.act_wanted.connect(self._on_act_wanted)
        projects.import_wanted.connect(self._exchanging.take_in)
        projects.export_wanted.connect(self._exchanging.send)
        projects.print_wanted.connect(self._exchanging.print)
        window.top.search_requested.connect(self._commands.search)
        window.top.language_requested.connect(self._on_language_requested)
        window.top.look_requested.connect(self._commands.change_theme)
        self._desk.refused.connect(self._on_refused)
        self._desk.failed.connect(window.tell)

    def _shows(self, act: ChangeSet) -> bool:
        """Return whether what an act was about is on the screen, or the notice that offers to undo or redo it."""
        return self._window.offers(act.act.id) or self._navigation.shows(act)

    def _project_place(self) -> ProjectPlace:
        # Imported here: the list is to be seen before anything of a project's page is loaded.
        from ui.features.approvals.stages import StagesView  # noqa: PLC0415 - see above
        from ui.features.history.view import HistoryView  # noqa: PLC0415 - see above
        from ui.features.project.place import ProjectPlace  # noqa: PLC0415 - see above

        stages, history = StagesView(self._desk), HistoryView(self._desk)
        history.undo_wanted.connect(self._window.undoing.ask)
        page = ProjectPlace(self._desk, stages, history)
        stages.act_wanted.connect(self._on_act_wanted)
        page.act_wanted.connect(self._on_act_wanted)
        page.left.connect(self._navigation.back)
        page.next_requested.connect(self._navigation.next_project)
        return page

    def _history(self) -> Place:
        from ui.features.history.place import HistoryPlace  # noqa: PLC0415 - loaded when first gone to

        place = HistoryPlace(self._desk)
        place.undo_wanted.connect(self._window.undoing.ask)
        return place

    def _preferences(self) -> Place:
        from ui.features.preferences.place import PreferencesPlace  # noqa: PLC0415 - rarely gone to

        place = PreferencesPlace(self._desk, self._backend)
        place.language_chosen.connect(self._window.language_chosen)
        place.look_chosen.connect(self._window.look_chosen)
        place.registry_chosen.connect(self._commands.open)
        return place

    def _side_bar(self) -> SideBar:
        backend = (
            SideBarEntry(PROJECTS, QCoreApplication.translate("SideBar", "Projects"), "list"),
            SideBarEntry(EXCHANGES, QCoreApplication.translate("SideBar", "Exchanges"), "arrow-left-right"),
            SideBarEntry(REPORTS, QCoreApplication.translate("SideBar", "Reports"), "file-text"),
            SideBarEntry(HISTORY, QCoreApplication.translate("SideBar", "History"), "history"),
            SideBarEntry(
                PREFERENCES, QCoreApplication.translate("SideBar", "Preferences"), "settings", at_foot=True
            ),
        )
        views = tuple(SideBarEntry(view, view_name(view)) for view in VIEWS)
        return SideBar(backend, views, self._desk.look)

    def _on_door_chosen(self, door: str) -> None:
        if door == REPORTS:
            self._exchanging.show_reports()
        elif door in (EXCHANGES, HISTORY, PREFERENCES):
            self._navigation.show(door)
        else:
            self._navigation.show_projects("" if door == PROJECTS else door)

    def _on_act_wanted(self, wanted: ActRequest | FieldRequest) -> None:
        page = self._navigation.project_page
        if isinstance(wanted, FieldRequest) or wanted.act is RequestKind.ATTACH:
            self._navigation.open_project(wanted.ref)
            page.wanted(wanted)
        else:
            from ui.features.approvals.actions import offer  # noqa: PLC0415 - the dialogs are loaded when one is wanted

            page.keep()
            offer(self._desk, wanted, self._window, elsewhere=self._on_act_wanted)

    def _on_language_requested(self) -> None:
        other = Language.EN if self._desk.language is Language.KO else Language.KO
        self._window.language_chosen.emit(other)

    def _on_refused(self, problems: tuple[object, ...]) -> None:
        sentences = self._desk.registry.spoken.sentences(problems)  # type: ignore[arg-type]  # the signal carries a tuple of Problem
        self._window.warn(tuple(sentences))
