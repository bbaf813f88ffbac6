"""Restoring where something lies: old backups come up to date, another registry is named, nothing goes untold."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from registry.data.backup.shelf import Shelf
from registry.domain.errors import CannotOpen, MayNotRead, RegistryError
from registry.domain.journal.defect import defect
from registry.opening import restoration
from registry.opening.creation import create_registry
from registry.opening.desk_registry import open_for_reading, open_for_writing
from registry.opening.environment import Environment
from registry.opening.restoration import restore_registry
from tests.data.disks import small_disk
from tests.portfolio import KIM, NOON, assign, enter
from tests.released import unpacked

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def means(tmp_path: Path) -> Environment:
    return Environment(lambda: NOON, tmp_path / "profile")


def _refs(path: Path, means: Environment) -> int:
    with open_for_reading(path, means) as opened:
        assert opened.verify().whole
        with opened.store.read_list() as reading:
            return reading.project_count()


@pytest.mark.parametrize("revision", ["0002", "0003"])
def test_the_backup_made_before_the_migration_is_put_in_its_own_place(
    tmp_path: Path, means: Environment, revision: str
) -> None:
    path = unpacked(revision, tmp_path)
    with open_for_writing(path, means, who="Kim") as opened:
        before = opened.registry.projects.file("RCF-K-26-0001").project.text("note")
        assign(opened.registry, "RCF-K-26-0001", "note=FICTIONAL, after the migration")
    (backup,) = [
        one for one in path.with_name(f"{path.name}.backups").iterdir() if "before-migration" in one.name
    ]
    done = restore_registry(backup, path, means, "Kim")
    assert done.given_up.code == "discarded_change_sets"
    with open_for_writing(path, means, who="Kim") as opened:
        assert opened.verify().whole
        assert opened.registry.projects.file("RCF-K-26-0001").project.text("note") == before
        assign(opened.registry, "RCF-K-26-0001", "note=FICTIONAL, gone on with")


def test_another_registry_put_in_place_is_named_with_all_that_is_given_up(
    tmp_path: Path, means: Environment
) -> None:
    here, other = tmp_path / "here.coopreg", tmp_path / "other.coopreg"
    for path in (here, other):
        create_registry(path, means, KIM, with_sample=False)
    with open_for_writing(here, means, who="Kim") as opened:
        enter(opened.registry)
        own = opened.registry.identity.registry_id
    done = restore_registry(other, here, means, "Kim")
    assert done.given_up == defect("discarded_registry", registry=own, last=2)
    assert _refs(here, means) == 0


def test_what_cannot_be_recorded_is_not_exchanged(
    tmp_path: Path, means: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, other = tmp_path / "here.coopreg", tmp_path / "other.coopreg"
    for path in (here, other):
        create_registry(path, means, KIM, with_sample=False)
    with open_for_writing(here, means, who="Kim") as opened:
        enter(opened.registry)

    def refused(*_given: object) -> str:
        raise RegistryError("the disk is full")

    monkeypatch.setattr(restoration, "_record", refused)
    with pytest.raises(RegistryError, match="disk is full"):
        restore_registry(other, here, means, "Kim")
    assert _refs(here, means) == 1
    assert not list(tmp_path.glob("*.before-restore-*"))


@pytest.mark.parametrize("kilobytes", [1_500, 2_000, 2_500, 3_000])
def test_a_registry_founded_on_a_disk_that_fills_is_whole_or_not_there(
    tmp_path: Path, means: Environment, kilobytes: int
) -> None:
    with small_disk(tmp_path / "stick", f"{kilobytes}k") as stick:
        path = stick / "r.coopreg"
        try:
            create_registry(path, means, KIM, with_sample=True)
        except CannotOpen as refused:
            assert "full" in str(refused)  # noqa: PT017 - at some sizes it is refused, at others it is whole
            assert not path.exists()
        else:
            assert _refs(path, means) == 25


@pytest.mark.skipif(
    not hasattr(os, "setuid") or os.getuid() != 0, reason="only root can become another account"
)
def test_a_shelf_that_is_closed_to_this_account_is_named(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "r.coopreg")
    shelf.folder.mkdir(mode=0o700)
    os.seteuid(65534)
    try:
        with pytest.raises(MayNotRead, match=shelf.folder.name):
            shelf.entries()
    finally:
        os.seteuid(0)
