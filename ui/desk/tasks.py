"""Background work: one thread that writes and one that reads; results are delivered in the window's thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from itertools import count
from queue import Empty, SimpleQueue
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


class Cancelled(Exception):
    """Raised in a long task that the person has cancelled; changes it has not committed are discarded."""


class Progress(QObject):
    """The progress of a long task: updated by the task, shown by the window, cancelled by the person."""

    stepped = Signal(int, int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self._cancelled = Event()

    def step(self, done: int, of_all: int) -> None:
        """Report progress; raises Cancelled when the task should stop."""
        if self._cancelled.is_set():
            raise Cancelled
        self.stepped.emit(done, of_all)

    def cancel(self) -> None:
        """Ask the task to stop at its next call of `step`."""
        self._cancelled.set()


@dataclass(slots=True)
class _Task:
    """A task: what it does, whom its outcome is for, and its outcome, once it has one."""

    work: Callable[[], Any]
    then: Callable[[Any], None]
    failed: Callable[[BaseException], None]
    result: Any = None
    error: BaseException | None = None


class Tasks(QObject):
    """The two threads of the desk: writes are done in order, and reads do not wait for writes.

    What a task holds, such as the widget it works for, belongs to the window's thread: a thread is told only the number
    of its task and forgets the rest before it reports. Otherwise it might be the last to hold a widget, and Qt does not
    survive a widget that is destroyed in another thread.
    """

    _returned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tasks: dict[int, _Task] = {}
        self._numbers = count()
        self._done: SimpleQueue[int] = SimpleQueue()
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        self._reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reader")
        self._under_way = 0
        self._finished = False
        self._returned.connect(self._on_returned, Qt.ConnectionType.QueuedConnection)

    @property
    def idle(self) -> bool:
        """Whether no task is running and every result has been delivered."""
        return self._under_way == 0

    def write(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Run `work` after all earlier writes, then call `then` with its result or `failed` with its exception."""
        self._submit(self._writer, work, then, failed)

    def read(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Run `work` in the reading thread, then call `then` with its result or `failed` with its exception."""
        self._submit(self._reader, work, then, failed)

    def drain(self) -> None:
        """Wait until all requested writes are done, and deliver their results."""
        wait([self._writer.submit(lambda: None)])
        self._on_returned()

    def finish(self) -> None:
        """Wait for the running tasks and accept no more; results that were not delivered yet are dropped."""
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
        if self._finished:  # requested after the end, by a postponed call: nobody waits for it
            return
        self._under_way += 1
        number = next(self._numbers)
        self._tasks[number] = _Task(work, then, failed)
        threads.submit(self._run, number)

    def _run(self, number: int) -> None:
        """Run a task, in its thread."""
        task = self._tasks[number]
        try:
            task.result = task.work()
        except BaseException as error:  # noqa: BLE001 - task boundary: reported in the window's thread
            task.error = error
        del task  # see the class
        self._done.put(number)
        self._returned.emit()

    def _on_returned(self) -> None:
        while not self._finished:  # Qt may deliver queued signals after the end
            try:
                task = self._tasks.pop(self._done.get_nowait())
            except Empty:  # delivered by an earlier call
                return
            self._under_way -= 1
            if task.error is None:
                task.then(task.result)
            else:
                task.failed(task.error)
