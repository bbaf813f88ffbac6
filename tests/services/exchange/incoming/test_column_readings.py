"""Generated sheets of other offices: layouts × units × formats × languages, read to what was meant, or asked about.

Each sheet is drawn from what it means: amounts in full, and a way of writing them. One workbook holds many sheets,
so that it is read once; LibreOffice then saves it again, and everything must be read the same.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from registry.domain.exchange.check_result import RowState
from registry.domain.exchange.column_mapping import ColumnMapping, ImportOptions
from registry.domain.values import money
from tests.services.exchange.sheets import check, sheet, step
from tests.titles import TITLE_WORDS

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from registry.domain.exchange.check_result import CheckResult
    from registry.services.registry import Registry
    from tests.services.exchange.office import Office

_SHEETS = 48
_ROWS = 6
_UNITS: dict[tuple[str, int], tuple[str, ...]] = {
    ("KRW", 1): ("원", "KRW", "단위: 원"),
    ("KRW", 10**3): ("천원", "KRW thousand", "단위: 천 원"),
    ("KRW", 10**6): ("백만원", "백만 원", "KRW mn", "KRW, million"),
    ("KRW", 10**8): ("억원", "억 원"),
    ("USD", 1): ("USD", "US$", "달러"),
    ("USD", 10**3): ("US$ thousand", "USD '000", "천불", "$ thousands", "k USD"),
    ("USD", 10**6): ("US$ million", "US$ m, indicative", "MUSD", "백만불", "USD million, 2023 prices"),
}
_FORMATS = {"KRW": ("[$₩-412]#,##0", '#,##0"원"'), "USD": ('"US$"#,##0', "[$$-409]#,##0.00")}
_HEADERS = {
    "en": ("Project ID", "Project title", "Country", "Budget"),
    "ko": ("사업번호", "영문사업명", "대상국", "예산"),
}


@dataclass
class Layout:
    """A drawn sheet: where its unit is named, and the amounts it means, in full."""

    title: str
    where: str
    currency: str
    scale: int
    meant: dict[str, int] = field(default_factory=dict)
    held: set[str] = field(default_factory=set)


def _drawn(number: int, page: Worksheet, chance: random.Random) -> Layout:
    currency, scale = chance.choice(sorted(_UNITS))
    unit = chance.choice(_UNITS[currency, scale])
    where = chance.choice(
        (
            "bracket",
            "above",
            "row",
            "column",
            "currency column",
            "format",
            "letters",
            "divided",
            "unknown",
            "outlier",
        )
    )
    language = chance.choice(("en", "ko"))
    ref, title, country, budget = _HEADERS[language]
    layout = Layout(page.title, where, currency, scale)
    if where == "above":
        page.append(["국방협력사업 현황" if language == "ko" else "Projects of the year"])
        page.append([None, None, None, f"({unit})" if "단위" in unit else f"(단위: {unit})"])
    if where in ("bracket", "divided", "outlier"):
        budget = f"{budget} ({unit})"
    if where == "unknown":
        budget = f"{budget} ({unit}, {chance.choice(('KOICA share', '국비', 'per batch'))})"
    headers = [ref, title, country, budget]
    if where == "column":
        headers.append("단위" if language == "ko" else "Unit")
    if where == "currency column":
        headers.append("통화" if language == "ko" else "Currency")
    page.append(headers)
    if where == "row":
        page.append([None, None, None, f"({unit})"])
    for row in range(_ROWS):
        _add_row(page, layout, unit, f"S{number}-{row}", chance)
    return layout


def _add_row(page: Worksheet, layout: Layout, unit: str, ref: str, chance: random.Random) -> None:
    shown = chance.randrange(20, 900)
    name = " ".join(chance.sample(TITLE_WORDS, 4)).capitalize() + f" {ref}"
    cells: list[Any] = [ref, name, chance.choice(("Philippines", "베트남", "FJ")), shown]
    layout.meant[ref] = shown * layout.scale
    code = ""
    match layout.where:
        case "column" | "currency column":
            cells.append(unit.removeprefix("단위: "))
        case "format":
            layout.meant[ref] = cells[3] = shown * 1000
            code = chance.choice(_FORMATS[layout.currency])
        case "letters":
            code = '#,##0"백만원"'
            layout.meant[ref] = shown * 10**6
        case "divided" if layout.scale in (10**3, 10**6):
            cells[3] = shown * layout.scale
            code = "#,##0" + "," * (1 if layout.scale == 10**3 else 2)
        case "outlier" if ref.endswith("-2") and layout.scale >= 10**3:
            layout.held.add(ref)
            cells[3] = 900 * 10**6
    page.append(cells)
    if code:
        page.cell(page.max_row, 4).number_format = code


def _workbook(path: Path, seed: int) -> list[Layout]:
    chance = random.Random(seed)  # noqa: S311 - a drawn example, no secret
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    layouts = [_drawn(number, book.create_sheet(f"list {number}"), chance) for number in range(_SHEETS)]
    book.save(path)
    return layouts


def _check(registry: Registry, path: Path, layouts: list[Layout]) -> tuple[int, int]:
    """Check each sheet; return how many are read without asking, and how many a person would read so."""
    incoming = registry.imports.read(path, step)
    read = 0
    for layout in layouts:
        options = ImportOptions(
            given=ColumnMapping(
                sheet=layout.title, defaults={"area": "CAP", "cost_currency": layout.currency}
            )
        )
        read += _is_right(registry.imports.check(incoming, options, step), layout)
    return read, sum(one.where not in ("unknown", "outlier") for one in layouts)


def _is_right(checked: CheckResult, layout: Layout) -> bool:
    """Return whether a sheet is read without asking; fails when any value is another than the one meant."""
    asked = [one.problem.code for one in checked.problems if one.severity.is_error]
    if layout.where == "unknown":
        assert asked == ["H09"], layout
        return False
    rows = {str(row.values.get("their_ref")): row for row in checked.rows}
    for ref, meant in layout.meant.items():
        row = rows[ref]
        stored = row.values.get("cost")
        if ref in layout.held:
            assert (stored, row.state) == (None, RowState.ERROR), layout
        elif stored is not None:
            assert money.from_parts(int(stored)) == meant, (layout, ref)
            named = row.values.get("cost_currency")
            assert named == ("KRW" if layout.where == "letters" else layout.currency), (layout, ref)
    return not asked


@pytest.mark.parametrize("seed", [1, 2])
def test_no_amount_is_silently_another_one(registry: Registry, tmp_path: Path, seed: int) -> None:
    layouts = _workbook(tmp_path / "lists.xlsx", seed)

    read, readable = _check(registry, tmp_path / "lists.xlsx", layouts)

    assert read >= 0.9 * readable


def test_saved_again_by_libreoffice_no_amount_is_another_one(
    registry: Registry, tmp_path: Path, office: Office
) -> None:
    layouts = _workbook(tmp_path / "lists.xlsx", 3)
    saved = office.save(tmp_path / "lists.xlsx", tmp_path / "again.xlsx")

    read, readable = _check(registry, saved, layouts)

    assert read >= 0.9 * readable


@pytest.mark.parametrize("way", ["{}'{}", "{}’{}", "{} {}", "{},{}", "{}{}", "{},{} 원"])
def test_an_amount_in_full_among_others_in_a_unit_is_held_however_they_are_written(
    registry: Registry, tmp_path: Path, way: str
) -> None:
    usual = [way.format(*parts) for parts in (("1", "250"), ("1", "558"), ("7", "500"), ("1", "250"))]
    rows = [(f"Course {number}", amount) for number, amount in enumerate((*usual, 7_200_000), start=1)]
    path = sheet(tmp_path / "list.xlsx", *rows, headers=("Project title", "Total budget (천원)"))
    checked = check(registry, path)
    assert [row.state for row in checked.rows[-1:]] == [RowState.ERROR]
    assert [one.problem.code for one in checked.rows[-1].problems if one.severity.is_error] == ["T26"]
