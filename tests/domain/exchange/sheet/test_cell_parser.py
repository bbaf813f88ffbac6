"""Cells: codes with labels, lists however they are set apart, errors, formulas, what a sheet did to a code."""

from __future__ import annotations

import contextlib
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.data.reference.resources import shipped
from registry.domain.exchange.cell_format import cell_content, cell_text
from registry.domain.exchange.layout import NOT_SENT_WHOLE
from registry.domain.exchange.sheet.cell_parser import is_cut, raw_of
from registry.domain.exchange.sheet.conventions import Conventions
from registry.domain.exchange.sheet.unit_phrases import Unit
from registry.domain.exchange.workbook import Cell, CellKind
from registry.domain.fields.project import PROJECT
from registry.domain.problem import Unfit
from registry.domain.vocabulary.language import Language
from tests.domain.exchange.sheets import WORDS, cell

if TYPE_CHECKING:
    from registry.domain.fields.kinds import Kind, Stored

NONE = Conventions()
SENTENCES = shipped().table("problems.toml")


def kind_of(field: str) -> Kind:
    """Return the kind of a field of the project."""
    return PROJECT.by_id[field].kind


def stored(field: str, value: object) -> Stored:
    """Return what is stored for a cell."""
    kind = kind_of(field)
    read = raw_of(cell(value), kind, NONE, WORDS, field=field)
    return kind.parse(read.raw, WORDS) if read.raw else None


def refused(field: str, value: object) -> str:
    """Return the code a cell is refused with."""
    with pytest.raises(Unfit) as unfit:
        stored(field, value)
    return unfit.value.code


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Kenya, Uganda", "KEN;UGA"),
        ("Kenya; Uganda", "KEN;UGA"),
        ("Kenya and Uganda", "KEN;UGA"),
        ("Kenya / Uganda / Viet Nam", "KEN;UGA;VNM"),
        ("Kenya\nUganda", "KEN;UGA"),
        ("필리핀·베트남", "PHL;VNM"),
        ("필리핀, 베트남 및 인도네시아", "PHL;VNM;IDN"),
        ("필리핀과 베트남", "PHL;VNM"),
        ("PHL; MYS", "PHL;MYS"),
        ("PHL – Philippines; MYS – Malaysia", "PHL;MYS"),
        ("Congo, Democratic Republic of", "COD"),
        ("Congo, Democratic Republic of, Kenya", "COD;KEN"),
        ("Korea, Republic of; Trinidad and Tobago", "KOR;TTO"),
        ("Trinidad and Tobago and Kenya", "TTO;KEN"),
        ("People's Republic of China", "CHN"),
        ("Lao People's Democratic Republic", "LAO"),
        ("Arab Republic of Egypt", "EGY"),
        ("Republic of Madagascar", "MDG"),
        ("Kenya, Kenya", "KEN"),
        ("Türkiye¹", "TUR"),
        ("Kenya ², Viet Nam (1) and 필리핀[2]", "KEN;VNM;PHL"),
    ],
)
def test_countries_are_told_apart_however_they_are_listed(text: str, codes: str) -> None:
    assert stored("countries", text) == codes


@pytest.mark.parametrize("text", ["Kenya, Atlantis", "Eastern and Southern Africa", "Nowhere"])
def test_a_list_with_an_unknown_part_is_not_taken_apart(text: str) -> None:
    assert raw_of(Cell(text), kind_of("countries"), NONE, WORDS).raw == text
    assert refused("countries", text) in ("L03", "L04")


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("cost_currency", "USD – US dollar", "USD"),
        ("cost_currency", "usd", "USD"),
        ("cost_currency", "USD - 미국 달러", "USD"),
        ("procedure", "DEX", "DEX"),
        ("mark", "U", "U"),
        ("lead_org", "ORG:ROK-MND – Ministry of National Defense", "ORG:ROK-MND"),
    ],
)
def test_a_label_behind_a_code_is_taken_off(field: str, text: str, code: str) -> None:
    assert stored(field, text) == code


def test_commas_part_organisations_only_where_each_is_known() -> None:
    known = [entry for entry in WORDS["organisation"].entries if "," not in entry.name.en][:2]
    names = [entry.name.en for entry in known]

    assert stored("implementing_orgs", ", ".join(names)) == ";".join(entry.code for entry in known)
    assert stored("implementing_orgs", "Ministry of Water, Sanitation and Hygiene") == (
        "Ministry of Water, Sanitation and Hygiene"
    )
    assert stored("implementing_orgs", "Agency of A\nAgency of B") == "Agency of A;Agency of B"


def test_markers_keep_their_weights() -> None:
    codes = [entry.code for entry in WORDS["marker"].entries][:2]

    assert stored("markers", f"{codes[0]}:2, {codes[1]}:1") == f"{codes[0]}:2;{codes[1]}:1"


@pytest.mark.parametrize("value", ["1.23E+11", "1,23E+11", "1e5", 1230000000000, 12345678901234567])
def test_a_code_in_scientific_notation_is_refused(value: object) -> None:
    assert refused("their_ref", value) == "T06"


