"""The generator of foreign lists and its judge: what is written is what is meant, and what is wrong is found."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText

from tests.conftest import registry_of
from tests.drills.foreign_lists.judging import judge
from tests.drills.foreign_lists.layout import sheet_of
from tests.drills.foreign_lists.meaning import Meaning
from tests.drills.foreign_lists.presentation import TRAITS, Presentation, drawn
from tests.drills.foreign_lists.units import UNITS, unit_of
from tests.drills.foreign_lists.words import COUNTRIES
from tests.drills.foreign_lists.writing import write
from tests.services.exchange.sheets import step

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from registry.data.store import Store
    from tests.drills.foreign_lists.grid import Sheet

_BASES: tuple[tuple[tuple[str, str], ...], ...] = (
    (),
    (("unit", "thousand dollars"),),
    (("number", "text"), ("officer", "plain")),
    (("start", "serial number"),),
    (("words", "ko"), ("values", "ko")),
)
"""What else a list needs before some choices show in it."""


def _codes(text: object) -> frozenset[str]:
    (code,) = (code for code, names in COUNTRIES.items() if names[0] == text)
    return frozenset({code})


def test_a_plain_list_read_by_its_places_alone_is_what_it_means(tmp_path: Path) -> None:
    for seed in range(20):
        sheet = sheet_of(Presentation(seed), "List")
        page = openpyxl.load_workbook(write([sheet], tmp_path / "plain.xlsx"))["List"]
        cells = list(page.iter_rows(min_row=2, values_only=True))
        assert len(cells) == len(sheet.meant) >= 5
        for (title, country, start, end, cost), meant in zip(cells, sheet.meant, strict=True):
            read = {
                "title": title,
                "countries": _codes(country),
                "planned_start": f"{start:%Y-%m-%d}",
                "planned_end": f"{end:%Y-%m-%d}",
                "cost": (Decimal(str(cost)), "USD"),
            }
            assert {field: one.right for field, one in meant.fields.items()} == {
                field: frozenset({value}) for field, value in read.items()
            }
        assert sheet.clear


def _written(sheet: Sheet, path: Path) -> Mapping[tuple[int, int], object]:
    page = openpyxl.load_workbook(write([sheet], path), rich_text=True)[sheet.name]
    return {
        (cell.row, cell.column): cell.value
        for line in page.iter_rows()
        for cell in line
        if cell.value is not None
    }


def _kept(value: object) -> object:
    """Return a value as a file keeps it: of a number, sixteen digits."""
    return float(f"{value:.16g}") if isinstance(value, float) else value


def test_what_is_written_is_what_the_sheet_holds(tmp_path: Path) -> None:
    for seed in range(60):
        sheet = sheet_of(drawn(seed), "List")
        covered = {
            (row, column)
            for top, first, bottom, last in sheet.merged
            for row in range(top, bottom + 1)
            for column in range(first, last + 1)
            if (row, column) != (top, first)
        }
        held = {
            place: "".join(text for text, _ in cell.runs) or _kept(cell.value)
            for place, cell in sheet.cells.items()
            if place not in covered and (cell.runs or cell.value not in (None, ""))
        }
        written = _written(sheet, tmp_path / "drawn.xlsx")
        found = {
            place: str(value) if isinstance(value, CellRichText) else value
            for place, value in written.items()
        }
        assert found == held


def _choices() -> list[tuple[str, str]]:
    return [(trait, choice) for trait, choices in TRAITS.items() for choice in choices[1:]]


@cache
def _cells(seed: int, choices: tuple[tuple[str, str], ...]) -> Sheet:
    return replace(sheet_of(Presentation(seed, choices), "L"), traits="")


@pytest.mark.parametrize(("trait", "choice"), _choices())
def test_every_choice_shows_in_some_list(trait: str, choice: str) -> None:
    pairs = (
        (_cells(seed, base), _cells(seed, (*base, (trait, choice)))) for base in _BASES for seed in range(8)
    )
    assert any(plain != chosen for plain, chosen in pairs)


def test_every_unit_is_worded_for_every_place_it_may_have() -> None:
    for name, unit in UNITS.items():
        for place in TRAITS["unit place"]:
            where = unit_of(Presentation(1, (("unit", name), ("unit place", place))))[1]
            assert where != "number format" or unit.sign
        assert all((unit.bracketed, unit.spoken, unit.above, unit.in_cell, unit.column)), name


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_the_judge_finds_a_value_a_project_and_a_row_that_are_not_meant(store: Store, tmp_path: Path) -> None:
    sheet = sheet_of(Presentation(1), "List")
    registry = registry_of(store)
    incoming = registry.imports.read(write([sheet], tmp_path / "list.xlsx"), step)
    assert judge(registry, incoming, sheet).faults == ()
    for field in sheet.meant[2].fields:
        other = Meaning(frozenset({"2001-01-01"}))
        meant = [
            replace(row, fields={**row.fields, field: other}) if at == 2 else row
            for at, row in enumerate(sheet.meant)
        ]
        (fault,) = judge(registry, incoming, replace(sheet, meant=meant)).faults
        assert fault.kind == f"{field}: another value"
    fewer = replace(sheet, meant=sheet.meant[1:])
    assert [fault.kind for fault in judge(registry, incoming, fewer).faults] == ["no project"]
    more = replace(sheet, meant=[*sheet.meant, replace(sheet.meant[0], row=40)])
    assert [fault.kind for fault in judge(registry, incoming, more).faults] == ["project lost"]
