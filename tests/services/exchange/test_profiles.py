"""Remembered mappings: kept whole, replaced, forgotten, and refused without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.errors import RefusedInput, WrongUsage
from registry.domain.exchange.column_mapping import ColumnMapping
from tests.errors import says

if TYPE_CHECKING:
    from registry.services.registry import Registry

_WHOLE = ColumnMapping(
    sheet="목록",
    header_row=3,
    columns={"Project": "title_en", "C": ""},
    defaults={"area": "MAR"},
    values={"area": {"sea": "MAR"}},
    day_first=True,
)


def test_a_mapping_comes_back_as_it_was_kept(registry: Registry) -> None:
    registry.profiles.keep("  World  Bank ", _WHOLE)
    registry.profiles.keep("Empty", ColumnMapping())

    assert registry.profiles.names() == ("Empty", "World Bank")
    assert registry.profiles.get("World Bank") == _WHOLE
    assert registry.profiles.get("Empty") == ColumnMapping()


def test_the_last_one_kept_under_a_name_counts_and_a_forgotten_one_is_gone(registry: Registry) -> None:
    registry.profiles.keep("Bank", _WHOLE)
    registry.profiles.keep("Bank", ColumnMapping(sheet="Two"))
    assert registry.profiles.get("Bank") == ColumnMapping(sheet="Two")

    registry.profiles.forget("Bank")
    registry.profiles.forget("never there")
    with pytest.raises(WrongUsage, check=says("“Bank”: no mapping has been saved yet")):
        registry.profiles.get("Bank")


@pytest.mark.parametrize("name", ["", " \u200b ", "a" * 81])
def test_a_reading_is_not_remembered_without_a_name(registry: Registry, name: str) -> None:
    with pytest.raises(RefusedInput, match=r"bad_profile_name .most=80"):
        registry.profiles.keep(name, _WHOLE)
    assert registry.profiles.names() == ()
