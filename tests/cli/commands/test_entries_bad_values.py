"""What an officer may mistype: each ends in one sentence that names it, the right exit code, and nothing changed."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest

from tests.cli.desk import EVIDENCE, TODAY, Desk, sentence, start

if TYPE_CHECKING:
    from pathlib import Path

_REF = "RCF-K-26-0004"
"""A project of the sample that is at G6, the partner's consultation."""

_LONG = "x" * 40_000

_SET = [
    (("titel_en=x",), 2, ("titel_en", "title_en")),
    (("title=x",), 2, ("“title”",)),
    (("funding.+.amout=5",), 2, ("amout", "amount")),
    (("fundings.+.amount=5",), 2, ("fundings", "funding")),
    (("zzz=1",), 2, ("zzz", "title_en")),
    (("title_en",), 2, ("title_en", "FIELD=VALUE")),
    (("=x",), 2, ("field",)),
    (("title en=x",), 2, ("title en",)),
    ((f"{_LONG}=1",), 2, ("xxx…",)),
    (("decisions.1.document=x",), 2, ("decisions",)),
    (("gates.1.closed=2026-01-01",), 2, ("gates",)),
    (("funding.99.amount=3",), 2, ("funding.99",)),
    (("funding.99=remove",), 2, ("funding.99",)),
    (("funding.0=remove",), 2, ("funding.0",)),
    (("funding.+=remove",), 2, ("funding.+",)),
    (("funding.2",), 2, ("funding.2",)),
    (("note=x", "note=y"), 2, ("note", "twice")),
    (("funding.1=remove", "funding.1.amount=9"), 2, ("funding.1.amount", "funding.1=remove")),
    (("funding.1.amount=9", "funding.1=remove"), 2, ("funding.1.amount", "funding.1=remove")),
    (("funding.1.amount=9", "funding.01.amount=8"), 2, ("funding.1", "funding.01")),
    (("milestones.+.baseline=2026-01-01",), 3, ("[milestones.+.type]",)),
    (("ref=RCF-K-26-9999",), 3, ("[ref]", "read-only")),
    (("stage=G9",), 3, ("stage", "read-only")),
    (("countries=Atlantis",), 3, ("Atlantis", "country")),
    (("countries=Philipines",), 3, ("Philipines", "PHL")),
    (("countries=PHL;Atlantis",), 3, ("Atlantis", "country")),
    (("planned_start=1989-12-31",), 3, ("1989-12-31", "1990-01-01")),
    (("planned_start=03/04/2027",), 3, ("03/04/2027", "more than one date")),
    (("planned_start=next week",), 3, ("next week", "isn't a date")),
    (("planned_start=2027-02-30",), 3, ("2027-02-30",)),
    (("planned_end=1990-01-01",), 3, ("[planned_end]", "1990-01-01", "earlier than “", "[planned_start]")),
    (
        ("note=x", "planned_start=2027-05-01", "planned_end=2027-04-01"),
        3,
        ("[planned_end]", "earlier than “", "[planned_start]"),
    ),
    (("cost=5000", "cost_currency="), 3, ("[cost]", "currency")),
    (("cost=", "cost_currency=USD"), 3, ("[cost_currency]", "amount")),
    (("cost=12.345", "cost_currency=KRW"), 3, ("12.345", "KRW")),
    (("cost=1,5", "cost_currency=USD"), 3, ("1,5",)),
    (("cost=lots", "cost_currency=USD"), 3, ("lots", "number")),
    (("cost=-5",), 3, ("-5", "from 0 to 100,000,000,000,000")),
    (("cost=900000000000000",), 3, ("900000000000000", "from 0 to 100,000,000,000,000")),
    (("cost=5", "cost_currency=XXD"), 3, ("XXD",)),
    (("mark=SECRET",), 3, ("SECRET", "ceiling")),
    (("mark=Ⅱ급비밀",), 3, ("Ⅱ급비밀", "ceiling")),
    (("caveat=SECRET",), 3, ("[caveat]", "SECRET", "looks like a mark")),
    (("caveat=ts",), 3, ("[caveat]", "ts", "looks like a mark")),
    (("note=A course.\nＳＥＣＲＥＴ//ＮＯＦＯＲＮ",), 3, ("[note]", "SECRET//NOFORN", "looks like a mark")),
    (("documents.+.type=other", "documents.+.title=(S) plan"), 3, ("[documents.+.title]", "(S) plan")),
    (("mark=foo",), 3, ("foo",)),
    (("mark=",), 3, ("[mark]", "required")),
    (("kind=",), 3, ("[kind]", "required")),
    (("title_en=", "title_ko="), 3, ("title",)),
    ((f"title_en={_LONG}",), 3, ("40000", "160")),
    ((f"objective={_LONG}",), 3, ("40000", "32000")),
    ((f"area={_LONG}",), 3, ("xxx…", "MAR")),
    (("area=MAR\nEXE\tCAP",), 3, ("MAR EXE CAP",)),
    (("area=\x1b[31mred\x07",), 3, ("red",)),
    (("area=\u202eRAM",), 3, ("“RAM”",)),
    (("area=🚢",), 3, ("🚢",)),
    (("lead_org=ORG:ROK-MDN",), 3, ("ORG:ROK-MDN", "organisation")),
    (("oda_eligible=yes", "crs_code="), 3, ("CRS",)),
    (("other_areas=MAR", "area=MAR"), 3, ("[other_areas]",)),
    (("risks.+.title=x", "risks.+.likelihood=6"), 3, ("6", "1", "5")),
    (("risks.+.title=x", "risks.+.likelihood=1_0"), 3, ("1_0",)),
]


