"""Opening a registry in the background, with the questions that may be necessary (reliability.md, drill T10)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from registry.domain.errors import Alive, DiskFull, InUse, MayNotWrite, RegistryError, UnreadableFile
from ui.desk.backup_text import made_at
from ui.desk.errors import error_text
from ui.desk.tasks import Tasks
from ui.kit.dialogs.questions import Answer, asked

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from registry.domain.officer import Officer
    from ui.desk.backend import Backend, Backup

READ_ONLY, AGAIN, TAKE_OVER, RESTORE, CANCEL = "read_only", "again", "take_over", "restore", "cancel"


class OpeningRegistry(QObject):
    """Opens, creates and restores registries."""

    opened = Signal(object)
    """Carries the OpenedRegistry."""

    failed = Signal(object)
    """Carries the RegistryError that prevents opening."""

    broken = Signal(object)
    """Carries an unexpected exception, which is a fault of the program."""

    given_up = Signal(object)
    """Carries the RegistryError for which the person chose to do nothing."""

    began = Signal(str)
    """Carries the description of the running task."""

    ended = Signal()
    """The running task has ended."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._over = parent
        self._tasks = Tasks()

    @property
    def idle(self) -> bool:
        """Whether no task is running."""
        return self._tasks.idle

    def open(self, path: Path, *, read_only: bool = False, take_over: bool = False) -> None:
        """Open a registry; asks the person where a decision is needed."""
        self._do(
            self.tr("Opening the registry…"),
            lambda: self._backend.open(path, read_only=read_only, take_over=take_over),
            self.opened.emit,
            partial(self.settle, path, read_only=read_only),
        )

    def make(self, path: Path, officer: Officer, *, with_sample: bool) -> None:
        """Create a registry at a path where no file exists, and open it."""
        name = self.tr("Creating the sample data…") if with_sample else self.tr("Creating the registry…")
        self._do(
            name,
            lambda: self._backend.found(path, officer, with_sample=with_sample),
            lambda _count: self.open(path),
            self.failed.emit,
        )

    def restore(self, backup: Path, path: Path) -> None:
        """Replace a registry by a backup, keep the replaced file beside it, and open the registry."""
        self._do(
            self.tr("Restoring the backup…"),
            lambda: self._backend.restore(backup, path),
            lambda _given_up: self.open(path),
            self.failed.emit,
        )

    def settle(self, path: Path, error: RegistryError, *, read_only: bool = False) -> None:
        """Handle a refused opening: ask the person where a decision is needed."""
        if isinstance(error, InUse) and not read_only:
            self._ask_holder(path, error)
        elif isinstance(error, MayNotWrite | DiskFull) and not read_only:
            self.open(path, read_only=True)
        elif isinstance(error, UnreadableFile):
            self._ask_restore(path, error)
        else:
            self.failed.emit(error)

    def good_backup(self, path: Path, error: RegistryError) -> Backup | None:
        """Return the newest good backup that an error carries (verified before it was raised); None for none."""
        good = error.backup if isinstance(error, UnreadableFile) else None
        return next((one for one in self._backend.backups(path) if one.path == good), None)

    def finish(self) -> None:
        """Wait for the running task, and accept no more."""
        self._tasks.finish()

    def _do(
        self,
        name: str,
        work: Callable[[], object],
        then: Callable[..., object],
        refused: Callable[..., object],
    ) -> None:
        def finished(result: object) -> None:
            self.ended.emit()
            then(result)

        def went_wrong(error: BaseException) -> None:
            self.ended.emit()
            if isinstance(error, RegistryError):
                refused(error)
            else:
                self.broken.emit(error)

        self.began.emit(name)
        self._tasks.write(work, finished, went_wrong)

    def _ask_holder(self, path: Path, error: InUse) -> None:
        """Ask what to do about the person who has, or had, the registry open for writing."""
        read = Answer(READ_ONLY, self.tr("Open as read-only"), usual=True)
        leave = Answer(CANCEL, self.tr("Cancel"))
        if error.alive is Alive.YES:
            title, second = self.tr("Registry in use"), Answer(AGAIN, self.tr("Try again"))
            explained = self.tr(
                "You can open it as read-only for now. To make changes, ask that user to close it, then "
                "try again."
            )
        else:
            title, second = self.tr("Registry left open"), Answer(TAKE_OVER, self.tr("Take over"))
            explained = self.tr(
                "Take over only if you are sure that nobody is still using it, for example because that "
                "computer is off. Two programs changing the same registry can damage it."
            )
        answer = asked(
            self._over, title, error_text(error).sentence, (read, second, leave), explained=explained
        )
        self._on_answer(path, error, answer)

    def _on_answer(self, path: Path, error: InUse, answer: str) -> None:
        if answer == CANCEL:
            self.given_up.emit(error)
        else:
            self.open(path, read_only=answer == READ_ONLY, take_over=answer == TAKE_OVER)

    def _ask_restore(self, path: Path, error: RegistryError) -> None:
        """Offer to restore the newest good backup of a damaged registry."""
        good = self.good_backup(path, error)
        if good is None:
            self.failed.emit(error)
            return
        restore = self.tr("Restore backup from {time}").format(time=made_at(good))
        answer = asked(
            self._over,
            self.tr("Registry damaged"),
            error_text(error).sentence,
            (Answer(RESTORE, restore, usual=True), Answer(CANCEL, self.tr("Cancel"))),
            explained=self.tr(
                "This is the latest verified backup. It doesn't include anything entered after it was made. "
                "The damaged file is kept in the same folder."
            ),
        )
        if answer == RESTORE:
            self.restore(good.path, path)
        else:
            self.given_up.emit(error)
