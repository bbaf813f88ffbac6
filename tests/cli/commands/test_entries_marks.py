"""Marks above the ceiling on the command line: refused with exit code 3 by every way in, in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest

from tests.cli.desk import Desk, sentence
from tests.services.exchange.sheets import ROW, sheet

if TYPE_CHECKING:
    from pathlib import Path

REF = "RCF-K-26-0004"


@pytest.fixture
def marked(tmp_path: Path) -> Path:
    """A list of another office that is marked in the header of its pages only."""
    path = sheet(tmp_path / "list.xlsx", ROW)
    book = openpyxl.load_workbook(path)
    book.worksheets[0].oddHeader.center.text = "SECRET//REL TO USA, KOR"  # type: ignore[union-attr]  # it is there
    book.save(path)
    return path


@pytest.mark.parametrize("more", [(), ("--json",), ("--apply",), ("--apply", "--skip-errors")])
def test_a_marked_workbook_is_refused_with_its_place(
    sample: Desk, marked: Path, more: tuple[str, ...]
) -> None:
    named = ("list.xlsx", "page header of sheet “Sheet”", "security officer")
    sample.refuses("import", str(marked), "--default", "area=CAP", *more, code=3, names=named)
    told = sample.run("--lang", "ko", "import", str(marked))
    assert told.code == 3
    assert "시트 ‘Sheet’의 페이지 머리글" in told.err
    assert "SECRET" not in told.err + told.out


def test_no_reason_and_no_name_is_taken(sample: Desk, tmp_path: Path) -> None:
    names = ("looks like a mark",)
    sample.refuses("--why", "SECRET", "set", REF, "note=x", code=3, names=names)
    sample.refuses("--who", "(S) Kim; MND; ROK", "set", REF, "note=x", code=3, names=names)
    made = sample.at(tmp_path / "new.coopreg")
    sentence(made.run("--who", "Kim; SECRET; ROK", "init"), 3, names)
    assert not made.path.exists()


def test_no_workbook_leaves_under_such_a_name(sample: Desk, tmp_path: Path) -> None:
    out = tmp_path / "SECRET_list.xlsx"
    sample.refuses("export", str(out), code=3, names=("SECRET_list.xlsx", "looks like a mark"))
    assert not out.exists()


def test_each_project_tells_the_name_of_its_own_document(sample: Desk) -> None:
    names = {REF: "대외비 계획.pdf", "RCF-K-26-0021": "Open plan.pdf"}
    for ref, name in names.items():
        row = (f"documents.+.{field}" for field in ("type=other", f"file_name={name}", f"sha256={'0a' * 32}"))
        sample.done("set", ref, *row)
    for ref, name in names.items():
        (other,) = set(names.values()) - {name}
        for told in (sample.done("show", ref, "--json").out, sample.run("history", ref).out):
            assert name in told
            assert other not in told
