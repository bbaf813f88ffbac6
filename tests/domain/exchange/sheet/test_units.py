"""Units of amounts: read from any wording whose every word is known, and otherwise asked about."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from registry.domain.exchange.sheet.unit_phrases import Unit, phrase_unit, unit_named
from registry.domain.exchange.sheet.unit_words import CURRENCIES, SCALES
from registry.domain.exchange.sheet.units import has_scale, header_unit, label_unit, without_unit

MILLION = 10**6


@pytest.mark.parametrize(
    ("header", "scale", "currency"),
    [
        ("Budget (US$ million, 2023 prices)", MILLION, "USD"),
        ("Budget (US$ m, indicative)", MILLION, "USD"),
        ("Budget in USD million (est.)", MILLION, "USD"),
        ("Budget ($'000s)", 1_000, "USD"),
        ("Budget (US$’000)", 1_000, "USD"),
        ("Budget (US$ mill.)", MILLION, "USD"),
        ("Budget, mln USD", MILLION, "USD"),
        ("Budget - millions of US dollars", MILLION, "USD"),
        ("Budget (thousands of U.S. dollars)", 1_000, "USD"),
        ("Budget (US$ x 1,000)", 1_000, "USD"),
        ("Budget (10^6 USD)", MILLION, "USD"),
        ("Total (USD 1,000s)", 1_000, "USD"),
        ("Kosten (m€)", MILLION, "EUR"),
        ("予算(百万円)", MILLION, "JPY"),
        ("예산 (100만원)", MILLION, "KRW"),
        ("사업비(억원, '26년 기준)", 10**8, "KRW"),
        ("사업비(백만원, 부가세 포함)", MILLION, "KRW"),
        ("예산 (천 미불)", 1_000, "USD"),
        ("예산(백만원) / 계", MILLION, "KRW"),
        ("예산 / 계(천원)", 1_000, "KRW"),
        ("Total cost ²⁾ (US$ million)", MILLION, "USD"),
        ("Budget (USD million", MILLION, "USD"),
        ("예산(안)", 1, ""),
        ("Total cost (number)", 1, ""),
        ("총사업비(A+B)", 1, ""),
        ("Project cost(s)", 1, ""),
        ("지원액", 1, ""),
    ],
)
def test_a_header_names_its_unit_in_any_wording(header: str, scale: int, currency: str) -> None:
    unit = header_unit(header)

    assert (unit.factor, unit.currency, unit.unclear) == (Decimal(scale), currency, "")


@pytest.mark.parametrize(
    "header",
    [
        "Budget (KOICA)", "Budget (USD/KRW million)", "Budget (USD per year)", "사업비(국비)", "Cost (%)",
        "Budget (U$D m)", "Budget (US$ b)", "Budget (USD 50)", "예산(백만원) (US$ million)",
    ],
)  # fmt: skip
def test_a_bracket_that_is_not_understood_whole_is_unclear(header: str) -> None:
    assert header_unit(header).unclear


_WAYS = st.sampled_from(
    (
        "Budget ({c} {s})", "Budget [{s} {c}]", "Budget, {s} {c}", "Budget - {s} of {c}", "Cost in {c} {s}",
        "Cost {c}({s})", "Budget ({c}, {s}, {r})", "Budget (in {s} of {c}; {r})", "예산({s} {c})", "예산\n({s}{c})",
        "예산({c} {s}, {r}) / 계", "Total ²⁾ ({s} {c})", "단위: {s} {c}",
    )
)  # fmt: skip
_REMARKS = st.sampled_from(
    ("2023 prices", "est.", "indicative", "FY2026", "불변가격", "잠정", "approx", "VAT 포함")
)
_STRANGE = st.sampled_from(("ministry share", "per beneficiary", "국비", "GoK", "phase II only", "대응자금"))


@given(_WAYS, st.sampled_from(sorted(CURRENCIES)), st.sampled_from(sorted(SCALES)), _REMARKS)
def test_any_currency_and_scale_in_any_wording_is_read_or_unclear_but_never_another(
    way: str, currency: str, scale: str, remark: str
) -> None:
    # Written in one word, `billions$` is billions of dollars to anybody, and none of Singapore.
    assume(not ("{s}{c}" in way and currency.startswith("s") and scale.isascii()))
    unit = header_unit(way.format(c=currency, s=scale, r=remark))

    if not unit.unclear and unit.is_named:
        assert unit.scale in (SCALES[scale], None)
        assert unit.currency in (CURRENCIES[currency], "")
        assert unit.scale is not None or "(" not in way, "a bracket that was understood names both"


@given(st.sampled_from(("USD", "백만원", "US$ million")), _STRANGE)
def test_a_word_that_nobody_knows_makes_a_bracket_unclear(unit: str, strange: str) -> None:
    assert header_unit(f"Budget ({unit}, {strange})").unclear
    assert phrase_unit(f"{unit}, {strange}") is None


@given(
    st.sampled_from(("Budget", "예산", "Mid-term budget", "총사업비")),
    st.sampled_from(("_{}", "-{}", " - {}", ", {}", "/{}", ": {}", " [{}]", "({})", " in {}")),
    st.sampled_from((("백만원", MILLION, "KRW"), ("천불", 1_000, "USD"), ("USD million", MILLION, "USD"))),
)
def test_a_scale_in_a_header_is_never_left_out(name: str, way: str, unit: tuple[str, int, str]) -> None:
    words, scale, currency = unit
    header = name + way.format(words)
    assert header_unit(header) == Unit(Decimal(scale), currency)
    assert has_scale(header)
    assert not has_scale(name)


@pytest.mark.parametrize(
    ("text", "scale", "currency"),
    [
        ("(단위: 백만원)", MILLION, "KRW"), ("단위 : 천원, %", 1_000, "KRW"), ("US$ in millions", MILLION, "USD"),
        ("(in thousands of US dollars)", 1_000, "USD"), ("All amounts in US$ millions", MILLION, "USD"),
        ("단위: 개소, 백만원", MILLION, "KRW"), ("국방협력사업 현황 (백만원)", MILLION, "KRW"),
        ("Figures in US$ thousand unless stated otherwise", 1_000, "USD"), ("단위: 명", 1, ""),
        ("※ 예산은 백만원 단위임", MILLION, "KRW"), ("주) 금액은 천원 단위로 기재", 1_000, "KRW"),
        ("※ 예산 단위는 백만원", MILLION, "KRW"), ("※ 단위 사업별로 작성", 1, ""), ("단위부대 방문", 1, ""),
        ("예산은 명 단위임", 1, ""),
        ("2026년 국방협력사업 현황", 1, ""), ("Exchange rate: 1 USD = 1,300 KRW", 1, ""), ("Division of units", 1, ""),
    ],
)  # fmt: skip
def test_a_text_beside_a_table_names_the_unit_of_its_amounts(text: str, scale: int, currency: str) -> None:
    unit = label_unit(text)

    assert (unit.factor, unit.currency, unit.unclear) == (Decimal(scale), currency, "")


def test_two_units_in_one_label_are_unclear() -> None:
    assert label_unit("단위: 백만원/천불").unclear


@pytest.mark.parametrize(
    ("text", "scale", "currency"),
    [
        ("US$ 1,200,000", None, "USD"), ("1.2 million", MILLION, ""), ("900,000원", None, "KRW"),
        ("12억 3천만원", 0, "KRW"), ("1,234백만원", MILLION, "KRW"), ("500", None, ""), ("5백만불", MILLION, "USD"),
    ],
)  # fmt: skip
def test_a_cell_may_name_its_own_unit(text: str, scale: int | None, currency: str) -> None:
    unit = unit_named(text)

    assert (unit.scale, unit.currency) == (None if scale is None else Decimal(scale), currency)


def test_a_unit_is_completed_by_another_and_kept_where_it_says_so_itself() -> None:
    assert Unit(currency="USD").over(Unit(Decimal(1000))) == Unit(Decimal(1000), "USD")
    assert Unit(Decimal(10), "USD").over(Unit(unclear="x")) == Unit(Decimal(10), "USD")
    assert Unit().over(Unit(unclear="x")).unclear == "x"
    assert not Unit(Decimal(10)).agrees(Unit(Decimal(1000)))


@pytest.mark.parametrize(
    "header", ["Budget, mln USD", "Budget - millions of US dollars", "Budget USD million"]
)
def test_a_header_without_its_unit_is_its_name(header: str) -> None:
    assert without_unit(header) == "Budget"