@pytest.mark.parametrize(("values", "code", "names"), _SET, ids=lambda case: str(case)[:40])
def test_a_value_that_cannot_be_is_refused(
    sample: Desk, values: tuple[str, ...], code: int, names: tuple[str, ...]
) -> None:
    sample.refuses("set", _REF, *values, code=code, names=names)


def test_an_amount_without_currency_in_a_new_row_is_refused(sample: Desk) -> None:
    sample.refuses("set", _REF, "funding.+.amount=5", code=3, names=("currency",), one=False)


def test_a_project_needs_a_title(empty: Desk) -> None:
    empty.refuses("new", code=3, names=("title",))
    empty.refuses("new", "area=MAR", code=3, names=("title",))


def test_a_settled_field_stays_once_the_project_has_been_submitted(sample: Desk) -> None:
    sample.refuses("set", _REF, "procedure=APC", code=3, names=("[procedure]", "submitted"))


_BODY = ("--by", "Ministry of National Defence, Viet Nam")
_DATE = ("--date", TODAY)
_NUMBER = ("--document", "VN-9")
_PARTNER = (*_BODY, *_DATE, *_NUMBER)
_RETURN = ("G6", "return", "--text", "Name the venue.", "--until", "2027-01-01")
_DECIDE = [
    ((*_RETURN, *_BODY, *_DATE), 2, ("--document",)),
    ((*_RETURN, *_BODY, *_DATE, "--document", ""), 3, ("number of the supporting document",)),
    ((*_RETURN, *_BODY, *_DATE, "--document", "  \t"), 3, ("number of the supporting document",)),
    ((*_RETURN, *_DATE, *_NUMBER), 2, ("--by",)),
    ((*_RETURN, "--by", " ", *_DATE, *_NUMBER), 3, ("body",)),
    ((*_RETURN, *_BODY, *_NUMBER), 2, ("--date",)),
    ((*_RETURN, *_BODY, *_NUMBER, "--date", ""), 3, ("[date]",)),
    ((*_RETURN, *_BODY, *_NUMBER, "--date", "05/11/26"), 3, ("05/11/26",)),
    ((*_RETURN, *_BODY, *_NUMBER, "--date", "2026-12-04"), 3, ("2026-12-04", TODAY, "future")),
    ((*_RETURN, *_BODY, *_NUMBER, "--date", "2025-01-04"), 3, ("before the gate opened",)),
    (("G99", "approve", *_PARTNER), 3, ("G99",)),
    (("G7", "approve", *_PARTNER), 3, ("G7", "G6")),
    (("D3", "approve", *_PARTNER), 3, ("D3", "G6")),
    (("", "approve", *_PARTNER), 3, ("tage",)),
    (("G6", "frob", *_PARTNER), 3, ("frob", "approve")),
    (("G6", "", *_PARTNER), 3, ("utcome",)),
    (("G6", "note", *_PARTNER), 3, ("note", "approve")),
    ((*_RETURN, *_PARTNER, "--side", "MOON"), 3, ("MOON", "ROK")),
    ((*_RETURN, *_PARTNER, "--side", "USA"), 3, ("side",)),
    ((*_RETURN, *_PARTNER, "--back-to", "G9"), 3, ("G9",)),
    ((*_RETURN, *_PARTNER, "--corrects", "99"), 3, ("99",)),
    ((*_RETURN, *_PARTNER, "--corrects", "one"), 2, ("one",)),
    (("G6", "return", *_PARTNER), 3, ("text", "until")),
    (("G6", "return", *_PARTNER, "--text", "x"), 3, ("until",)),
    (("G6", "return", *_PARTNER, "--until", "2027-01-01"), 3, ("text",)),
    (("G6", "return", *_PARTNER, "--text", "x", "--until", "soon"), 3, ("soon",)),
    (("G6", "defer", *_PARTNER), 3, ("until",)),
    (("G6", "reject", *_PARTNER), 3, ("reason",)),
    (("G6", "withdraw", "--by", "ORG:US-OSD", *_DATE, *_NUMBER, "--text", "x"), 3, ("ROK", "withdraw")),
    (("G6", "withdraw", "--by", "ORG:ROK-MND", *_DATE, *_NUMBER), 3, ("reason",)),
    (("G6", "approve_with_conditions", *_PARTNER), 3, ("condition",)),
    (("G6", "approve_with_conditions", *_PARTNER, "--condition", "Name the venue"), 3, ("owner", "due")),
    (("G6", "approve_with_conditions", *_PARTNER, "--condition", "a;b;soon"), 3, ("soon",)),
]


