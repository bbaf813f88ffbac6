"""One run of the program with a window: sets up Qt, opens a registry, and rebuilds the window for another look."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from registry.domain.errors import CannotOpen, DiskFull, RegistryError
from registry.domain.vocabulary.language import Language
from registry.services.language.error_sentences import sentence_of
from ui.desk.desk import Desk
from ui.desk.errors import sentence
from ui.desk.language import Translators, system_language
from ui.desk.settings import Settings
from ui.kit import delays
from ui.kit.focus_tracker import FocusTracker
from ui.kit.style.fonts import load_fonts
from ui.kit.style.look import Look, font
from ui.kit.style.sheet import palette, sheet
from ui.shell.crash import CrashReporter
from ui.shell.gc_timer import GcTimer
from ui.shell.shutdown_signals import ShutdownSignals

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from registry.domain.journal.defect import Defect
    from registry.domain.journal.doubt import Doubt
    from ui.desk.backend import Backend, OpenedRegistry
    from ui.features.start.start_window import StartWindow
    from ui.kit.focus_path import FocusPath
    from ui.shell.window.navigation import Whereabouts
    from ui.shell.window.window import MainWindow

BACKUP_EVERY_MINUTES = 30
"""How often an open registry that has changed is backed up, in minutes (reliability.md 5, 10)."""

_FULL_DISK = DiskFull(code="disk_full_reading")
"""The message about a registry that is open for reading only because its disk is full."""


def run(backend: Backend) -> int:
    """Run the program until its window closes; returns the exit code."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    session = Session(backend)
    session.start()
    code = application.exec()
    for trouble in session.end():
        print(trouble, file=sys.stderr)
    return code


