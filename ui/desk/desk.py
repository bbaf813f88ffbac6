"""The desk: the only connection between the user interface and the services of the open registry.

- `ask` reads immediately and is for queries of a few milliseconds.
- `ask_later` reads in a background thread.
- `do` writes one undoable act.
- `run` does long work with progress and Cancel.

Widgets that depend on written data connect to `changed` and decide what to read again. The desk outlives its
windows, so its signals must be connected to methods only: Qt disconnects a method when its object is deleted, but
would go on calling a lambda. An answer whose receiver has been deleted is dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from registry.domain.errors import RegistryError
from registry.domain.problem import Problem, Refused
from registry.services.identity import officer
from ui.desk.receiver_alive import is_receiver_alive
from ui.desk.tasks import Cancelled, Progress, Tasks

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.journal.defect import Defect
    from registry.domain.officer import Officer
    from registry.domain.vocabulary.language import Language
    from registry.services.acts.act import ActContext
    from registry.services.registry import Registry
    from ui.desk.backend import OpenedRegistry
    from ui.desk.settings import Settings
    from ui.kit.style.look import Look

T = TypeVar("T")

Refusal = Callable[[tuple[Problem, ...]], None]


class SavedChange(NamedTuple):
    """One act that was written: its change set, and the widget that requested it (`by`)."""

    change_set: ChangeSet
    by: object | None = None


class Notice(NamedTuple):
    """A short message for the notice; with the id of an act in `undo` or `redo`, a button offers that action."""

    text: str
    undo: str = ""
    redo: str = ""
    file: Path | None = None
    """The file that was saved; buttons open it or show its folder."""


class Desk(QObject):
    """One open registry as the window uses it."""

    changed = Signal(object)
    """Carries a `SavedChange` after an act was written."""

    drafts_changed = Signal(bool)
    """A draft was stored or deleted, which is no act; True where there is one more or one less than before."""

    rebuilt = Signal()
    """The data behind lists and search was rebuilt: everything that shows them must read again."""

    noticed = Signal(object)
    """Carries a `Notice` to show."""

    refused = Signal(object)
    """Carries the problems (a tuple) of a refused act when its caller gave no `refused` callback."""

    failed = Signal(object)
    """Carries a RegistryError that no caller handles: one sentence about what is wrong and what to do."""

    broken = Signal(object)
    """Carries an unexpected exception, which is a fault of the program."""

    began = Signal(object)
    """Carries the `Progress` of a long task that has started."""

    ended = Signal(object)
    """Carries the `Progress` of a long task that has ended, was cancelled or failed."""

    leaving = Signal()
    """The window is about to close: long tasks that write nothing should be cancelled."""

    def __init__(
        self, opened: OpenedRegistry, language: Language, look: Look, settings: Settings, who: str = ""
    ) -> None:
        super().__init__()
        self.opened = opened
        self._who = who
        self.look = look
        self.settings = settings
        self._tasks = Tasks()
        self._loss_reported = False
        self._newest: dict[str, int] = {}
        self._last_act = ""
        self.registry: Registry = opened.registry.in_language(language)
        """The services, giving all texts in the language of the window."""

    @property
    def language(self) -> Language:
        """The language of the window."""
        return self.registry.language

    @property
    def today(self) -> date:
        """Today's date; everything in the window uses this one."""
        return self.registry.today

    @property
    def officer(self) -> Officer:
        """The officer at this desk: the one given by `--who`, or the one stored in the registry."""
        return officer(self.registry.identity, self._who)

    @property
    def is_named_at_start(self) -> bool:
        """Whether the officer was given by `--who`, and not by the registry."""
        return bool(self._who)

    @property
    def read_only(self) -> bool:
        """Whether the registry is open for reading only."""
        return self.opened.read_only

    @property
    def idle(self) -> bool:
        """Whether no task is running."""
        return self._tasks.idle

    def speak(self, language: Language) -> None:
        """Change the language of all texts."""
        self.registry = self.opened.registry.in_language(language)

    def ask(self, question: Callable[[Registry], T]) -> T:
        """Read now; for queries of a few milliseconds. Raises RegistryError as the services do."""
        return question(self.registry)

    def ask_later(self, question: Callable[[Registry], T], then: Callable[[T], None], *, about: str) -> None:
        """Read in the background; of several questions with the same `about` only the newest is answered."""
        number = self._newest[about] = self._newest.get(about, 0) + 1
        registry = self.registry

        def is_newest() -> bool:
            return self._newest[about] == number

        def work() -> T | None:
            return question(registry) if is_newest() else None

        def answered(answer: T | None) -> None:
            if is_newest() and is_receiver_alive(then):
                then(answer)  # type: ignore[arg-type]  # None only where the question itself answers None

        self._tasks.read(work, answered, self._on_failed)

    def do(
        self,
        act: Callable[[Registry, ActContext], T],
        *,
        done: Callable[[T], None] | None = None,
        refused: Refusal | None = None,
        failed: Callable[[BaseException], bool] | None = None,
        why: str = "",
        by: object | None = None,
    ) -> None:
        """Write one act in the background and pass its result to `done`; `changed` carries its change set.

        `refused` receives the problems if the rules refuse the act. `failed` may handle other errors and returns
        whether it did. The window shows every error that no callback handles.
        """
        from registry.services.acts.act import ActContext  # noqa: PLC0415 - nobody acts before the list is painted

        registry, acting = self.registry, ActContext(self.officer, why)

        def finished(result: T) -> None:
            written = self._written_in(result)
            if done is not None and is_receiver_alive(done):
                done(result)
            if written is not None:
                self.changed.emit(SavedChange(written, by))
            self._report_loss()

        def went_wrong(error: BaseException) -> None:
            if isinstance(error, Refused) and refused is not None and is_receiver_alive(refused):
                refused(error.problems)
            elif failed is None or not is_receiver_alive(failed) or not failed(error):
                self._on_failed(error)

        self._tasks.write(lambda: act(registry, acting), finished, went_wrong)

    def _report_loss(self) -> None:
        """Report once that the file was lost while it was open, even if the act itself succeeded."""
        gone = self.opened.gone
        if gone is not None and not self._loss_reported:
            self._loss_reported = True
            self.failed.emit(gone)

    def run(
        self,
        name: str,
        work: Callable[[Registry, Progress], T],
        *,
        done: Callable[[T], None] | None = None,
        refused: Refusal | None = None,
        by: object | None = None,
    ) -> Progress:
        """Do a long task with progress and Cancel, after all earlier writes.

        If the result contains a change set, `changed` carries it, as for an act. `refused` receives the problems if
        the rules refuse it.
        """
        progress, registry = Progress(name), self.registry
        self.began.emit(progress)

        def finished(result: T) -> None:
            written = self._written_in(result)
            self.ended.emit(progress)
            if done is not None and is_receiver_alive(done):
                done(result)
            if written is not None:
                self.changed.emit(SavedChange(written, by))

        def went_wrong(error: BaseException) -> None:
            self.ended.emit(progress)
            if isinstance(error, Refused) and refused is not None and is_receiver_alive(refused):
                refused(error.problems)
            elif not isinstance(error, Cancelled):
                self._on_failed(error)

        self._tasks.write(lambda: work(registry, progress), finished, went_wrong)
        return progress

    def drain(self) -> None:
        """Wait until all requested writes are done and their callbacks called; used before the window closes."""
        self.leaving.emit()
        self._tasks.drain()

    def notice(self, text: str, *, undo: bool = False, file: Path | None = None) -> None:
        """Show a notice; `undo` adds a button that undoes the act written last, `file` buttons for a saved file."""
        self.noticed.emit(Notice(text, self._last_act if undo else "", file=file))

    def close(self) -> tuple[Defect | RegistryError, ...]:
        """Finish the running tasks and close the registry; returns the errors and findings to report."""
        self.leaving.emit()
        self._tasks.finish()
        return self.opened.close()

    def _written_in(self, result: object) -> ChangeSet | None:
        """Return the change set in the result of an act, and remember it as the last act."""
        written = _change_set_in(result)
        if written is not None:
            self._last_act = written.act.id
        return written

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, Refused):
            self.refused.emit(error.problems)
        elif isinstance(error, RegistryError):
            # Once the file is lost, what fails is a consequence of it, and only the loss names the rescue copy.
            self.failed.emit(self.opened.gone or error)
        else:
            self.broken.emit(error)


def _change_set_in(result: object) -> ChangeSet | None:
    """Return the change set in a result: the result itself, or its attribute `change_set` or `made`."""
    from registry.domain.journal.change_set import ChangeSet  # noqa: PLC0415 - not imported before the first paint

    for found in (result, getattr(result, "change_set", None), getattr(result, "made", None)):
        if isinstance(found, ChangeSet):
            return found
    return None
