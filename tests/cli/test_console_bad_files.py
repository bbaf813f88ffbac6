"""What may lie where a registry should: each ends in one sentence, exit code 4, and the file as it was."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from tests.cli.desk import Desk, sentence

if TYPE_CHECKING:
    from collections.abc import Callable

_REF = "RCF-K-26-0004"
_COMMANDS = (
    ("list",),
    ("show", _REF),
    ("set", _REF, "note=x"),
    ("undo",),
    ("backup",),
)


def _changed(path: Path, statement: str) -> None:
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute(statement)
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _overwritten(path: Path, start: int, length: int) -> None:
    content = bytearray(path.read_bytes())
    content[start : start + length] = bytes(length)
    path.write_bytes(content)


def _jpeg(path: Path) -> None:
    path.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 40)


def _other_database(path: Path) -> None:
    path.unlink()
    _changed(path, "CREATE TABLE songs (name TEXT)")


_NOT_REGISTRIES: dict[str, tuple[Callable[[Path], object], tuple[str, ...]]] = {
    "a photograph": (_jpeg, ("registry",)),
    "a text": (lambda path: path.write_text("회의록\n" * 900, encoding="utf-8"), ("registry",)),
    "a short text": (lambda path: path.write_text("x", encoding="utf-8"), ("registry",)),
    "zeros": (lambda path: path.write_bytes(bytes(8192)), ("registry",)),
    "nothing": (lambda path: path.write_bytes(b""), ("empty", "restore")),
    "another database": (_other_database, ("is not a Cooperation Registry file",)),
    "a newer format": (lambda path: _changed(path, "PRAGMA user_version = 99"), ("newer version",)),
    "a newer schema": (
        lambda path: _changed(path, "UPDATE alembic_version SET version_num = '9999'"),
        ("newer version",),
    ),
    "no schema": (lambda path: _changed(path, "DROP TABLE alembic_version"), ("backup", "restore")),
    "a lost header": (lambda path: _overwritten(path, 0, 16), ("backup", "restore")),
    "a lost first page": (lambda path: _overwritten(path, 100, 3996), ("backup", "restore")),
    "a cut file": (lambda path: path.write_bytes(path.read_bytes()[:50_000]), ("backup", "restore")),
}


@pytest.mark.parametrize("what", _NOT_REGISTRIES)
def test_what_is_not_a_whole_registry_is_refused_and_left_alone(sample: Desk, what: str) -> None:
    spoil, names = _NOT_REGISTRIES[what]
    spoil(sample.path)
    content = sample.path.read_bytes()
    for command in (("list",), ("set", _REF, "note=x")):
        sentence(sample.run(*command), 4, (str(sample.path), *names))
    assert sample.path.read_bytes() == content


def test_a_damaged_registry_offers_the_backup_beside_it(sample: Desk) -> None:
    sample.done("backup")
    sample.done("set", _REF, "note=after the backup")
    _overwritten(sample.path, 0, 4096)
    damaged = sample.path.read_bytes()
    said = sentence(sample.run("list"), 4, (str(sample.path), "damaged", "restore"))
    backup = said.split("`restore ")[1].split("`")[0]
    assert Path(backup).is_file()
    told = sample.run("restore", backup)
    assert told.code == 0
    assert len(sample.done("list", "--json").json) == 25
    assert any(
        path.read_bytes() == damaged
        for path in sample.path.parent.glob("registry.coopreg.*")
        if path.is_file()
    )


def test_one_damaged_byte_of_its_structure_is_told_as_damage(sample: Desk) -> None:
    sample.done("backup")
    _structure_damaged(sample.path)
    for command in _COMMANDS:
        sentence(sample.run(*command), 4, (str(sample.path), "damaged", "`restore "))
    told = sample.run("verify")
    assert (told.code, told.err) == (1, "")
    assert "latest good backup" in told.out
    sentence(sample.run("restore", str(_copied(sample.path))), 4, ("damaged",))


def _structure_damaged(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[content.index(b"CREATE TABLE decisions") + 3] ^= 0xFF  # SQLite quotes it, and it is no UTF-8
    path.write_bytes(content)


def _copied(path: Path) -> Path:
    return Path(shutil.copyfile(path, path.with_name("copy.coopreg")))


def test_damage_found_on_the_way_is_told_like_damage_found_at_once(sample: Desk) -> None:
    size = sample.path.stat().st_size
    _overwritten(sample.path, size // 3, size // 3)
    sentence(sample.run("set", _REF, "note=x"), 4, (str(sample.path), "damaged", "restore"))


def test_verify_tells_damage_as_a_finding(sample: Desk) -> None:
    _overwritten(sample.path, 300_000, 8_192)
    told = sample.run("verify", "--json")
    assert told.code == 1
    assert told.json["integrity"] != "ok"


def test_a_trail_that_could_not_be_read_is_not_told_to_be_whole(sample: Desk) -> None:
    _structure_damaged(sample.path)
    found = sample.run("verify", "--json")
    assert (found.code, found.json["chain"]) == (1, "not checked")


def test_a_folder_is_refused(sample: Desk, tmp_path: Path) -> None:
    for command in _COMMANDS:
        sentence(sample.at(tmp_path).run(*command), 4, ("folder", str(tmp_path)))


def test_a_missing_registry_is_refused_and_not_made(sample: Desk, tmp_path: Path) -> None:
    missing = tmp_path / "nowhere" / "none.coopreg"
    for command in (*_COMMANDS, ("verify",)):
        sentence(sample.at(missing).run(*command), 4, (str(missing), "init"))
    assert not missing.parent.exists()


def test_a_link_that_leads_nowhere_is_refused(sample: Desk, tmp_path: Path) -> None:
    link = tmp_path / "link.coopreg"
    link.symlink_to(tmp_path / "gone.coopreg")
    sentence(sample.at(link).run("list"), 4, (str(link),))


def test_what_is_restored_must_be_a_whole_registry(sample: Desk, tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("x" * 5000, encoding="utf-8")
    for wrong, names in (
        (text, ("notes.txt",)),
        (tmp_path / "none.coopreg", ("none.coopreg",)),
        (tmp_path, ("folder",)),
        (sample.path, ("itself",)),
    ):
        sample.refuses("restore", str(wrong), code=4, names=names)


def test_a_missing_backup_is_not_answered_with_init(sample: Desk, tmp_path: Path) -> None:
    assert "init" not in sample.refuses("restore", str(tmp_path / "none.coopreg"), code=4)


def test_a_backup_is_never_written_over_the_registry_or_a_folder(sample: Desk, tmp_path: Path) -> None:
    for wrong, names in (
        (sample.path, ("registry itself",)),
        (tmp_path, ("folder",)),
        (tmp_path / "no" / "such" / "x.coopreg", ("folder",)),
    ):
        sample.refuses("backup", str(wrong), code=3, names=names)


def test_a_registry_is_made_only_where_nothing_is(empty: Desk, tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("mine", encoding="utf-8")
    sentence(empty.at(text).run("init"), 4, (str(text), "already"))
    assert text.read_text(encoding="utf-8") == "mine"
    sentence(empty.at(text / "below.coopreg").run("init"), 4, (str(text),))


def test_a_file_that_is_no_registry_gets_no_company(sample: Desk, tmp_path: Path) -> None:
    photograph = tmp_path / "photos" / "a.jpg"
    photograph.parent.mkdir()
    _jpeg(photograph)
    sample.at(photograph).run("set", _REF, "note=x")
    assert [path.name for path in photograph.parent.iterdir()] == ["a.jpg"]


def test_a_registry_copied_without_its_companions_opens(sample: Desk, tmp_path: Path) -> None:
    sample.done("set", _REF, "note=x")
    copy = sample.at(Path(shutil.copyfile(sample.path, tmp_path / "복사본 2.coopreg")))
    assert copy.show(_REF)["note"] == "x"
