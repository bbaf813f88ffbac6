"""The units of amounts, how lists word them, and where they put them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.drills.foreign_lists.presentation import Presentation


@dataclass(frozen=True, slots=True)
class Unit:
    """A currency and a factor, and their wordings."""

    currency: str
    factor: int
    bracketed: tuple[str, ...]
    """As in the brackets of a header."""
    spoken: tuple[str, ...]
    """As in a header without brackets: "{}" is the header."""
    above: tuple[str, ...]
    """As in a line of its own."""
    sign: str = ""
    """The text in the number format."""
    in_cell: tuple[str, ...] = ()
    """An amount with its unit in the cell: "{}" is the number."""
    column: tuple[str, ...] = ()
    """The texts in a column of units."""


UNITS: Mapping[str, Unit] = {
    "dollars": Unit(
        "USD",
        1,
        ("USD", "US$", "in USD", "US dollars", "미화"),
        ("{} USD", "{} in US dollars", "{}, US$"),
        ("(Unit: USD)", "All amounts in US dollars", "(단위: 달러)", "Currency: USD"),
        '"US$"#,##0',
        ("US$ {}", "USD {}", "{} USD", "${}", "{}달러"),
        ("USD", "US$", "US dollars"),
    ),
    "thousand dollars": Unit(
        "USD",
        10**3,
        (
            "USD thousand",
            "US$ '000",
            "$'000s",
            "k USD",
            "in 000 USD",
            "USD thousands",
            "천달러",
            "천불",
            "천 달러",
            "천 USD",
            "USD 1,000",
            "thousands of dollars",
        ),
        ("{}, thousand USD", "{} in thousands of US dollars", "{} US$ thousand", "{} (in thousands), USD"),
        (
            "(Unit: US$ thousand)",
            "(단위: 천달러)",
            "Amounts in thousands of US dollars",
            "(in US$ '000)",
            "단위 : 천불",
        ),
        "",
        ("{}천달러", "US${}k", "{}천불", "USD {} thousand"),
        ("천달러", "USD thousand", "US$ '000"),
    ),
    "million dollars": Unit(
        "USD",
        10**6,
        (
            "US$ million",
            "US$ m",
            "US$ m, indicative",
            "US$ million, 2023 prices",
            "US$ mill.",
            "MUSD",
            "USD mn",
            "M$",
            "USD, million",
            "in USD million",
            "US$ millions, est.",
            "백만 달러",
            "백만불",
        ),
        (
            "{} in USD million (est.)",
            "{} - millions of US dollars",
            "{}, mln USD",
            "{} US$ million",
            "{} US$(million)",
        ),
        (
            "(Unit: US$ million)",
            "(단위: 백만 달러)",
            "All figures in US$ million",
            "(US$ million)",
            "Unit: USD mn",
        ),
        "",
        ("US$ {}m", "USD {} million", "{}백만 달러", "${} million"),
        ("백만 달러", "USD million", "US$ million"),
    ),
    "won": Unit(
        "KRW",
        1,
        ("원", "KRW", "단위: 원", "₩"),
        ("{} KRW", "{}, won"),
        ("(단위: 원)", "(Unit: KRW)", "단위:원"),
        "[$₩-412]#,##0",
        ("{}원", "₩{}", "KRW {}", "금 {}원"),
        ("KRW", "원", "₩"),
    ),
    "thousand won": Unit(
        "KRW",
        10**3,
        ("천원", "단위: 천원", "천 원", "KRW thousand", "KRW '000", "단위 : 천원"),
        ("{}, thousand KRW", "{} KRW thousand"),
        ("(단위: 천원)", "(단위 : 천원)", "단위: 천 원", "(Unit: KRW thousand)", "[단위: 천원]"),
        "",
        ("{}천원", "{} 천원", "KRW {} thousand"),
        ("천원", "KRW thousand"),
    ),
    "million won": Unit(
        "KRW",
        10**6,
        (
            "백만원",
            "백만 원",
            "단위: 백만원",
            "KRW million",
            "KRW mn",
            "단위:백만원",
            "백만원, 2026년 기준",
            "KRW million, VAT incl.",
        ),
        ("{} KRW million", "{}, million won", "{} 백만원"),
        (
            "(단위: 백만원)",
            "(단위 : 백만원)",
            "단위: 백만 원",
            "(Unit: KRW million)",
            "<단위: 백만원>",
            "※ 금액 단위: 백만원",
            "※ 예산은 백만원 단위임",
        ),
        "",
        ("{}백만원", "{} 백만원", "KRW {} million", "₩{}m"),
        ("백만원", "백만 원", "KRW million"),
    ),
    "hundred million won": Unit(
        "KRW",
        10**8,
        ("억원", "억 원", "단위: 억원", "KRW 100 million"),
        ("{} 억원",),
        ("(단위: 억원)", "단위 : 억 원", "(Unit: KRW 100 million)"),
        "",
        ("{}억원", "{}억 원"),
        ("억원",),
    ),
    "million euros": Unit(
        "EUR",
        10**6,
        ("€m", "EUR million", "€ million, current", "백만 유로"),
        ("{} EUR million", "{}, million euros"),
        ("(Unit: EUR million)", "Amounts in € million", "(단위: 백만유로)"),
        "",
        ("€{}m", "EUR {} million"),
        ("EUR million", "백만 유로"),
    ),
    "euros": Unit(
        "EUR",
        1,
        ("EUR", "€", "in euros"),
        ("{} EUR", "{} in euros"),
        ("(Unit: EUR)", "All amounts in euros"),
        "[$€-2] #,##0.00",
        ("€{}", "{} €", "EUR {}"),
        ("EUR", "€"),
    ),
    "yen": Unit(
        "JPY",
        1,
        ("JPY", "엔", "円"),
        ("{} JPY",),
        ("(Unit: JPY)", "(단위: 엔)"),
        "",
        ("JPY {}", "{}엔"),
        ("JPY", "엔"),
    ),
}

PLACES = (
    "header brackets",
    "header words",
    "line above",
    "line above at the right",
    "row below the header",
    "column of units",
    "number format",
    "every cell",
    "line above and header",
    "line below the table",
    "square brackets",
    "scaled by the number format",
    "nowhere",
)

_NUMBERS = ("number", "grouped number", "accounting", "rounded by its format")
"""The forms of amounts that are numbers, so that a number format shows."""


def unit_of(how: Presentation) -> tuple[Unit, str]:
    """Return the unit of a list and its place; one not possible there is put in brackets in the header."""
    unit, place, form = UNITS[how["unit"]], how["unit place"], how["amount"]
    if place == "nowhere":
        return UNITS["dollars"], place
    if place == "number format" and not (unit.sign and form in _NUMBERS):
        place = PLACES[0]
    if place == "scaled by the number format" and not (unit.factor in (10**3, 10**6) and form in _NUMBERS):
        place = PLACES[0]
    return unit, place
