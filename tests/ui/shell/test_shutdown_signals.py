"""Signals are heard by a window nobody touches; what is no request to end is none, and the end gives all back."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest

from ui.shell.shutdown_signals import ShutdownSignals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@pytest.fixture(autouse=True)
def signals_as_before() -> Iterator[None]:
    before = {number: signal.getsignal(number) for number in (*ENDING, signal.SIGUSR1)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def leaving() -> Iterator[ShutdownSignals]:
    made = ShutdownSignals(lambda: True, lambda: True)
    yield made
    made.leave()


@pytest.mark.parametrize("number", ENDING, ids=lambda number: signal.Signals(number).name)
def test_a_signal_that_ends_programs_is_a_request_to_end(
    leaving: ShutdownSignals, qtbot: QtBot, number: int
) -> None:
    with qtbot.waitSignal(leaving.requested):
        os.kill(os.getpid(), number)


def test_another_signal_is_none(leaving: ShutdownSignals, qtbot: QtBot) -> None:
    heard: list[int] = []
    signal.signal(signal.SIGUSR1, lambda number, _frame: heard.append(number))
    with qtbot.assertNotEmitted(leaving.requested, wait=100):
        os.kill(os.getpid(), signal.SIGUSR1)
    assert heard == [signal.SIGUSR1]


def test_many_at_once_fill_nothing_up(leaving: ShutdownSignals, qtbot: QtBot) -> None:
    requests: list[None] = []
    leaving.requested.connect(lambda: requests.append(None))
    for _ in range(10_000):
        signal.raise_signal(signal.SIGTERM)
    qtbot.waitUntil(lambda: bool(requests))
    qtbot.wait(100)
    requests.clear()
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: bool(requests))


def test_what_the_starter_had_ignored_stays_ignored(qtbot: QtBot) -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as `nohup` does
    leaving = ShutdownSignals(lambda: True, lambda: True)
    with qtbot.assertNotEmitted(leaving.requested, wait=100):
        os.kill(os.getpid(), signal.SIGHUP)
    leaving.leave()
    assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN


def test_at_the_end_everything_is_as_it_was() -> None:
    before = [signal.getsignal(number) for number in ENDING]
    leaving = ShutdownSignals(lambda: True, lambda: True)
    assert [signal.getsignal(number) for number in ENDING] != before
    leaving.leave()
    leaving.leave()
    assert [signal.getsignal(number) for number in ENDING] == before
    rung = signal.set_wakeup_fd(-1)
    signal.set_wakeup_fd(rung)
    assert rung == -1
    with pytest.raises(KeyboardInterrupt):
        signal.raise_signal(signal.SIGINT)
