"""Kinds of value: how each is read, kept and told; what it refuses and under which code."""

from __future__ import annotations

import pytest

from registry.data.reference.resources import shipped
from registry.domain.fields.kinds import (
    Amount,
    Day,
    Integer,
    Json,
    Kind,
    Markers,
    MarkOf,
    OneOf,
    Organisation,
    Organisations,
    SomeOf,
    Stored,
    Text,
    TextLine,
)
from registry.domain.problem import NearCode, Problem, Unfit
from registry.domain.vocabulary.language import Language

WORDS = shipped().words


def _refused(kind: Kind, raw: str) -> Unfit:
    with pytest.raises(Unfit) as refused:
        kind.parse(raw, WORDS)
    return refused.value


@pytest.mark.parametrize(
    ("kind", "raw", "stored"),
    [
        (TextLine(), "  a\n b ", "a b"),
        (Text(), " one\r\ntwo ", "one\ntwo"),
        (OneOf("area"), "mar", "MAR"),
        (OneOf("side"), "대한민국", "ROK"),
        (OneOf("outcome"), "조건부 승인", "approve_with_conditions"),
        (SomeOf("country"), "필리핀; VNM ;;phl", "PHL;VNM"),
        (SomeOf("country"), " ; ", None),
        (SomeOf("country", or_codes="organisation"), "usa;org:asean", "USA;ORG:ASEAN"),
        (Markers(), "gender; climate_adaptation:2", "gender:1;climate_adaptation:2"),
        (Organisation(), "방사청", "ORG:ROK-DAPA"),
        (Organisation(), "org:rok-mnd", "ORG:ROK-MND"),
        (Organisation(), "Hanjin; Shipyards", "Hanjin, Shipyards"),
        (Organisations(), "MND; 동해중공업", "ORG:ROK-MND;동해중공업"),
        (Day(), "2026년 3월 1일", "2026-03-01"),
        (Amount(), "1,250,000.50", 12_500_005_000),
        (Integer(1, 5), " 3 ", 3),
        (MarkOf(), "대외비", "DAEOEBI"),
        (MarkOf(), "cui", "CUI"),
    ],
)
def test_what_people_write_is_kept_in_one_form(kind: Kind, raw: str, stored: Stored) -> None:
    assert kind.parse(raw, WORDS) == stored


@pytest.mark.parametrize(
    ("kind", "raw", "code"),
    [
        (TextLine(3), "four", "T07"),
        (Text(3), "four", "T07"),
        (Organisation(3), "An office", "T07"),
        (OneOf("area"), "qqqqqq", "L01"),
        (OneOf("area"), "Maritime securty", "L03"),
        (OneOf("country"), "Xyzzyland", "L04"),
        (Organisation(), "ORG:ROK-MDN", "L05"),
        (SomeOf("area", most=1), "MAR;CYB", "L07"),
        (Markers(), "gender:7", "L01"),
        (Markers(), ":1", "L01"),
        (Day(), "soon", "T01"),
        (Day(), "03/04/2026", "T02"),
        (Day(), "1980-01-01", "T03"),
        (Amount(), "much", "T04"),
        (Amount(), "much USD", "T04"),
        (Amount(), "1,500만원", "T36"),
        (Amount(), "USD 1.2M", "T36"),
        (Amount(), "1,5", "T05"),
        (Amount(), "9" * 20, "T09"),
        (Amount(), "0.00001", "T10"),
        (Integer(1, 5), "3.5", "T11"),
        (Integer(1, 5), "6", "T09"),
        (Integer(1, 5), "0", "T09"),
        (Integer(1, 5), "9" * 5_000, "T11"),
        (MarkOf(), "SECRET", "M01"),
        (MarkOf(), "군사Ⅱ급비밀", "M01"),
        (MarkOf(), "sensitive", "M02"),
    ],
)
def test_what_cannot_be_read_is_refused_under_its_code(kind: Kind, raw: str, code: str) -> None:
    assert _refused(kind, raw).code == code


def test_a_whole_number_is_written_in_digits_only() -> None:
    assert _refused(Integer(1, 999), "1_0").code == "T11"


