"""`list` says which projects wait for a session nobody has entered, and finds them (domain.md M4, E11)."""

from __future__ import annotations

import pytest

from tests.cli.desk import TODAY, Desk

REF = "RCF-U-26-0017"
"""A project of the sample that is at G3; no session of IORA is known there."""

DEFERRED = ("decide", REF, "G3", "defer", "--by", "ORG:US-OSD", "--date", TODAY, "--document", "OSD-1")


def _found(desk: Desk, *more: str) -> list[str]:
    return [line["ref"] for line in desk.done("list", "--json", *more).json]


def test_what_waits_for_an_unknown_session_is_found_as_having_no_date(sample: Desk) -> None:
    assert _found(sample, "--no-date") == []
    sample.done(*DEFERRED, "--until", "IORA")

    assert _found(sample, "--no-date") == [REF]
    assert _found(sample, "--no-date", "--stage", "G5") == []
    assert {line["ref"]: line["no_date"] for line in sample.done("list", "--json").json}[REF] is True


@pytest.mark.parametrize(("language", "words"), [("en", "No date"), ("ko", "일자 미정")])
def test_the_list_says_so_in_place_of_the_day(sample: Desk, language: str, words: str) -> None:
    assert words not in sample.done("--lang", language, "list").out
    sample.done(*DEFERRED, "--until", "IORA")

    lines = sample.done("--lang", language, "list").out.splitlines()
    assert [words in line for line in lines] == [line.startswith(REF) for line in lines]


def test_what_is_deferred_until_a_known_session_or_a_day_has_a_date(sample: Desk) -> None:
    sample.done(*DEFERRED, "--until", "RCWG")
    assert _found(sample, "--no-date") == []
