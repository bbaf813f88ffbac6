"""The start window: shown when there is no registry to open, or it could not be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from registry.domain.errors import NoFile, RegistryError
from ui.actions.keys import KEYS, key_sequence
from ui.desk.errors import ErrorStrip
from ui.features.start.new_card import NewCard, NewRegistryInput, free_place
from ui.features.start.open_card import OpenCard
from ui.features.start.opener import OpeningRegistry
from ui.features.start.restore_card import RestoreCard
from ui.kit.focus_path import path_to, widget_at
from ui.kit.widgets.appearance import Appearance
from ui.kit.widgets.page_area import PageArea
from ui.kit.widgets.progress_line import ProgressLine
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QShowEvent

    from registry.domain.officer import Officer
    from ui.desk.backend import Backend
    from ui.desk.settings import Settings
    from ui.kit.style.look import Look

_SIZE = QSize(1080, 700)


class StartWindow(QWidget):
    """Creates, opens or restores a registry, and emits `opened` with it."""

    opened = Signal(object)
    """The OpenedRegistry to show."""

    language_chosen = Signal(object)
    """The Language that was chosen."""

    look_chosen = Signal(str, str)
    """The theme and the density that were chosen."""

    help_wanted = Signal()
    """The person pressed the key for help."""

    broken = Signal(object)
    """Carries an unexpected exception, which is a fault of the program."""

    def __init__(
        self,
        backend: Backend,
        settings: Settings,
        look: Look,
        error: Exception | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the window; `error` says why the wanted registry is not open."""
        super().__init__(parent)
        self._backend, self._settings, self._look = backend, settings, look
        self._path = backend.registry
        self._error = error if isinstance(error, RegistryError) and not self._is_first_start(error) else None
        self._unsettled = self._error
        self.opening = OpeningRegistry(backend, self)
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(_SIZE)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._build(NewRegistryInput())
        self._connect()
        QShortcut(key_sequence(KEYS["quit"]), self, self.close)
        QShortcut(key_sequence(KEYS["help"]), self, self.help_wanted.emit)

    def tell(self, error: RegistryError, path: Path | None = None) -> None:
        """Show why a registry could not be opened, and offer its backups."""
        self._path, self._error = path or self._path, error
        self._rebuild()

    def set_look(self, look: Look) -> None:
        """Switch to another look."""
        self._look = look
        self._rebuild()

    def _is_first_start(self, error: RegistryError) -> bool:
        """Return whether this is a normal first start: no registry exists and none was named on the command line."""
        return isinstance(error, NoFile) and not self._backend.named

    # Building ------------------------------------------------------------------------------------------------

    def _rebuild(self) -> None:
        """Rebuild everything in the present language and look, keeping the input."""
        typed, focus = self._new.typed(), path_to(QApplication.focusWidget(), self._page)
        self._page.hide()
        self._page.deleteLater()
        self._build(typed)
        self._page.show()
        at = widget_at(focus, self._page)
        if focus and at is not None:
            at.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._new.focus_first()

    def _build(self, typed: NewRegistryInput) -> None:
        self.setWindowTitle(self.tr("Cooperation Registry"))
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(PageArea(self._middle(typed), self.windowTitle()), 1)
        column.addWidget(self._foot())
        for button in self._page.findChildren(QPushButton):
            button.setAutoDefault(True)  # click it with Enter as with Space, which Qt only does in dialogs
        self._whole.addWidget(self._page)
        if self._error is not None:
            self._strip.show_error(self._error)

    def _head(self) -> QFrame:
        bar, line = _bar("bar")
        name = QLabel(self.tr("Cooperation Registry"))
        name.setProperty("role", "title")
        self._choices = Appearance(self._settings, self._look, upright=False)
        self._choices.language_chosen.connect(self.language_chosen)
        self._choices.look_chosen.connect(self.look_chosen)
        line.addWidget(name)
        line.addStretch(1)
        line.addWidget(self._choices)
        return bar

    def _middle(self, typed: NewRegistryInput) -> QWidget:
        self._strip = ErrorStrip(self._look)
        self._progress = ProgressLine()
        self._cards = self._built_cards(typed)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        subtitle = self.tr("US–ROK cooperation projects in the Indo-Pacific and their approvals")
        column.addWidget(WrappedLabel(subtitle, "muted"))
        column.addWidget(self._strip)
        column.addWidget(self._progress)
        column.addWidget(self._cards)
        column.addStretch(1)
        return middle

    def _built_cards(self, typed: NewRegistryInput) -> QWidget:
        self._new = NewCard(self._look, free_place(self._backend.registry), typed)
        self._open = OpenCard(self._look, self._registries(), self._backend.registry.parent)
        good = self.opening.good_backup(self._path, self._error) if self._error else None
        backups = self._backend.backups(self._path)
        self._restore = RestoreCard(self._look, self._path, backups, good.path if good else None)
        self._new.make_requested.connect(self._on_make)
        self._open.chosen.connect(self._on_open)
        self._restore.chosen.connect(self._on_restore)
        cards = QWidget()
        line = QHBoxLayout(cards)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self._open)
        right.addWidget(self._restore)
        right.addStretch(1)
        line.addWidget(self._new, 5, Qt.AlignmentFlag.AlignTop)
        line.addLayout(right, 4)
        return cards

    def _registries(self) -> tuple[Path, ...]:
        """Return the registries to offer: the default one first if it exists, then the recent ones."""
        recent = self._settings.recent()
        return (self._path, *recent) if self._path.exists() and self._path not in recent else recent

    def _foot(self) -> QFrame:
        bar, line = _bar("foot")
        versions = WrappedLabel(self._backend.versions(), "small")
        versions.setAccessibleName(self.tr("Versions"))
        line.addWidget(versions, 1)
        return bar

    def _connect(self) -> None:
        self.opening.opened.connect(self.opened)
        self.opening.failed.connect(self._on_failed)
        self.opening.given_up.connect(self._on_failed)
        self.opening.broken.connect(self.broken)
        self.opening.began.connect(self._on_began)
        self.opening.ended.connect(self._on_ended)

    # Slots ---------------------------------------------------------------------------------------------------

    def _on_make(self, path: Path, officer: Officer, with_sample: bool) -> None:  # noqa: FBT001 - a signal's value
        self._path = path
        self.opening.make(path, officer, with_sample=with_sample)

    def _on_open(self, path: Path) -> None:
        self._path = path
        self.opening.open(path)

    def _on_restore(self, backup: Path) -> None:
        self.opening.restore(backup, self._path)

    def _on_failed(self, error: RegistryError) -> None:
        self.tell(error)

    def _on_began(self, what: str) -> None:
        self._error = None
        self._strip.hide()
        self._cards.setEnabled(False)
        self._progress.start(what, can_cancel=False)

    def _on_ended(self) -> None:
        self._cards.setEnabled(True)
        self._progress.finish()

    # Qt's own names ------------------------------------------------------------------------------------------

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Rebuild after a change of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Ask the pending question about the registry, after the window is shown."""
        super().showEvent(event)
        self._new.focus_first()
        error, self._unsettled = self._unsettled, None
        if error is not None:
            QTimer.singleShot(0, lambda: self.opening.settle(self._path, error))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for running work, so that nothing is left incomplete."""
        self.opening.finish()
        super().closeEvent(event)


def _bar(role: str) -> tuple[QFrame, QHBoxLayout]:
    bar = QFrame()
    bar.setProperty("role", role)
    line = QHBoxLayout(bar)
    line.setContentsMargins(24, 8, 24, 8)
    line.setSpacing(12)
    return bar, line
