"""T20: files with hostile names or content are stored under their hash, shown safely, opened only if documents."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from registry.data.files.attachments import known, written_copy
from registry.data.reference.error_sentences import finding_sentence
from registry.domain.attachments.attachment import Attachment, safe_name, shown_name
from registry.domain.attachments.kind import kind_of
from registry.domain.errors import CannotAttach, NeverOpened
from registry.opening.desk_registry import open_for_reading, open_for_writing
from registry.services.acts.act import ActContext
from tests.domain.attachment_contents import CONTENTS, OLE, packed
from tests.drills.programs import command_line
from tests.drills.registries import FIRST, OFFICER, answers, means, state
from tests.hostile_names import HOSTILE

if TYPE_CHECKING:
    from registry.opening.open_registry import OpenRegistry
    from tests.drills.figures import Figures

pytestmark = pytest.mark.drill

_NEVER_OPENED = {
    **{
        f"invoice.{ending}": CONTENTS["pdf"]
        for ending in (
            "lnk",
            "url",
            "desktop",
            "scr",
            "hta",
            "iso",
            "one",
            "svg",
            "html",
            "xml",
            "zip",
            "exe",
            "js",
            "msi",
            "reg",
            "library-ms",
            "settingcontent-ms",
            "xll",
            "xlam",
            "slk",
            "iqy",
            "mht",
            "swf",
            "pdf.exe",
            "pdf .scr",
        )
    },
    "plan\u202efdp.scr": CONTENTS["pdf"],
    "plan.pdf::$DATA": CONTENTS["pdf"],
    "plan.\u0440df": CONTENTS["pdf"],
    "no ending": CONTENTS["pdf"],
    "page.pdf": b"<html><script>alert(1)</script>",
    "picture.png": b"<svg onload='alert(1)'/>",
    "picture.jpg": CONTENTS["pdf"],
    "letter.docx": CONTENTS["odt"],
    "letter.doc": b"{\\rtf1 words}",
    "installer.doc": OLE + bytes.fromhex("84100c0000000000c000000000000046"),
    "archive.docx": packed("a.lnk"),
    "letter.pdf": b"MZ\x90\0" + bytes(64) + b"%PDF-1.7",
    "notes.txt": b"#!/bin/sh\nrm -rf ~",
}
"""Files that are stored and never opened: the extension is not of a document, or does not match the content."""


def _attached(opened: OpenRegistry, path: Path) -> str:
    """Attach a file to a new document, and return the id of the document."""
    values = {"type": "evidence"}
    made = opened.registry.attachments.attach(FIRST, None, path, values, ActContext(OFFICER))
    assert made is not None
    return made.changes[0].row_id


def _files_below(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if not path.is_dir()}


def _made_as(folder: Path, name: str, content: bytes) -> Path | None:
    """Create a file of this name; returns None when this system does not allow the name."""
    try:
        path = folder / name
        if path.parent != folder:
            return None
        path.write_bytes(content)
    except (OSError, ValueError):
        return None
    return path


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_a_hostile_name_is_kept_under_its_hash_and_written_inside_only(
    registry: Path, profile: Path, tmp_path: Path, figures: Figures, number: int
) -> None:
    name, content = HOSTILE[number], f"%PDF-1.7 {number}".encode()
    source, private = tmp_path / "source", tmp_path / "private"
    source.mkdir()
    file = _made_as(source, name, content)
    with open_for_writing(registry, means(profile), who="drill") as opened:
        if file is None:  # this system allows no such name, so the name arrives as text from another system
            _refused_or_missing(opened, Path(name))
            file = source / "plain.pdf"
            file.write_bytes(content)
        document = _attached(opened, file)
        (attachment,) = opened.registry.attachments.of_project(FIRST).values()
        shown = shown_name(name)
        assert shown.isprintable()
        assert len(shown) <= 200
        before = _files_below(tmp_path)
        if not opened.registry.attachments.kind(document).is_opened:
            with pytest.raises(NeverOpened):
                opened.registry.attachments.open_copy(document, private)
        else:
            _written_inside(opened.registry.attachments.open_copy(document, private), private, content)
        hostile = Attachment(attachment.sha256, attachment.size, name)
        _written_inside(written_copy(content, hostile, private), private, content)
        assert {path for path in _files_below(tmp_path) - before if private not in path.parents} == set()
        figures.add("T20 hostile names", names=1, opens=int(kind_of(name, content).is_opened))
    assert not kind_of(name, content).is_opened or safe_name(name).endswith((".pdf", ".txt"))
    assert answers(registry, "SELECT count(*) FROM attachment WHERE length(content) = size") == [[(1,)]]
    assert state(registry, profile).faults == ()


def test_only_known_documents_are_opened_whatever_else_is_kept(
    registry: Path, profile: Path, tmp_path: Path, figures: Figures
) -> None:
    private = tmp_path / "private"
    with open_for_writing(registry, means(profile), who="drill") as opened:
        files = opened.registry.attachments
        for name, content in _NEVER_OPENED.items():
            document = _attached(opened, _made(tmp_path / "source", name, content))
            assert not files.kind(document).is_opened, name
            with pytest.raises(NeverOpened):
                files.open_copy(document, private)
            assert not private.exists(), name
        for ending, content in CONTENTS.items():
            document = _attached(opened, _made(tmp_path / "source", f"plan.{ending}", content + b" "))
            _written_inside(files.open_copy(document, private), private, content + b" ")
        figures.add("T20 kinds", never_opened=len(_NEVER_OPENED), opened=len(CONTENTS))
    assert state(registry, profile).faults == ()


def _made(folder: Path, name: str, content: bytes) -> Path:
    folder.mkdir(exist_ok=True)
    made = _made_as(folder, name, content)
    assert made is not None
    return made


def _refused_or_missing(opened: OpenRegistry, path: Path) -> None:
    """Assert that a path without a readable file is reported in one sentence, and that nothing is attached."""
    before = opened.registry.attachments.of_project(FIRST)
    if _is_there(path):
        return
    with pytest.raises(CannotAttach) as told:
        _attached(opened, path)
    assert len(str(told.value).splitlines()) == 1
    assert opened.registry.attachments.of_project(FIRST) == before


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name this system does not allow
        return False


def _written_inside(copy: Path, private: Path, content: bytes) -> None:
    assert copy.resolve().parent.parent == private.resolve()
    assert copy.name == safe_name(copy.name)
    assert copy.stat().st_mode & 0o777 == 0o400
    assert copy.read_bytes() == content


def test_links_and_devices_are_looked_through(registry: Path, profile: Path, tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_bytes(b"%PDF-1.7")
    os.mkfifo(tmp_path / "channel.pdf")
    refused = {
        "device.pdf": "/dev/zero",
        "terminal.pdf": "/dev/tty",
        "folder.pdf": str(tmp_path),
        "nowhere.pdf": str(tmp_path / "gone"),
        "itself.pdf": str(registry),
        "its log.pdf": f"{registry}-wal",
    }
    for name, target in refused.items():
        (tmp_path / name).symlink_to(target)
    (tmp_path / "link.pdf").symlink_to(tmp_path / "plan.pdf")
    with open_for_writing(registry, means(profile), who="drill") as opened:
        for name in (*refused, "channel.pdf"):
            with pytest.raises(CannotAttach):
                _attached(opened, tmp_path / name)
        document = _attached(opened, tmp_path / "link.pdf")
        assert (
            opened.registry.attachments.open_copy(document, tmp_path / "private").read_bytes() == b"%PDF-1.7"
        )
    assert state(registry, profile).faults == ()


def test_a_file_swapped_for_another_in_the_registry_is_found_and_not_opened(
    registry: Path, profile: Path, tmp_path: Path
) -> None:
    (tmp_path / "plan.pdf").write_bytes(b"%PDF-1.7 approved by all")
    with open_for_writing(registry, means(profile), who="drill") as opened:
        document = _attached(opened, tmp_path / "plan.pdf")
    answers(registry, "UPDATE attachment SET content = CAST('%PDF-1.7 refused by all!' AS BLOB)")
    with open_for_reading(registry, means(profile)) as opened:
        (finding,) = opened.verify().trail
        assert "differs from the file that was attached" in finding_sentence(finding.defect)
        with opened.store.database.read() as connection:
            assert known(
                connection, next(iter(opened.registry.attachments.of_project(FIRST).values())).sha256
            )
        with pytest.raises(Exception, match=r"attachment_altered"):
            opened.registry.attachments.open_copy(document, tmp_path / "private")
    told = command_line("verify", "--registry", registry)
    assert told.returncode == 1
    assert "plan.pdf" in told.stdout


def test_control_a_name_joined_to_a_folder_leads_out_of_it(tmp_path: Path) -> None:
    escaped = [name for name in HOSTILE if "\0" not in name and not _stays(tmp_path / "private", name)]
    assert {"../../../etc/passwd", "..", "/etc/passwd"} <= set(escaped)


def _stays(folder: Path, name: str) -> bool:
    return Path(os.path.normpath(folder / name)).parent == folder
