"""The embargo and sanctions lists: what their file says, and which entries concern a project on a day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.data.reference.resources import shipped
from registry.domain.project.embargoes import Issuer, Listing, concerning, read_listings, warnings
from registry.domain.vocabulary.entry_fault import EntryFault
from registry.domain.vocabulary.language import Language
from registry.services.language.problem_text import ProblemText
from tests import builders

WORDS = shipped().words
SHIPPED = shipped().listings
LIST = {"issuer": "UN", "en": "A list", "ko": "목록"}
ENTRY = {"list": "L", "country": "MMR", "from": date(2026, 1, 1), "source": "S1"}
COUNTRIES = ("KHM", "MMR", "PHL", "VNM")
DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))


def _read(*entries: dict[str, Any], **lists: dict[str, Any]) -> tuple[Listing, ...]:
    return read_listings({"list": lists or {"L": LIST}, "entry": list(entries)}, WORDS)


def _told(countries: str, day: date) -> list[tuple[str, str]]:
    project = builders.project(countries=countries)
    return [(problem.code, problem.field) for problem in warnings(SHIPPED, project, WORDS, day)]


@pytest.mark.parametrize(
    ("country", "day", "codes"),
    [
        ("KHM", date(2021, 12, 8), []),
        ("KHM", date(2021, 12, 9), ["N05"]),
        ("KHM", date(2025, 10, 1), ["N05"]),
        ("KHM", date(2025, 11, 6), ["N05"]),
        ("KHM", date(2025, 11, 7), []),
        ("KHM", date(2026, 1, 15), []),
        ("MMR", date(2021, 3, 11), []),
        ("MMR", date(2021, 3, 12), ["N04"]),
        ("MMR", date(2026, 1, 15), ["N04"]),
        ("PHL", date(2026, 1, 15), []),
    ],
)
def test_a_country_warns_as_long_as_it_is_on_a_list(country: str, day: date, codes: list[str]) -> None:
    """domain.md M7.18."""
    assert _told(country, day) == [(code, "countries") for code in codes]


@pytest.mark.parametrize("language", Language)
def test_the_warning_names_destination_list_and_days(language: Language) -> None:
    (told,) = warnings(SHIPPED, builders.project(countries="KHM"), WORDS, date(2025, 10, 1))
    sentence = ProblemText(shipped(), language).sentence(told)

    assert all(part in sentence for part in ("22 CFR 126.1", "2021-12-09", "2025-11-06"))
    assert WORDS["country"]["KHM"].name[language] in sentence
    assert "{" not in sentence


def test_the_shipped_lists_hold_what_the_field_states_and_nothing_else() -> None:
    held = {(one.of.code, one.of.issuer, one.destination, one.start, one.until) for one in SHIPPED}

    assert held == {
        ("US-126-1", Issuer.USA, "KHM", date(2021, 12, 9), date(2025, 11, 6)),
        ("ROK-ARMS-EXPORT", Issuer.ROK, "MMR", date(2021, 3, 12), None),
    }
    assert all(one.source for one in SHIPPED)


@given(
    rows=st.lists(st.tuples(st.sampled_from(COUNTRIES), DAYS, st.none() | st.integers(0, 900)), max_size=6),
    chosen=st.sets(st.sampled_from(COUNTRIES)),
    day=DAYS,
)
def test_there_is_one_warning_for_each_entry_in_force_and_no_other(
    rows: list[tuple[str, date, int | None]], chosen: set[str], day: date
) -> None:
    listings = _read(
        *(
            ENTRY
            | {"country": country, "from": start}
            | ({} if days is None else {"until": start + timedelta(days=days)})
            for country, start, days in rows
        )
    )
    project = builders.project(countries=";".join(sorted(chosen)) or None)
    expected = sorted(
        WORDS["country"][country].name.en
        for country, start, days in rows
        if country in chosen and 0 <= (day - start).days <= (10_000 if days is None else days)
    )

    told = warnings(listings, project, WORDS, day)
    assert sorted(problem.values["name"].en for problem in told) == expected  # type: ignore[union-attr]  # a name


@pytest.mark.parametrize("written", ["ORG:IFC-SG", "Harbour Trading Company", "harbour trading company"])
def test_an_end_user_is_found_among_the_partners_by_code_or_name(written: str) -> None:
    known = ("ORG:IFC-SG", "Harbour Trading Company")
    listings = _read(
        *({k: v for k, v in ENTRY.items() if k != "country"} | {"end_user": name} for name in known)
    )
    project = builders.project(countries="SGP", partner_orgs=f"ORG:ASEC;{written}")

    assert [field for _, field in concerning(listings, project)] == ["partner_orgs"]


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"list": "M"}, "entry 1, list"),
        ({"country": "XXX"}, "entry 1, country"),
        ({"end_user": "ORG:ASEC"}, "entry 1"),
        ({"country": None}, "entry 1"),
        ({"from": "2026-01-01"}, "entry 1, from"),
        ({"from": None}, "entry 1, from"),
        ({"until": date(2025, 12, 31)}, "entry 1, until"),
        ({"until": "soon"}, "entry 1, until"),
        ({"source": ""}, "entry 1, source"),
        ({"untill": date(2026, 12, 31)}, "entry 1"),
    ],
)
def test_an_entry_that_cannot_be_right_is_refused_with_its_place(changes: dict[str, Any], place: str) -> None:
    entry = {key: value for key, value in {**ENTRY, **changes}.items() if value is not None}

    with pytest.raises(EntryFault) as fault:
        _read(entry)
    assert str(fault.value).startswith(f"{place}: ")


@pytest.mark.parametrize("changes", [{"issuer": "EU"}, {"ko": ""}, {"name": "L"}])
def test_a_list_that_cannot_be_right_is_refused_with_its_place(changes: dict[str, Any]) -> None:
    with pytest.raises(EntryFault, match=r"^list, L"):
        _read(L={**LIST, **changes})
