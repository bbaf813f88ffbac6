"""Rows beside those of projects: sums, sections, notes, examples, headers again, a second table."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from tests.drills.foreign_lists.grid import Cell
from tests.drills.foreign_lists.words import COUNTRIES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from tests.drills.foreign_lists.grid import Column
    from tests.drills.foreign_lists.meaning import Project

ROWS = (
    "projects alone",
    "total",
    "total in words",
    "totals of countries",
    "sections in a merged row",
    "sections in the first cell",
    "sections with a sum",
    "notes below",
    "notes in the column of titles",
    "example",
    "header again",
    "empty rows",
    "second table below",
    "hidden row",
    "struck row",
    "signature below",
    "total first",
    "parts of projects",
    "title continued",
    "note between",
    "notes in two cells",
)

UNCLEAR = (
    "struck row", "hidden row", "example", "second table below", "parts of projects", "title continued",
)  # fmt: skip
"""Rows about which a person has a question."""

NOTED_BELOW = ("notes below", "notes in the column of titles", "notes in two cells")
"""Where notes stand under a table."""

Line = dict[int, Cell]
"""The cells of a row, by the place of their column."""

_TOTALS = (
    "Total", "합계", "총계", "Grand Total:", "합 계", "TOTAL US$", "Overall total", "Sum", "계", "Total budget",
    "Total (5 projects)", "합 계 (5건)", "총 합계", "Sub-total", "소계", "TOTAL:", "총 5건", "Total amount",
)  # fmt: skip
_NOTES = (
    (
        "※ 예산은 2026년 본예산 기준이며 변경될 수 있음",
        "* 자료: 국제정책과 (2026.3.5. 기준)",
        "주1) 환율은 1,350원/달러 적용",
    ),
    ("Note: figures are indicative and subject to change.", "* Source: project offices (fictional)"),
    ("¹ Including the share of the partner", "² As of 5 March 2026"),
    ("비고: 사업별 예산은 추후 조정될 수 있음",),
    ("Remarks: amounts exclude VAT",),
)
_SECTIONS = (
    ("Ⅰ. 해양안보 분야", "Ⅱ. 역량강화 분야"),
    ("A. Maritime security", "B. Capacity building"),
    ("□ 계속사업", "□ 신규사업"),
    ("[Ongoing projects]", "[New projects]"),
    ("1. 동남아시아", "2. 태평양도서국"),
    ("Southeast Asia", "Pacific"),
)


_EXAMPLES = (
    "(예시) 항만 안전 사업",
    "예시: 항만 안전 사업",
    "예) 항만 안전 사업",
    "Example: Port safety",
    "e.g. Port safety",
    "EXAMPLE - Port safety",
    "(Example) Port safety",
)


def place_of(columns: Sequence[Column], field: str) -> int:
    """Return the place of the column of a field."""
    return next(at for at, column in enumerate(columns) if column.field.startswith(field))


def total(columns: Sequence[Column], projects: Sequence[Project], chance: Random, word: str = "") -> Line:
    """Return a row with the sum of the amounts; its word is in the first column or in that of the titles."""
    where = chance.choice((0, place_of(columns, "title"), place_of(columns, "countries")))
    cost = place_of(columns, "cost")
    numbers = [cell.value for cell in columns[cost].cells if isinstance(cell.value, (int, float))]
    summed = sum((Decimal(str(number)) for number in numbers), Decimal(0)) or Decimal(len(projects) * 1250)
    line: Line = {cost: Cell(float(summed), columns[cost].cells[0].shown)}
    if where == cost:
        where = place_of(columns, "title")
    line[where] = Cell(word or chance.choice(_TOTALS))
    return line


def of_a_country(code: str, chance: Random) -> str:
    """Return the word before the sum of a country."""
    english, korean, *_ = COUNTRIES[code]
    return chance.choice(
        (f"{english} Total", f"Total {english}", f"{korean} 소계", f"Subtotal - {english}", "소계")
    )


def sections(chance: Random) -> tuple[str, str]:
    """Return the words of two sections."""
    words = chance.choice(_SECTIONS)
    counted = chance.choice(("{}", "{} (2건)", "{}"))
    return counted.format(words[0]), counted.format(words[1])


def parts(columns: Sequence[Column], chance: Random) -> list[Line]:
    """Return rows of what a project consists of, each with its share of the amount."""
    sign = chance.choice(("- ", "  - ", "· ", "└ ", "ㄴ ", "∘ ", "  • "))
    title, cost = place_of(columns, "title"), place_of(columns, "cost")
    words = chance.choice((("Training", "Equipment"), ("교육", "장비")))
    return [{title: Cell(f"{sign}{word}"), cost: Cell(10)} for word in words]


def continued(columns: Sequence[Column], chance: Random) -> Line:
    """Return a row with the second half of the title above it."""
    return {
        place_of(columns, "title"): Cell(
            chance.choice(("(second phase)", "및 후속 지원", "and its follow-up"))
        )
    }


def notes(chance: Random) -> tuple[str, ...]:
    """Return what is written under a table."""
    return chance.choice(_NOTES)


def noted_below(kind: str, columns: Sequence[Column], chance: Random) -> list[Line]:
    """Return the rows of the notes under a table."""
    if kind == "notes in two cells":
        return [
            {0: Cell("※"), 1: Cell("환율: 1,350원/달러")},
            {0: Cell("Note:"), 1: Cell("draft")},
        ]
    where = 0 if kind == "notes below" else place_of(columns, "title")
    return [{where: Cell(text)} for text in notes(chance)]


def example(columns: Sequence[Column], chance: Random) -> Line:
    """Return a row that shows how the list is to be filled in."""
    title = chance.choice(_EXAMPLES)
    shown = {"title": title, "countries": "Fiji", "cost": 1000, "planned": "2026-01-01"}
    return {
        at: Cell(value)
        for at, column in enumerate(columns)
        for field, value in shown.items()
        if column.field.startswith(field)
    }


def second_table(columns: Sequence[Column], projects: Sequence[Project]) -> list[Line]:
    """Return a summary of another shape below the list."""
    width = min(3, len(columns))
    found: list[Line] = [{}, {0: Cell("Summary by country")}]
    found.append(dict(enumerate([Cell("Country"), Cell("Projects"), Cell("Share")][:width])))
    for code in dict.fromkeys(project.country for project in projects):
        count = sum(project.country == code for project in projects)
        line = [Cell(COUNTRIES[code][0]), Cell(count), Cell(count / len(projects), "0%")]
        found.append(dict(enumerate(line[:width])))
    return found
