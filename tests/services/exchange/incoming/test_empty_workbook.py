"""A workbook with filled cells but no rows gets a message about what was looked for, not that it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.data.reference.resources import shipped
from registry.domain.exchange.check_result import Severity
from registry.domain.exchange.column_mapping import ColumnMapping, ImportOptions
from registry.domain.exchange.workbook import Cell, CellKind, Sheet, Workbook
from registry.domain.problem import Refused
from registry.domain.vocabulary.language import Language
from registry.services.exchange.incoming.workbook_import import Incoming
from tests.extent import examples
from tests.services.exchange.sheets import HEADERS, ROW, check, sheet, step, take_in

if TYPE_CHECKING:
    from pathlib import Path

    from registry.domain.exchange.check_result import CheckResult
    from registry.services.registry import Registry

pytestmark = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
"""Nothing is asked of the database."""

_UNKNOWN = ("Alpha", "Bravo", "Charlie")
_TEXTS = st.sampled_from(["Country", "Title", "Kenya", "Total", "Alpha", "12", "FICTIONAL", "x" * 130])


def _stops(checked: CheckResult) -> list[str]:
    return [one.problem.code for one in checked.problems if one.severity is Severity.STOP and not one.row]


def test_headers_without_a_row_under_them_are_told(registry: Registry, tmp_path: Path) -> None:
    checked = check(registry, sheet(tmp_path / "list.xlsx", title="FICTIONAL list"))

    assert _stops(checked) == ["I07"]
    told = registry.telling.sentence(checked.problems[0].problem)
    assert all(word in told for word in ("list.xlsx", "Sheet", "row 2", "Country", "--map"))


def test_rows_in_columns_nobody_knows_are_told(registry: Registry, tmp_path: Path) -> None:
    checked = check(
        registry, sheet(tmp_path / "list.xlsx", ("x", "y", "x"), ("d", "e", "f"), headers=_UNKNOWN)
    )

    assert _stops(checked) == ["I08"]
    told = registry.telling.sentence(checked.problems[0].problem)
    assert all(
        word in told for word in ("the filled rows (2)", "recognised: –", "Alpha, Bravo, Charlie", "--map")
    )


def test_recognised_columns_that_are_empty_are_told(registry: Registry, tmp_path: Path) -> None:
    headers = ("Country", "Alpha", "Project name", "Bravo")
    path = sheet(tmp_path / "list.xlsx", (None, "a", None, "b"), headers=headers)

    checked = check(registry, path)

    assert _stops(checked) == ["I08"]
    assert "recognised: Country, Project name; not recognised: Alpha, Bravo" in registry.telling.sentence(
        checked.problems[0].problem
    )


def test_a_workbook_without_headers_names_the_sheets_looked_at(registry: Registry, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(sheet(tmp_path / "list.xlsx", (1, 2), (3, 4), headers=(9, 9)))
    book.create_sheet("둘")["A1"] = 5
    book.save(tmp_path / "list.xlsx")

    checked = check(registry, tmp_path / "list.xlsx")

    assert _stops(checked) == ["I04"]
    assert checked.header_row == 0
    told = registry.telling.sentence(checked.problems[0].problem)
    assert "Sheet, 둘" in told
    assert "first 20 rows" in told


@pytest.mark.parametrize("language", list(Language))
def test_what_was_looked_for_is_said_in_headers_that_are_known(
    registry: Registry, language: Language
) -> None:
    """The examples of the sentence would be read if somebody wrote them."""
    quoted = shipped().sentence("I04")[language]
    examples = [
        text for text in ("Title", "Country", "Start date", "사업명", "국가", "시작일") if text in quoted
    ]

    assert len(examples) == 3
    made = _workbook({1: dict(enumerate(examples, 1)), 2: {1: "FICTIONAL", 2: "KEN", 3: "2026-03-01"}})
    assert all(one.field for one in _checked(registry, made).columns)


def test_a_sheet_that_is_named_and_has_no_headers_is_told_too(registry: Registry, tmp_path: Path) -> None:
    path = sheet(tmp_path / "list.xlsx", (1, 2), headers=(9, 9))

    assert _stops(check(registry, path, ImportOptions(given=ColumnMapping(sheet="Sheet")))) == ["I04"]


def test_a_sheet_that_is_not_there_is_refused(registry: Registry, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="I05"):
        check(
            registry, sheet(tmp_path / "list.xlsx", ROW), ImportOptions(given=ColumnMapping(sheet="Another"))
        )


def test_an_empty_workbook_is_refused(registry: Registry, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="I04"):
        check(registry, sheet(tmp_path / "list.xlsx", headers=()))


@pytest.mark.parametrize("headers", [HEADERS, _UNKNOWN, (9, 9)])
def test_applied_it_writes_nothing_and_says_the_same(
    registry: Registry, tmp_path: Path, headers: tuple[object, ...]
) -> None:
    path = sheet(tmp_path / "list.xlsx", headers=headers)
    before = registry.history.recent(1)

    applied = take_in(registry, path)

    assert applied.change_set is None
    assert _stops(applied.checked) == _stops(check(registry, path))
    assert registry.history.recent(1) == before


@examples(50, 150)
@given(
    rows=st.dictionaries(
        st.integers(1, 25),
        st.dictionaries(st.integers(1, 5), _TEXTS, min_size=1, max_size=5),
        min_size=1,
        max_size=6,
    ),
    numbers=st.booleans(),
)
def test_no_workbook_with_cells_passes_for_empty(
    registry: Registry, rows: dict[int, dict[int, str]], numbers: bool
) -> None:
    checked = _checked(registry, _workbook(rows, CellKind.NUMBER if numbers else CellKind.TEXT))

    assert checked.counts.rows > 0 or any(one.severity.is_error for one in checked.problems)


def _checked(registry: Registry, workbook: Workbook) -> CheckResult:
    return registry.imports.check(Incoming(workbook, b""), ImportOptions(), step)


def _workbook(rows: dict[int, dict[int, str]], kind: CellKind = CellKind.TEXT) -> Workbook:
    cells = {
        row: {column: Cell(text, kind if text.isdigit() else CellKind.TEXT) for column, text in line.items()}
        for row, line in rows.items()
    }
    return Workbook("FICTIONAL.xlsx", "0" * 64, "xlsx", (Sheet("가", cells),))
