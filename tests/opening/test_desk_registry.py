"""Opening for the window: each refusal of its own kind, reading beside a writer, backups and looks in between."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from registry.cli.main import main
from registry.data.engine.database import FILE_FORMAT
from registry.data.files.lock import WriterLock
from registry.data.journal.integrity import findings_in
from registry.data.reference.error_sentences import error_sentence
from registry.domain.errors import (
    Alive,
    CannotOpen,
    Damaged,
    Gone,
    InUse,
    MayNotWrite,
    Newer,
    NoFile,
    NotARegistry,
    Unrecognised,
)
from registry.domain.officer import Officer
from registry.domain.project.draft import Draft
from registry.opening.creation import create_registry
from registry.opening.desk_registry import open_for_reading, open_for_writing
from registry.services.acts.act import ActContext
from registry.services.projects.assignments import read_assignments
from tests.data.disks import make_read_only, small_disk
from tests.drills.registries import answers
from tests.moulds import at_noon

if TYPE_CHECKING:
    from collections.abc import Callable

    from registry.opening.environment import Environment
    from registry.opening.open_registry import OpenRegistry

KIM = Officer("Kim", "MND", "ROK", "kim")


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("original")
    create_registry(folder / "r.coopreg", _means(folder), KIM, with_sample=False)
    return folder / "r.coopreg"


@pytest.fixture
def path(original: Path, tmp_path: Path) -> Path:
    return shutil.copyfile(original, tmp_path / "r.coopreg")


@pytest.fixture
def means(tmp_path: Path) -> Environment:
    return _means(tmp_path)


def _means(folder: Path) -> Environment:
    return at_noon(folder / "profile")


def _garble(path: Path) -> None:
    path.write_bytes(b"\xff\xd8\xff\xe0 a picture" * 400)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _foreign(path: Path) -> None:
    path.unlink()
    answers(path, "CREATE TABLE note (text)", "PRAGMA application_id=7")


def _of_tomorrow(path: Path) -> None:
    answers(path, f"PRAGMA user_version={FILE_FORMAT + 1}")


def _of_a_later_schema(path: Path) -> None:
    answers(path, "UPDATE alembic_version SET version_num = '9999'")


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    "open_", [open_for_reading, lambda path, means: open_for_writing(path, means, who="Kim")]
)
@pytest.mark.parametrize(
    ("spoil", "kind"),
    [
        (os.unlink, NoFile),
        (_folder, NotARegistry),
        (_foreign, NotARegistry),
        (_of_tomorrow, Newer),
        (_of_a_later_schema, Newer),
        (_garble, Unrecognised),
        (_empty, Unrecognised),
    ],
)
def test_each_refusal_has_its_kind_its_sentence_and_the_same_exit_code(
    path: Path,
    means: Environment,
    spoil: Callable[[Path], None],
    kind: type[CannotOpen],
    open_: Callable[[Path, Environment], OpenRegistry],
) -> None:
    spoil(path)
    with pytest.raises(CannotOpen) as told:
        open_(path, means)
    assert type(told.value) is kind
    said = error_sentence(told.value)
    assert len(said.splitlines()) == 1
    assert str(path) in said
    assert main(["list", "--registry", str(path)]) == 4


def test_reading_goes_on_beside_a_writer_and_sees_what_he_saves(path: Path, means: Environment) -> None:
    with open_for_writing(path, means, who="Kim") as writer, open_for_reading(path, means) as reader:
        assert (writer.read_only, reader.read_only) == (False, True)
        _enter(writer)
        assert reader.registry.projects.file("RCF-K-26-0001").project.text("title_en") == "Radar course"
        with pytest.raises(InUse) as told:
            open_for_writing(path, means, who="Lee")
    assert told.value.alive is Alive.YES
    assert told.value.holder is not None
    assert told.value.holder.who == "Kim"
    with open_for_writing(path, means, who="Lee") as writer:
        assert not writer.left_behind


def test_what_another_computer_left_is_taken_over_on_a_person_s_word(path: Path, means: Environment) -> None:
    left = path.with_name("r.coopreg.holder")
    left.write_text('{"who": "Kim", "account": "k", "host": "desk-7", "since": "2026"}', encoding="utf-8")
    with pytest.raises(InUse) as told:
        open_for_writing(path, means, who="Lee")
    assert told.value.alive is Alive.UNKNOWN
    with open_for_reading(path, means) as reader:
        assert reader.read_only
    assert left.exists()
    with open_for_writing(path, means, who="Lee", take_over=True) as writer:
        assert writer.left_behind
        assert writer.quick_check() == ()
    assert not left.exists()


def test_a_medium_that_can_only_be_read_is_read(path: Path, means: Environment, tmp_path: Path) -> None:
    with small_disk(tmp_path / "stick", "8m") as stick:
        on_stick = shutil.copyfile(path, stick / "r.coopreg")
        make_read_only(stick)
        with pytest.raises(MayNotWrite, match="read_only_f"):
            open_for_writing(on_stick, means, who="Kim", take_over=True)
        with open_for_reading(on_stick, means) as reader:
            assert reader.read_only


def test_a_backup_is_made_only_of_what_changed_since_the_last_one(path: Path, means: Environment) -> None:
    with open_for_writing(path, means, who="Kim") as opened:
        assert opened.backup_every() is None
        _enter(opened)
        made = opened.backup_every()
        assert made is not None
        assert "regular" in made.name
        assert opened.backup_every() is None
        _enter(opened)
        assert opened.backup_every() is not None
    assert len(list(path.with_name("r.coopreg.backups").iterdir())) == 2  # closing has nothing to add
    assert findings_in(made) == []
    assert path.with_name("r.coopreg.heads").exists()


def test_who_only_reads_makes_no_backup(path: Path, means: Environment) -> None:
    with open_for_writing(path, means, who="Kim") as writer, open_for_reading(path, means) as reader:
        _enter(writer)
        assert reader.backup_every() is None


def test_a_quick_look_names_the_damage_and_the_newest_good_backup(path: Path, means: Environment) -> None:
    with open_for_writing(path, means, who="Kim") as opened:
        _enter(opened)
        good = opened.backup()
    _tear(path)
    with open_for_reading(path, means) as opened:
        (told,) = opened.quick_check()
    assert told.values["path"] == path
    assert told.values["backup"] == good


def test_a_lock_is_let_go_of_when_opening_fails(path: Path, means: Environment) -> None:
    answers(path, "UPDATE registry SET id = '../outside'")
    with pytest.raises(Damaged):
        open_for_writing(path, means, who="Kim")
    with WriterLock(path).acquire("Lee", timeout=0):
        pass


def _enter(opened: OpenRegistry) -> None:
    edit = read_assignments(("title_en=Radar course",), opened.registry.words)
    opened.registry.projects.new(edit, ActContext(KIM))


def _tear(path: Path) -> None:
    """Write nonsense over the pages of a table that opening does not read."""
    (((page,),),) = answers(path, "SELECT rootpage FROM sqlite_master WHERE name = 'holidays'")
    with path.open("r+b") as file:
        file.seek((int(str(page)) - 1) * 4096)
        file.write(b"\x77" * 4096)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let an open file be deleted")
@pytest.mark.parametrize("another", [False, True])
def test_a_registry_deleted_under_the_program_takes_no_more_and_can_still_be_backed_up(
    path: Path, means: Environment, tmp_path: Path, *, another: bool
) -> None:
    copy, draft = shutil.copyfile(path, tmp_path / "other.coopreg"), Draft("", None, {"title_en": "x"}, {})
    with open_for_writing(path, means, who="Lee") as opened:
        opened.registry.drafts.keep(draft)
        path.unlink()
        if another:
            copy.rename(path)
        with pytest.raises(Gone, match="lost_file") as told:
            _enter(opened)
        later = Draft("", None, {"title_en": "typed after the file was lost"}, {})
        opened.registry.drafts.keep(later)
        opened.backup(tmp_path / "saved.coopreg")
    with open_for_reading(tmp_path / "saved.coopreg", means) as again:
        assert [kept.draft.edits for kept in again.registry.drafts.all()] == [draft.edits]
    with open_for_reading(Path(told.value.rescue), means) as rescued:
        kept = [one.draft.edits for one in rescued.registry.drafts.all()]
    assert sorted(kept, key=str) == sorted([draft.edits, later.edits], key=str)
