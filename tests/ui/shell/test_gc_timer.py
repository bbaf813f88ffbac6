"""Garbage is looked for in the window's own thread only: a widget is never destroyed in another one."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget

from ui.shell import gc_timer
from ui.shell.gc_timer import GcTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

_MUCH = 200_000
"""More objects than Python makes before it looks at everything."""


@pytest.fixture(autouse=True)
def as_python_has_it() -> Iterator[None]:
    """Python's own looking for garbage, often and with nothing spared, before and after each test."""
    thresholds = gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    gc.unfreeze()
    gc.collect()
    yield
    gc.set_threshold(*thresholds)
    gc.unfreeze()
    gc.enable()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look every 10 ms."""
    monkeypatch.setattr(gc_timer, "_LOOK_EVERY_MS", 10)


@pytest.fixture
def tidied(quick: None) -> Iterator[GcTimer]:  # noqa: ARG001 - looks often
    made = GcTimer()
    yield made
    made.leave()


class _Heard:
    """The threads in which what was watched has been destroyed."""

    def __init__(self) -> None:
        self.threads: list[threading.Thread] = []

    def watch(self, made: QWidget) -> None:
        """Note the thread in which a widget's last reference goes."""
        weakref.finalize(made, lambda: self.threads.append(threading.current_thread()))


def _widget_in_a_circle(heard: _Heard) -> None:
    widget = QWidget()
    widget.circle = [widget, QLabel(widget)]  # type: ignore[attr-defined]  # any circle of references will do
    heard.watch(widget)


def _in_a_thread(work: Callable[[], object]) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def _make_much() -> list[list[int]]:
    """Make so many objects that Python, left to itself, would look for garbage right here, at every age."""
    return [[number] for number in range(_MUCH)]


def test_a_widget_that_is_garbage_is_destroyed_in_the_thread_of_the_window(
    tidied: GcTimer,  # noqa: ARG001 - at work
    qtbot: QtBot,
) -> None:
    heard = _Heard()
    for _ in range(20):
        _widget_in_a_circle(heard)
    made: list[object] = []
    _in_a_thread(lambda: made.append(_make_much()))
    assert heard.threads == []  # nobody has looked meanwhile
    qtbot.waitUntil(lambda: len(heard.threads) == 20)
    assert set(heard.threads) == {threading.main_thread()}
    assert not gc.isenabled()


def test_control_left_to_python_what_is_garbage_goes_in_whichever_thread_makes_an_object() -> None:
    class Circle:
        """No widget: that one would take the process along."""

        def __init__(self) -> None:
            self.circle = self

    threads: list[threading.Thread] = []
    weakref.finalize(Circle(), lambda: threads.append(threading.current_thread()))
    _in_a_thread(_make_much)
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()


def test_nothing_is_looked_for_while_little_has_been_made(
    tidied: GcTimer,  # noqa: ARG001 - at work
    qtbot: QtBot,
) -> None:
    looks: list[str] = []

    def note(phase: str, _describe: dict[str, int]) -> None:
        looks.append(phase)

    gc.collect()
    gc.callbacks.append(note)
    try:
        qtbot.wait(100)
        assert looks == []
        much = _make_much()
        qtbot.waitUntil(lambda: bool(looks))
    finally:
        gc.callbacks.remove(note)
    assert much


def test_every_age_is_looked_at_in_its_turn(
    tidied: GcTimer,  # noqa: ARG001 - at work
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(gc_timer, "_YOUNG", 0)
    monkeypatch.setattr(gc_timer, "_DEEPER_EVERY", 2)
    ages: set[int] = set()

    def note(_phase: str, told: dict[str, int]) -> None:
        ages.add(told["generation"])

    gc.callbacks.append(note)
    try:
        qtbot.waitUntil(lambda: ages == {0, 1, 2})
    finally:
        gc.callbacks.remove(note)


def test_what_a_start_has_made_is_spared_once(tidied: GcTimer) -> None:
    tidied.spare_what_is_loaded()
    spared = gc.get_freeze_count()
    assert spared > 0
    later = [[number] for number in range(100)]
    tidied.spare_what_is_loaded()
    assert gc.get_freeze_count() <= spared  # another window of this process spares nothing more
    assert later


def test_at_the_end_the_work_is_given_back_to_python(
    quick: None,  # noqa: ARG001 - looks often
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(gc_timer, "_YOUNG", 0)  # it would look each time
    tidied = GcTimer()
    tidied.leave()
    threads: list[threading.Thread] = []

    def note(_phase: str, _describe: dict[str, int]) -> None:
        threads.append(threading.current_thread())

    gc.callbacks.append(note)
    try:
        _in_a_thread(_make_much)
        assert threads  # Python looks by itself again
        gc.disable()
        threads.clear()
        qtbot.wait(100)
    finally:
        gc.callbacks.remove(note)
    assert threads == []  # and nobody else does


def test_it_goes_with_what_it_belongs_to(quick: None, qtbot: QtBot) -> None:  # noqa: ARG001 - looks often
    session = QObject()
    tidied = GcTimer(session)
    timer = tidied._timer
    with qtbot.waitSignal(timer.destroyed):
        session.deleteLater()
    gc.enable()
