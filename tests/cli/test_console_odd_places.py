"""Names no file can have, devices and channels in the way, empty names: one sentence that says what is wrong."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from tests.cli.desk import sentence

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.desk import Desk

_REF = "RCF-K-26-0001"
_LONG = {"Hangul": "가" * 100, "letters": "a" * 300, "far too long": "c" * 5_000}


@pytest.mark.parametrize("name", _LONG.values(), ids=_LONG)
def test_a_name_that_is_too_long_is_said_to_be_too_long(name: str, sample: Desk, tmp_path: Path) -> None:
    place = tmp_path / name
    for arguments in (
        ("backup", f"{place}.coopreg"),
        ("backup", f"{place}/b.coopreg"),
        ("restore", f"{place}.coopreg"),
        ("export", f"{place}.xlsx"),
        ("report", "pipeline", f"{place}.pdf"),
    ):
        sample.refuses(*arguments, code=3, names=("too long", "choose a shorter one"))
    there = sample.at(tmp_path / f"{name}.coopreg")
    for command in ("list", "verify", "init", "backup"):
        sentence(there.run(command), 4, ("too long", "choose a shorter one"))


def test_a_name_that_leaves_no_room_for_what_lies_beside_is_refused_before_anything_is_made(
    sample: Desk, tmp_path: Path
) -> None:
    longest = tmp_path / f"{'b' * 240}.coopreg"
    sentence(sample.run("backup", str(longest)), 3, ("too long",))
    sentence(sample.at(longest).run("init"), 4, ("too long",))
    assert not longest.exists()
    fits = tmp_path / f"{'b' * 190}.coopreg"
    sample.done("backup", str(fits))
    there = sample.at(fits)
    there.done("set", _REF, "note=x")
    there.done("restore", str(sample.path))
    assert there.done("verify", "--json").json["integrity"] == "ok"


def test_what_is_no_file_is_neither_replaced_nor_opened(sample: Desk, tmp_path: Path) -> None:
    places = [tmp_path / f"channel.{ending}" for ending in ("coopreg", "xlsx", "pdf")]
    for place in places:
        os.mkfifo(place)
    channel, book, report = places
    for arguments in (
        ("backup", str(channel)),
        ("export", str(book)),
        ("report", "pipeline", str(report)),
    ):
        sample.refuses(*arguments, code=3, names=(arguments[-1],))
    sentence(sample.run("restore", str(channel)), 4, (str(channel),))
    for command in ("list", "verify", "set"):
        more = (_REF, "note=x") if command == "set" else ()
        sentence(sample.at(channel).run(command, *more), 4, ("not a registry",))
    assert all(stat.S_ISFIFO(place.stat().st_mode) for place in places)


def test_an_empty_name_names_nothing(sample: Desk) -> None:
    for arguments in (("backup", ""), ("restore", ""), ("export", ""), ("report", "pipeline", "")):
        sample.refuses(*arguments, code=2, names=("names nothing",))


@pytest.mark.parametrize("field", ["countries", "other_areas", "themes", "markers", "implementing_orgs"])
def test_a_list_that_says_the_same_is_no_change(field: str, empty: Desk) -> None:
    values = {
        "countries": ("PHL", "MYS"),
        "other_areas": ("MAR", "CAP"),
        "themes": ("DIGITAL", "SUPPLY_CHAIN"),
        "markers": ("gender:1", "environment:2"),
        "implementing_orgs": ("ORG:ROK-MND", "ORG:US-OSD"),
    }
    one, other = values[field]
    empty.done("new", "title_en=A", "title_ko=가", "area=EXE")
    empty.done("set", _REF, f"{field}=")
    for nothing in ("", ";", ";;;;", " ; ; ", "  "):
        assert "nothing to change" in empty.done("set", _REF, f"{field}={nothing}").out
    assert "changed" in empty.done("set", _REF, f"{field}={one};{other}").out
    for same in (
        f"{one};{other}",
        f"{other};{one}",
        f"{one};{other};{one}",
        f" ; {one} ;; {other} ; ",
    ):
        assert "nothing to change" in empty.done("set", _REF, f"{field}={same}").out
    assert empty.show(_REF)[field] == [one, other]
    assert "changed" in empty.done("set", _REF, f"{field}={other}").out