@pytest.mark.parametrize(("act", "code", "names"), _DECIDE, ids=lambda case: str(case)[:60])
def test_a_decision_that_lacks_something_is_refused(
    sample: Desk, act: tuple[str, ...], code: int, names: tuple[str, ...]
) -> None:
    sample.refuses("decide", _REF, *act, code=code, names=names)


def test_a_gate_that_may_not_close_says_all_that_is_missing(sample: Desk) -> None:
    ref = sample.done("new", "title_en=x").out.strip()
    said = sample.refuses(
        "decide",
        ref,
        "G1",
        "approve",
        *EVIDENCE,
        code=3,
        names=("Concept note", "Partner", "Korean title"),
        one=False,
    )
    assert said.count("Can't close") == 1


_ACTS = [
    (("determine", _REF, "frob", "yes", *EVIDENCE), 3, ("frob", "us_origin")),
    (("determine", _REF, "us_origin", "maybe", *EVIDENCE), 3, ("yes, no",)),
    (("determine", _REF, "us_origin", "", *EVIDENCE), 3, ("alue",)),
    (("determine", _REF, "us_origin", "yes", *EVIDENCE[:-1], ""), 3, ("number of the supporting document",)),
    (("determine", _REF, "us_origin", "yes", *_BODY, *_NUMBER, "--date", "2027-01-01"), 3, ("2027-01-01",)),
    (("determine", _REF, "us_origin", "yes", *EVIDENCE, "--valid-until", "2020-01-01"), 3, ("2020-01-01",)),
    (("meet", _REF, "G6", "letter", *EVIDENCE), 3, ("letter", "partner_letter")),
    (("meet", _REF, "G66", "partner_letter", *EVIDENCE), 3, ("G66",)),
    (("meet", _REF, "D1", "partner_letter", *EVIDENCE), 3, ("D1",)),
    (("meet", _REF, "G6", "partner_letter", *_PARTNER, "--waive"), 3, ("eason",)),
    (("meet", _REF, "G6", "partner_letter", *EVIDENCE, "--waive", "--reason", "x"), 3, ("ROK", "PARTNER")),
    (
        ("meet", "RCF-K-26-0021", "G2", "legal_policy_check", *_BODY, *_NUMBER, "--date", "2027-01-01"),
        3,
        ("2027-01-01",),
    ),
    (("resubmit", _REF), 3, ("resubmit",)),
    (("resubmit", "RCF-U-26-0002", "--date", "soon"), 3, ("soon",)),
    (("resubmit", "RCF-U-26-0002", "--date", "2027-06-01"), 3, ("2027-06-01",)),
]