def test_numbers_in_columns_of_codes_are_their_digits() -> None:
    assert stored("crs_code", 15210) == "15210"
    assert stored("their_ref", 176026) == "176026"
    assert stored("their_ref", 12.5) == "12.5"
    assert stored("objective", "1.23E+11") == "1.23E+11", "prose is not looked through"


def test_a_code_that_became_a_day_is_noted() -> None:
    read = raw_of(Cell("2026-03-04", CellKind.DATE), kind_of("their_ref"), NONE, WORDS, field="their_ref")

    assert read.raw == "2026-03-04"
    assert [note.code for note in read.notes] == ["T23"]


@pytest.mark.parametrize("field", ["title_en", "planned_start", "cost", "countries", "objective"])
def test_errors_of_the_sheet_are_never_values(field: str) -> None:
    assert refused(field, Cell("#DIV/0!", CellKind.ERROR)) == "T14"
    assert refused(field, Cell("#REF!", CellKind.ERROR, formula=True)) == "T14"
    assert refused(field, Cell("", CellKind.ERROR, formula=True)) == "T15"


def test_the_result_of_a_formula_is_taken_and_noted() -> None:
    read = raw_of(Cell("1200", CellKind.NUMBER, formula=True), kind_of("cost"), NONE, WORDS, field="cost")

    assert read.raw == "1200"
    assert [(note.code, note.field, note.values) for note in read.notes] == [
        ("T19", "cost", {"value": "1200"})
    ]


@pytest.mark.parametrize("field", [field.id for field in PROJECT.fields])
def test_blank_cells_say_nothing(field: str) -> None:
    assert raw_of(Cell(" \u00a0\n "), kind_of(field), NONE, WORDS).raw == ""


def test_text_comes_through_as_it_is() -> None:
    assert stored("objective", "=SUM(A1)\nsecond line") == "=SUM(A1)\nsecond line"
    assert stored("title_en", Cell("TRUE", CellKind.BOOLEAN)) == "TRUE"
    assert stored("title_en", Cell("2026-03-01T00:00:00", CellKind.DATE)) == "2026-03-01"


def test_a_text_that_was_not_sent_whole_is_recognised() -> None:
    assert is_cut(Cell(f"Beginning {NOT_SENT_WHOLE}"))
    assert not is_cut(Cell("Beginning and end"))
    assert not is_cut(None)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("countries", "PHL;MYS;COD"), ("implementing_orgs", "ORG:ROK-MND;Ministry of Water, Sanitation"),
        ("cost", 6_400_000_001),
        ("planned_start", "2026-03-01"), ("cost_currency", "KRW"), ("mark", "DAEOEBI"), ("lead_org",
        "ORG:ROK-MND"), ("area", "MAR"),
        ("title_en", "US-ROK: a - b – c"), ("objective", "first\nsecond"), ("their_ref", "00123"),
        ("releasable_to", "KOR;USA"),
    ],
)  # fmt: skip
def test_what_we_write_is_read_back_the_same_and_without_a_note(
    field: str, value: Stored, language: Language
) -> None:
    kind = kind_of(field)
    shown, text = cell_text(cell_content(kind, value, WORDS, language).value)
    read = raw_of(Cell(text, shown), kind, NONE, WORDS)

    assert kind.parse(read.raw, WORDS) == value
    assert read.notes == ()


@given(
    st.sampled_from(WORDS["country"].entries),
    st.sampled_from(WORDS["country"].entries),
    st.sampled_from([", ", "; ", " and ", "/", "\n", " & "]),
    st.booleans(),
)
def test_two_countries_are_two_whatever_they_are_called(
    one: object, other: object, between: str, korean: bool
) -> None:
    first, second = one, other
    names = [entry.name[Language.KO if korean else Language.EN] for entry in (first, second)]  # type: ignore[attr-defined]

    assert stored("countries", between.join(names)) in (
        ";".join(dict.fromkeys(entry.code for entry in (first, second))),  # type: ignore[attr-defined]
    )


_ANY = st.one_of(
    st.text(max_size=120).map(Cell),
    st.text("0123456789.,-()%억만천백 eE/년월일'", max_size=90).map(Cell),
    st.floats().map(lambda number: Cell(str(Decimal(repr(number))), CellKind.NUMBER)),
    st.floats().map(lambda number: Cell(str(Decimal(repr(number))), CellKind.NUMBER, percent=True)),
)


@given(_ANY)
def test_no_cell_breaks_the_reading(cell: Cell) -> None:
    for field in (
        "planned_start",
        "cost",
        "countries",
        "implementing_orgs",
        "markers",
        "area",
        "their_ref",
        "mark",
    ):
        with contextlib.suppress(Unfit):
            raw_of(cell, kind_of(field), NONE, WORDS, unit=Unit(Decimal(1000)))


@given(_ANY)
def test_what_was_read_is_stored_or_refused_with_a_sentence(cell: Cell) -> None:
    for field in ("planned_start", "cost", "markers", "their_ref"):
        assert _refusal(field, cell) in {"", *SENTENCES}


def _refusal(field: str, value: Cell) -> str:
    """Return the code a cell is refused with, nothing when it is stored."""
    try:
        stored(field, value)
    except Unfit as unfit:
        return unfit.code
    return ""