class Session(QObject):
    """Everything that exists for the whole run: settings, language, look, the open registry and its window."""

    def __init__(self, backend: Backend) -> None:
        super().__init__()
        self._tidying = GcTimer(self)
        self.backend = backend
        self.settings = Settings(backend.profile)
        self.crashes = CrashReporter(backend.keep_crash)
        self.desk: Desk | None = None
        self.window: MainWindow | None = None
        self._start: StartWindow | None = None
        """The start window, shown while no registry is open."""
        self._front: QWidget | None = None
        self._translators = Translators()
        self._backups = QTimer(self)
        self._backups.setInterval(BACKUP_EVERY_MINUTES * 60_000)
        self._backups.timeout.connect(self._on_backup_due)
        self.crashes.install()
        self._shutdown_signals = ShutdownSignals(self._keep_typing, self._lost_is_meant, self)
        self._shutdown_signals.requested.connect(self._on_leaving)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - for the type checker: made by `run`
        self._focus_tracker = FocusTracker(application, self)
        load_fonts()
        QApplication.setStyle("Fusion")
        QApplication.setFont(font())
        QApplication.setApplicationName("cooperation-registry")
        self.speak(backend.language or self._kept_language())
        self.show_look(self._kept_look())

    # Opening and closing ----------------------------------------------------------------------------------

    def start(self) -> None:
        """Open the registry given at the start, or ask what to open."""
        try:
            opened = self.backend.open(self.backend.registry)
        except RegistryError as error:
            self.ask_what_to_open(error)
        else:
            self.show(opened)

    def ask_what_to_open(self, error: Exception | None = None) -> None:
        """Show the start window, to create or open a registry or restore a backup; `error` says why none is open."""
        from ui.features.start.start_window import StartWindow  # noqa: PLC0415 - needed on the first start only

        front = StartWindow(self.backend, self.settings, self.look, error)
        front.opened.connect(self.show)
        front.language_chosen.connect(self._on_language_chosen)
        front.look_chosen.connect(self._on_look_chosen)
        front.help_wanted.connect(self._on_help_wanted)
        front.broken.connect(self.crashes.report)
        self._put_in_front(front)
        self._start = front

    def show(self, opened: OpenedRegistry) -> None:
        """Show the main window for a registry that was just opened."""
        if not self._may_go():
            opened.close()
            return
        self._let_go()
        self.desk = Desk(opened, self.language, self.look, self.settings, self.backend.who)
        self.desk.broken.connect(self.crashes.report)
        self._backups.start()
        self._show_window()
        QTimer.singleShot(delays.LIST_SEEN, self._after_first_list)

    def end(self) -> tuple[str, ...]:
        """Close everything; returns sentences about notes or backups that could not be written."""
        troubles = [sentence_of(trouble, self.language) for trouble in self._let_go()]
        self._translators.fall_silent()
        self.crashes.leave()
        self._shutdown_signals.leave()
        self._tidying.leave()
        self._focus_tracker.leave()
        return tuple(troubles)

    # Language and look ------------------------------------------------------------------------------------

    def speak(self, language: Language) -> None:
        """Switch to a language."""
        self.language = language
        self._translators.speak(language)
        if self.desk is not None:
            self.desk.speak(language)

    def show_look(self, look: Look) -> None:
        """Switch to a look."""
        self.look = look
        QApplication.setPalette(palette(look))
        if self.desk is not None:
            self.desk.look = look

    def _kept_language(self) -> Language:
        kept = self.settings.text("language")
        return Language(kept) if kept in tuple(Language) else system_language()

    def _kept_look(self) -> Look:
        query = self.settings.text("theme", "system")
        scheme = QApplication.styleHints().colorScheme()
        dark = scheme == Qt.ColorScheme.Dark if query == "system" else query == "dark"
        return Look(dark=dark, density=self.settings.text("density", "normal"))

    # Windows ----------------------------------------------------------------------------------------------

    def _show_window(self, at: tuple[Whereabouts, FocusPath] | None = None) -> None:
        from ui.shell.window.wiring import wired  # noqa: PLC0415 - its imports are not needed by the start window

        assert self.desk is not None  # noqa: S101 - for the type checker: called with an open desk only
        window = wired(self.desk, self.backend)
        window.language_chosen.connect(self._on_language_chosen)
        window.look_chosen.connect(self._on_look_chosen)
        window.opened.connect(self.show)
        self.window = window
        self._put_in_front(window)
        if at is not None:
            focused = window.return_to(*at)
            if focused is not None:
                self._focus_tracker.return_to(focused)
        else:
            window.navigation.show_projects()
        QTimer.singleShot(delays.LIST_SEEN, self._complete_window)

    def _put_in_front(self, front: QWidget) -> None:
        former, self._front = self._front, front
        self._start = None
        if front is not self.window:
            self.window = None
        # Not of the application: then every widget of the former window would be styled once more before it goes.
        front.setStyleSheet(sheet(self.look))
        front.show()
        if former is not None:
            former.hide()
            former.deleteLater()

    def _again(self) -> None:
        """Rebuild the current window and return to what it showed."""
        if self.window is not None:
            former, at = self.window, self.window.whereabouts()
            former.remember()
            self._show_window(at)
            former.tell_again_in(self.window)
        elif self._start is not None:
            self._start.setStyleSheet(sheet(self.look))
            self._start.set_look(self.look)

    def _let_go(self) -> tuple[Defect | RegistryError, ...]:
        self._backups.stop()
        desk, self.desk = self.desk, None
        return desk.close() if desk is not None else ()

    # Unsaved input ----------------------------------------------------------------------------------------

    def _keep_typing(self) -> bool:
        return self.window is None or self.window.draft_guard.kept()

    def _lost_is_meant(self) -> bool:
        return self.window is None or self.window.draft_guard.lost_is_meant()

    def _may_go(self) -> bool:
        """Return whether the window may be replaced: its input is saved as a draft, or the person agrees to lose it."""
        return self._keep_typing() or self._lost_is_meant()

    # Slots ------------------------------------------------------------------------------------------------

    def _on_language_chosen(self, language: Language) -> None:
        if not self._may_go():
            return
        self.settings.keep("language", language.value)
        self.speak(language)
        self._again()

    def _on_look_chosen(self, theme: str, density: str) -> None:
        if not self._may_go():
            return
        self.settings.keep("theme", theme)
        self.settings.keep("density", density)
        self.show_look(self._kept_look())
        self._again()

    def _on_help_wanted(self) -> None:
        from ui.features.help.help_sheet import HelpSheet  # noqa: PLC0415 - loaded when first needed
        from ui.features.help.place_texts import START  # noqa: PLC0415 - loaded when first needed

        if self._start is not None:
            HelpSheet(START, self.look, self._start).open()

    def _complete_window(self) -> None:
        """Load what the first list did not need: the number of projects in each view, and the undo steps."""
        if self.desk is not None and self.window is not None:
            self.window.projects.count()
            self.window.undoing.refresh()

    def _after_first_list(self) -> None:
        """Do what the first list did not need: note the registry as recent, offer drafts, check the file quickly."""
        self._tidying.spare_what_is_loaded()
        if self.desk is not None and self.window is not None:
            self.settings.opened(self.desk.opened.path)
            self.window.offer_drafts()
            opened = self.desk.opened
            full = (_FULL_DISK,) if opened.read_only and opened.disk_is_full else ()
            self.desk.ask_later(
                lambda _registry: (opened.doubts(), (*full, *opened.quick_check())),
                self._on_checked,
                about="quick check",
            )

    def _on_checked(self, found: tuple[tuple[Doubt, ...], tuple[CannotOpen, ...]]) -> None:
        doubts, damage = found
        if (doubts or damage) and self.window is not None:
            from ui.desk.doubt_text import doubt_words  # noqa: PLC0415 - most registries have no warnings

            self.window.warn(lambda: (*map(doubt_words, doubts), *map(sentence, damage)))

    def _on_leaving(self) -> None:
        """Quit as if the person had closed the windows: dialogs are closed and input is saved as drafts."""
        if self.desk is not None:
            self.desk.drain()  # dialogs stay open while their act is being recorded
        QApplication.quit()

    def _on_backup_due(self) -> None:
        if self.desk is not None and not self.desk.read_only:
            opened = self.desk.opened
            self.desk.run(self.tr("Backing up"), lambda _registry, _progress: opened.backup_every())
