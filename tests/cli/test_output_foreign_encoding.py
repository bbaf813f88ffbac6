"""Folders and files named in EUC-KR, as old disks carry them: everything works, and every sentence is text."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import NamedTuple

import pytest

from tests import processes
from tests.cli.desk import PROGRAM, environment

_REF = "RCF-K-26-0001"
_FIELDS = ("title_en=A", "title_ko=가", "area=MAR", "countries=PHL")


class Said(NamedTuple):
    """How a command ended, and what it said: bytes that must be UTF-8."""

    code: int
    out: str
    err: str


class Office:
    """A folder named in EUC-KR with a registry, the user's folder and whatever is written, all named so."""

    def __init__(self, folder: Path) -> None:
        self.folder = os.path.join(os.fsencode(folder), "협력사업".encode("euc-kr"))  # noqa: PTH118 - bytes
        os.mkdir(self.folder)  # noqa: PTH102 - as above
        self.registry = self.place("등록부.coopreg")

    def place(self, name: str) -> bytes:
        """Return the path of a file named in EUC-KR."""
        return self.folder + b"/" + name.encode("euc-kr")

    def run(self, *arguments: str | bytes, registry: bytes | None = None) -> Said:
        """Run a command; whatever it says is UTF-8, without a fault."""
        home = os.fsdecode(self.place("사용자"))
        given = ("--registry", registry or self.registry, "--today", "2026-11-22", *arguments)
        done = processes.run(PROGRAM, given, environment=environment(Path(home)))
        said = Said(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
        assert "unexpected error" not in said.err, said.err
        assert "Traceback" not in said.err
        return said

    def done(self, *arguments: str | bytes) -> str:
        """Run a command that must succeed; returns what it said."""
        said = self.run(*arguments)
        assert (said.code, said.err) == (0, "")
        return said.out


@pytest.fixture
def office(tmp_path: Path) -> Office:
    try:
        made = Office(tmp_path)
    except (OSError, UnicodeError):
        pytest.skip("this file system takes names in Unicode only")
    made.done("--who", "Kim; MND; ROK", "init")
    made.done("new", *_FIELDS)
    return made


def test_a_registry_in_such_a_folder_is_used_as_any_other(office: Office) -> None:
    assert json.loads(office.done("list", "--json"))[0]["ref"] == _REF
    assert "changed" in office.done("set", _REF, "note=x")
    assert json.loads(office.done("verify", "--json"))["integrity"] == "ok"
    assert "\ufffd" in office.done("backup")
    backup = office.place("백업.coopreg")
    assert "verified" in office.done("backup", backup)
    assert "restored from" in office.done("restore", backup)
    assert "MND" in office.done("history", _REF)
    assert os.listdir(os.path.dirname(office.folder)) == [os.path.basename(office.folder)]  # noqa: PTH119, PTH120, PTH208 - bytes


def test_reports_and_workbooks_go_to_such_places_and_come_from_them(office: Office) -> None:
    assert "page" in office.done("report", "pipeline", office.place("보고서.pdf"))
    workbook = office.place("통합.xlsx")
    exported = json.loads(office.done("export", workbook, "--json"))
    assert exported["exchange"] == "EX-2026-0001"
    assert os.path.exists(workbook)  # noqa: PTH110 - bytes
    (line,) = json.loads(office.done("exchanges", "--json"))
    assert line["file_name"].endswith(".xlsx")
    assert "\ufffd" in line["file_name"]
    with open(office.place("표.toml"), "wb") as mapping:  # noqa: PTH123 - bytes
        mapping.write(b"[columns]\n")
    told = office.run("import", workbook, "--map", office.place("표.toml"), "--json")
    assert json.loads(told.out)["exchange"] == "EX-2026-0001"
    assert office.run("import", workbook, "--apply").code == 0


def test_what_is_wrong_with_such_a_place_is_said_in_text(office: Office) -> None:
    for arguments in (
        ("backup", office.place("없음/x.coopreg")),
        ("restore", office.place("없음.coopreg")),
        ("import", office.place("없음.xlsx")),
        ("import", office.registry),
        ("import", office.place("없음.xlsx"), "--map", office.place("없음.toml")),
        ("export", office.place("없음/x.xlsx")),
        ("export", office.place("표.xls")),
        ("export", office.registry),
        ("report", "pipeline", office.place("보고서.docx")),
        ("report", "pipeline", office.place("없음/x.pdf")),
        ("report", "pipeline", office.registry),
    ):
        said = office.run(*arguments)
        assert said.code in (2, 3, 4), arguments
        assert said.err.count("\n") == 1
        assert "\ufffd" in said.err, said.err
    for registry in (office.place("없음.coopreg"), office.folder):
        said = office.run("list", registry=registry)
        assert said.code == 4
        assert "\ufffd" in said.err


def test_damage_in_such_a_place_is_told_with_the_backup_that_is_good(office: Office) -> None:
    office.done("backup")
    os.truncate(office.registry, 5_000)
    said = office.run("list")
    assert said.code == 4
    assert "the latest good backup is" in said.err
    told = office.run("verify", "--json")
    assert told.code == 1
    assert "\ufffd" in json.loads(told.out)["integrity"][0]
    assert not [letter for letter in told.out if 0xD800 <= ord(letter) <= 0xDFFF]
