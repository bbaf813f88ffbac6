"""`import --conflicts park` keeps what it parks; `exchanges EX` shows it and decides it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest

from tests.services.exchange.returned import PROJECTS, column_of, row_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.desk import Desk

REF = "RCF-K-26-0001"
KEY = f"{REF} planned_start"


@pytest.fixture
def parked(sample: Desk, tmp_path: Path) -> str:
    """The number of an import of which one cell waits."""
    book = tmp_path / "sent.xlsx"
    sample.done("export", str(book), "--to", "ORG:ROK-MOFA", "--quiet")
    edited = openpyxl.load_workbook(book)
    page = edited[PROJECTS]
    page.cell(row_of(page, REF), column_of(page, "planned_start")).value = "2027-10-01"
    edited.save(book)
    sample.done("set", REF, "planned_start=2027-09-15")
    told = sample.run("import", str(book), "--apply", "--conflicts", "park", "--json")
    assert (told.code, told.json["applied"], told.json["parked"]) == (1, True, 1)
    ledger = sample.done("exchanges", "--json").json
    assert [(one["state"], one["parked"]) for one in ledger] == [("parked", 1), ("returned", 0)]
    return str(ledger[0]["number"])


def test_one_exchange_tells_what_waits_in_it(sample: Desk, parked: str) -> None:
    told = sample.run("exchanges", parked, "--json")
    assert told.code == 1
    (cell,) = told.json["cells"]
    assert (cell["key"], cell["project"], cell["field"], cell["result"]) == (
        KEY,
        REF,
        "planned_start",
        "parked",
    )
    assert (cell["mine"], cell["theirs"], cell["sheet"]) == ("2027-09-15", "2027-10-01", PROJECTS)
    assert f"{KEY} [" in sample.run("exchanges", parked).out
    assert "일부 가져옴, 미결 1건" in sample.run("exchanges", "--lang", "ko").out


@pytest.mark.parametrize("text", [f'[cells]\n"{KEY}" = "theirs"\n', 'others = "theirs"\n'])
def test_it_is_decided_by_a_file_and_taken_back(sample: Desk, parked: str, tmp_path: Path, text: str) -> None:
    decisions = tmp_path / "decide.toml"
    decisions.write_text(text, encoding="utf-8")
    told = sample.done("exchanges", parked, "--decide", str(decisions), "--json")
    assert (told.json["cells"], told.json["state"], told.json["parked"]) == ([], "taken", 0)
    assert sample.show(REF)["planned_start"] == "2027-10-01"
    sample.done("undo")
    assert sample.show(REF)["planned_start"] == "2027-09-15"
    assert sample.run("exchanges", parked).code == 1


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('[cells]\n"RCF-K-26-0001 officer" = "mine"\n', ("officer", "does not wait")),
        (f'[cells]\n"{KEY}" = "ours"\n', ("'ours'", "mine, theirs")),
        ("[rows]\n", ("rows",)),
        ("cells", ("decision file",)),
    ],
)
def test_a_file_that_decides_something_else_is_refused(
    sample: Desk, parked: str, tmp_path: Path, text: str, names: tuple[str, ...]
) -> None:
    decisions = tmp_path / "decide.toml"
    decisions.write_text(text, encoding="utf-8")
    sample.refuses("exchanges", parked, "--decide", str(decisions), code=2, names=names)


def test_an_exchange_that_is_not_there_is_wrong_usage(sample: Desk) -> None:
    sample.refuses("exchanges", "EX-2026-0999", code=2, names=("EX-2026-0999",))
    sample.refuses("exchanges", "--decide", "x.toml", code=2, names=("name it",))


def test_nothing_waits_in_an_import_that_was_undone(sample: Desk, parked: str) -> None:
    sample.done("undo")
    told = sample.run("exchanges", "--json").json
    (line,) = (one for one in told if one["number"] == parked)
    assert (line["state"], line["parked"]) == ("undone", 0)
    sample.done("redo")
    assert sample.run("exchanges", parked, "--json").json["parked"] == 1
