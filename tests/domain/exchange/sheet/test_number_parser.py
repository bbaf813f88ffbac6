"""Numbers in cells: amounts and counts as offices write them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.exchange.sheet.cell_parser import raw_of
from registry.domain.exchange.sheet.conventions import Conventions
from registry.domain.exchange.sheet.unit_phrases import Unit
from registry.domain.exchange.sheet.units import header_unit
from registry.domain.exchange.workbook import Cell, CellKind
from registry.domain.fields.kinds import Amount, Integer
from registry.domain.problem import Unfit
from registry.domain.values import money
from tests.domain.exchange.sheets import WORDS

AMOUNT, YEAR = Amount(), Integer(1990, 2100)
UNSETTLED, COMMA, POINT = Conventions(), Conventions(decimal_comma=True), Conventions(decimal_comma=False)


def read(
    text: str, habits: Conventions = UNSETTLED, *, scale: int = 1, cell: Cell | None = None
) -> tuple[Decimal, tuple[str, ...]]:
    """Return the amount a cell is stored as, and the codes of its notes."""
    unit = Unit(Decimal(scale) if scale != 1 else None)
    found = raw_of(cell or Cell(text), AMOUNT, habits, WORDS, field="cost", unit=unit)
    return money.from_parts(AMOUNT.parse(found.raw, WORDS)), tuple(note.code for note in found.notes)


def number(text: str, *, percent: bool = False, shown: str = "") -> Cell:
    """Return a cell that holds a number; `shown` is its format."""
    return Cell(text, CellKind.NUMBER, percent=percent, format=shown)


def refused(text: str, habits: Conventions = UNSETTLED, cell: Cell | None = None) -> str:
    """Return the code a cell is refused with."""
    with pytest.raises(Unfit) as unfit:
        read(text, habits, cell=cell)
    return unfit.value.code


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1,234,567", "1234567"), ("1,234.5", "1234.5"), ("1.234,5", "1234.5"), ("1.234.567", "1234567"),
        ("１，２３４", "1234"),
        ("USD 1,200", "1200"), ("$1,200.50", "1200.5"), ("₩1,200", "1200"), ("1,200원", "1200"), ("1 234 567",
        "1234567"),
        ("1\u00a0234\u00a0567", "1234567"), ("1'234'567", "1234567"), ("+1,000", "1000"),
        ("1,000 USD", "1000"),
    ],
)  # fmt: skip
def test_a_number_written_as_text_is_read_and_noted(text: str, amount: str) -> None:
    assert read(text) == (Decimal(amount), ("T12",))


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("12억 3천만원", "1230000000"), ("1,234백만원", "1234000000"), ("3.5억원", "350000000"), ("5천만",
        "50000000"),
        ("1조 2천억원", "1200000000000"), ("2억5천만 원", "250000000"), ("1억2,345만 6,789원", "123456789"),
        ("3천 5백만", "35000000"),
        ("천만원", "10000000"), ("백만 달러", "1000000"), ("500천원", "500000"), ("만원", "10000"),
        ("1.2 million", "1200000"),
        ("USD 3.5m", "3500000"), ("2bn", "2000000000"), ("US$ 1.5 million", "1500000"), ("250k", "250000"),
        ("10 thousand", "10000"),
    ],
)  # fmt: skip
def test_an_amount_in_words_is_a_proposal_that_shows_what_it_comes_to(text: str, amount: str) -> None:
    found = raw_of(Cell(text), AMOUNT, UNSETTLED, WORDS, field="cost")

    assert Decimal(found.raw) == Decimal(amount)
    assert [(note.code, note.field, note.values["taken"]) for note in found.notes] == [
        ("T13", "cost", f"{Decimal(amount):,}")
    ]


@pytest.mark.parametrize("text", ["640000", "12.5", "0"])
def test_plain_digits_are_taken_without_a_word(text: str) -> None:
    assert read(text) == (Decimal(text), ())
    assert read("", cell=number(text)) == (Decimal(text), ())


@pytest.mark.parametrize(
    ("text", "code"), [("1.234", "T05"), ("12,5", "T05"), ("1,23,456", "T05"), ("1.2.3", "T05"), (".", "T04")]
)
def test_a_number_with_two_readings_is_never_guessed(text: str, code: str) -> None:
    assert refused(text) == code


def test_a_number_with_two_readings_is_read_by_the_files_convention() -> None:
    assert read("1.234", COMMA)[0] == 1234
    assert read("12,5", COMMA)[0] == Decimal("12.5")
    assert read("1,2345", COMMA)[0] == Decimal("1.2345")
    assert read("1.234", POINT)[0] == Decimal("1.234")
    assert read("1,234", UNSETTLED)[0] == 1234


@pytest.mark.parametrize("text", ["(123)", "123-", "-123", "−123", "△123", "▲ 123", "(USD 123)", "-$123"])
def test_a_negative_is_recognised_however_it_is_written_and_no_amount_is_one(text: str) -> None:
    assert raw_of(Cell(text), AMOUNT, UNSETTLED, WORDS).raw == "-123"
    assert refused(text) == "T09"


@pytest.mark.parametrize("text", ["-", "–", "—", "--"])
def test_a_dash_alone_is_asked_about(text: str) -> None:
    assert refused(text) == "T20"


@pytest.mark.parametrize(
    "text", ["much", "TBD", "미정", "12억 미만", "about 5", "5 apples", "USD", "원", "()", "1e6", "억억"]
)
def test_what_is_no_number_is_refused(text: str) -> None:
    assert refused(text) == "T04"


def test_a_day_or_a_boolean_is_no_number() -> None:
    assert refused("", cell=Cell("2026-03-01", CellKind.DATE)) == "T04"
    assert refused("", cell=Cell("TRUE", CellKind.BOOLEAN)) == "T04"


def test_binary_noise_is_rounded_away_and_real_digits_are_noted() -> None:
    assert read("", cell=number("0.30000000000000004")) == (Decimal("0.3"), ())
    assert read("", cell=number("1234567.89")) == (Decimal("1234567.89"), ())
    assert read("", cell=number("1.23456789")) == (Decimal("1.2346"), ("T18",))
    assert read("", cell=number("1E+6")) == (Decimal(1_000_000), ())


def test_a_percentage_counts_in_hundredths_and_is_no_amount() -> None:
    tolerance = Integer(0, 100)
    for cell in (number("0.5", percent=True), Cell("50%"), Cell("50 %")):
        assert tolerance.parse(raw_of(cell, tolerance, UNSETTLED, WORDS).raw, WORDS) == 50
        assert refused("", cell=cell) == "T27"
    assert refused("", cell=number("85", shown='0"%"')) == "T27", "a sign that the format writes"


def test_the_unit_of_the_header_multiplies_and_is_noted() -> None:
    assert read("", cell=number("12.5"), scale=1_000_000) == (Decimal(12_500_000), ("T22",))
    assert read("1,234", scale=1_000) == (Decimal(1_234_000), ("T12", "T22"))
    assert read("12백만원", scale=1_000_000) == (Decimal(12_000_000), ("T13",)), (
        "the same unit is not applied twice"
    )


@pytest.mark.parametrize(
    ("cell", "year"),
    [
        (Cell("2027년"), 2027),
        (Cell("2027"), 2027),
        (number("2027"), 2027),
        (Cell("２０２７"), 2027),
        (Cell("2027 회계연도"), 2027),
    ],
)
def test_a_year_is_read(cell: Cell, year: int) -> None:
    assert YEAR.parse(raw_of(cell, YEAR, UNSETTLED, WORDS).raw, WORDS) == year


@pytest.mark.parametrize(
    "cell", [number("2027.5"), Cell("next year"), Cell("-"), Cell("2027-03-01", CellKind.DATE)]
)
def test_what_is_no_whole_number_is_refused(cell: Cell) -> None:
    with pytest.raises(Unfit, match="T11"):
        YEAR.parse(raw_of(cell, YEAR, UNSETTLED, WORDS).raw, WORDS)


@pytest.mark.parametrize(
    ("header", "scale", "currency"),
    [
        ("예산(백만원)", 10**6, "KRW"), ("Budget (USD mn)", 10**6, "USD"), ("Total budget (USD)", 1, "USD"),
        ("Cost, US$ million", 10**6, "USD"),
        ("사업비(천 달러)", 1_000, "USD"), ("예산[단위: 억원]", 10**8, "KRW"),
        ("Cost (in thousands of USD)", 1_000, "USD"), ("예산 (KRW)", 1, "KRW"),
        ("Budget in KRW", 1, "KRW"), ("Amount ('000 USD)", 1_000, "USD"), ("Cost (total)", 1, ""),
        ("예산", 1, ""), ("금액(만원)", 10**4, "KRW"),
        ("Cost USD million", 10**6, "USD"), ("Budget USD", 1, "USD"), ("총사업비 백만원", 10**6, "KRW"),
        ("Project cost", 1, ""), ("Budget (millions)", 10**6, ""),
    ],
)  # fmt: skip
def test_a_header_says_its_unit(header: str, scale: int, currency: str) -> None:
    unit = header_unit(header)
    assert (unit.factor, unit.currency, unit.unclear) == (Decimal(scale), currency, "")


@given(st.decimals(0, 10**13, places=2))
def test_every_amount_is_read_back_as_a_number_and_as_text_with_either_sign(amount: Decimal) -> None:
    english, german = f"{amount:,}", f"{amount:,}".translate(str.maketrans(",.", ".,"))

    assert read("", cell=number(repr(float(amount))))[0] == amount
    assert read(english, POINT)[0] == amount
    assert read(german, COMMA)[0] == amount


@given(
    st.integers(1, 99_999),
    st.integers(1, 99),
    st.sampled_from(((("억"), 10**8), ("백만", 10**6), (" million", 10**6))),
)
def test_a_comma_in_an_amount_in_words_is_one_of_thousands_or_of_decimals_and_never_dropped(
    whole: int, part: int, unit: tuple[str, int]
) -> None:
    word, size = unit
    amount = (Decimal(whole) + Decimal(part) / 100) * size
    with_comma = f"{whole:,}".replace(",", ".") + f",{part:02}{word}"
    assert read(with_comma, COMMA)[0] == amount
    assert read(f"{whole},{part:02}{word}")[0] == amount
    assert read(f"{whole:,}.{part:02}{word}", POINT)[0] == amount
    assert read(f"{whole:,}{word}", POINT)[0] == whole * size
    assert refused(f"{whole},{part:02}{word}", POINT) == "T04"


@given(
    st.integers(1, 999),
    st.integers(0, 999),
    st.sampled_from(("{}", "USD {}", "{}원", "{} million", "{}백만")),
)
def test_three_digits_after_a_comma_are_thousands_or_decimals_and_never_guessed(
    whole: int, part: int, wording: str
) -> None:
    text = wording.format(f"{whole},{part:03}")
    assert refused(text, COMMA) == "T05"
    size = 10**6 if "mil" in wording or "백만" in wording else 1
    with_three = replace(COMMA, three_decimals=True)
    written = (whole * 1000 + Decimal(part)) / 1000 * size
    assert read(text, with_three)[0] == written
    assert read(text, POINT)[0] == (whole * 1000 + part) * size


@given(st.integers(1, 9999), st.integers(1, 9999))
def test_korean_units_come_to_what_they_say(hundred_millions: int, ten_thousands: int) -> None:
    assert (
        read(f"{hundred_millions}억 {ten_thousands}만원")[0]
        == hundred_millions * 10**8 + ten_thousands * 10**4
    )
