"""The desk: the only bridge from what is seen to the services of the open registry.

`ask` reads at once and is for what takes a few milliseconds; `ask_later` reads beside the window; `do` writes one
undoable act; `run` does long work with progress and Cancel. Whoever wants to know what was written listens to
`changed` and decides for himself what to read again. The desk outlives its windows: who listens does so with a method
of his own, never with a lambda, which Qt would go on calling when he has gone; an answer to who has gone is dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from registry.domain.errors import RegistryError
from registry.domain.problem import Problem, Refused
from registry.services.acts.act import ActContext
from registry.services.identity import officer
from ui.desk.receiver_alive import is_receiver_alive
from ui.desk.tasks import Cancelled, Progress, Tasks

if TYPE_CHECKING:
    from datetime import date

    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.officer import Officer
    from registry.domain.vocabulary.language import Language
    from registry.services.registry import Registry
    from ui.desk.backend import OpenedRegistry
    from ui.desk.settings import Settings
    from ui.kit.style.look import Look

T = TypeVar("T")

Refusal = Callable[[tuple[Problem, ...]], None]


@dataclass(frozen=True, slots=True)
class SavedChange:
    """One act that has been written: its change set, and the widget that asked for it."""

    change_set: ChangeSet
    by: object | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to say quietly; with the id of an act, undoing it or redoing it is offered beside it."""

    text: str
    undo: str = ""
    redo: str = ""


class Desk(QObject):
    """One open registry as the window works with it."""

    changed = Signal(object)
    """A `SavedChange`: an act is in the registry now."""

    rebuilt = Signal()
    """What lists and search show was worked out anew: whoever keeps something of it reads it again."""

    noticed = Signal(object)
    """A `Notice` to show quietly."""

    refused = Signal(object)
    """The problems (a tuple) of an act that was refused, when whoever asked does not show them himself."""

    failed = Signal(object)
    """A RegistryError nobody else shows: one sentence about what is wrong and what to do."""

    broken = Signal(object)
    """An exception that is a fault of the program."""

    began = Signal(object)
    """The `Progress` of a long work that has begun."""

    ended = Signal(object)
    """The `Progress` of a long work that has ended, was cancelled or failed."""

    leaving = Signal()
    """The window is about to go: long work that writes nothing is to be given up."""

    def __init__(
        self, opened: OpenedRegistry, language: Language, look: Look, settings: Settings, who: str = ""
    ) -> None:
        super().__init__()
        self.opened = opened
        self._who = who
        self.look = look
        self.settings = settings
        self._tasks = Tasks()
        self._told_of_loss = False
        self._newest: dict[str, int] = {}
        self._last_act = ""
        self.registry: Registry = opened.registry.in_language(language)
        """The services, telling everything in the language of the window."""

    @property
    def language(self) -> Language:
        """The language of the window."""
        return self.registry.language

    @property
    def today(self) -> date:
        """The present day at this desk; there is no other in the window."""
        return self.registry.today

    @property
    def officer(self) -> Officer:
        """Who works at this desk: the one named by `--who`, or the one the registry was told about."""
        return officer(self.registry.identity, self._who)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written here."""
        return self.opened.read_only

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        return self._tasks.idle

    def speak(self, language: Language) -> None:
        """Tell everything in another language from now on."""
        self.registry = self.opened.registry.in_language(language)

    def ask(self, question: Callable[[Registry], T]) -> T:
        """Read now, in a few milliseconds; raises RegistryError as the services do."""
        return question(self.registry)

    def ask_later(self, question: Callable[[Registry], T], then: Callable[[T], None], *, about: str) -> None:
        """Read beside the window; of several questions about the same thing only the newest is answered."""
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
        """Write one act. What it returns goes to `done`; a change set in it is told to everybody by `changed`.

        `refused` gets the problems of an act the rules refuse; `failed` may take other errors (it returns whether
        it did); what nobody takes is told by the window.
        """
        registry, acting = self.registry, ActContext(self.officer, why)

        def finished(result: T) -> None:
            written = self._written_in(result)
            if done is not None and is_receiver_alive(done):
                done(result)
            if written is not None:
                self.changed.emit(SavedChange(written, by))
            self._tell_of_loss()

        def went_wrong(error: BaseException) -> None:
            if isinstance(error, Refused) and refused is not None and is_receiver_alive(refused):
                refused(error.problems)
            elif failed is None or not is_receiver_alive(failed) or not failed(error):
                self._on_failed(error)

        self._tasks.write(lambda: act(registry, acting), finished, went_wrong)

    def _tell_of_loss(self) -> None:
        """Tell once of a file that was lost while it was open, also where what was asked went well all the same."""
        gone = self.opened.gone
        if gone is not None and not self._told_of_loss:
            self._told_of_loss = True
            self.failed.emit(gone)

    def run(
        self,
        name: str,
        work: Callable[[Registry, Progress], T],
        *,
        done: Callable[[T], None] | None = None,
        by: object | None = None,
    ) -> Progress:
        """Do long work with progress and Cancel, after what was asked to be written before it.

        A change set in what it returns is told to everybody by `changed`, as that of an act.
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
            if not isinstance(error, Cancelled):
                self._on_failed(error)

        self._tasks.write(lambda: work(registry, progress), finished, went_wrong)
        return progress

    def drain(self) -> None:
        """Wait until all that was asked to be written is written and told: before the window closes."""
        self.leaving.emit()
        self._tasks.drain()

    def notice(self, text: str, *, undo: bool = False) -> None:
        """Say something quietly; `undo` offers to undo the act that was written last."""
        self.noticed.emit(Notice(text, self._last_act if undo else ""))

    def close(self) -> tuple[str, ...]:
        """Finish what is under way and let go of the registry; returns what to say of it."""
        self.leaving.emit()
        self._tasks.finish()
        return self.opened.close()

    def _written_in(self, result: object) -> ChangeSet | None:
        """Return the change set an act returned, and remember which act was written last."""
        written = _change_set_in(result)
        if written is not None:
            self._last_act = written.act.id
        return written

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, Refused):
            self.refused.emit(error.problems)
        elif isinstance(error, RegistryError):
            self.failed.emit(error)
        else:
            self.broken.emit(error)


def _change_set_in(result: object) -> ChangeSet | None:
    """Return the change set an act returned: itself, or as its `change_set` or `made`."""
    from registry.domain.journal.change_set import ChangeSet  # noqa: PLC0415 - kept out of what is imported before the first paint

    for found in (result, getattr(result, "change_set", None), getattr(result, "made", None)):
        if isinstance(found, ChangeSet):
            return found
    return None
