"""Values nobody here knows: mapped once in the panel of the row, and unmapped in the Columns view."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.exchange.column_mapping import ColumnMapping, ImportOptions
from tests.ui.features.exchanges.workbooks import foreign
from tests.ui.hands import write
from ui.features.exchanges.columns_part import ColumnsPart
from ui.features.exchanges.import_request import with_reading, without_reading
from ui.features.exchanges.value_mapping import ValueMapping, ValueMappingForm
from ui.kit.forms.suggestion_line import SuggestionLine

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.features.exchanges.import_room import ImportRoom

_ROWS = (
    ("Project name", "Country"),
    ("Radar course", "The Islands"),
    ("Diver exchange", "Kenya"),
    ("Harbour study", "The Islands"),
)


@pytest.fixture
def islands(tmp_path: Path) -> Path:
    """A sheet with a country by a name of the sender's own."""
    return foreign(tmp_path / "islands.xlsx", *_ROWS)


def _countries(room: ImportRoom) -> list[str]:
    return [row["Partner countries"] for row in room.rows()]


def _read_as(room: ImportRoom, value: str) -> None:
    form = room.panel.findChild(ValueMappingForm)
    assert form is not None
    line = form.findChild(SuggestionLine)
    assert line is not None
    line.setFocus()
    write(value)
    room.press("Enter")
    room.push("Apply to all matching cells")


def test_a_value_is_read_as_another_in_every_cell_that_says_it(room: ImportRoom, islands: Path) -> None:
    room.open_all(islands)
    room.go_to(0)
    assert "Read “The Islands” as" in room.texts(room.panel)
    _read_as(room, "Palau")
    assert _countries(room) == ["Palau", "Kenya", "Palau"]
    room.go_to(0)
    assert "Read “The Islands” as" not in room.texts(room.panel)


def test_what_was_said_of_a_value_is_listed_and_taken_back(room: ImportRoom, islands: Path) -> None:
    room.open_all(islands)
    room.go_to(2)
    _read_as(room, "Palau")
    room.press("Ctrl+PgDown")
    part = room.found(ColumnsPart)
    assert "Partner countries: “The Islands” read as Palau" in room.texts(part)
    (button,) = part.readings.stops()
    assert "The Islands" in button.accessibleName()
    button.setFocus()
    room.press("Space")
    assert " read as " not in room.texts(part)
    room.press("Ctrl+PgUp")
    assert "Palau" not in _countries(room)


def test_a_row_without_such_a_problem_offers_no_other_reading(room: ImportRoom, islands: Path) -> None:
    room.open_all(islands)
    room.go_to(1)
    assert room.panel.findChild(ValueMappingForm) is None


def test_a_reading_taken_back_leaves_the_others() -> None:
    first, second = ValueMapping("countries", "The Islands", "PLW"), ValueMapping("countries", "Home", "KOR")
    options = with_reading(with_reading(ImportOptions(), first), second)
    assert options.given.values == {"countries": {"The Islands": "PLW", "Home": "KOR"}}
    assert without_reading(options, first).given.values == {"countries": {"Home": "KOR"}}
    assert without_reading(without_reading(options, first), second).given == ColumnMapping()
