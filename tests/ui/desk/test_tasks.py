"""Work beside the window: writes in their order, reads beside them, and nothing handed over once nobody waits."""

from __future__ import annotations

import gc
import sys
import threading
import time
from functools import partial
from typing import TYPE_CHECKING, NoReturn

import pytest
from PySide6.QtCore import QCoreApplication

from ui.desk.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


_TURNS = 400


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.finish()


def fail(*_describe: object) -> NoReturn:
    raise LookupError


def test_writes_keep_their_order_and_reads_do_not_wait_for_them(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[object] = []
    tasks.write(lambda: time.sleep(0.2), lambda _none: told.append("slow"), fail)
    tasks.write(lambda: "quick", told.append, fail)
    tasks.read(lambda: "read", told.append, fail)
    qtbot.waitUntil(lambda: tasks.idle)
    assert told == ["read", "slow", "quick"]


def test_results_are_handed_over_in_the_thread_of_the_window(tasks: Tasks, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    tasks.write(
        threading.current_thread, lambda worker: threads.extend((worker, threading.current_thread())), fail
    )
    tasks.read(fail, fail, lambda _error: threads.append(threading.current_thread()))
    qtbot.waitUntil(lambda: tasks.idle)
    assert threads.count(threading.main_thread()) == 2
    assert len(threads) == 3


@pytest.mark.qt_no_exception_capture
def test_who_fails_at_a_result_takes_no_other_result_with_him(
    tasks: Tasks, qtbot: QtBot, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    told: list[object] = []
    for _ in range(5):
        tasks.write(lambda: 1, fail, fail)
        tasks.write(lambda: 2, told.append, fail)
    qtbot.waitUntil(lambda: tasks.idle)
    assert told == [2] * 5
    assert capsys.readouterr().err.count("Traceback") == 5


class _Held:
    """Something a task holds, such as a widget: it notes in which thread it goes."""

    def __init__(self, gone_in: list[threading.Thread]) -> None:
        self._gone_in = gone_in

    def __del__(self) -> None:
        self._gone_in.append(threading.current_thread())


@pytest.mark.parametrize("raises", [False, True])
@pytest.mark.usefixtures("qtbot")
def test_what_a_task_holds_goes_in_the_thread_of_the_window(tasks: Tasks, *, raises: bool) -> None:
    gone_in: list[threading.Thread] = []

    def ask() -> None:
        held = _Held(gone_in)

        def work() -> _Held:
            if raises:
                raise LookupError
            return held

        tasks.read(work, lambda _held: None, lambda _error: None)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)  # the threads take turns as unluckily as can be
    try:
        for _ in range(_TURNS):
            ask()
            while not tasks.idle:
                QCoreApplication.processEvents()
    finally:
        sys.setswitchinterval(interval)
    tasks.finish()
    gc.collect()
    assert len(gone_in) == _TURNS
    assert set(gone_in) == {threading.main_thread()}


def test_draining_hands_over_what_was_written_before_it_returns(tasks: Tasks) -> None:
    told: list[object] = []
    tasks.write(lambda: time.sleep(0.1), lambda _none: tasks.read(lambda: 1, told.append, fail), fail)
    tasks.write(lambda: "written", told.append, fail)
    tasks.drain()
    assert told[0] == "written"


def test_once_finished_nothing_is_handed_over_that_qt_has_queued_already(qtbot: QtBot) -> None:
    tasks = Tasks()
    told: list[object] = []
    done = threading.Event()
    tasks.write(lambda: 1, told.append, fail)
    tasks.write(done.set, told.append, fail)
    assert done.wait(5)
    tasks.finish()
    qtbot.wait(50)
    assert told == []


def test_finishing_waits_for_what_is_being_written_and_drops_what_is_only_to_be_read() -> None:
    tasks = Tasks()
    written: list[int] = []
    read: list[int] = []

    def work(seconds: float, done: list[int], number: int) -> None:
        time.sleep(seconds)
        done.append(number)

    for number in range(3):
        tasks.write(partial(work, 0.05, written, number), fail, fail)
        tasks.read(partial(work, 0.2, read, number), fail, fail)
    tasks.finish()
    assert written == [0, 1, 2]
    assert len(read) < 3


def test_what_is_asked_after_the_end_is_neither_done_nor_a_fault() -> None:
    tasks = Tasks()
    tasks.finish()
    done: list[str] = []
    tasks.read(lambda: done.append("read"), fail, fail)
    tasks.write(lambda: done.append("written"), fail, fail)
    assert (done, tasks.idle) == ([], True)
