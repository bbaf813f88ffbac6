"""Short lists: all rows at hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.kit.tables.rows import Line, columns, line
from ui.kit.tables.rows_model import RowsModel
from ui.kit.tables.table_model import VALUE_ROLE

_FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def _model() -> RowsModel[Line]:
    return RowsModel(columns(), key=lambda row: row.id)


def test_it_passes_qts_own_tester() -> None:
    model = _model()
    tester = QAbstractItemModelTester(model, _FATAL)
    model.set_rows([line(1), line(2)])
    model.set_rows([line(1), line(2)])
    model.set_rows([line(3)])
    model.set_rows([])
    assert tester.model() is model


def test_a_cell_tells_its_text_its_speech_and_its_value() -> None:
    model = _model()
    model.set_rows([line(7)])
    cell = model.index(0, 4)
    assert model.data(cell) == "amber"
    assert model.data(cell, VALUE_ROLE) == "amber"
    assert model.data(cell, Qt.ItemDataRole.AccessibleTextRole) == "standing amber"
    assert model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole) == "P7"


def test_rows_are_found_by_their_ids() -> None:
    model = _model()
    model.set_rows([line(4), line(9)])
    assert (model.index_of("P9"), model.index_of("P1")) == (1, -1)
    assert model.row_at(1) == line(9)
    assert model.row_at(2) is None


def test_a_header_says_how_it_is_sorted() -> None:
    model, spoken, across = _model(), Qt.ItemDataRole.AccessibleTextRole, Qt.Orientation.Horizontal
    model.set_sorted("days", descending=True)
    assert model.headerData(3, across, spoken) == "Days, sorted descending"
    assert model.headerData(1, across, spoken) == "Title"
    assert model.headerData(3, across) == "Days"
