"""Generated tables of other offices: every value is the one a person reads, or is asked about, and few are."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from registry.data.reference.resources import shipped
from registry.domain.exchange.check_result import RowState
from registry.services.exchange.incoming.workbook_import import Incoming
from tests.services.exchange.generated_tables import GeneratedTable, generated
from tests.services.exchange.sheets import BANK, step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.exchange.check_result import CheckedRow, CheckResult
    from registry.services.registry import Registry

pytestmark = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)

TABLES = 150
FIELDS = {"cost": "cost", "start": "planned_start", "end": "planned_end"}
MOST_ASKED = 0.1
"""The share of tables a person would read at once and that may still be asked about."""


def test_no_value_is_another_than_a_person_reads_and_hardly_a_table_is_asked_about(
    registry: Registry,
) -> None:
    asked = 0
    for seed in range(TABLES):
        table = generated(Random(seed))  # noqa: S311 - nothing here is secret
        checked = registry.imports.check(Incoming(table.workbook, b""), BANK, step)
        wrong = list(_wrong(table, checked))
        assert wrong == [], f"table {seed}"
        asked += any(row.state in (RowState.HELD, RowState.ERROR) for row in checked.rows) or bool(
            checked.errors_of_sheet
        )
    assert asked <= MOST_ASKED * TABLES


def _wrong(table: GeneratedTable, checked: CheckResult) -> Iterator[str]:
    found = {row.row: row for row in checked.rows}
    for number, row in found.items():
        if row.state is RowState.NEW:
            yield from _wrong_values(table, number, row)
    yield from (f"row {number} is lost" for number in table.projects if number not in found)


def _wrong_values(table: GeneratedTable, number: int, row: CheckedRow) -> Iterator[str]:
    meant = table.projects.get(number)
    if meant is None:
        yield f"row {number} is no project"
        return
    title = row.values.get("title_en") or row.values.get("title_ko")
    country = shipped().words["country"].find(str(meant["country"]))
    assert country is not None
    if (title, row.values.get("countries")) != (meant["title"], country.code):
        yield f"row {number}: {title}, {row.values.get('countries')}"
    for name, value in meant.items():
        if name in FIELDS:
            wanted = int(str(value)) * 10_000 if name == "cost" else str(value)
            if row.values.get(FIELDS[name]) != wanted:
                yield f"row {number}: {name} {row.values.get(FIELDS[name])}"
