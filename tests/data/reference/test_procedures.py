"""Versions of procedures: the newest for new projects, the former ones for those that began with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.reference.resource_fault import ResourceFault
from registry.data.reference.resources import Resources, shipped
from tests.versions import FORMER, NEWEST, folder_with_newer_gen, newer_gen

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The reference data of a program in which GEN has a newer version."""
    return folder_with_newer_gen(tmp_path / "resources")


def test_the_newest_is_given_unless_another_version_is_asked_for(tmp_path: Path) -> None:
    found = newer_gen(tmp_path).procedures

    assert found.newest("GEN") == NEWEST
    assert found.of("GEN") is found.of("GEN", NEWEST)
    assert (found.of("GEN").version, found.of("GEN", FORMER).version) == (NEWEST, FORMER)
    assert ("G3" in found.of("GEN", FORMER).by_code, "G3n" in found.of("GEN", FORMER).by_code) == (
        True,
        False,
    )
    assert ("G3" in found.of("GEN").by_code, "G3n" in found.of("GEN").by_code) == (False, True)
    assert found.of("DEX") == shipped().procedures.of("DEX")


def test_the_newest_stands_in_for_a_version_of_a_later_program() -> None:
    found = shipped().procedures

    assert [found.has("GEN", one) for one in (0, 1, FORMER, NEWEST)] == [False, True, True, False]
    assert found.of("GEN", NEWEST) is found.of("GEN")


def test_stages_and_requirements_of_every_version_have_their_names(tmp_path: Path) -> None:
    later = newer_gen(tmp_path)
    stages = [entry.code for entry in later.words["stage"].entries]

    assert {"G3", "G3n"} <= set(stages)
    assert len(stages) == len(set(stages))
    assert stages.index("G3") > stages.index("G12")  # those of the newest version come first
    assert later.awaited("G3.replies") == shipped().awaited("G3.replies")
    assert later.awaited("G3n.answers") == shipped().awaited("G3.replies")
    assert later.awaited("G3") == shipped().awaited("G3")


def test_a_fault_in_a_former_version_names_its_file(folder: Path) -> None:
    name = f"procedures/former/gen-{FORMER}.toml"
    text = (folder / name).read_text("utf-8")

    (folder / name).write_text(text.replace("version = ", "version = 7"), encoding="utf-8")
    with pytest.raises(ResourceFault, match=rf"^{name}: version: 7{FORMER} stands in the file of {FORMER}$"):
        Resources(folder).procedures.of("GEN", FORMER)
    (folder / name).write_text(text.replace('kind = "decision"', 'kind = "vote"', 1), encoding="utf-8")
    with pytest.raises(ResourceFault, match=rf"^{name}: stage G1, kind: 'vote' is not one of"):
        Resources(folder).procedures.of("GEN", FORMER)
    (folder / name).unlink()
    with pytest.raises(ResourceFault, match=rf"^{name}: .* is missing; reinstall the program$"):
        Resources(folder).procedures.of("GEN", FORMER)


@pytest.mark.parametrize("given", ["", "version = 0", 'version = "2"', "version = true"])
def test_a_procedure_without_a_version_is_refused(folder: Path, given: str) -> None:
    file = folder / "procedures" / "gen.toml"
    text = file.read_text("utf-8")
    file.write_text(text.replace(f"version = {NEWEST}", given), encoding="utf-8")

    with pytest.raises(ResourceFault, match=r"^procedures/gen\.toml: version: must be a whole number"):
        Resources(folder).procedure("GEN")
