"""What the tests of tables share: a list over many rows, with the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.kit.tables.rows import Line, Shelf, columns, ids
from ui.kit.tables.paged_model import PagedModel
from ui.kit.tables.view import ListView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.kit.style.look import Look


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(ids(500))


@pytest.fixture
def view(qtbot: QtBot, look: Look, shelf: Shelf) -> ListView:
    model: PagedModel[Line] = PagedModel(columns(), shelf.fetch, key=lambda row: row.id)
    model.set_ids(shelf.ids)
    made = ListView(model, look)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    made.setFocus()
    made.setCurrentIndex(model.index(0, 0))
    return made