def test_a_retired_code_names_its_successor() -> None:
    retired = [
        (name, e)
        for name in ("country", "organisation", "currency", "area")
        for e in WORDS[name].entries
        if e.retired
    ]

    for name, entry in retired:
        refusal = _refused(OneOf(name), entry.code)
        assert (refusal.code, refusal.values["successor"]) == ("L02", entry.successor or "-")


def test_a_near_miss_is_offered_with_its_name() -> None:
    assert _refused(OneOf("area"), "Maritime securty").values["near"] == NearCode(
        "MAR", WORDS["area"]["MAR"].name
    )
    assert _refused(Organisation(), "ORG:ROK-MDN").values["near"] == "ORG:ROK-MND"


def test_a_refused_value_becomes_the_problem_of_its_field() -> None:
    refusal = _refused(TextLine(3), "four")

    assert refusal.at("title_en", "four") == Problem(
        "T07", "title_en", {"value": "four", "length": 4, "most": 3}
    )


@pytest.mark.parametrize(
    ("kind", "stored", "json"),
    [
        (TextLine(), None, None),
        (TextLine(), "a", "a"),
        (SomeOf("country"), "PHL;VNM", ["PHL", "VNM"]),
        (SomeOf("country"), None, []),
        (Markers(), "gender:1", ["gender:1"]),
        (Amount(), 12_500, 1.25),
        (Amount(), 10_000, 1),
        (Amount(), -5_000, -0.5),
        (Amount(), None, None),
        (Integer(1, 5), 3, 3),
        (Day(), "2026-03-01", "2026-03-01"),
    ],
)
def test_json_shows_lists_as_arrays_and_amounts_as_numbers(kind: Kind, stored: Stored, json: Json) -> None:
    shown = kind.json(stored)

    assert shown == json
    assert type(shown) is type(json)


@pytest.mark.parametrize(
    ("kind", "stored", "korean", "english"),
    [
        (OneOf("side"), "ROK", "한국", "Republic of Korea"),
        (SomeOf("country"), "PHL;VNM", "필리핀, 베트남", "Philippines, Viet Nam"),
        (
            SomeOf("country", or_codes="organisation"),
            "USA;ORG:ROK-MND",
            "미국, 국방부",
            "United States of America, Ministry of National Defense (ROK)",
        ),
        (Organisation(), "ORG:ROK-MND", "국방부", "Ministry of National Defense (ROK)"),
        (Organisation(), "동해중공업", "동해중공업", "동해중공업"),
        (
            Organisations(),
            "ORG:ROK-MND;동해중공업",
            "국방부, 동해중공업",
            "Ministry of National Defense (ROK), 동해중공업",
        ),
        (Amount(), 12_500_005_000, "1,250,000.5", "1,250,000.5"),
        (MarkOf(), "DAEOEBI", "대외비", "DAEOEBI (ROK restricted)"),
        (Day(), "2026-03-01", "2026-03-01", "2026-03-01"),
        (Integer(1, 5), 3, "3", "3"),
        (TextLine(), None, "", ""),
        (OneOf("side"), None, "", ""),
        (SomeOf("country"), None, "", ""),
        (Amount(), None, "", ""),
        (MarkOf(), None, "", ""),
        (Organisation(), None, "", ""),
        (
            Markers(),
            "gender:1;drr:2",
            "성평등: 주요 목표, 재난위험 경감: 핵심 목표",
            "Gender equality: Significant objective, Disaster risk reduction: Principal objective",
        ),
        (Markers(), None, "", ""),
    ],
)
def test_a_value_is_told_in_words_of_both_languages(
    kind: Kind, stored: Stored, korean: str, english: str
) -> None:
    assert kind.display(stored, WORDS, Language.KO) == korean
    assert kind.display(stored, WORDS, Language.EN) == english


def test_an_amount_in_json_is_exact_to_the_smallest_part() -> None:
    assert Amount().parse(str(Amount().json(99_999_999_999_999)), WORDS) == 99_999_999_999_999
