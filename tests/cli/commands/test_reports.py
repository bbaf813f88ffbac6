"""`report`: PDF files from the command line, and what is refused in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.services.reports.read_back import Pdf

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.desk import Desk

_REF, _OTHER = "RCF-K-25-0003", "RCF-U-26-0019"


def test_sheets_are_written_a_page_each(sample: Desk, tmp_path: Path) -> None:
    out = tmp_path / "sheets.pdf"
    asked = ("--project", _OTHER, "--project", _REF, "--paper", "letter", "--lang", "ko")
    assert "사업요약서(2건), 2쪽" in sample.done("report", "sheet", str(out), *asked).out
    first, second = Pdf(out.read_bytes()).texts()
    assert _OTHER in first
    assert "퇴역 45m급 경비정" in second


def test_a_pipeline_takes_the_filters_of_the_list(sample: Desk, tmp_path: Path) -> None:
    out = tmp_path / "pipeline.pdf"
    told = sample.run(
        "report", "pipeline", str(out), "--area", "MAR", "--group", "area", "--red-first", "--quiet"
    )
    assert (told.code, told.out) == (0, "")
    found = {line["ref"] for line in sample.done("list", "--area", "MAR", "--json").json}
    text = "\n".join(Pdf(out.read_bytes()).texts())
    assert all(ref in text for ref in found)
    assert _refs(sample) - found
    assert not any(ref in text for ref in _refs(sample) - found)


def test_who_acts_has_prepared_it(sample: Desk, tmp_path: Path) -> None:
    out = tmp_path / "sheet.pdf"
    sample.done("report", "sheet", str(out), "--project", _REF, "--who", "Lee; OSD; USA")
    assert "Prepared by Lee, OSD" in Pdf(out.read_bytes()).texts()[0]


def test_the_reports_are_listed_without_a_registry(sample: Desk, tmp_path: Path) -> None:
    told = sample.at(tmp_path / "none.coopreg").done("report", "--list", "--lang", "ko")
    assert [line.split()[0] for line in told.out.splitlines()[1:]] == ["sheet", "pipeline"]
    assert "사업요약서(1쪽)" in told.out


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        (("sheet", "x.docx", "--project", _REF), "Word"),
        (("sheet", "x.txt", "--project", _REF), ".pdf"),
        (("sheet", "x.pdf"), "--project"),
        (("sheet",), "file"),
        ((), "kind"),
        (("funding", "x.pdf"), "funding"),
        (("sheet", "x.pdf", "--project", "RCF-K-99-0001"), "RCF-K-99-0001"),
        (("sheet", "x.pdf", "--project", _REF, "--area", "MAR"), "--project"),
        (("pipeline", "x.pdf", "--issue"), "--issue"),
        (("pipeline", "x.pdf", "--meeting", "4"), "--meeting"),
        (("pipeline", "x.pdf", "--year", "2026"), "--year"),
        (("pipeline", "x.pdf", "--since", "2026-01-01"), "--since"),
        (("pipeline", "x.pdf", "--paper", "a3"), "paper"),
    ],
)
def test_what_cannot_be_made_is_refused_in_a_sentence(
    sample: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: tuple[str, ...], named: str
) -> None:
    monkeypatch.chdir(tmp_path)
    sample.refuses("report", *asked, code=2, names=(named,))
    assert not list(tmp_path.glob("x.*"))


def test_the_registry_is_never_written_over(sample: Desk, tmp_path: Path) -> None:
    own = tmp_path / "own.pdf"
    own.symlink_to(sample.path)
    before = sample.path.read_bytes()
    told = sample.run("report", "sheet", str(own), "--project", _REF)
    assert told.code == 3
    assert sample.path.read_bytes() == before


def test_a_folder_that_is_not_there_is_refused(sample: Desk, tmp_path: Path) -> None:
    told = sample.run("report", "pipeline", str(tmp_path / "none" / "x.pdf"))
    assert told.code == 3
    assert "folder" in told.err


def _refs(desk: Desk) -> set[str]:
    return {line["ref"] for line in desk.done("list", "--json").json}
