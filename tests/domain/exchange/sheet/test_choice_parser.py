"""Values in a cell: names that have commas and `and` of their own, and cells longer than anybody means."""

from __future__ import annotations

import time
from itertools import permutations

import pytest

from registry.data.reference.resources import shipped
from registry.domain.exchange.sheet.choice_parser import MOST_PIECES, SET_APART, read_choice, read_choices
from registry.domain.fields.kinds import OneOf
from registry.domain.fields.table import NOUNS
from registry.domain.problem import Unfit
from tests.extent import pick

_COUNTRIES = NOUNS["project"].by_id["countries"].kind


@pytest.mark.parametrize("name", ["country", "organisation", "area", "marker"])
def test_no_name_has_more_pieces_than_are_tried_together(name: str) -> None:
    words = [
        word
        for entry in shipped().words[name].entries
        for word in (entry.name.en, entry.name.ko, *entry.aliases)
    ]
    assert words
    assert max(len(SET_APART.split(word)) for word in words) <= MOST_PIECES


@pytest.mark.parametrize("text", ["Viet Nam and ", "VN,", "nowhere, "])
def test_a_cell_of_thousands_of_names_is_read_at_once(text: str) -> None:
    begun = time.process_time()
    read_choices(text * (30_000 // len(text)), _COUNTRIES, shipped().words)
    assert time.process_time() - begun < 5


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("PH", "PHL"),
        ("VN", "VNM"),
        ("ID", "IDN"),
        ("US", "USA"),
        ("PH; VN", "PHL;VNM"),
        ("Fiji²", "FJI"),
        ("FIJI*", "FJI"),
    ],
)
def test_countries_are_known_by_two_letters_and_under_footnotes(text: str, code: str) -> None:
    assert _COUNTRIES.parse(read_choices(text, _COUNTRIES, shipped().words), shipped().words) == code


@pytest.mark.parametrize(
    "way",
    ["{} ({})", "{}({})", "{} [{}]", "{} / {}", "{}, {}", "{}\n{}", "{}; {}", "{} – {}", "{} = {}", "{}{}"],
)
def test_two_wordings_of_one_country_in_a_cell_are_one_country_or_asked_about(way: str) -> None:
    wrong = []
    read = 0
    for entry in shipped().words["country"].entries[:: pick(5, 1)]:
        names = (entry.name.en, entry.name.ko, entry.code, *entry.aliases[:2])
        for one, other in permutations(names, 2):
            text = way.format(one, other)
            try:
                found = _COUNTRIES.parse(read_choices(text, _COUNTRIES, shipped().words), shipped().words)
            except Unfit:
                continue
            read += 1
            if found != entry.code:
                wrong.append((text, found))
    assert not wrong
    assert read or way in ("{} = {}", "{}{}")


@pytest.mark.parametrize("text", ["NA", "RMB", "PHI", "INA", "MAS", "West Timor", "XX", "no", "id"])
def test_nothing_is_offered_for_what_is_only_near_in_writing(text: str) -> None:
    with pytest.raises(Unfit) as unfit:
        _COUNTRIES.parse(read_choices(text, _COUNTRIES, shipped().words), shipped().words)
    assert unfit.value.code == "L04"


@pytest.mark.parametrize(
    "text", ["ASEAN", "아세안", "아세안 10개국", "ASEAN member states", "Southeast Asia"]
)
def test_a_region_is_offered_with_its_members(text: str) -> None:
    with pytest.raises(Unfit) as unfit:
        read_choices(text, _COUNTRIES, shipped().words)
    assert unfit.value.code == "L09"
    accepted = unfit.value.values["accepted"]
    assert isinstance(accepted, tuple)
    assert {"PHL", "VNM", "IDN"} <= set(accepted) <= {one.code for one in shipped().words["country"].entries}


@pytest.mark.parametrize("text", ["Africa", "Regional", "Multi-country", "Indo-Pacific", "중동", "Global"])
def test_a_region_whose_members_are_not_listed_is_told_as_one(text: str) -> None:
    with pytest.raises(Unfit) as unfit:
        read_choices(text, _COUNTRIES, shipped().words)
    assert unfit.value.code == "L10"


def test_no_region_is_a_country() -> None:
    words = shipped().words
    names = [n for one in words["region"].entries for n in (one.name.en, one.name.ko, *one.aliases)]
    assert [name for name in names if words["country"].find(name)] == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("$", "USD"), ("US$", "USD"), ("₩", "KRW"), ("A$", "AUD"), ("€", "EUR"), ("원", "KRW"), ("백만원", "KRW"),
        ("천불", "USD"), ("KRW(백만원)", "KRW"), ("Rp", "IDR"), ("US Dollars", "USD"), ("USD*", "USD"),
    ],
)  # fmt: skip
def test_a_currency_is_known_by_its_sign_or_word(text: str, code: str) -> None:
    kind = OneOf("currency")
    assert kind.parse(read_choice(text, kind, shipped().words), shipped().words) == code
