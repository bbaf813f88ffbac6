"""Attachments in the registry: what is taken in, kept once, written as a copy, and proven, on both engines."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from registry.data.engine.database import sqlite_database
from registry.data.engine.tables.schema import ATTACHMENT
from registry.data.files import attachments
from registry.data.journal.integrity import examine, findings_in
from registry.data.reference.error_sentences import error_sentence, finding_sentence
from registry.domain.attachments.attachment import LIMIT_BYTES, Attachment
from registry.domain.errors import CannotAttach, Damaged, FileFault, RefusedInput
from tests.data.disks import fill, small_disk
from tests.engines import migrated
from tests.portfolio import BY_KIM, enter
from tests.released import unpacked

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Executable

    from registry.data.engine.database import Database
    from registry.data.store import Store
    from registry.services.registry import Registry

CONTENT = "협력사업 개요\n".encode() * 200


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "사업개요서.hwp"
    file.write_bytes(CONTENT)
    return file


# Taking in ------------------------------------------------------------------------------------------------


def test_a_file_is_taken_in_as_it_is_also_through_a_link(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.hwp"
    link.symlink_to(file)
    assert attachments.taken_in(file) == attachments.taken_in(link) == CONTENT


def test_the_largest_file_is_taken_in_and_one_byte_more_is_not(tmp_path: Path) -> None:
    large = tmp_path / "large.pdf"
    with large.open("wb") as out:
        out.truncate(LIMIT_BYTES)
    assert len(attachments.taken_in(large)) == LIMIT_BYTES
    with large.open("wb") as out:
        out.truncate(LIMIT_BYTES + 1)
    _refused(large, FileFault.TOO_LARGE)


def test_what_is_no_file_is_told_in_one_sentence_and_never_waited_for(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty").touch()
    (tmp_path / "device").symlink_to("/dev/zero")
    (tmp_path / "terminal").symlink_to("/dev/tty")
    (tmp_path / "nowhere").symlink_to(tmp_path / "gone")
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    os.mkfifo(tmp_path / "channel")
    for name, fault in {
        "folder": FileFault.FOLDER,
        "folder/": FileFault.FOLDER,
        "empty": FileFault.EMPTY,
        "device": FileFault.DEVICE,
        "terminal": FileFault.DEVICE,
        "channel": FileFault.DEVICE,
        "nowhere": FileFault.MISSING,
        "gone": FileFault.MISSING,
        "empty/below": FileFault.MISSING,
        "n" * 300: FileFault.MISSING,
        "nul\0.pdf": FileFault.MISSING,
        "\udfff.pdf": FileFault.MISSING,
        "circle": FileFault.UNREADABLE,
    }.items():
        _refused(tmp_path / name, fault)


def test_a_registry_does_not_swallow_itself_under_any_name(tmp_path: Path) -> None:
    path = tmp_path / "r.coopreg"
    database = sqlite_database(path, writable=True)
    migrated(database)
    own = attachments.own_files(database)
    (tmp_path / "soft").symlink_to(path)
    (tmp_path / "hard").hardlink_to(path)
    for name in ("r.coopreg", "r.coopreg-wal", "soft", "hard"):
        _refused(tmp_path / name, FileFault.OWN, own)
    database.close()


def _refused(path: Path, fault: FileFault, own: tuple[Path, ...] = ()) -> None:
    with pytest.raises(CannotAttach) as told:
        attachments.taken_in(path, own)
    assert told.value.fault is fault, path
    assert len(error_sentence(told.value).splitlines()) == 1
    assert error_sentence(told.value).endswith(".")


# Keeping --------------------------------------------------------------------------------------------------


def test_the_same_content_is_kept_once_and_known_by_each_name_it_came_with(database: Database) -> None:
    with database.write() as connection:
        sha256, is_new = attachments.keep(connection, CONTENT)
        again = attachments.keep(connection, CONTENT)
        names = {name: attachments.known(connection, sha256, name) for name in ("하나.hwp", "둘.hwp")}
        assert connection.execute(select(func.count()).select_from(ATTACHMENT)).scalar() == 1
    assert (is_new, again) == (True, (sha256, False))
    whole = hashlib.sha256(CONTENT).hexdigest()
    assert names == {name: Attachment(whole, len(CONTENT), name) for name in names}


def test_every_byte_comes_back(database: Database) -> None:
    content = bytes(range(256)) * 5_000
    with database.write() as connection:
        sha256, _ = attachments.keep(connection, content)
        kept = attachments.known(connection, sha256)
        assert kept is not None
        assert attachments.content_of(connection, kept) == content


@pytest.mark.parametrize(
    "wrong", [{"sha256": "short"}, {"size": 3}, {"size": 0, "content": b""}, {"content": None}]
)
def test_the_database_refuses_a_content_that_is_not_whole(
    database: Database, wrong: dict[str, object]
) -> None:
    whole = {"sha256": "0" * 64, "size": 1, "content": b"x"}
    with database.write() as connection, pytest.raises(IntegrityError):
        connection.execute(ATTACHMENT.insert(), {**whole, **wrong})


# Copies ---------------------------------------------------------------------------------------------------


def test_a_copy_can_only_be_read_and_lies_where_nobody_else_looks(database: Database, tmp_path: Path) -> None:
    kept, content = _kept(database, "../../CON")
    copy = attachments.written_copy(content, kept, tmp_path / "private")
    assert copy.read_bytes() == CONTENT
    assert copy.name == "_CON"
    assert copy.stat().st_mode & 0o777 == 0o400
    assert copy.parent.stat().st_mode & 0o777 == 0o700
    assert copy.parent.parent == tmp_path / "private"
    assert (tmp_path / "private").stat().st_mode & 0o777 == 0o700


def test_a_second_copy_leaves_the_first_as_somebody_may_have_changed_it(
    database: Database, tmp_path: Path
) -> None:
    kept, content = _kept(database, "plan.pdf")
    first = attachments.written_copy(content, kept, tmp_path / "private")
    first.chmod(0o600)
    first.write_bytes(b"changed")
    second = attachments.written_copy(content, kept, tmp_path / "private")
    assert (first.read_bytes(), second.read_bytes()) == (b"changed", CONTENT)


@pytest.mark.parametrize("mode", [0o755, 0o770, 0o701])
def test_a_folder_others_can_enter_gets_no_copy(database: Database, tmp_path: Path, mode: int) -> None:
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(mode)
    kept, content = _kept(database, "plan.pdf")
    with pytest.raises(RefusedInput, match="shared_folder"):
        attachments.written_copy(content, kept, folder)
    assert list(folder.iterdir()) == []


def test_a_link_is_no_private_folder(database: Database, tmp_path: Path) -> None:
    (tmp_path / "target").mkdir(mode=0o700)
    (tmp_path / "private").symlink_to(tmp_path / "target")
    kept, content = _kept(database, "plan.pdf")
    with pytest.raises(RefusedInput, match="shared_folder"):
        attachments.written_copy(content, kept, tmp_path / "private")


def test_a_full_disk_leaves_no_half_copy(database: Database, tmp_path: Path) -> None:
    kept, _ = _kept(database, "plan.pdf")
    with small_disk(tmp_path / "disk") as disk:
        (disk / "private").mkdir(mode=0o700)
        fill(disk)
        with pytest.raises(Exception, match="disk_full"):
            attachments.written_copy(CONTENT, kept, disk / "private")
        assert [path for path in (disk / "private").rglob("*") if path.is_file()] == []


def test_content_that_was_changed_is_never_handed_out(store: Store) -> None:
    kept, _ = _kept(store.database, "plan.pdf")
    _write(store, ATTACHMENT.update().values(content=CONTENT.replace(b"\n", b" ")))
    with store.database.read() as connection, pytest.raises(Damaged, match=r"plan\.pdf"):
        attachments.content_of(connection, kept)


# Proof ----------------------------------------------------------------------------------------------------


def test_a_registry_with_attachments_is_whole(store: Store, registry: Registry, file: Path) -> None:
    _attached(registry, file)
    registry.history.undo("", BY_KIM)
    assert examine(store.database).whole
    registry.history.redo(BY_KIM)
    assert examine(store.database).whole


def test_an_altered_content_names_the_act_that_attached_it(
    store: Store, registry: Registry, file: Path
) -> None:
    seq = _attached(registry, file)
    _write(store, ATTACHMENT.update().values(content=CONTENT.replace(b"\n", b" ")))
    (finding,) = examine(store.database).trail
    assert finding.seq == seq
    assert hashlib.sha256(CONTENT).hexdigest()[:16] in finding_sentence(finding.defect)


def test_a_content_under_another_s_hash_is_found(store: Store, registry: Registry, file: Path) -> None:
    seq = _attached(registry, file)
    _write(store, ATTACHMENT.update().values(sha256="0" * 64))
    assert [finding.seq for finding in examine(store.database).trail] == [0, seq]


def test_a_content_that_is_gone_is_missed(store: Store, registry: Registry, file: Path) -> None:
    seq = _attached(registry, file)
    _write(store, ATTACHMENT.delete())
    (finding,) = examine(store.database).trail
    assert finding.seq == seq
    assert "is missing" in finding_sentence(finding.defect)


def test_a_content_nobody_refers_to_is_not_missed(store: Store, registry: Registry, file: Path) -> None:
    _attached(registry, file)
    registry.history.undo("", BY_KIM)
    _write(store, ATTACHMENT.delete())
    assert examine(store.database).whole


def test_the_hash_of_a_file_kept_elsewhere_is_no_finding(store: Store, registry: Registry) -> None:
    enter(registry, "documents.+2.type=evidence", f"documents.+2.sha256={'0' * 64}")
    assert examine(store.database).whole


def test_a_backup_from_before_there_were_attachments_is_whole(tmp_path: Path) -> None:
    assert findings_in(unpacked("0001", tmp_path)) == []


def _attached(registry: Registry, file: Path) -> int:
    made = registry.attachments.attach(enter(registry), None, file, {"type": "evidence"}, BY_KIM)
    assert made is not None
    return made.seq


def _kept(database: Database, name: str) -> tuple[Attachment, bytes]:
    with database.write() as connection:
        sha256, _ = attachments.keep(connection, CONTENT)
        kept = attachments.known(connection, sha256, name)
        connection.commit()
    assert kept is not None
    return kept, CONTENT


def _write(store: Store, statement: Executable) -> None:
    """Write around everything the program does."""
    with store.database.write() as connection:
        connection.execute(statement)
        connection.commit()
