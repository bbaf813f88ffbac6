"""The commands that work anywhere in the window, with their keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from registry.domain.values.text import shown_path
from ui.actions.commands import Command
from ui.actions.typing_field import redo_typing, undo_typing
from ui.desk.errors import finding_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from registry.domain.journal.defect import Defect
    from registry.domain.journal.doubt import SetBack
    from registry.domain.journal.examination import Examination
    from ui.desk.backend import Backend, OpenedRegistry
    from ui.shell.window.navigation import Navigation
    from ui.shell.window.window import MainWindow

_MOST_SET_BACK = 5
"""The maximum number of places named at which the clock was set back, latest first."""


class WindowCommands(QObject):
    """The commands of the window."""

    def __init__(self, window: MainWindow, navigation: Navigation, backend: Backend) -> None:
        super().__init__(window)
        self._window, self._desk, self._backend = window, window.desk, backend
        self._navigation = navigation

    def table(self, places: Iterable[Command]) -> tuple[Command, ...]:
        """Return all commands, as search and the list of shortcuts show them; `places` are those that open places."""
        window, navigation = self._window, self._navigation
        undoing = window.undoing
        return (
            Command("search", self.tr("Search or run a command"), self.search, icon="search"),
            Command("new_project", self.tr("New project"), navigation.new_project, self._may_write, "plus"),
            Command(
                "undo",
                self.tr("Undo"),
                undoing.undo,
                self._may_write,
                "undo-2",
                undo_typing,
                repeats=False,
            ),
            Command(
                "redo",
                self.tr("Redo"),
                undoing.redo,
                self._may_write,
                "redo-2",
                redo_typing,
                repeats=False,
            ),
            *places,
            Command(
                "open_registry", self.tr("Open another registry…"), self.open_registry, icon="folder-open"
            ),
            Command("backup", self.tr("Save a backup…"), self.back_up, icon="copy"),
            Command("verify", self.tr("Verify the registry"), self.verify, icon="check"),
            Command(
                "language",
                self.tr("Change language"),
                window.top.language_requested.emit,
                icon="languages",
            ),
            Command("theme", self.tr("Switch between light and dark theme"), self.change_theme, icon="moon"),
            Command("sidebar", self.tr("Show or hide sidebar"), window.toggle_side_bar, icon="panel-left"),
            Command(
                "inspector", self.tr("Show or hide summary panel"), window.toggle_panel, icon="panel-right"
            ),
            Command("keys", self.tr("All keyboard shortcuts"), self.show_keys, icon="keyboard"),
            Command("help", self.tr("Help for this screen"), self.show_help, icon="circle-question-mark"),
            Command("about", self.tr("About Cooperation Registry"), self.show_about, icon="info"),
            Command("next_pane", self.tr("Go to next pane"), window.panes.forward, icon="arrow-right"),
            Command(
                "previous_pane",
                self.tr("Go to previous pane"),
                window.panes.back,
                icon="corner-up-left",
            ),
            Command(
                "notice", self.tr("Go to notification"), window.notice.take, window.notice.isVisible, "inbox"
            ),
            Command("quit", self.tr("Quit"), self.quit, icon="log-out"),
        )

    def search(self) -> None:
        """Open the search for projects and commands."""
        from ui.features.help.palette import Palette  # noqa: PLC0415 - loaded when first needed

        palette = Palette(self._desk, self._window.commands, self._window)
        palette.project_chosen.connect(self._navigation.open_project)
        palette.open()

    def show_keys(self) -> None:
        """Show the list of keyboard shortcuts."""
        from ui.features.help.keys_sheet import KeysSheet  # noqa: PLC0415 - loaded when first needed

        KeysSheet(self._window.commands, self._desk.look, self._window).open()

    def show_help(self) -> None:
        """Show the help of the present place."""
        from ui.features.help.help_sheet import HelpSheet  # noqa: PLC0415 - loaded when first needed

        HelpSheet(self._navigation.at, self._desk.look, self._window).open()

    def show_about(self) -> None:
        """Show the About dialog with versions and paths."""
        from ui.features.start.about import About  # noqa: PLC0415 - loaded when first needed

        About(self._desk, self._backend, self._window).open()

    def open_registry(self) -> None:
        """Open another registry in place of this one."""
        from ui.kit.dialogs import file_dialogs  # noqa: PLC0415 - loaded when first needed

        path = file_dialogs.registry_to_open(self._window, self._desk.opened.path.parent)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a registry in place of this one, which stays open until the other one is."""
        from ui.features.start.opener import OpeningRegistry  # noqa: PLC0415 - loaded when first needed

        if path == self._desk.opened.path:
            return
        opening = OpeningRegistry(self._backend, self._window)
        opening.opened.connect(self._window.opened)
        opening.failed.connect(self._window.tell)
        opening.broken.connect(self._desk.broken)
        opening.open(path)

    def back_up(self) -> None:
        """Ask for a path and write a verified backup."""
        from ui.kit.dialogs import file_dialogs  # noqa: PLC0415 - loaded when first needed

        proposed = self._desk.opened.path.with_suffix(".backup.coopreg")
        path = file_dialogs.backup_to_write(self._window, proposed)
        if path is not None:
            opened = self._desk.opened
            self._desk.run(
                self.tr("Backing up"),
                lambda _registry, _progress: opened.backup(path),
                done=self._on_backed_up,
            )

    def verify(self) -> None:
        """Check the registry: file, hash chain and rows."""
        opened = self._desk.opened
        self._desk.run(
            self.tr("Verifying"),
            lambda _registry, _progress: _verified(opened),
            done=self._on_verified,
        )

    def change_theme(self) -> None:
        """Switch between the light and the dark theme."""
        theme = "light" if self._desk.look.dark else "dark"
        self._window.look_chosen.emit(theme, self._desk.look.density)

    def quit(self) -> None:
        """Close the window; unsaved input is stored as drafts."""
        self._window.close()

    def _may_write(self) -> bool:
        return not self._desk.read_only

    def _on_backed_up(self, path: Path) -> None:
        self._window.foot.backed_up()
        self._desk.notice(
            self.tr("Backup saved and verified: {path}").format(path=shown_path(path)), file=path
        )

    def _on_verified(self, verified: tuple[Examination, tuple[SetBack, ...]]) -> None:
        found, set_back = verified
        findings = found.findings
        if findings:
            self._window.warn(partial(_failed_words, findings))
        else:
            told = self.tr("No problems found: {projects}, {acts}, all sealed.")
            projects = self.tr("%Ln project(s)", "", found.projects)
            acts = self.tr("%Ln entries", "", found.change_sets)
            self._desk.notice(told.format(projects=projects, acts=acts))
            if set_back:
                from ui.desk.doubt_text import set_back_words  # noqa: PLC0415 - most clocks were never set back

                self._window.warn(lambda: tuple(map(set_back_words, set_back[-_MOST_SET_BACK:])))


def _failed_words(findings: Sequence[Defect]) -> tuple[str, ...]:
    lead = QCoreApplication.translate(
        "WindowCommands", "The registry failed verification: %n problem(s) found.", "", len(findings)
    )
    return lead, *map(finding_words, findings)


def _verified(opened: OpenedRegistry) -> tuple[Examination, tuple[SetBack, ...]]:
    found = opened.verify()
    return found, opened.set_back() if found.trail_read else ()
