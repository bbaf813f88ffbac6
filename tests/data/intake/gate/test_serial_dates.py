"""Days, times and durations are what two other libraries make of the same numbers."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from python_calamine import CalamineWorkbook

from registry.data.intake.gate.serial_dates import moment_text
from registry.data.intake.readers.cells import day_text

if TYPE_CHECKING:
    from collections.abc import Sequence

_SERIALS = [
    0,
    0.25,
    0.99999,
    0.999999999,
    1,
    1.5,
    2,
    58,
    59,
    59.5,
    60,
    60.5,
    61,
    62,
    365,
    45000,
    45000.5,
    45000.000001,
]
_SERIALS += [45000.99999999, 45000.123456789, 2_957_002, 2_957_002.9]


def _by_calamine(serials: Sequence[float], code: str, *, from_1904: bool) -> list[tuple[str, str]]:
    made = openpyxl.Workbook()
    if from_1904:
        made.epoch = CALENDAR_MAC_1904
    assert made.active is not None
    for number, serial in enumerate(serials, 1):
        made.active.cell(number, 1, serial).number_format = code
    content = io.BytesIO()
    made.save(content)
    content.seek(0)
    read = CalamineWorkbook.from_filelike(content).get_sheet_by_index(0).to_python(skip_empty_area=False)
    return [day_text(row[0]) for row in read]  # type: ignore[arg-type]  # all are formatted as days


@pytest.mark.parametrize("from_1904", [False, True])
@pytest.mark.parametrize(
    ("code", "is_duration"), [("yyyy-mm-dd", False), ("h:mm", False), ("[h]:mm:ss", True)]
)
def test_a_serial_number_is_the_day_calamine_makes_of_it(
    code: str, is_duration: bool, from_1904: bool
) -> None:
    ours = [moment_text(float(one), from_1904=from_1904, is_duration=is_duration) for one in _SERIALS]

    assert ours == _by_calamine(_SERIALS, code, from_1904=from_1904)


def _is_no_half(serial: float) -> bool:
    """Whether a number is clearly nearer to one millisecond: what a half becomes depends on how it is computed."""
    return abs(serial * 86_400_000 % 1 - 0.5) > 0.15


@settings(max_examples=20, deadline=None)
@given(
    st.lists(
        st.floats(0, 2_957_002).filter(_is_no_half) | st.integers(0, 2_957_002).map(float),
        min_size=1,
        max_size=50,
    ),
    st.booleans(),
)
def test_any_serial_number_is_the_day_calamine_makes_of_it(serials: list[float], from_1904: bool) -> None:
    ours = [moment_text(one, from_1904=from_1904, is_duration=False) for one in serials]

    assert ours == _by_calamine(serials, "yyyy-mm-dd", from_1904=from_1904)
