"""`import` as the command line promises it: keys, exit codes, one act, and what is refused in words."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
import pytest

if TYPE_CHECKING:
    from tests.cli.desk import Desk

CUT = Path(__file__).parents[2] / "samples" / "world-bank-projects-2021-40-rows.xlsx"
GIVEN = ("--default", "area=CAP", "--default", "cost_currency=USD")

KEYS = {
    "file",
    "sha256",
    "exchange",
    "sheets",
    "columns",
    "counts",
    "changes",
    "problems",
    "applied",
    "change_set",
}
COUNTS = {"new", "changed", "unchanged", "conflicts", "held", "errors", "notes"}
PROBLEM = {"code", "severity", "sheet", "row", "column", "field", "value", "message", "accepted"}


@pytest.fixture
def list_() -> tuple[str, ...]:
    """The command that checks the cut of a real list."""
    return ("import", str(CUT), *GIVEN)


def test_checking_tells_all_and_writes_nothing(sample: Desk, list_: tuple[str, ...]) -> None:
    before = sample.run("list", "--json").out
    told = sample.run(*list_, "--json")
    assert told.code == 1
    found = told.json
    assert set(found) >= KEYS
    assert set(found["counts"]) == COUNTS
    assert all(set(one) >= PROBLEM for one in found["problems"])
    assert (found["exchange"], found["applied"], found["change_set"]) == (None, False, None)
    assert found["counts"]["new"] + found["counts"]["errors"] == 40
    bound = {one["header"]: (one["field"], one["how"]) for one in found["columns"]}
    assert bound["Project Id"] == ("their_ref", "alias")
    assert bound["Grant Amount"] == (None, None)
    assert sample.run("list", "--json").out == before


def test_applied_it_is_one_act_and_taken_back_it_is_gone(sample: Desk, list_: tuple[str, ...]) -> None:
    before = sample.run("list", "--json").out
    sample.refuses(*list_, "--apply", code=3, names=("errors", "--skip-errors"))
    first = sample.run(*list_, "--apply", "--skip-errors", "--json").json
    assert first["applied"] is True
    assert isinstance(first["change_set"], int)
    again = sample.run(*list_, "--apply", "--skip-errors", "--json").json
    assert (again["counts"]["new"], again["counts"]["changed"], again["applied"]) == (0, 0, False)
    sample.done("undo")
    assert sample.run("list", "--json").out == before


def test_what_is_sent_and_comes_back_untouched_changes_nothing(sample: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    number = sample.done("export", str(out), "--to", "ORG:ROK-MOFA").out.splitlines()[0]
    told = sample.done("import", str(out), "--json").json
    assert (told["exchange"], told["changes"], told["problems"]) == (number, [], [])
    book = openpyxl.load_workbook(out)
    page = book.worksheets[0]
    title = next(place for place, cell in enumerate(page[1], start=1) if cell.value == "title_en")
    edited = f"{page.cell(3, title).value}, edited elsewhere"
    page.cell(3, title).value = edited
    book.save(out)
    (change,) = sample.run("import", str(out), "--json").json["changes"]
    assert set(change) == {"project", "sheet", "row", "field", "base", "mine", "theirs", "result"}
    assert (change["field"], change["theirs"], change["result"]) == ("title_en", edited, "take")
    sample.done("import", str(out), "--apply")
    assert sample.show(change["project"])["title_en"] == edited


def test_a_reading_is_remembered_under_its_name(sample: Desk, tmp_path: Path) -> None:
    mapping = tmp_path / "bank.toml"
    mapping.write_text(
        '[columns]\n"Region" = ""\n[defaults]\narea = "CAP"\ncost_currency = "USD"\n', encoding="utf-8"
    )
    sample.run(
        "import", str(CUT), "--map", str(mapping), "--profile", "World Bank", "--apply", "--skip-errors"
    )
    told = sample.run("import", str(CUT), "--profile", "World Bank", "--json").json
    assert {one["how"] for one in told["columns"] if one["field"]} == {"profile"}
    assert told["counts"]["new"] == 0
    sample.refuses("import", str(CUT), "--profile", "World Bnk", code=2, names=("World Bank",))


@pytest.mark.parametrize(
    ("arguments", "code", "named"),
    [
        (("import", "nowhere.xlsx"), 3, ("nowhere.xlsx",)),
        (("import", str(CUT), "--default", "areas=CAP"), 2, ("areas", "area")),
        (("import", str(CUT), "--default", "area"), 2, ("FIELD=VALUE",)),
        (("import", str(CUT), "--sheet", "Nope"), 3, ("Nope", "data")),
        (("import", str(CUT), "--skip-errors"), 2, ("--apply",)),
        (("import", str(CUT), "--map", "nowhere.toml"), 2, ("nowhere.toml",)),
        (("import", str(CUT), "--receipt", "r.xlsx"), 2, ("--receipt",)),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    sample: Desk, arguments: tuple[str, ...], code: int, named: tuple[str, ...]
) -> None:
    sample.refuses(*arguments, code=code, names=named)


def test_in_words_the_worst_comes_first(sample: Desk, list_: tuple[str, ...]) -> None:
    told = sample.run(*list_).out
    lines = [line for line in told.splitlines() if line.startswith(("cell", "info"))]
    assert lines == sorted(lines, key=lambda line: line.startswith("info"))
    assert "check only: nothing was written" in told


def test_a_backup_of_what_was_before_lies_on_the_shelf(sample: Desk, list_: tuple[str, ...]) -> None:
    sample.run(*list_, "--apply", "--skip-errors")
    shelf = sample.path.with_name(f"{sample.path.name}.backups")
    assert len([path for path in shelf.iterdir() if "before-import" in path.name]) == 1


def test_the_ledger_knows_what_came(sample: Desk, list_: tuple[str, ...]) -> None:
    sample.run(*list_, "--apply", "--skip-errors")
    (line,) = json.loads(sample.done("exchanges", "--json").out)
    assert (line["direction"], line["file_name"]) == ("in", CUT.name)
    assert line["projects"] > 30


@pytest.mark.parametrize("option", ["--map", "--sheet", "--profile"])
def test_an_option_that_names_nothing_is_not_passed_over(
    sample: Desk, list_: tuple[str, ...], option: str
) -> None:
    sample.refuses(*list_, option, "", code=2, names=(option, "omit the option"))


def test_no_name_of_a_workbook_is_not_the_folder_one_stands_in(sample: Desk) -> None:
    sample.refuses("import", "", code=2, names=("IN",))


def test_a_mapping_that_is_no_text_file_is_refused_in_a_sentence(
    sample: Desk, list_: tuple[str, ...], tmp_path: Path
) -> None:
    written = tmp_path / "written.toml"
    for content, word in (
        ('[columns]\n"País" = "countries"'.encode("latin-1"), "UTF-8"),
        (b"a=" + b"[" * 50_000, "written.toml"),
        (b"#" * 1024**2 + b"##", "1 MB"),
        (b"header_row = 40000", "headers"),
    ):
        written.write_bytes(content)
        sample.refuses(*list_, "--map", str(written), code=3 if word == "headers" else 2, names=(word,))


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes among the files")
def test_a_mapping_that_is_a_pipe_is_not_waited_for(
    sample: Desk, list_: tuple[str, ...], tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    sample.refuses(*list_, "--map", str(tmp_path / "pipe.toml"), code=2, names=("not a file",))


def test_a_mapping_may_begin_with_the_mark_windows_editors_write(
    sample: Desk, list_: tuple[str, ...], tmp_path: Path
) -> None:
    marked = tmp_path / "marked.toml"
    marked.write_bytes(b'\xef\xbb\xbf[columns]\r\n"Grant Amount" = ""\r\n')
    assert sample.run(*list_, "--map", str(marked)).code == 1


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ([["Country", "Project name", "Start date"]], "I07"),
        ([["Alpha", "Bravo", "Charlie"], ["a", "b", "c"], ["d", "e", "f"]], "I08"),
        ([[1, 2], [3, 4]], "I04"),
    ],
)
@pytest.mark.parametrize("applied", [[], ["--apply"]], ids=["checked", "applied"])
def test_cells_of_which_no_row_is_counted_are_a_finding(
    sample: Desk, tmp_path: Path, cells: list[list[object]], code: str, applied: list[str]
) -> None:
    book = openpyxl.Workbook()
    for line in cells:
        book.worksheets[0].append(line)
    book.save(tmp_path / "list.xlsx")
    told = sample.run("import", str(tmp_path / "list.xlsx"), *applied, "--json")

    assert told.code == 1
    assert told.json["change_set"] is None
    (problem,) = (one for one in told.json["problems"] if one["code"] == code)
    assert problem["severity"] == "stop"
    for language in ("en", "ko"):
        spoken = sample.run("--lang", language, "import", str(tmp_path / "list.xlsx"), *applied)
        assert spoken.code == 1
        assert "--map" in spoken.out
        assert "nothing to import" not in spoken.out


def test_which_sheet_was_read_and_which_were_not_is_said(sample: Desk, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for year in ("2025", "2026"):
        page = book.create_sheet(year)
        page.append(["Project ID", "Project name", "Country"])
        page.append([f"P-{year}", f"Course of {year}", "Kenya"])
    del book["Sheet"]
    book.create_sheet("Notes").append(["Only a note"])
    book.active = 1
    book.save(tmp_path / "years.xlsx")

    told = sample.run("import", str(tmp_path / "years.xlsx"), "--default", "area=CAP")
    assert told.code == 1
    assert "sheets read: “2026”\n" in told.out
    assert "sheets not read: “2025”, “Notes”\n" in told.out
    found = sample.run("import", str(tmp_path / "years.xlsx"), "--default", "area=CAP", "--json").json
    assert (found["sheets_read"], found["sheets_unread"]) == (["2026"], ["2025", "Notes"])
    assert [one["code"] for one in found["problems"]] == ["I10"]
    only = sample.run("import", str(tmp_path / "years.xlsx"), "--sheet", "2025", "--default", "area=CAP")
    assert (only.code, "sheets read: “2025”" in only.out) == (0, True)
