"""`export` and `exchanges` on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from tests.cli.desk import TODAY, Desk

if TYPE_CHECKING:
    from pathlib import Path


def test_an_export_prints_its_number_and_that_nothing_differs(sample: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"

    told = sample.done(
        "export", str(out), "--area", "MAR", "--to", "ORG:ROK-MOFA", "--reply-by", "2026-12-05"
    )

    number, said = told.out.splitlines()
    assert number == "EX-2026-0001"
    assert said.endswith("; verified without differences")
    listed = sample.done("list", "--area", "MAR", "--json").json
    refs = [row[2] for row in load_workbook(out).worksheets[0].iter_rows(min_row=3, values_only=True)]
    assert refs == [line["ref"] for line in listed]
    assert 0 < len(refs) < 25


def test_json_tells_what_left_and_the_ledger_tells_it_again(sample: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    done = sample.done(
        "export", str(out), "--fields", "title_ko, funding.amount", "--limit", "3", "--json"
    ).json
    (line,) = sample.done("exchanges", "--json").json

    assert {name: done[name] for name in ("exchange", "file", "projects", "differences")} == {
        "exchange": "EX-2026-0001", "file": str(out), "projects": 3, "differences": 0,
    }  # fmt: skip
    assert line == {
        "number": "EX-2026-0001", "direction": "out", "office": None, "audience": "OWN", "contact": None,
        "purpose": None, "made": TODAY, "reply_by": None, "state": "out", "projects": 3, "file_name": "out.xlsx",
        "sha256": done["sha256"], "parked": 0,
    }  # fmt: skip
    assert "EX-2026-0001" in sample.done("exchanges").out
    assert "회신 대기" in sample.done("--lang", "ko", "exchanges").out


def test_an_empty_ledger_says_so(empty: Desk) -> None:
    assert empty.done("exchanges").out == "no exchanges yet\n"
    assert empty.done("exchanges", "--json").json == []


@pytest.mark.parametrize(
    ("options", "code", "named"),
    [
        (("out.pdf",), 2, ".xlsx"),
        (("out.xlsx", "--fields", "colour"), 2, "colour"),
        (("out.xlsx", "--area", "NOWHERE"), 2, "NOWHERE"),
        (("out.xlsx", "--sort", "colour"), 2, "colour"),
        (("out.xlsx", "--text", "nowhere at all"), 3, "No projects were found"),
        (("nowhere/out.xlsx",), 3, "out.xlsx"),
        (("out.xlsx", "--reply-by", "soon"), 3, "soon"),
        (("out.xlsx", "--to", "ORG:NOBODY"), 3, "ORG:NOBODY"),
    ],
)
def test_what_cannot_leave_is_refused_in_one_sentence_and_leaves_nothing(
    sample: Desk, tmp_path: Path, options: tuple[str, ...], code: int, named: str
) -> None:
    out, *more = options

    sample.refuses("export", str(tmp_path / out), *more, code=code, names=(named,))

    assert not list(tmp_path.rglob("*.xlsx"))


def test_an_export_is_not_undone(sample: Desk, tmp_path: Path) -> None:
    sample.done("export", str(tmp_path / "out.xlsx"), "--limit", "1")

    assert "EX-2026-0001" in sample.refuses("undo", code=3, names=("already sent",))
