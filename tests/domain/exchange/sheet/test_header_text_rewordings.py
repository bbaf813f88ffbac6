"""Headers as other offices word them: each finds its field, and what could be money of another sort finds none."""

from __future__ import annotations

from pathlib import Path

import pytest
import tomli

from registry.domain.exchange.column_mapping import ColumnMapping
from registry.domain.exchange.sheet.column_binding import bind
from registry.domain.exchange.sheet.headers import Header
from tests.domain.exchange.sheets import ALIASES, WORDS, sheet

CELLS: dict[str, tuple[object, ...]] = {
    "countries": ("Kenya", "Viet Nam", "필리핀"),
    "planned_start": ("2026-03-01", "6/30/2022 12:00:00 AM", "1-Mar-2026"),
    "planned_end": ("2026-03-01", "30/06/2022", "2027년 3월 1일"),
    "actual_start": ("2026-03-01", "2026-04-01"),
    "actual_end": ("2026-03-01", "2026-04-01"),
    "cost": (640000, "1,234,000", "12억원"),
    "cost_currency": ("USD", "KRW"),
    "title_ko": ("해양 역량 강화", "재난 대응"),
    "summary_ko": ("해양 역량을 강화한다", "재난에 대응한다"),
    "their_ref": ("P176026", "P176449", "P177087"),
}
REWORDED: dict[str, list[str]] = tomli.loads((Path(__file__).parent / "rewordings.toml").read_text("utf-8"))

UNBOUND = REWORDED.pop("unbound")


def field_of(header: str, cells: tuple[object, ...]) -> str | None:
    """Return the field one column alone is bound to."""
    data = sheet((header,), *((value,) for value in cells))
    bound = bind(data, Header(1, {1: header}), ALIASES, ColumnMapping(), None, WORDS)
    return bound.columns[0].field


@pytest.mark.parametrize(
    ("field", "header"), [(f, header) for f, headers in REWORDED.items() for header in headers]
)
def test_a_reworded_header_finds_its_field(field: str, header: str) -> None:
    assert field_of(header, CELLS.get(field, ("Some text", "Other text"))) == field


@pytest.mark.parametrize("header", UNBOUND)
def test_what_may_mean_something_else_stays_unbound(header: str) -> None:
    for cells in (
        (640000, 1250000, 12),
        ("Some text", "Other text"),
        ("2026-01-01", "2026-02-03"),
        (2026, 2027, 2028),
    ):
        assert field_of(header, cells) is None


@pytest.mark.parametrize("header", ["Expected completion", "Country / Economy", "Closing Dt"])
def test_a_guess_is_not_made_against_what_the_cells_say(header: str) -> None:
    assert field_of(header, ("not this", "nor that", "none")) is None


@pytest.mark.parametrize(
    ("header", "field"),
    [("Countyr", None), ("Counrty name", None), ("Implementing Agancy", "implementing_orgs"),
    ("Project Developmnt Objective", "objective")],
)  # fmt: skip
def test_a_mistyped_header_is_found_where_it_is_long_enough_to_be_sure(
    header: str, field: str | None
) -> None:
    assert field_of(header, ("Some text", "Other text")) == field
