"""The times of the window until the first painted list, a page of the list and a project; and its memory."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from registry.domain.project.query import ProjectQuery
from registry.opening import desk_registry
from registry.opening.creation import create_registry
from tests.benchmarks import bulk
from tests.benchmarks.pairs import Figure, Measure, by_turns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QTimer

    from ui.shell.application import Session

FEW, MANY = 25, 100_000
_CHILDREN = Path(__file__).parent / "children"
_MEBIBYTE = 1024 * 1024


def measures(folder: Path) -> Iterator[Measure | Figure]:
    """Measure the window on the sample registry, and on a registry of `MANY` projects."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sample, few, many = (folder / f"window-{name}.coopreg" for name in ("sample", "few", "many"))
    create_registry(sample, bulk.means(folder), bulk.OFFICER, with_sample=True)
    for path, number in (
        (few, FEW),
        (many, MANY),
    ):  # in another process, so that the memory used for building does not count for the window
        _run(folder, "build", str(path), str(folder), str(number))
    first, bare = _first_list(folder), _bare(folder)
    starts = by_turns(lambda: first(sample), bare, pairs=15, warm_up=2)
    yield Measure(
        "window, first painted list, the sample", "bare QMainWindow with SQLAlchemy", starts, limit=2.0
    )
    starts = by_turns(lambda: first(many), lambda: first(few), pairs=9, warm_up=2)
    yield Measure(
        f"window, first painted list, {MANY:,} projects", f"the same, {FEW} projects", starts, limit=1.3
    )
    yield from _inside(folder, many)


def _inside(folder: Path, many: Path) -> Iterator[Figure]:
    """Measure actions in a window that is open on a registry with many projects."""
    room = _Room(folder, many)
    try:
        for name, act in room.acts():
            blocks = room.blocks(act)
            yield Figure(
                f"window, {name}, {MANY:,} projects: longest block", blocks, "ms", limit=100, worst=True
            )
        yield Figure(
            f"window, first page in a new order, {MANY:,}", room.first_page(), "ms", limit=50, worst=True
        )
        yield Figure("window, a project's page opens", room.project_opens(), "ms", limit=100)
        held = psutil.Process().memory_info().rss / _MEBIBYTE
        yield Figure(f"window, memory held, {MANY:,} projects", [held], "MiB", limit=200)
    finally:
        room.leave()


def _environment(folder: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    own = {"PYTHONPYCACHEPREFIX": str(folder / "bytecode"), "COOPERATION_REGISTRY_HOME": str(folder / "home")}
    return {**kept, **own, "QT_QPA_PLATFORM": "offscreen"}


def _run(folder: Path, child: str, *arguments: str) -> None:
    command = [sys.executable, str(_CHILDREN / f"{child}.py"), *arguments]
    subprocess.run(
        command, env=_environment(folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True
    )


def _first_list(folder: Path) -> Callable[[Path], None]:
    return lambda registry: _run(folder, "first_list", str(registry))


def _bare(folder: Path) -> Callable[[], None]:
    return lambda: _run(folder, "bare_window")


class _Room:
    """A window with many projects in this process, and a timer that notices every blocking of its event loop."""

    def __init__(self, folder: Path, registry: Path) -> None:
        from PySide6.QtWidgets import QApplication, QTableView  # noqa: PLC0415 - the other benchmarks need no Qt

        from registry.domain.vocabulary.language import Language  # noqa: PLC0415 - as above
        from tests.ui.features.start.real_doors import doors_in  # noqa: PLC0415 - as above
        from ui.shell.application import Session  # noqa: PLC0415 - as above

        self._application = QApplication.instance() or QApplication([])
        means = bulk.means(folder)
        backend = doors_in(folder)._replace(
            registry=registry,
            language=Language.EN,
            open=lambda path, **how: desk_registry.open_for_writing(path, means, who="Benchmark", **how),
        )
        self._session: Session = Session(backend)
        self._session.start()
        assert self._session.window is not None
        self._window = self._session.window
        self._window.resize(1280, 720)
        table = self._window.projects.findChild(QTableView)
        assert table is not None
        self._table = table
        self._settle()
        while (
            self._window._navigation._project is None
        ):  # what a window prepares when it is idle for the first time
            self._breathe(0.2)
        self._settle()

    def acts(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield the actions on the list: name and function."""
        projects, bar = self._window.projects, self._table.verticalScrollBar()
        places = [bar.maximum() * part // 40 for part in range(40)]

        def scroll() -> None:
            for place in places:
                bar.setValue(place)
                self._breathe(0.02)

        yield "scrolling through all", scroll
        orders = iter(range(1_000))
        header = self._table.horizontalHeader()
        yield "sorting", lambda: header.sectionClicked.emit(next(orders) % header.count())
        yield "filtering", lambda: projects.filter_text(("training", "해양", "ㅎㅇ", "")[next(orders) % 4])

    def blocks(self, act: Callable[[], object]) -> list[float]:
        """Do an action several times; each value is the longest time (ms) for which the event loop was blocked.

        The first time is not counted, since it loads fonts and code.
        """
        longest = []
        for _ in range(6):
            beats = [time.perf_counter()]
            watch = self._heart(beats)
            act()
            self._settle()
            watch.stop()
            longest.append(max(after - before for before, after in pairwise(beats)) * 1000)
        return longest[1:]

    def first_page(self) -> list[float]:
        """Read ids and lines of a first page in several orders, as the list does; returns milliseconds."""
        assert self._session.desk is not None
        registry, took = self._session.desk.registry, []
        for order in ("ref", "ref", "due", "title_en", "updated_at", "state"):
            began = time.perf_counter()
            ids = registry.projects.ids(ProjectQuery(sort=order, limit=60))
            registry.projects.lines(ids, ("ref", "title_en", "countries"))
            took.append((time.perf_counter() - began) * 1000)
        return took[1:]

    def project_opens(self) -> list[float]:
        """Open projects one after another, including the first since the window was opened; returns milliseconds."""
        assert self._session.desk is not None
        registry = self._session.desk.registry
        lines = registry.projects.lines(registry.projects.ids(ProjectQuery(limit=12)), ("ref",))
        took = []
        for line in lines:
            began = time.perf_counter()
            self._window._navigation.open_project(str(line.values["ref"]))
            self._window.grab()
            took.append((time.perf_counter() - began) * 1000)
            self._settle()
        return took

    def leave(self) -> None:
        """Close the window and the registry."""
        self._window.hide()
        self._session.end()

    def _heart(self, beats: list[float]) -> QTimer:
        from PySide6.QtCore import QTimer  # noqa: PLC0415 - the other benchmarks need no Qt

        watch = QTimer()
        watch.setInterval(1)
        watch.timeout.connect(lambda: beats.append(time.perf_counter()))
        watch.start()
        return watch

    def _settle(self) -> None:
        assert self._session.desk is not None
        for _ in range(2_000):
            self._breathe(0.05)
            if self._session.desk.idle:
                self._breathe(0.2)
                return

    def _breathe(self, seconds: float) -> None:
        from PySide6.QtTest import QTest  # noqa: PLC0415 - the other benchmarks need no Qt

        QTest.qWait(int(seconds * 1000))
