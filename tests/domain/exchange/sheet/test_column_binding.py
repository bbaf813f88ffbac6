"""Binding: who is heard first, what two columns on one field come to, and what the cells say against a header."""

from __future__ import annotations

import pytest

from registry.domain.errors import WrongUsage
from registry.domain.exchange.check_result import How, Severity
from registry.domain.exchange.column_mapping import IGNORED, ColumnMapping
from registry.domain.exchange.sheet.column_binding import Binding, bind
from registry.domain.exchange.sheet.headers import find_header
from tests.domain.exchange.sheets import ALIASES, WORDS, sheet
from tests.errors import says


def bound(
    *rows: tuple[object, ...],
    given: dict[str, str] | None = None,
    kept: dict[str, str] | None = None,
    sent: tuple[str, ...] = (),
) -> Binding:
    """Return how a sheet is bound."""
    data = sheet(*rows)
    header = find_header(data, ALIASES)
    assert header is not None
    remembered = ColumnMapping(columns=kept) if kept is not None else None
    return bind(data, header, ALIASES, ColumnMapping(columns=given or {}), remembered, WORDS, sent=sent)


def picture(binding: Binding) -> list[str]:
    """Return the columns as a person would tell them."""
    return [f"{one.letter} {one.field or '-'} {one.how or '-'}" for one in binding.columns]


def codes(binding: Binding) -> list[tuple[str, Severity, int]]:
    """Return the problems, each with its column."""
    return [(one.problem.code, one.severity, one.column) for one in binding.problems]


def test_each_way_to_a_field_is_told() -> None:
    found = bound(
        ("Title", "Korean title", "Completion", "Cost", "Weather"),
        ("Harbour", "항만", "2026-03-01", 12, "fair"),
        given={"Cost": "sustainment_cost"},
    )

    assert picture(found) == [
        "A title_en alias",
        "B title_ko header",
        "C planned_end similar",
        "D sustainment_cost given",
        "E - -",
    ]
    assert codes(found) == [("H02", Severity.INFO, 5)]
    assert found.columns[4].samples == ("fair",)


def test_a_person_is_heard_before_the_memory_and_the_memory_before_the_key_row() -> None:
    rows = (
        ("_key", "title_en", "note", "objective"),
        (None, "Title", "Note", "Objective"),
        ("01J", "a", "b", "c"),
    )

    found = bound(*rows, given={"B": "summary_en"}, kept={"B": "problem", "Note": "problem"})

    assert picture(found) == [
        "A _key key row",
        "B summary_en given",
        "C problem profile",
        "D objective key row",
    ]


def test_the_key_row_goes_before_what_the_header_says() -> None:
    found = bound(("_key", "title_en", "countries"), (None, "Country", "Title"), ("01J", "Harbour", "KEN"))

    assert picture(found) == ["A _key key row", "B title_en key row", "C countries key row"]


def test_a_column_a_person_ignores_is_left_without_a_word() -> None:
    found = bound(("Title", "Country"), ("Harbour", "Kenya"), given={"country": IGNORED})

    assert picture(found) == ["A title_en alias", "B - given"]
    assert codes(found) == []


def test_two_columns_found_equally_surely_lose_their_field() -> None:
    found = bound(("Title", "Budget", "Project cost"), ("Harbour", 1, 2))

    assert picture(found) == ["A title_en alias", "B - -", "C - -"]
    assert codes(found) == [("H03", Severity.CELL, 2), ("H03", Severity.CELL, 3)]


def test_the_column_found_more_surely_keeps_its_field() -> None:
    found = bound(
        ("Title", "Budget", "Total cost", "Budget (USD)"), ("Harbour", 1, 2, 3), given={"C": IGNORED}
    )

    assert picture(found)[1] == "B cost alias"
    assert codes(found) == [("H08", Severity.NOTE, 4)]
    assert found.problems[0].problem.values["other"] == "Budget"


def test_what_a_person_binds_takes_the_field_from_an_alias() -> None:
    found = bound(("Title", "Budget", "Amount"), ("Harbour", 1, 2), given={"Amount": "cost"})

    assert picture(found)[1:] == ["B - -", "C cost given"]
    assert codes(found) == [("H08", Severity.NOTE, 2)]


def test_a_mapping_to_an_unknown_field_is_wrong_usage() -> None:
    with pytest.raises(WrongUsage, check=says("colour")):
        bound(("Title", "Country"), ("Harbour", "Kenya"), given={"Title": "colour"})


def test_a_header_the_sheet_lacks_is_told() -> None:
    found = bound(("Title", "Country"), ("Harbour", "Kenya"), given={"Tittle": "title_en", "B": "countries"})

    assert codes(found) == [("H07", Severity.NOTE, 0)]


def test_a_column_that_was_sent_and_is_gone_is_told() -> None:
    found = bound(("Title", "Country"), ("Harbour", "Kenya"), sent=("title_en", "cost"))

    assert [(one.problem.code, one.problem.field) for one in found.problems] == [("H04", "cost")]


def test_a_number_that_counts_the_rows_is_no_number_of_theirs() -> None:
    counted = bound(("No.", "Title"), *((n, f"Project {n}") for n in range(1, 6)))
    numbered = bound(("No.", "Title"), *((f"P17{n}", f"Project {n}") for n in range(1, 6)))

    assert picture(counted) == ["A - -", "B title_en alias"]
    assert picture(numbered) == ["A their_ref alias", "B title_en alias"]


def test_a_running_number_beside_the_real_one_does_not_stand_in_its_way() -> None:
    found = bound(("No.", "Project ID", "Title"), *((n, f"P17{n}", f"Project {n}") for n in range(1, 6)))

    assert picture(found) == ["A - -", "B their_ref alias", "C title_en alias"]


def test_a_title_in_the_other_language_is_the_other_title() -> None:
    korean = bound(("Title", "Country"), ("항만 현대화", "Kenya"), ("해양 역량", "Kenya"))
    english = bound(("사업명", "국가"), ("Harbour", "Kenya"), ("Coast", "Kenya"))
    both = bound(("Title", "사업명"), ("항만 현대화", "Harbour"))
    named = bound(("Korean title", "Country"), ("Harbour", "Kenya"))

    assert picture(korean)[0] == "A title_ko similar"
    assert picture(english)[0] == "A title_en similar"
    assert picture(both) == ["A title_en alias", "B title_ko header"], "one swap would leave two of a kind"
    assert picture(named)[0] == "A title_ko header"


def test_a_column_of_countries_is_known_where_its_header_does_not_contradict() -> None:
    cells = [("Kenya", "a"), ("Viet Nam", "b"), ("Uganda", "c")]

    assert picture(bound(("Where", "Title"), *cells))[0] == "A countries similar"
    assert picture(bound(("Donor", "Title"), *cells))[0] == "A - -"
    assert picture(bound(("Borrower", "Title"), *cells))[0] == "A - -"


def test_a_column_without_a_header_is_shown() -> None:
    found = bound(("Title", "Country", None), ("Harbour", "Kenya", "loose"))

    assert picture(found)[2] == "C - -"
    assert codes(found) == [("H02", Severity.INFO, 3)]
    assert found.columns[2].how is None


def test_the_columns_for_an_answer_are_known_without_the_key_row() -> None:
    found = bound(("비고(회신)", "비고", "삭제요청", "사업명"), ("회신", "메모", "Y", "해양"))

    assert [one.field for one in found.columns] == ["reply_note", "note", "removal", "title_ko"]
    assert found.columns[0].how is How.HEADER
