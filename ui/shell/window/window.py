"""The main window: bars around it, places in the middle, a panel at the right. It only assembles and connects."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from registry.domain.values.text import readable
from ui.actions.commands import Commands
from ui.desk.errors import ErrorStrip
from ui.features.projects.place import ProjectsPlace
from ui.kit.focus_path import path_to, widget_at
from ui.kit.widgets.enter_key import pressed_by_enter
from ui.kit.widgets.notice import NoticeBar
from ui.kit.widgets.plain_text import as_title
from ui.shell.window.draft_guard import DraftGuard
from ui.shell.window.foot import Foot
from ui.shell.window.geometry import (
    PANEL_LEAST,
    PANEL_USUAL,
    WindowGeometry,
    fitted,
    least_size,
    panel_width,
    screens,
)
from ui.shell.window.notices import Notices
from ui.shell.window.panes import Panes
from ui.shell.window.place_stack import PlaceStack
from ui.shell.window.top_bar import TopBar
from ui.shell.window.undo import UndoCommands

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from registry.domain.errors import RegistryError
    from ui.desk.desk import Desk
    from ui.kit.focus_path import FocusPath
    from ui.shell.window.navigation import Navigation, Whereabouts
    from ui.shell.window.side_bar import SideBar

    Words = Callable[[], tuple[str, ...]]

_LEAST = (1000, 600)
_USUAL = (1280, 800)
_PLACE, _PANEL_WIDTH = "window_place", "panel_width"
"""The settings with the position of the window and with the width of the panel."""


class MainWindow(QMainWindow):
    """The main window over one open registry."""

    language_chosen = Signal(object)
    """The Language that was chosen for the window."""

    look_chosen = Signal(str, str)
    """The theme (`system`, `light`, `dark`) and the density that were chosen."""

    opened = Signal(object)
    """The OpenedRegistry that is to replace this one."""

    _watches_keys = False
    """False until the window is built, because Qt sends it events before that."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.commands = Commands(self)
        self._watches_keys = True
        self.undoing = UndoCommands(desk, self)
        self.projects = ProjectsPlace(desk)
        self._side: SideBar | None = None
        self._refuses = False
        """Whether the strip says why an act was refused."""
        self._failed = False
        """Whether the strip says what kept something from being done, such as a full disk."""
        self._told: Callable[[MainWindow], None] | None = None
        """Shows in another window what the strip shows; None while it shows nothing that would stay."""
        self.setWindowTitle(
            self.tr("Cooperation Registry") + as_title(f" – {readable(desk.opened.path.name)}")
        )
        self.setMinimumSize(least_size(QSize(*_LEAST), self.screen().availableGeometry()))
        self._build()
        self._connect()
        self.stack.add_place("projects", self.projects)
        self.panes = Panes(self._parts, self)
        self.draft_guard = DraftGuard(desk, self.stack.places, self)
        self._restore()

    def set_side_bar(self, side: SideBar) -> None:
        """Set the side bar at the left."""
        self._side = side
        self._row.insertWidget(0, side)
        side.setVisible(self.desk.settings.flag("sidebar", default=True))

    def toggle_side_bar(self) -> None:
        """Hide or show the side bar."""
        if self._side is not None:
            self._side.setVisible(not self._side.isVisible())
            self.desk.settings.keep("sidebar", self._side.isVisible())

    def toggle_panel(self) -> None:
        """Hide or show the panel at the right."""
        self.stack.toggle_panel()

    @property
    def navigation(self) -> Navigation:
        """The navigation between the places."""
        return self._navigation

    def set_navigation(self, navigation: Navigation) -> None:
        """Set the navigation between the places."""
        self._navigation = navigation

    def offer_drafts(self) -> None:
        """Offer to continue drafts left from the last run."""
        self._navigation.offer_drafts()

    def whereabouts(self) -> tuple[Whereabouts, FocusPath]:
        """Return what the window shows and which control has the focus, for a rebuilt window."""
        return self._navigation.whereabouts(), path_to(self.focusWidget(), self)

    def tell_again_in(self, window: MainWindow) -> None:
        """Show the warnings or the error of this window, if it still shows any, in the one that replaces it."""
        if self._told is not None:
            self._told(window)

    def return_to(self, whereabouts: Whereabouts, focus: FocusPath) -> QWidget | None:
        """Show what the previous window showed; returns the control that had the focus, None when it has none."""
        self._navigation.return_to(whereabouts)
        at = widget_at(focus, self) if focus else None
        return at if at is not None and at.focusPolicy() != Qt.FocusPolicy.NoFocus else None

    def warn(self, words: Words) -> None:
        """Show warnings without interrupting the person's work; `words` may be asked again, in another language."""
        self.strip.show_sentences(words())
        self._refuses = self._failed = False
        self._told = partial(_warn, words=words)

    def refuse(self, *sentences: str) -> None:
        """Show why an act was refused, until another one is done or the place is left."""
        self.strip.show_sentences(sentences)
        self._refuses, self._failed, self._told = True, False, None

    def end_refusal(self) -> None:
        """Take the reason of a refusal away; warnings and errors stay."""
        if self._refuses:
            self.strip.dismiss()
            self._refuses = False

    def tell(self, error: RegistryError) -> None:
        """Show an error that the person can correct, until something is written again; a lost file is said for good."""
        self.strip.show_error(error)
        self._refuses, self._failed = False, self.desk.opened.gone is None
        self._told = partial(_tell, error=error)

    def remember(self) -> None:
        """Store the position of the window; the width of the panel is stored when the person changes it."""
        rect, maximised = self.normalGeometry(), self.isMaximized()
        kept = WindowGeometry(
            rect.x(),
            rect.y(),
            rect.width(),
            rect.height(),
            maximised,
            self.devicePixelRatioF(),
            self.geometry().top() - self.frameGeometry().top(),
        )
        if rect.isValid():
            self.desk.settings.keep(_PLACE, kept._asdict())
        self.desk.settings.write()

    def _build(self) -> None:
        self.top, self.foot = TopBar(self.desk), Foot(self.desk)
        self.strip = ErrorStrip(self.desk.look)
        self.stack = PlaceStack(self.desk, self.commands)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self.stack.panels.setMinimumWidth(PANEL_LEAST)
        self._split.addWidget(self.stack)
        self._split.addWidget(self.stack.panels)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        inner = QWidget()
        self._row = QHBoxLayout(inner)
        whole = QWidget()
        column = QVBoxLayout(whole)
        for layout in (self._row, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._row.addWidget(self._split, 1)
        column.addWidget(self.top)
        column.addWidget(self.strip)
        column.addWidget(inner, 1)
        column.addWidget(self.foot)
        self.setCentralWidget(whole)
        self.notice = NoticeBar(self.desk.look, inner)
        self.notices = Notices(self.desk, self.notice, self.undoing)

    def _connect(self) -> None:
        self.undoing.offered.connect(self.top.offer)
        self.undoing.refused.connect(self.refuse)
        self.desk.changed.connect(self._on_changed)
        self.strip.dismissed.connect(self._on_dismissed)
        self.top.undo_requested.connect(self.undoing.undo)
        self.top.redo_requested.connect(self.undoing.redo)
        self._split.splitterMoved.connect(self._on_split)
        self.stack.marks_shown.connect(self.foot.show_marks)
        self.desk.noticed.connect(self.notices.show)

    def _parts(self) -> tuple[QWidget | None, ...]:
        front = self.stack.front
        middle = front.panes() if front is not None else ()
        return self.top, self.strip, self._side, *middle, self.stack.panels, self.notice, self.foot

    def _on_changed(self) -> None:
        """Take away what was refused or failed before: by now something was written."""
        self._refuses = self._refuses or self._failed
        self._failed = False
        self.end_refusal()

    def _on_dismissed(self) -> None:
        self._told = None

    def _restore(self) -> None:
        settings = self.desk.settings
        kept = WindowGeometry.read(settings.value(_PLACE))
        if kept is None:
            self.resize(least_size(QSize(*_USUAL), self.screen().availableGeometry()))
        else:
            self.setGeometry(fitted(kept.at_least(self.minimumSize()), screens()))
            if kept.maximised:
                self.setWindowState(Qt.WindowState.WindowMaximized)
        width = panel_width(settings.number(_PANEL_WIDTH, PANEL_USUAL), self.width())
        self._split.setSizes([max(self.width() - width, 1), width])

    def _on_split(self) -> None:
        """Remember the width the person gave the panel: not one it only has because the window is small."""
        self.desk.settings.keep(_PANEL_WIDTH, self.stack.panels.width())

    @override
    def event(self, event: QEvent) -> bool:
        """Watch for held keys."""
        if self._watches_keys:
            self.commands.held.watch(event)
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click the focused button on Enter too."""
        if not pressed_by_enter(event):
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Save drafts, widths and position, then close; asks only when a draft cannot be saved."""
        try:
            if not (self.draft_guard.kept() or self.draft_guard.lost_is_meant()):
                event.ignore()
                return
            self.remember()
        except Exception as error:  # noqa: BLE001 - Qt would abort the program on an error in here (reliability.md 5, 23)
            event.ignore()
            self.desk.broken.emit(error)
        else:
            event.accept()


def _warn(window: MainWindow, words: Words) -> None:
    window.warn(words)


def _tell(window: MainWindow, error: RegistryError) -> None:
    window.tell(error)
