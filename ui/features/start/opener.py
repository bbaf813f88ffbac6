"""Opening a registry beside the window, and the questions that stand in its way (reliability.md, drill T10)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from registry.domain.errors import Alive, Damaged, DiskFull, InUse, MayNotWrite, RegistryError, Unrecognised
from registry.domain.values.moments import moment_in_digits
from registry.domain.values.text import shown_path
from ui.desk.errors import error_text
from ui.desk.tasks import Tasks
from ui.kit.dialogs.questions import Answer, asked

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from registry.domain.officer import Officer
    from ui.desk.backend import Backend, Backup, OpenedRegistry

READ_ONLY, AGAIN, TAKE_OVER, RESTORE, CANCEL = "read_only", "again", "take_over", "restore", "cancel"


class OpeningRegistry(QObject):
    """Every way a registry comes to be open: opened, made, put back from a backup."""

    opened = Signal(object)
    """The OpenedRegistry."""

    failed = Signal(object)
    """What stands in the way: a RegistryError."""

    broken = Signal(object)
    """An exception that is a fault of the program."""

    given_up = Signal(object)
    """What stood in the way, where the person at the desk chose to leave it."""

    began = Signal(str)
    """What is being done, in words."""

    ended = Signal()
    """Nothing is being done any more."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._over = parent
        self._tasks = Tasks()

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        return self._tasks.idle

    def open(self, path: Path, *, read_only: bool = False, take_over: bool = False) -> None:
        """Open a registry; asks the person where there is something to decide."""
        self._do(
            self.tr("Opening the registry …"),
            lambda: self._backend.open(path, read_only=read_only, take_over=take_over),
            self.opened.emit,
            partial(self.settle, path, read_only=read_only),
        )

    def make(self, path: Path, officer: Officer, *, with_sample: bool) -> None:
        """Make a registry at a place where none is, and open it."""
        name = self.tr("Making the sample portfolio …") if with_sample else self.tr("Making the registry …")
        self._do(
            name,
            lambda: self._backend.found(path, officer, with_sample=with_sample),
            lambda _count: self.open(path),
            self.failed.emit,
        )

    def restore(self, backup: Path, path: Path) -> None:
        """Put a backup in place of a registry, whose file is kept beside it, and open it."""
        self._do(
            self.tr("Putting the backup in place …"),
            lambda: self._backend.restore(backup, path),
            lambda _given_up: self.open(path),
            self.failed.emit,
        )

    def settle(self, path: Path, error: RegistryError, *, read_only: bool = False) -> None:
        """Do what can be done about a refusal: ask, where there is something to decide."""
        if isinstance(error, InUse) and not read_only:
            self._ask_holder(path, error)
        elif isinstance(error, MayNotWrite | DiskFull) and not read_only:
            self.open(path, read_only=True)
        elif isinstance(error, Damaged | Unrecognised):
            self._ask_restore(path, error)
        else:
            self.failed.emit(error)

    def good_backup(self, path: Path, error: RegistryError) -> Backup | None:
        """Return the backup a refusal names as the newest good one: it was examined when the file was refused."""
        return next((one for one in self._backend.backups(path) if shown_path(one.path) in str(error)), None)

    def finish(self) -> None:
        """Wait for what is under way, and take no more."""
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
        """Ask what to do about whoever writes the registry, or was writing it."""
        read = Answer(READ_ONLY, self.tr("Open for reading"), usual=True)
        leave = Answer(CANCEL, self.tr("Cancel"))
        if error.alive is Alive.YES:
            title, second = self.tr("The registry is in use"), Answer(AGAIN, self.tr("Try again"))
            explained = self.tr(
                "You can look at everything meanwhile. To write, have it closed there and try again."
            )
        else:
            title, second = self.tr("The registry was not closed"), Answer(TAKE_OVER, self.tr("Take over"))
            explained = self.tr(
                "Take over only when you know that nobody works on it there any more, because that program or "
                "computer is off. Two programs that write one registry can damage it."
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
        """Offer the newest good backup of a damaged registry."""
        good = self.good_backup(path, error)
        if good is None:
            self.failed.emit(error)
            return
        restore = self.tr("Restore the backup of {time}").format(time=moment_in_digits(good.at))
        answer = asked(
            self._over,
            self.tr("The registry is damaged"),
            error_text(error).sentence,
            (Answer(RESTORE, restore, usual=True), Answer(CANCEL, self.tr("Cancel"))),
            explained=self.tr(
                "This is the newest backup that has been examined and found whole. What was entered after it is not "
                "in it. The damaged file is kept beside the registry."
            ),
        )
        if answer == RESTORE:
            self.restore(good.path, path)
        else:
            self.given_up.emit(error)


def opened_at_once(backend: Backend) -> OpenedRegistry | RegistryError:
    """Open the registry that is meant, before there is a window; returns what stands in the way where something does.

    Where it can only be read it is opened for reading; every other question is left to the start window.
    """
    try:
        try:
            return backend.open(backend.registry)
        except (MayNotWrite, DiskFull):
            return backend.open(backend.registry, read_only=True)
    except RegistryError as error:
        return error