@pytest.mark.parametrize(("act", "code", "names"), _ACTS, ids=lambda case: str(case)[:60])
def test_an_act_that_lacks_something_is_refused(
    sample: Desk, act: tuple[str, ...], code: int, names: tuple[str, ...]
) -> None:
    sample.refuses(*act, code=code, names=names)


@pytest.mark.parametrize(
    ("changed", "names"),
    [
        ({"--date": "2027-06-01"}, ("2027-06-01", "future")),
        ({"--date": "soon"}, ("soon", "isn't a date")),
        ({"--document": " "}, ("ocument",)),
        ({"--from": "ORG:NOBODY"}, ("ORG:NOBODY",)),
        ({"--channel": "pigeon"}, ("pigeon", "letter")),
        ({"--reply-due": "2020-01-01"}, ("2020-01-01",)),
    ],
    ids=str,
)
def test_a_presentation_that_lacks_something_is_refused(
    sample: Desk, changed: dict[str, str], names: tuple[str, ...]
) -> None:
    whole = {
        "--from": "ORG:ROK-MND",
        "--to": "ORG:US-OSD",
        "--channel": "letter",
        "--date": TODAY,
        "--document": "국제정책과-1",
    }
    act = [part for pair in (whole | changed).items() for part in pair]
    sample.refuses("present", _REF, *act, code=3, names=names)


@pytest.mark.parametrize(
    ("arguments", "code", "names"),
    [
        (("frob",), 2, ("frob", "list")),
        (("list", "--frob"), 2, ("--frob",)),
        (("show",), 2, ("REF",)),
        (("show", "RCF-K-99-0001"), 2, ("RCF-K-99-0001", "list")),
        (("show", ""), 2, ("project",)),
        (("show", _LONG), 2, ("project",)),
        (("history", "RCF-K-99-0001"), 2, ("RCF-K-99-0001",)),
        (("decide", "RCF-K-99-0001", "G1", "approve", *EVIDENCE), 2, ("RCF-K-99-0001",)),
        (("set", "RCF-K-99-0001", "note=x"), 2, ("RCF-K-99-0001",)),
        (("set", _REF), 2, ("FIELD=VALUE",)),
        (("list", "--limit", "x"), 2, ("x",)),
        (("list", "--limit", "-1"), 2, ("--limit",)),
        (("list", "--limit", "99999999999999999999"), 2, ("--limit",)),
        (("list", "--offset", "9223372036854775808"), 2, ("--offset",)),
        (("list", "--area", "MAR", "--area=CAP"), 2, ("--area", "twice")),
        (("list", "--json", "--lang", "en", "--lang", "ko"), 2, ("--lang", "twice")),
        (("decide", _REF, *_RETURN, *_PARTNER, *_DATE), 2, ("--date", "twice")),
        (("determine", _REF, "us_origin", "yes", *EVIDENCE, "--document", "x"), 2, ("--document", "twice")),
        (("list", "--today", "1900-01-01"), 2, ("1900-01-01", "1990-01-01", "2100-12-31")),
        (("list", "--today", ""), 2, ("--today",)),
        (("list", "--sort", "zz"), 2, ("zz", "ref")),
        (("list", "--stage", "G99"), 2, ("G99", "G9")),
        (("list", "--country", "Atlantis"), 2, ("Atlantis", "PHL", "ASEAN")),
        (("list", "--area", "maritme security"), 2, ("maritme security", "MAR")),
        (("list", "--today", "2026-13-45"), 2, ("2026-13-45", "YYYY-MM-DD")),
        (("list", "--lang", "fr"), 2, ("fr", "ko")),
        (("new", "title_en=x", "--who", ""), 2, ("--who",)),
        (("new", "title_en=x", "--who", "Kim"), 2, ("Kim", "NAME; OFFICE; SIDE")),
        (("new", "title_en=x", "--who", "Kim; MND; MOON"), 2, ("MOON", "ROK")),
        (("undo", "999"), 2, ("999", "history")),
        (("undo", "yesterday"), 2, ("yesterday",)),
        (("undo", "1"), 3, ("Registry created",)),
        (("redo",), 3, ("redo",)),
        (("init",), 4, ("already",)),
    ],
    ids=lambda case: str(case)[:60],
)
def test_wrong_usage_is_told(
    sample: Desk, arguments: tuple[str, ...], code: int, names: tuple[str, ...]
) -> None:
    sample.refuses(*arguments, code=code, names=names)


