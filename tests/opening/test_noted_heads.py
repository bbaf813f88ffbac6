"""Lines and anchors: what founding, copying, moving and restoring mean for the history of a registry."""

from __future__ import annotations

import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from registry.data.reference.error_sentences import finding_sentence
from registry.domain.journal.anchors import Anchoring
from registry.opening.creation import create_registry
from registry.opening.desk_registry import open_for_reading, open_for_writing
from registry.opening.environment import Environment
from registry.opening.restoration import restore_registry
from registry.services.language.error_sentences import sentence_of
from tests import moulds
from tests.portfolio import BY_KIM, KIM, NOON, assign, enter

if TYPE_CHECKING:
    from pathlib import Path

    from registry.domain.journal.examination import Examination

REF = "RCF-K-26-0001"


@pytest.fixture
def means(tmp_path: Path) -> Environment:
    return Environment(lambda: NOON, tmp_path / "profile")


@pytest.fixture
def original(tmp_path: Path, means: Environment) -> Path:
    """A registry with one project, founded at this very place."""
    path = tmp_path / "original.coopreg"
    create_registry(path, means, KIM, with_sample=False)
    with open_for_writing(path, means, who="Kim") as opened:
        assert enter(opened.registry) == REF
    return path


def _note(path: Path, means: Environment, text: str) -> int:
    with open_for_writing(path, means, who="Kim") as opened:
        assign(opened.registry, REF, f"note={text}")
        with opened.store.read_list() as reading:
            return reading.head()[0]


def _examined(path: Path, means: Environment) -> Examination:
    with open_for_reading(path, means) as opened:
        return opened.verify()


def _lines(path: Path) -> list[tuple[str, int, str | None]]:
    """Return what began each line, with the change set that did, and whether it has a parent."""
    query = "SELECT begun_by, version, parent FROM lines ORDER BY version"
    with closing(dbapi2.connect(str(path))) as tool:
        found: list[tuple[str, int, str | None]] = tool.execute(query).fetchall()
        return found


def _begun(path: Path) -> list[tuple[str, int]]:
    return [(begun_by, version) for begun_by, version, _ in _lines(path)]


def test_founding_begins_a_line_that_writing_at_its_place_goes_on_with(
    original: Path, means: Environment
) -> None:
    _note(original, means, "one")
    _note(original, means, "two")
    assert _begun(original) == [("init", 1)]
    assert _examined(original, means).anchoring is Anchoring.NOTED


def test_the_first_write_of_a_copy_begins_a_line_and_looking_does_not(
    original: Path, means: Environment, tmp_path: Path
) -> None:
    copy = moulds.copied(original, tmp_path / "copy.coopreg")
    with open_for_writing(copy, means, who="Kim") as opened:
        found = opened.verify()
    assert (found.whole, found.anchoring) == (True, Anchoring.NEVER_SEEN)
    assert _begun(copy) == [("init", 1)]
    seq = _note(copy, means, "on the copy")
    _note(copy, means, "again")
    assert _begun(copy) == [("init", 1), ("copy", seq)]
    (founded,), (begun,) = ([one for one in _lines(copy) if one[0] == kind] for kind in ("init", "copy"))
    assert founded[2] is None
    assert begun[2] is not None


def test_a_copy_and_its_original_go_their_own_ways_without_an_alarm(
    original: Path, means: Environment, tmp_path: Path
) -> None:
    _note(original, means, "before")
    copy = moulds.copied(original, tmp_path / "copy.coopreg")
    for turn in range(3):
        _note(copy, means, f"copy {turn}")
        _note(original, means, f"original {turn}")
    for path in (original, copy):
        found = _examined(path, means)
        assert (found.whole, found.anchoring) == (True, Anchoring.NOTED), found.findings


def test_undoing_the_first_act_of_a_copy_leaves_its_line(
    original: Path, means: Environment, tmp_path: Path
) -> None:
    copy = moulds.copied(original, tmp_path / "copy.coopreg")
    seq = _note(copy, means, "first")
    with open_for_writing(copy, means, who="Kim") as opened:
        opened.registry.history.undo("", BY_KIM)
        opened.registry.history.redo(BY_KIM)
        assert opened.registry.projects.file(REF).project.text("note") == "first"
        assert opened.verify().whole
    assert _begun(copy) == [("init", 1), ("copy", seq)]


def test_a_moved_registry_raises_no_alarm_and_its_next_act_begins_a_line(
    original: Path, means: Environment, tmp_path: Path
) -> None:
    _note(original, means, "before")
    moved = original.rename(tmp_path / "moved.coopreg")
    assert _examined(moved, means).whole
    seq = _note(moved, means, "after")
    assert _begun(moved)[-1] == ("copy", seq)
    assert _examined(moved, means).anchoring is Anchoring.NOTED


