"""What may leave, from the command line: the sender is told what stays and why, the file has no trace of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from tests.cli.desk import TODAY
from tests.services.reports.read_back import Pdf

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.desk import Desk

KEPT = ("RCF-K-26-0021", "RCF-K-26-0023")
"""The projects of the sample that are releasable to the Republic of Korea only."""


def test_what_is_releasable_to_korea_only_does_not_leave_for_the_usa(sample: Desk, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    told = sample.run("export", str(out), "--to", "ORG:US-OSD", "--json")
    assert told.code == 1
    assert told.json["projects"] == 23
    assert [one["project"] for one in told.json["withheld"]] == list(KEPT)
    assert all(
        one["what"] == "the project" and "Republic of Korea" in one["why"] for one in told.json["withheld"]
    )
    refs = {row[2] for row in load_workbook(out).worksheets[0].iter_rows(min_row=3, values_only=True)}
    assert not refs & set(KEPT)
    (line,) = sample.done("exchanges", "--json").json
    assert line["audience"] == "ORG:US-OSD"


def test_without_json_it_is_told_on_standard_error(sample: Desk, tmp_path: Path) -> None:
    told = sample.run("export", str(tmp_path / "out.xlsx"), "--to", "ORG:US-OSD")
    assert told.code == 1
    assert "2 records withheld" in told.err
    assert all(ref in told.err for ref in KEPT)


def test_without_recipient_everything_is_in_it_and_it_says_that_it_is_internal(
    sample: Desk, tmp_path: Path
) -> None:
    out = tmp_path / "out.xlsx"
    told = sample.done("export", str(out), "--json").json
    assert (told["projects"], told["withheld"]) == (25, [])
    assert "Internal use" in sample.done("exchanges").out
    book = load_workbook(out)
    header = book.worksheets[0].oddHeader
    assert header is not None
    assert "INTERNAL USE" in str(header.center.text)
    guide = {row[0]: str(row[1]) for row in book.worksheets[1].iter_rows(values_only=True)}
    assert guide["Audience"].startswith("Internal use")
    assert book.properties.title == "Projects for Internal use"


@pytest.mark.parametrize(
    ("to", "audience", "projects"),
    [
        ("", "KOR", 25),
        ("", "JOINT", 23),
        ("ORG:ROK-MOFA", "", 25),
        ("ORG:ROK-MOFA", "USA", 23),
        ("ORG:RCWG", "", 23),
        ("Office of Somebody", "USA", 23),
    ],
)
def test_recipient_and_audience_together_say_what_may_leave(
    sample: Desk, tmp_path: Path, to: str, audience: str, projects: int
) -> None:
    asked = [*(("--to", to) if to else ()), *(("--audience", audience) if audience else ())]
    told = sample.run("export", str(tmp_path / "out.xlsx"), *asked, "--json")
    assert told.json["projects"] == projects


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        (("--to", "Office of Somebody"), "Office of Somebody"),
        (("--audience", "ATLANTIS"), "ATLANTIS"),
        (("--to", "ORG:ASEAN"), "25 projects"),
        (("--audience", "VNM"), "RCF-K-"),
    ],
)
def test_where_nothing_may_go_nothing_is_made(
    sample: Desk, tmp_path: Path, asked: tuple[str, ...], named: str
) -> None:
    sample.refuses("export", str(tmp_path / "out.xlsx"), *asked, code=3, names=(named,))
    assert not list(tmp_path.glob("*.xlsx"))
    assert sample.done("exchanges", "--json").json == []


def test_documents_and_contacts_leave_where_they_are_named(sample: Desk, tmp_path: Path) -> None:
    ref, out = "RCF-K-26-0001", tmp_path / "out.xlsx"
    sample.done(
        "set",
        ref,
        "documents.+.type=concept_note",
        "documents.+.title=Closed annex",
        "documents.+.mark=DAEOEBI",
    )
    told = sample.run(
        "export",
        str(out),
        "--to",
        "ORG:US-OSD",
        "--fields",
        "title_en,documents,contacts",
        "--text",
        ref,
        "--json",
    )
    assert told.json["withheld"] == [
        {
            "project": ref,
            "what": "document “Closed annex”",
            "why": told.json["withheld"][0]["why"],
        }
    ]
    rows = [row for sheet in load_workbook(out) for row in sheet.iter_rows(values_only=True)]
    texts = {str(value) for row in rows for value in row if value}
    assert "Closed annex" not in texts
    shown = sample.done("show", ref, "--json").json
    assert {one["name"] for one in shown["contacts"]} <= texts
    assert sample.run("import", str(out), "--json").json["counts"]["changed"] == 0


def test_a_report_leaves_out_what_may_not_go_to_its_audience(sample: Desk, tmp_path: Path) -> None:
    out = tmp_path / "pipeline.pdf"
    told = sample.run("report", "pipeline", str(out), "--audience", "USA")
    assert told.code == 1
    assert all(ref in told.err for ref in KEPT)
    text = "".join(Pdf(out.read_bytes()).texts())
    assert not any(ref in text for ref in KEPT)
    assert "Releasable to: USA, KOR" in text
    assert sample.run("report", "pipeline", str(out), "--audience", "KOR").code == 0


def test_a_sheet_tells_another_office_no_contacts_unless_they_are_asked_for(
    sample: Desk, tmp_path: Path
) -> None:
    ref, out = "RCF-K-26-0001", tmp_path / "sheet.pdf"
    names = [one["name"] for one in sample.done("show", ref, "--json").json["contacts"]]
    assert names
    for asked, there in (
        (("--audience", "USA"), False),
        (("--audience", "USA", "--contacts"), True),
        ((), True),
    ):
        sample.done("report", "sheet", str(out), "--project", ref, *asked)
        text = "".join(Pdf(out.read_bytes()).texts())
        assert [name in text for name in names] == [there] * len(names), asked


def test_a_sheet_of_what_may_not_go_is_refused(sample: Desk, tmp_path: Path) -> None:
    asked = ("report", "sheet", str(tmp_path / "x.pdf"), "--project", KEPT[0], "--audience", "USA")
    sample.refuses(*asked, code=3, names=(KEPT[0],))
    assert not list(tmp_path.glob("x.*"))


def test_a_release_withdrawn_tells_where_the_project_lies(sample: Desk, tmp_path: Path) -> None:
    ref = "RCF-K-26-0001"
    sample.done("export", str(tmp_path / "usa.xlsx"), "--text", ref, "--to", "ORG:US-OSD")
    sample.done("export", str(tmp_path / "own.xlsx"), "--text", ref)
    told = sample.run("set", ref, "releasable_to=KOR")
    assert told.code == 1
    assert "EX-2026-0001" in told.err
    assert "EX-2026-0002" not in told.err
    sample.done("set", ref, "releasable_to=KOR;USA")


def test_another_office_s_internal_workbook_is_taken_in_with_a_warning(sample: Desk, tmp_path: Path) -> None:
    other = sample.at(tmp_path / "other.coopreg")
    other.done("init", "--who", "Lee; OSD; USA")
    for audience, warned in (("OWN", True), ("KOR", False)):
        out = tmp_path / f"{audience}.xlsx"
        sample.done("export", str(out), "--limit", "2", "--audience", audience)
        problems = other.run("import", str(out), "--json").json["problems"]
        assert ("A02" in {one["code"] for one in problems}) is warned


def test_only_what_this_act_withdrew_is_told_once_for_each_recipient(sample: Desk, tmp_path: Path) -> None:
    ref = "RCF-K-26-0001"
    for number in range(3):
        sample.done("export", str(tmp_path / f"{number}.xlsx"), "--text", ref, "--to", "ORG:US-OSD")
    told = sample.run("set", ref, "releasable_to=KOR").err
    assert told.count("was sent to") == 1
    assert all(f"EX-2026-000{number}" in told for number in (1, 2, 3))
    assert "was sent to" not in sample.run("set", ref, "caveat=국내한정").err


def test_a_caveat_that_sets_no_limit_is_named_to_the_sender(sample: Desk, tmp_path: Path) -> None:
    sample.done("set", "RCF-K-26-0001", "caveat=Operations")
    told = sample.run("export", str(tmp_path / "a.xlsx"), "--text", "RCF-K-26-0001", "--audience", "USA")
    assert "“Operations”" in told.err
    assert sample.done("export", str(tmp_path / "b.xlsx"), "--text", "RCF-K-26-0001").err == ""
    told = sample.run(
        "report", "pipeline", str(tmp_path / "x.pdf"), "--text", "RCF-K-26-0001", "--audience", "USA"
    )
    assert "“Operations”" in told.err


def test_the_reason_names_both_whom_it_is_for(sample: Desk, tmp_path: Path) -> None:
    asked = ("--text", "RCF-K-26-0021", "--to", "ORG:US-OSD", "--audience", "KOR")
    told = sample.refuses("export", str(tmp_path / "x.xlsx"), *asked, code=3)
    assert "Republic of Korea / Office of the Secretary" in told


def test_a_decision_does_not_tell_the_number_of_a_document_that_stays(sample: Desk, tmp_path: Path) -> None:
    made = sample.done(
        "new", "title_en=Course", "area=MAR", "countries=PHL", "releasable_to=KOR;USA"
    ).out.split()[0]
    paper = ("type=concept_note", "number=HIDDEN-99", "title=Annex", "mark=DAEOEBI", "date=2026-11-20")
    needed = ("title_ko=과정", "scope=national", "summary_en=a", "summary_ko=나", "objective=o", "problem=p")
    planned = ("expected_result=e", "planned_start=2027-01-01", "planned_end=2027-12-01", "kind=training")
    sample.done("set", made, *needed, *planned, *(f"documents.+.{one}" for one in paper))
    sample.done(
        "decide", made, "G1", "approve", "--by", "ORG:ROK-MND", "--date", TODAY, "--document", "HIDDEN-99"
    )
    out = tmp_path / "x.pdf"
    for audience, there in ((("--audience", "USA"), False), ((), True)):
        told = sample.run("report", "sheet", str(out), "--project", made, *audience)
        assert ("HIDDEN-99" in "".join(Pdf(out.read_bytes()).texts())) is there
        assert ("Annex" in told.err) is not there