def test_conditions_are_given_as_often_as_there_are(sample: Desk) -> None:
    conditions = (
        "--condition",
        "Name the venue;Desk;2027-01-01",
        "--condition",
        "Name a day;Desk;2027-01-02",
    )
    request = ("type=partner_request", "number=VN-7", "date=2026-11-20")
    sample.done("set", _REF, *(f"documents.+.{one}" for one in request))
    sample.done("decide", _REF, "G6", "approve_with_conditions", *_PARTNER, *conditions)
    assert len(sample.show(_REF)["decisions"][-1]["conditions"]) == 2


def test_a_registry_is_not_founded_in_the_name_of_nobody(empty: Desk, tmp_path: Path) -> None:
    for nobody in ("", " "):
        new = empty.at(tmp_path / "new.coopreg")
        sentence(new.run("init", "--who", nobody), 2, ("--who",))
        assert not new.path.exists()


def test_a_project_without_a_readable_title_is_refused_for_that_alone(empty: Desk) -> None:
    empty.refuses("new", f"title_en={_LONG}", code=3, names=("40000",))


def test_a_server_s_address_is_refused(sample: Desk) -> None:
    sample.refuses("list", "--registry", "postgresql://host/x", code=2, names=("server", "registry file"))


def test_an_empty_registry_option_does_not_mean_the_default_one(sample: Desk) -> None:
    sample.refuses("new", "title_en=x", "--registry", "", code=2, names=("--registry",))


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("🚢 함정 교육", "🚢 함정 교육"),
        ("\u202eright to left\u202c", "right to left"),
        ("bell\x07 and escape\x1b[31m", "bell and escape[31m"),
        ("pasted\ttable\r\n2026\t5", "pasted table 2026 5"),
        ("=1+1", "=1+1"),
        ("{field} %s \\n", "{field} %s \\n"),
        ("각", "각"),
    ],
)
def test_odd_text_is_kept_readable_and_shown_on_one_line(sample: Desk, given: str, kept: str) -> None:
    told = sample.run("set", _REF, f"title_en={given}")
    assert told.code == 0
    assert ("were replaced with spaces" in told.err or "were removed" in told.err) is (
        kept != unicodedata.normalize("NFC", given)
    )
    assert sample.show(_REF)["title_en"] == kept
    assert kept in sample.done("show", _REF).out
    assert len(sample.done("list").out.splitlines()) == 26


def test_a_pasted_table_keeps_its_lines_where_a_field_has_several(sample: Desk) -> None:
    sample.done("set", _REF, "objective=one\ttwo\r\nthree\tfour")
    assert sample.show(_REF)["objective"] == "one\ttwo\nthree\tfour"


@pytest.mark.parametrize("hidden", ["\u200b", "\x07\x1b", "\u202e\u202c"])
def test_text_that_is_nothing_but_hidden_characters_does_not_clear_a_field(sample: Desk, hidden: str) -> None:
    sample.done("set", _REF, "their_ref=US-1")
    sample.refuses("set", _REF, f"their_ref={hidden}", code=3, names=("their_ref",))


def test_bytes_that_are_no_text_are_refused(sample: Desk) -> None:
    told = start(
        "--registry",
        str(sample.path),
        "set",
        _REF,
        b"title_en=Caf\xe9 course",
        home=sample.path.parent / "home",
    )
    sentence(told, 3, ("Caf", "UTF-8"))
    assert sample.show(_REF)["title_en"] != "Caf course"
