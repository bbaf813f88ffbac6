"""Page, place and dialog in both languages: nothing cut off, no control without a name, domain words translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.vocabulary.language import Language
from tests.ui.accessible import controls, unnamed
from tests.ui.cut_off import cut_off
from tests.ui.features.exchanges.workbooks import OFFICE_ROWS, foreign
from ui.features.exchanges.export_dialog import ExportDialog
from ui.features.exchanges.place import ExchangesPlace

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.features.exchanges.import_room import ImportRoom
    from ui.desk.desk import Desk


@pytest.fixture(params=[Language.EN, Language.KO], ids=["en", "ko"])
def language(request: pytest.FixtureRequest) -> Language:
    """Each language of the screen."""
    spoken: Language = request.param
    return spoken


def test_the_page_shows_everything_whole_and_names_every_control(
    room: ImportRoom, tmp_path: Path, language: Language, qtbot: QtBot
) -> None:
    assert cut_off(room.window) == []
    room.open(foreign(tmp_path / "office.xlsx", *OFFICE_ROWS))
    for _part in ("rows", "columns"):
        qtbot.waitUntil(lambda: cut_off(room.window) == [])
        assert unnamed(room.window) == []
        assert controls(room.window) != []
        room.page._view.show_other_part()
        room.settle()
    headings = {column.title for column in room.grid.model().columns}
    assert ("협력국" if language is Language.KO else "Partner countries") in headings


def test_place_and_dialog_show_everything_whole_and_name_every_control(desk: Desk, qtbot: QtBot) -> None:
    place, dialog = ExchangesPlace(desk), ExportDialog(desk, 3)
    place.resize(816, 600)
    for widget in (place, dialog):
        qtbot.addWidget(widget)
        widget.show()
        qtbot.waitUntil(lambda: desk.idle)
        qtbot.waitUntil(lambda shown=widget: cut_off(shown) == [])  # type: ignore[misc]
        assert unnamed(widget) == []