def test_another_computer_begins_a_line(
    original: Path, means: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platform.node", lambda: "another-computer")
    seq = _note(original, means, "there")
    assert _begun(original)[-1] == ("copy", seq)


def test_restoring_begins_a_line_and_gives_up_what_was_noted_after(
    original: Path, means: Environment, tmp_path: Path
) -> None:
    backup = tmp_path / "backup.coopreg"
    with open_for_writing(original, means, who="Kim") as opened:
        opened.backup(backup)
    given_up = _note(original, means, "discarded")
    done = restore_registry(backup, original, means, "Kim")
    assert done.given_up.values["last"] == given_up
    found = _examined(original, means)
    assert (found.whole, found.anchoring) == (True, Anchoring.NOTED)
    assert _begun(original)[-1] == ("restore", given_up)


def test_an_older_copy_put_back_by_hand_is_found_and_working_on_does_not_hide_it(
    original: Path, means: Environment, tmp_path: Path
) -> None:
    older = moulds.copied(original, tmp_path / "older.coopreg")
    lost = _note(original, means, "lost")
    shutil.copy(older, original)
    found = _examined(original, means)
    assert [finding.seq for finding in found.trail] == [lost]
    assert found.anchoring is Anchoring.CONTRADICTED
    with open_for_writing(original, means, who="Kim") as opened:
        assert "older copy" in sentence_of(opened.doubts()[-1].told)
    seq = _note(original, means, "worked on")
    assert _begun(original)[-1] == ("copy", seq)
    assert [finding.seq for finding in _examined(original, means).trail] == [lost]


def test_a_copy_that_went_its_own_way_put_in_place_of_its_original_is_found(
    original: Path, means: Environment, tmp_path: Path
) -> None:
    copy = moulds.copied(original, tmp_path / "copy.coopreg")
    _note(copy, means, "copy")
    seq = _note(original, means, "original")
    shutil.copy(copy, original)
    assert [finding.seq for finding in _examined(original, means).trail] == [seq]


def test_a_copy_that_only_went_further_put_in_place_of_its_original_loses_nothing(
    original: Path, means: Environment, tmp_path: Path
) -> None:
    _note(original, means, "before")
    copy = moulds.copied(original, tmp_path / "copy.coopreg")
    _note(copy, means, "further")
    shutil.copy(copy, original)
    assert _examined(original, means).whole


@pytest.mark.parametrize("how", ["another registry", "another id written into the file"])
def test_a_place_known_under_another_id_is_a_finding(
    original: Path, means: Environment, tmp_path: Path, how: str
) -> None:
    _note(original, means, "noted")
    if how == "another registry":
        other = tmp_path / "other.coopreg"
        create_registry(other, means, KIM, with_sample=False)
        shutil.copy(other, original)
    else:
        with closing(dbapi2.connect(str(original), isolation_level=None)) as tool:
            tool.execute("UPDATE registry SET id = '01J0000000000000000000FAKE'")
    original.with_name(f"{original.name}.heads").unlink()
    found = _examined(original, means)
    assert found.anchoring is Anchoring.CONTRADICTED
    assert any(
        "different registry was last used at this location" in finding_sentence(one) for one in found.findings
    )
    with open_for_writing(original, means, who="Kim") as opened:
        assert "different registry was last used at this location" in sentence_of(opened.doubts()[0].told)


def test_a_place_never_seen_is_a_note_and_no_finding(
    original: Path, means: Environment, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere" / "r.coopreg"
    elsewhere.parent.mkdir()
    shutil.copy(original, elsewhere)
    found = _examined(elsewhere, Environment(means.now, tmp_path / "another profile"))
    assert (found.whole, found.anchoring) == (True, Anchoring.NEVER_SEEN)


def test_a_registry_founded_where_another_one_was_removed_is_known_for_itself(
    original: Path, means: Environment
) -> None:
    _note(original, means, "noted")
    original.unlink()
    create_registry(original, means, KIM, with_sample=False)
    found = _examined(original, means)
    assert (found.whole, found.anchoring) == (True, Anchoring.NOTED)


def test_a_link_to_a_registry_is_its_place(original: Path, means: Environment, tmp_path: Path) -> None:
    link = tmp_path / "link.coopreg"
    link.symlink_to(original)
    _note(link, means, "through the link")
    assert _begun(original) == [("init", 1)]
    assert _examined(original, means).anchoring is Anchoring.NOTED
