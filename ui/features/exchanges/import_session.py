"""The import of one workbook: read and checked in the background, checked again after each change, then applied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from registry.domain.errors import RegistryError
from registry.domain.exchange.column_mapping import ImportOptions
from registry.domain.problem import Refused
from registry.services.acts.act import ActContext
from registry.services.exchange.incoming.profile_match import likely_reading
from ui.desk.tasks import Cancelled
from ui.features.exchanges.check_summary import check_summary

if TYPE_CHECKING:
    from pathlib import Path

    from registry.domain.exchange.check_result import ApplyOptions
    from registry.services.exchange.incoming.workbook_import import Applied, Incoming
    from registry.services.registry import Registry
    from ui.desk.desk import Desk, SavedChange
    from ui.desk.tasks import Progress
    from ui.features.exchanges.check_summary import CheckSummary

_ABOUT = "checked workbook"
_EXPECTED = (RegistryError, Refused, Cancelled)
"""Exceptions that a workbook or a person can cause; the page shows them."""


class ImportSession(QObject):
    """Holds the open workbook, its reading options, and the last check result."""

    read = Signal(object)
    """Carries the `CheckSummary` of a workbook that was just read."""

    checked = Signal(object)
    """Carries the `CheckSummary` after an option was changed."""

    failed = Signal(object)
    """Carries a RegistryError or a Refused: the workbook could not be read, checked or applied."""

    cancelled = Signal()
    """Reading or applying was cancelled; nothing was changed."""

    given_up = Signal()
    """Reading was stopped because the window is about to close."""

    ended = Signal()
    """The running task has ended; its result is reported by another signal."""

    applied = Signal(object)
    """Carries the `Applied` result of an import."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workbook: Incoming | None = None
        self._progress: Progress | None = None
        self._writes = False
        """Whether what is under way writes: that is waited for when the window goes."""
        self._number = 0
        self.found: CheckSummary | None = None
        self.options = ImportOptions()
        desk.ended.connect(self._on_ended)
        desk.leaving.connect(self._on_leaving)
        desk.changed.connect(self._on_changed)

    @property
    def is_busy(self) -> bool:
        """Whether a workbook is being read or applied."""
        return self._progress is not None

    def open(self, path: Path, reading: ImportOptions | None = None) -> None:
        """Read a workbook and check it, with the given options if there are any; replaces the open workbook."""
        self.close()
        self.options = reading or ImportOptions()
        told = self.tr("Reading {name}…").format(name=path.name)
        options, number = self.options, self._number

        def work(registry: Registry, progress: Progress) -> tuple[Incoming, CheckSummary] | Exception:
            try:
                workbook = registry.imports.read(path, progress.step)
                checked = registry.imports.check(workbook, options, progress.step)
                return workbook, check_summary(
                    checked, registry, likely_reading(registry.profiles, checked, options)
                )
            except _EXPECTED as error:
                return error

        def done(result: tuple[Incoming, CheckSummary] | Exception) -> None:
            if number != self._number:
                return
            if isinstance(result, Exception):
                self._tell(result)
            else:
                self._workbook, self.found = result
                self.read.emit(self.found)

        self._writes = False
        self._progress = self._desk.run(told, work, done=done)

    def close(self) -> None:
        """Close the workbook and cancel running work."""
        self._number += 1
        if self._progress is not None:
            self._progress.cancel()
            self._progress = None
        self._workbook = self.found = None

    def ask(self, options: ImportOptions) -> None:
        """Check the workbook again with new options; of several requests the newest counts."""
        self.options = options
        self._number += 1
        workbook, number = self._workbook, self._number
        if workbook is None:
            return

        def step(_done: int, _of_all: int) -> None:
            if number != self._number:
                raise Cancelled

        def check(registry: Registry) -> CheckSummary | Exception:
            try:
                checked = registry.imports.check(workbook, options, step)
                return check_summary(checked, registry, likely_reading(registry.profiles, checked, options))
            except _EXPECTED as error:
                return error

        self._desk.ask_later(check, lambda result: self._on_checked(number, result), about=_ABOUT)

    def apply(self, options: ApplyOptions) -> None:
        """Apply the import, after a backup."""
        workbook, found, reading, opened = self._workbook, self.found, self.options, self._desk.opened
        if workbook is None or found is None or self.is_busy:
            return
        agreed = found.checked
        acting = ActContext(self._desk.officer)

        def work(registry: Registry, progress: Progress) -> Applied | Exception:
            try:
                progress.step(0, 0)
                return registry.imports.apply(
                    workbook, reading, options, acting, progress.step, backup=opened.backup, agreed=agreed
                )
            except _EXPECTED as error:
                return error

        told = self.tr("Importing {name}…").format(name=agreed.file)
        self._writes = True
        self._progress = self._desk.run(told, work, done=self._on_applied, by=self)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)

    # Slots

    def _on_checked(self, number: int, result: CheckSummary | Exception) -> None:
        if number != self._number:
            return
        if isinstance(result, Exception):
            self._tell(result)
        else:
            self.found = result
            self.checked.emit(result)

    def _on_applied(self, result: Applied | Exception) -> None:
        if isinstance(result, Exception):
            self._tell(result)
            return
        self.applied.emit(result)

    def _on_changed(self, _written: SavedChange) -> None:
        """Check again after a change in the registry, on which the effect of the workbook depends."""
        if self.found is not None and not self.is_busy:
            self.ask(self.options)

    def _on_leaving(self) -> None:
        """Stop reading and checking; applying is completed."""
        if self._progress is None:
            self._number += 1
        elif not self._writes:
            self.close()
            self.given_up.emit()

    def _on_ended(self, progress: Progress) -> None:
        if progress is self._progress:
            self._progress = None
            self.ended.emit()
