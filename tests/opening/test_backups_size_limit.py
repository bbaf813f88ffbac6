"""The shelf of an open registry keeps under its ceiling after every backup, whatever the reason it was made for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.data.backup.database_copy import faults
from registry.data.backup.shelf import Shelf, StoredBackup
from registry.data.journal.integrity import findings_in
from registry.opening import backups
from registry.opening.desk_registry import open_for_writing
from tests import extent
from tests.data.disks import fill, small_disk
from tests.drills.registries import copy_of, found, means, save

if TYPE_CHECKING:
    from pathlib import Path

REASONS = st.lists(
    st.sampled_from(["asked", "before-import", "before-migration", "regular", "closing", "damage"]),
    min_size=4,
    max_size=9,
)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    found(folder / "r.coopreg", folder / "profile", projects=1)
    return folder / "r.coopreg"


@given(reasons=REASONS, of_ceiling=st.integers(0, 5))
@extent.examples(3, 20)
def test_the_ceiling_holds_after_every_backup_and_two_good_ones_stay(
    reasons: list[str],
    of_ceiling: int,
    template: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("shelf")
    registry = copy_of(template, folder / "r.coopreg")
    ceiling = of_ceiling * registry.stat().st_size + 100_000
    shelf = Shelf(registry)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(backups, "CEILING_BYTES", ceiling)
        with open_for_writing(registry, means(folder / "profile"), who="Kim") as opened:
            for reason in reasons:
                if reason == "damage":
                    newest = next(iter(shelf.entries()), None)
                    if newest is not None:
                        shelf.path(newest).write_bytes(shelf.path(newest).read_bytes()[:9_000])
                    continue
                before = _whole_ones(shelf)
                made = opened.backup(reason=reason)
                assert not faults(made, findings_in)
                after = _whole_ones(shelf)
                assert len(after) >= min(2, len(before) + 1)
                if len(after) > 2:
                    assert sum(one.size for one in shelf.entries()) <= ceiling


def _whole_ones(shelf: Shelf) -> list[StoredBackup]:
    return [one for one in shelf.entries() if not faults(shelf.path(one), findings_in)]


def test_a_disk_without_room_gives_up_the_oldest_backups_and_keeps_two(
    template: Path, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "disk", "24m") as disk:
        registry = copy_of(template, disk / "r.coopreg")
        shelf = Shelf(registry)
        with open_for_writing(registry, means(tmp_path / "profile"), who="Kim") as opened:
            for _ in range(5):
                opened.backup()
            first = [one.name for one in shelf.entries()]
            fill(disk, leaving=300_000)
            save(opened, "more")
            made = opened.backup()
        names = [one.name for one in shelf.entries()]
        assert made.name in names
        assert first[0] in names
        assert len(names) < 6
