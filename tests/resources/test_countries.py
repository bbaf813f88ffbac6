"""Countries, organisations and who belongs to which group."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import Any

from babel import Locale
from babel.numbers import list_currencies

from registry.data.reference.resources import shipped
from registry.domain.procedure.sides import Side

COUNTRIES = shipped().words["country"].entries
NOT_IN_ISO_3166 = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"}
"""Two-letter codes of CLDR that name no country of ISO 3166-1: reserved, private or for groups."""


def _memberships() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = shipped().table("memberships.toml")["membership"]
    return rows


def test_the_countries_are_those_of_iso_3166() -> None:
    territories = {str(code) for code in Locale("en").territories if re.fullmatch("[A-Z]{2}", str(code))}
    alpha2 = [str(entry.more["alpha2"]) for entry in COUNTRIES]

    assert len(alpha2) == 249
    assert set(alpha2) == territories - NOT_IN_ISO_3166


def test_every_country_has_a_code_of_three_letters_and_a_number_of_its_own() -> None:
    numbers = [str(entry.more["numeric"]) for entry in COUNTRIES]

    assert all(re.fullmatch("[A-Z]{3}", entry.code) for entry in COUNTRIES)
    assert all(re.fullmatch("[0-9]{3}", number) for number in numbers)
    assert len(set(numbers)) == len(numbers)


def test_every_country_is_found_by_its_two_letters_only_where_they_are_no_other_word() -> None:
    codes = shipped().words["country"]

    for entry in COUNTRIES:
        found = codes.find(str(entry.more["alpha2"]))
        assert found in (None, entry), entry.code


def test_korean_names_are_those_of_unicode_or_understood_beside_them() -> None:
    korean, codes = Locale("ko").territories, shipped().words["country"]
    unknown = [
        (entry.code, korean[str(entry.more["alpha2"])])
        for entry in COUNTRIES
        if codes.find(korean[str(entry.more["alpha2"])]) is not entry
    ]

    assert unknown == [("DMA", "도미니카")], "which Korean readers take for the Dominican Republic"


def test_every_currency_is_one_of_iso_4217() -> None:
    assert {entry.code for entry in shipped().words["currency"].entries} <= list_currencies()


def test_an_organisation_has_a_code_of_its_own_kind_a_side_and_a_kind() -> None:
    kinds = shipped().words["organisation_kind"]

    for entry in shipped().words["organisation"].entries:
        assert re.fullmatch(r"ORG:[A-Z0-9_-]+", entry.code)
        assert entry.more["side"] in {*Side, "BOTH"}, entry.code
        assert entry.more["kind"] in kinds, entry.code


def test_no_organisation_is_taken_for_a_country() -> None:
    countries = {entry.code for entry in COUNTRIES}

    assert not countries & {entry.code for entry in shipped().words["organisation"].entries}


def test_the_names_of_an_organisation_follow_one_another_in_time() -> None:
    for code, row in shipped().table("organisations.toml").items():
        names = row["names"]
        assert all("valid_to" in name for name in names[:-1]), code
        assert "valid_to" not in names[-1], code
        ends = [(name.get("valid_from", date.min), name.get("valid_to", date.max)) for name in names]
        assert all(start <= end for start, end in ends), code
        assert all(end < start for (_, end), (start, _) in pairwise(ends)), code


def test_memberships_name_known_groups_and_countries_once() -> None:
    groups, codes = shipped().table("memberships.toml")["group"], shipped().words["country"]

    for row in _memberships():
        assert row["group"] in groups, row
        assert row["country"] in codes, row
        assert row.get("valid_from", date.min) <= row.get("valid_to", date.max), row
    today = [(row["group"], row["country"]) for row in _memberships() if "valid_to" not in row]
    assert len(set(today)) == len(today)


def test_asean_has_eleven_members_and_the_forum_eighteen() -> None:
    assert len(shipped().members("ASEAN")) == 11
    assert len(shipped().members("PIF")) == 18
    assert {"KOR", "USA"} <= shipped().members("ADMM_PLUS")


def test_a_group_nobody_knows_has_no_members() -> None:
    assert shipped().members("NATO_PLUS") == frozenset()
