"""Long lists: ids at once, rows by pages, never more than one page in a paint."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.kit.tables.rows import Line, Shelf, columns, ids, line
from ui.kit.tables.page_cache import KEPT_PAGES, PAGE
from ui.kit.tables.paged_model import PagedModel
from ui.kit.tables.view import ListView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.kit.style.look import Look

_FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def _model(shelf: Shelf) -> PagedModel[Line]:
    model = PagedModel(columns(), shelf.fetch, key=lambda row: row.id)
    model.set_ids(shelf.ids)
    return model


def _shown(model: PagedModel[Line], number: int) -> str:
    return str(model.data(model.index(number, 1)))


def test_it_passes_qts_own_tester(qtbot: QtBot) -> None:
    shelf = Shelf(ids(300))
    model = _model(shelf)
    tester = QAbstractItemModelTester(model, _FATAL)
    _shown(model, 150)
    qtbot.wait(30)
    model.set_ids(ids(200))
    model.forget(["P3", "P150", "nobody"])
    model.set_ids(())
    assert tester.model() is model


def test_pages_are_fetched_whole_and_one_at_a_time(qtbot: QtBot) -> None:
    shelf = Shelf(ids(1000))
    model = _model(shelf)
    assert _shown(model, 100) == "Coastal radar course 100"
    assert shelf.asked == [ids(1000)[64:128]]
    assert _shown(model, 500) == "…"  # the same turn of the event loop: this page waits
    assert len(shelf.asked) == 1
    qtbot.waitUntil(lambda: _shown(model, 500) == "Coastal radar course 500")


def test_neighbours_are_read_when_nothing_else_is_to_do(qtbot: QtBot) -> None:
    shelf = Shelf(ids(1000))
    model = _model(shelf)
    _shown(model, 200)
    qtbot.waitUntil(lambda: len(shelf.asked) == 3)
    qtbot.wait(20)
    assert sorted(asked[0] for asked in shelf.asked) == ["P128", "P192", "P256"]


def test_what_was_looked_at_last_is_read_first(qtbot: QtBot) -> None:
    shelf = Shelf(ids(10_000))
    model = _model(shelf)
    for place in range(0, 10_000, PAGE):  # someone drags the scroll bar through the whole list
        _shown(model, place)
    qtbot.waitUntil(lambda: len(shelf.asked) >= 2)
    assert shelf.asked[1][0] == "P9984"
    qtbot.wait(60)
    assert len(shelf.asked) < 20


def test_only_so_many_pages_are_kept() -> None:
    shelf = Shelf(ids(PAGE * (KEPT_PAGES + 5)))
    model = _model(shelf)
    for place in range(0, len(shelf.ids), PAGE):
        model.row_at(place)
    model.row_at(len(shelf.ids) - 1)
    assert len(shelf.asked) == KEPT_PAGES + 5
    model.row_at(0)
    assert len(shelf.asked) == KEPT_PAGES + 6


def test_a_page_that_cannot_be_read_shows_dots_and_is_tried_again(qtbot: QtBot) -> None:
    shelf = Shelf(ids(100))
    shelf.out_of_order = True
    model = _model(shelf)
    with qtbot.waitSignal(model.fetching_failed) as told:
        assert _shown(model, 0) == "…"
    assert isinstance(told.args[0], OSError)
    shelf.out_of_order = False
    with qtbot.waitSignal(model.dataChanged):
        pass
    assert _shown(model, 0) == "Coastal radar course 0"


def test_a_failing_page_is_not_asked_for_at_every_paint(qtbot: QtBot) -> None:
    shelf = Shelf(ids(100))
    shelf.out_of_order = True
    model = _model(shelf)
    for _ in range(50):
        _shown(model, 0)
        qtbot.wait(2)
    assert len(shelf.asked) <= 2


def test_forgotten_rows_are_read_anew() -> None:
    shelf = Shelf(ids(200))
    model = _model(shelf)
    model.row_at(70)
    shelf.title = "Renamed"
    assert model.row_at(70) == line(70)
    model.forget(["P70"])
    assert model.row_at(70) == line(70, "Renamed")


def test_the_same_ids_again_keep_the_rows_in_place_and_read_them_anew() -> None:
    shelf = Shelf(ids(200))
    model = _model(shelf)
    model.row_at(0)
    shelf.title = "Renamed"
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.set_ids(shelf.ids)
    assert resets == []
    assert model.row_at(0) == line(0, "Renamed")


def test_a_row_that_is_gone_shows_dots_beside_its_neighbours() -> None:
    shelf = Shelf(ids(10))
    shelf.gone = {"P4"}
    model = _model(shelf)
    assert [_shown(model, place) for place in (3, 4, 5)] == [
        "Coastal radar course 3", "…", "Coastal radar course 5",
    ]  # fmt: skip


def test_a_hundred_thousand_ids_cost_no_more_than_a_glance(qtbot: QtBot, look: Look) -> None:
    shelf = Shelf(ids(100_000))
    model: PagedModel[Line] = PagedModel(columns(), shelf.fetch, key=lambda row: row.id)
    view = ListView(model, look)
    qtbot.addWidget(view)
    view.show()
    times = []
    for _ in range(5):
        model.set_ids(())
        start = perf_counter()
        model.set_ids(shelf.ids)
        times.append(perf_counter() - start)
    assert min(times) < 0.03
    view.grab()
    assert len(shelf.asked) == 1
