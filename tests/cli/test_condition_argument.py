"""A condition comes out of the command line as it went in: in JSON, text, history and on the printed sheet."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from openpyxl import load_workbook

from registry.cli.condition_argument import read_condition
from registry.domain.errors import WrongUsage
from registry.services.acts.conditions import RawCondition
from tests import conditions
from tests.cli.desk import EVIDENCE, TODAY, start
from tests.services.reports.read_back import Pdf

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.desk import Desk

REF, DUE = "RCF-K-26-0004", "2027-03-31"
TEXT = 'Name the host unit; "부대명" 포함\n둘째 줄: it\'s due; 기한 엄수\nThird line — 끝'


@given(conditions.texts, conditions.owners.filter(lambda owner: ";" not in owner))
@example(TEXT, "VNM desk")
def test_read_from_the_right_the_text_keeps_its_semicolons(text: str, owner: str) -> None:
    assert read_condition(f"{text};{owner};{DUE}") == RawCondition(text, owner, DUE)
    assert read_condition(f"{text}; {owner} ;{DUE}; before=G7") == RawCondition(text, owner, DUE, "G7")


@given(conditions.texts, conditions.owners)
def test_as_an_object_the_owner_keeps_them_too(text: str, owner: str) -> None:
    told = json.dumps({"text": text, "owner": owner, "due": DUE})
    assert read_condition(told) == RawCondition(text, owner, DUE)


@pytest.mark.parametrize(
    "argument", ['{"text": 5}', '{"text": "a", "text": "b"}', '{"words": "a"}', '{"due": null}']
)
def test_an_object_that_says_something_else_is_wrong_usage(argument: str) -> None:
    with pytest.raises(WrongUsage):
        read_condition(argument)


@pytest.mark.parametrize(
    ("argument", "read"),
    [
        ("Name it", RawCondition("Name it")),
        ("Name it;Desk", RawCondition("Name it", "Desk")),
        ("{a} b;Desk;2027-01-01", RawCondition("{a} b", "Desk", "2027-01-01")),
        ("before=us;Desk;2027-01-01", RawCondition("before=us", "Desk", "2027-01-01")),
    ],
)
def test_what_is_short_of_a_condition_is_read_as_far_as_it_goes(argument: str, read: RawCondition) -> None:
    assert read_condition(argument) == read


@pytest.fixture
def ready(sample: Desk) -> Desk:
    """A desk at which a partner's consultation can be decided."""
    sample.done(
        "set",
        REF,
        "documents.+.type=partner_request",
        "documents.+.number=VN-7",
        "documents.+.date=2026-11-20",
        "--quiet",
    )
    return sample


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(conditions.texts, conditions.owners)
@example(TEXT, "VNM desk; 담당")
def test_it_comes_out_of_every_way_as_it_went_in(ready: Desk, tmp_path: Path, text: str, owner: str) -> None:
    told = json.dumps({"text": text, "owner": owner, "due": DUE, "before": "G7"}, ensure_ascii=False)
    ready.done(*_decided(told))
    (made,) = ready.show(REF)["decisions"][-1]["conditions"]
    assert (made["text"], made["owner"], made["due"], made["before"]) == (text, owner, DUE, "G7")
    history = ready.done("history", REF, "--json").json
    assert text in [one["after"] for one in history if one["field"] == "actions.2.text"]
    shown = " ".join(ready.done("show", REF).out.split())
    assert all(line in shown for line in text.splitlines())
    _is_printed(ready, tmp_path / "sheet.pdf", text)
    ready.done("undo")


def test_it_leaves_in_a_workbook_as_it_went_in(ready: Desk, tmp_path: Path) -> None:
    ready.done(*_decided(f"{TEXT};VNM desk;{DUE};before=G7"))
    out = tmp_path / "out.xlsx"
    told = ready.done("export", str(out), "--text", REF, "--fields", "title_en,actions", "--json").json
    assert told["withheld"] == []
    sheet = load_workbook(out)["조치사항 Actions"]
    ids, *rows = (row for place, row in enumerate(sheet.iter_rows(values_only=True)) if place != 1)
    made = [dict(zip(ids, row, strict=True)) for row in rows]
    (condition,) = (one for one in made if one["actions.text"] == TEXT)
    assert condition["actions.owner"] == "VNM desk"
    assert str(condition["actions.due"])[:10] == DUE
    assert str(condition["actions.before"]).startswith("G7")
    assert str(condition["actions.origin"]).startswith("G6")
    counts = ready.run("import", str(out), "--json").json["counts"]
    assert (counts["changed"], counts["new"], counts["errors"]) == (0, 0, 0)


def test_a_real_process_takes_it_with_its_lines(ready: Desk, home: Path) -> None:
    asked = ("--registry", str(ready.path), "--today", TODAY, "--quiet")
    told = start(*asked, *_decided(f"{TEXT};VNM desk;{DUE}"), home=home)
    assert (told.code, told.err) == (0, "")
    (made,) = ready.show(REF)["decisions"][-1]["conditions"]
    assert (made["text"], made["owner"], made["due"]) == (TEXT, "VNM desk", DUE)


def test_what_becomes_of_an_owner_of_two_lines_is_told(ready: Desk) -> None:
    told = ready.run(*_decided(f"Name it;VNM\ndesk;{DUE}"))
    assert told.code == 0
    assert "line breaks and tabs were replaced with spaces" in told.err
    (made,) = ready.show(REF)["decisions"][-1]["conditions"]
    assert made["owner"] == "VNM desk"


def _decided(condition: str) -> tuple[str, ...]:
    evidence = ("--by", "Naval diving school, Viet Nam", *EVIDENCE[2:])
    return ("decide", REF, "G6", "approve_with_conditions", *evidence, f"--condition={condition}")


def _is_printed(desk: Desk, path: Path, text: str) -> None:
    """Read the sheet back: the text is there whole, and each of its lines is a line of the page."""
    desk.run("report", "sheet", str(path), "--project", REF, "--quiet")
    page = Pdf(path.read_bytes()).texts()[0]
    lines = text.splitlines()
    printed = ["".join(line.split()) for line in page.splitlines()]
    assert "".join(text.split()) in "".join(printed)
    assert all("".join(line.split()) in printed for line in lines[1:-1])
