"""Registries of the former format: sealed anew when they prove themselves, looked at only when they do not."""

from __future__ import annotations

import hashlib
import shutil
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from sqlcipher3 import dbapi2

from registry.data.journal import journal
from registry.domain.errors import Unproved
from registry.domain.journal.anchors import Anchoring
from registry.domain.journal.seal import FIRST, GENESIS, SECOND, first_seal
from registry.opening.desk_registry import open_for_reading, open_for_writing
from registry.opening.environment import Environment
from registry.opening.restoration import restore_registry
from registry.services.language.error_sentences import sentence_of
from tests.errors import says
from tests.portfolio import BY_KIM, assign
from tests.released import unpacked

if TYPE_CHECKING:
    from pathlib import Path

    from registry.domain.errors import RegistryError
    from registry.domain.journal.defect import Defect

REJECTED = "RCF-U-26-0006"
"""The project of which the last change set of the released registry records a rejection."""

REJECTION = 7


@pytest.fixture
def told() -> list[Defect | RegistryError]:
    """What was said beside the work."""
    return []


@pytest.fixture
def means(tmp_path: Path, told: list[Defect | RegistryError]) -> Environment:
    return Environment(lambda: datetime(2026, 11, 30, 12, tzinfo=UTC), tmp_path / "profile", warn=told.append)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A registry of the format before."""
    return unpacked("0003", tmp_path)


def _run(path: Path, *statements: str, values: tuple[object, ...] = ()) -> list[list[tuple[Any, ...]]]:
    """Run statements with a tool that knows neither guards nor seals."""
    with closing(dbapi2.connect(str(path), isolation_level=None)) as tool:
        for table in journal_tables():
            for act in ("update", "delete"):
                tool.execute(f"DROP TRIGGER IF EXISTS {table}_no_{act}")
        return [tool.execute(one, values if "?" in one else ()).fetchall() for one in statements]


def journal_tables() -> tuple[str, str]:
    return "change_set", "change"


def _sets(path: Path, *, formats: bool = False) -> list[tuple[Any, ...]]:
    columns = ", ".join((*journal.HEADER, "seal" if formats else "1", "hash"))
    return _run(path, f"SELECT {columns} FROM change_set ORDER BY seq")[0]


def _forge_away_the_rejection(path: Path) -> None:
    """Fold the changes of the rejection into its header and put the rows back: the old chain does not notice."""
    columns = ", ".join(journal.DETAIL)
    (changes,) = _run(path, f"SELECT {columns} FROM change WHERE change_set = {REJECTION} ORDER BY place")
    folded = "\x1f".join(["", *(part or "" for change in changes for part in change)])
    gates = [change for change in changes if change[0] == "gates"]
    (earlier,) = _run(
        path,
        f"SELECT max(change_set) FROM change WHERE row_id = '{gates[0][1]}' AND change_set < {REJECTION}",
    )
    _run(
        path,
        f"DELETE FROM decisions WHERE version = {REJECTION}",
        f"UPDATE gates SET closed = NULL, outcome = NULL, version = {earlier[0][0]} WHERE version = {REJECTION}",
        f"DELETE FROM change WHERE change_set = {REJECTION}",
    )
    _run(path, f"UPDATE change_set SET undoes = ? WHERE seq = {REJECTION}", values=(folded,))


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_an_old_registry_gets_one_change_set_that_seals_all_before_it(old: Path, means: Environment) -> None:
    before = _sets(old)
    with open_for_writing(old, means, who="Kim") as opened:
        assert opened.verify().whole
        assign(opened.registry, "RCF-K-26-0001", "note=FICTIONAL")
    after = _sets(old, formats=True)
    assert [one[:-2] + one[-1:] for one in after[: len(before)]] == [one[:-2] + one[-1:] for one in before]
    assert [one[-2] for one in after] == [FIRST] * len(before) + [SECOND] * 2
    assert after[len(before)][journal.HEADER.index("kind")] == "migrate"
    ((sealed,),) = [_run(old, "SELECT at_change, at_hash, begun_by, parent FROM lines")[0]]
    assert sealed == (REJECTION, before[-1][-1], "migrate", None)


def test_control_the_forged_registry_had_a_chain_and_an_anchor_that_fitted(old: Path) -> None:
    honest = _sets(old)[-1][-1]
    _forge_away_the_rejection(old)
    previous = GENESIS
    for *header, _format, stored in _sets(old):
        columns = ", ".join(journal.DETAIL)
        (changes,) = _run(old, f"SELECT {columns} FROM change WHERE change_set = {header[0]} ORDER BY place")
        previous = first_seal(previous, header, changes)
        assert previous == stored
    assert previous == honest


def test_a_forged_registry_is_not_sealed_anew_but_looked_at_and_its_change_set_named(
    old: Path, means: Environment, told: list[Defect | RegistryError]
) -> None:
    _forge_away_the_rejection(old)
    before = _digest(old)
    with pytest.raises(Unproved, check=says(f"change set {REJECTION}")):
        open_for_writing(old, means, who="Kim")
    with open_for_reading(old, means) as opened:
        assert opened.registry.projects.file(REJECTED).project.text("ref") == REJECTED
        assert [finding.seq for finding in opened.verify().trail] == [REJECTION]
        assert f"change set {REJECTION}" in sentence_of(opened.doubts()[0].told)
    assert f"change set {REJECTION}" in sentence_of(told[0])
    assert _digest(old) == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE project SET title_en = 'Something else' WHERE ref = 'RCF-K-26-0001'",
        "UPDATE change SET after = replace(after, 'reject', 'approve') WHERE change_set = 7",
        "UPDATE change_set SET who = 'Lee' WHERE seq = 3",
        "UPDATE change_set SET why = '' WHERE seq = 3",
    ],
)
def test_whatever_does_not_prove_itself_is_not_sealed_anew(
    old: Path, means: Environment, statement: str
) -> None:
    _run(old, statement)
    before = _digest(old)
    with pytest.raises(Unproved):
        open_for_writing(old, means, who="Kim")
    assert _digest(old) == before


def test_an_old_registry_put_back_behind_what_was_noted_is_not_sealed_anew(
    old: Path, means: Environment, tmp_path: Path
) -> None:
    ((registry_id,),) = _run(old, "SELECT value FROM setting WHERE key = 'registry_id'")[0]
    noted = tmp_path / "profile" / "heads" / registry_id
    noted.parent.mkdir(parents=True)
    noted.write_text(f"# heads\n9 {'a' * 64} 2026-11-29T10:00:00Z\n")
    with pytest.raises(Unproved, check=says("change set 9, recorded in the external checkpoint")):
        open_for_writing(old, means, who="Kim")


def test_what_was_noted_before_still_anchors_what_was_sealed_anew(
    old: Path, means: Environment, tmp_path: Path
) -> None:
    last = _sets(old)[-1]
    ((registry_id,),) = _run(old, "SELECT value FROM setting WHERE key = 'registry_id'")[0]
    noted = tmp_path / "profile" / "heads" / registry_id
    noted.parent.mkdir(parents=True)
    noted.write_text(f"# heads\n{last[0]} {last[-1]} 2026-11-29T10:00:00Z\n")
    unpacked("0003", tmp_path)  # with its guards again
    with open_for_writing(old, means, who="Kim") as opened:
        found = opened.verify()
    assert (found.whole, found.anchored, found.anchoring) == (True, REJECTION, Anchoring.NOTED)


def test_what_was_forged_before_it_was_sealed_anew_by_another_program_is_found(
    old: Path, means: Environment
) -> None:
    """Somebody who forged the old part after it was sealed must also forge the seal, and then nothing fits."""
    with open_for_writing(old, means, who="Kim"):
        pass
    _forge_away_the_rejection(old)
    with open_for_reading(old, means) as opened:
        found = opened.verify()
    assert {REJECTION, REJECTION + 1} <= {finding.seq for finding in found.trail}
    _run(
        old, f"DELETE FROM change WHERE change_set = {REJECTION + 1} AND noun = 'lines'", "DELETE FROM lines"
    )
    with open_for_reading(old, means) as opened:
        assert not opened.verify().whole


@pytest.mark.parametrize("all_of_it", [False, True])
def test_a_journal_put_back_to_the_first_format_is_found(
    old: Path, means: Environment, *, all_of_it: bool
) -> None:
    with open_for_writing(old, means, who="Kim") as opened:
        assign(opened.registry, "RCF-K-26-0001", "note=FICTIONAL")
    shutil.rmtree(means.profile)  # without what was noted
    old.with_name(f"{old.name}.heads").unlink()
    previous, first = GENESIS, 1 if all_of_it else REJECTION + 2
    for *header, _format, stored in _sets(old, formats=True):
        if header[0] < first:
            previous = stored
            continue
        columns = ", ".join(journal.DETAIL)
        (changes,) = _run(old, f"SELECT {columns} FROM change WHERE change_set = {header[0]} ORDER BY place")
        previous = first_seal(previous, header, changes)
        _run(old, f"UPDATE change_set SET seal = 1, hash = '{previous}' WHERE seq = {header[0]}")
    with open_for_reading(old, means) as opened:
        found = opened.verify()
    wrong_format = {"seal_of_first_format_at_end", "seal_of_wrong_format"}
    assert wrong_format & {finding.defect.code for finding in found.trail}


def test_what_was_cut_off_before_the_seal_is_found_by_what_was_noted(
    old: Path, means: Environment, tmp_path: Path
) -> None:
    with open_for_writing(old, means, who="Kim") as opened:
        assign(opened.registry, "RCF-K-26-0001", "note=FICTIONAL")
    unpacked("0003", tmp_path)  # the file of before lies in its place
    with pytest.raises(Unproved, check=says("change set 9, recorded in the external checkpoint")):
        open_for_writing(old, means, who="Kim")


def test_a_backup_of_before_is_put_in_place_and_sealed_anew(
    old: Path, means: Environment, tmp_path: Path
) -> None:
    desk = tmp_path / "desk.coopreg"
    restore_registry(old, desk, means, "Kim")
    with open_for_reading(desk, means) as opened:
        found = opened.verify()
        assert opened.registry.projects.file(REJECTED).project.text("ref") == REJECTED
    assert (found.whole, found.change_sets) == (True, REJECTION + 2)


def test_an_undo_of_an_act_of_before_works_as_ever(old: Path, means: Environment) -> None:
    with open_for_writing(old, means, who="Kim") as opened:
        opened.registry.history.undo("", BY_KIM)
        found = opened.verify()
    assert found.whole
