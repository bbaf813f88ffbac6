"""Work beside the window: one thread that writes, one that reads; results come back to the window's own thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


class Cancelled(Exception):
    """The person at the desk asked long work to stop; what it had not committed has not happened."""


class Progress(QObject):
    """How far a long work has come; asked by the work itself, shown by the window, cancelled by the person."""

    stepped = Signal(int, int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self._cancelled = Event()

    def step(self, done: int, of_all: int) -> None:
        """Say how far the work is; raises Cancelled when it should stop."""
        if self._cancelled.is_set():
            raise Cancelled
        self.stepped.emit(done, of_all)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled.set()


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What came of a piece of work: its result, or what it raised."""

    result: Any
    error: BaseException | None
    then: Callable[[Any], None]
    failed: Callable[[BaseException], None]


class Tasks(QObject):
    """Two threads owned by the window's desk: what is written stays in order, what is read does not wait for it."""

    _returned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._outcomes: SimpleQueue[_Outcome] = SimpleQueue()
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        self._reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader")
        self._under_way = 0
        self._finished = False
        self._returned.connect(self._on_returned, Qt.ConnectionType.QueuedConnection)

    @property
    def idle(self) -> bool:
        """Whether nothing is under way and every result has been handed over."""
        return self._under_way == 0

    def write(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Do a piece of work after all that was asked to be written before it."""
        self._submit(self._writer, work, then, failed)

    def read(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Do a piece of reading beside whatever is written."""
        self._submit(self._reader, work, then, failed)

    def drain(self) -> None:
        """Wait until all that was asked to be written is written, and hand over what came of it."""
        wait([self._writer.submit(lambda: None)])
        self._on_returned()

    def finish(self) -> None:
        """Wait for what is under way, and take no more; results nobody waits for any longer are dropped."""
        self._finished = True
        self._writer.shutdown(wait=True)
        self._reader.shutdown(wait=True, cancel_futures=True)

    def _submit(
        self,
        threads: ThreadPoolExecutor,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        if (
            self._finished
        ):  # asked by something that was put off until after the end: nobody waits for the answer
            return
        self._under_way += 1

        def done() -> None:
            try:
                outcome = _Outcome(work(), None, then, failed)
            except BaseException as error:  # noqa: BLE001 - the boundary of the task: told in the window's thread
                outcome = _Outcome(None, error, then, failed)
            self._outcomes.put(outcome)
            self._returned.emit()

        threads.submit(done)

    def _on_returned(self) -> None:
        while not self._finished:  # what Qt has queued by then comes after that, too
            try:
                outcome = self._outcomes.get_nowait()
            except Empty:  # handed over by an earlier call
                return
            self._under_way -= 1
            if outcome.error is None:
                outcome.then(outcome.result)
            else:
                outcome.failed(outcome.error)
