"""The file of the embargo and sanctions lists: read with the other reference data, refused with file and key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.reference.resource_fault import ResourceFault
from registry.data.reference.resources import FOLDER, Resources, shipped
from tests.versions import folder_with_newer_gen

if TYPE_CHECKING:
    from pathlib import Path

FILE = "embargoes.toml"


def _with(tmp_path: Path, old: str, new: str) -> Resources:
    folder = folder_with_newer_gen(tmp_path / "resources")
    text = (FOLDER / FILE).read_text(encoding="utf-8")
    assert old in text
    (folder / FILE).write_text(text.replace(old, new), encoding="utf-8")
    return Resources(folder)


def test_every_list_has_its_name_in_both_languages_and_every_entry_its_source() -> None:
    assert shipped().listings
    for one in shipped().listings:
        assert one.of.name.en != one.of.name.ko
        assert one.source


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('country = "KHM"', 'country = "KHX"', "entry 1, country: unknown country 'KHX'"),
        ("until = 2025-11-06", "until = 2020-11-06", "entry 1, until: 2020-11-06 is before 2021-12-09"),
        ("from = 2021-03-12", 'from = "2021-03-12"', "entry 2, from: must be a day such as 2026-01-31"),
        ('list = "US-126-1"', 'list = "US-126"', "entry 1, list: unknown list 'US-126'"),
        ('issuer = "ROK"', 'issuer = "EU"', "list, ROK-ARMS-EXPORT, issuer: 'EU' is not one of UN, USA, ROK"),
    ],
)
def test_a_bad_file_is_refused_with_its_name_and_the_key(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    with pytest.raises(ResourceFault) as fault:
        _ = _with(tmp_path, old, new).listings
    assert str(fault.value) == f"{FILE}: {told}"


def test_another_day_on_the_list_is_taken_from_the_file(tmp_path: Path) -> None:
    changed = _with(tmp_path, "until = 2025-11-06\n", "")

    assert [one.until for one in changed.listings if one.destination == "KHM"] == [None]
