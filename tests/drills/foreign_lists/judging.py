"""The judge: what was read of a sheet against what it means; the program is asked through its import service alone."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from openpyxl.utils import get_column_letter

from registry.domain.errors import RegistryError
from registry.domain.exchange.check_result import RowState
from registry.domain.exchange.column_mapping import ColumnMapping, ImportOptions
from registry.domain.problem import Refused
from tests.services.exchange.sheets import step

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.domain.exchange.check_result import CellProblem, CheckedRow, CheckResult
    from registry.services.exchange.incoming.workbook_import import Incoming
    from registry.services.registry import Registry
    from tests.drills.foreign_lists.grid import MeantRow, Sheet

_TEN_THOUSANDTHS = 10_000
_GIVEN_WITH_OTHERS = {"area", "cost_currency", "scope"}
"""Fields that are set without a column of their own."""

_TITLES = {"title_en", "title_ko"}
"""The fields a title may be read as, where there is one column of titles."""

_INVISIBLE = re.compile("[\u200b-\u200f\ufeff\u00ad\u2060]")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something read that was not meant, or lost without a word."""

    kind: str
    where: str
    meant: str
    read: str

    def __str__(self) -> str:
        return f"{self.kind} at {self.where}: meant {self.meant}, read {self.read}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a sheet was read."""

    sheet: Sheet
    faults: tuple[Fault, ...]
    asked: tuple[str, ...]
    """What the program asks before it takes the whole sheet."""


def judge(registry: Registry, incoming: Incoming, sheet: Sheet) -> Verdict:
    """Check a sheet of a workbook and judge what would be taken."""
    given = ColumnMapping(sheet=sheet.name, defaults=sheet.defaults)
    try:
        checked = registry.imports.check(incoming, ImportOptions(given=given), step)
    except (RegistryError, Refused) as refused:
        return Verdict(sheet, (), (str(refused),))
    return _judged(checked, sheet)


def judge_book(registry: Registry, incoming: Incoming, sheets: Sequence[Sheet]) -> list[Verdict]:
    """Check a workbook of which no sheet is chosen, and judge each of its sheets."""
    given = ColumnMapping(defaults=sheets[-1].defaults)
    try:
        checked = registry.imports.check(incoming, ImportOptions(given=given), step)
    except (RegistryError, Refused) as refused:
        return [Verdict(sheet, (), (str(refused),)) for sheet in sheets]
    read = {row.sheet for row in checked.rows}
    verdicts = []
    for sheet in sheets:
        if sheet.name in read or not sheet.meant:
            verdicts.append(_judged(checked, sheet))
        elif any(sheet.name in str((one.sheet, *one.problem.values.values())) for one in checked.problems):
            verdicts.append(Verdict(sheet, (), (f"sheet {sheet.name} is named",)))
        else:
            fault = Fault("sheet passed over", sheet.name, f"{len(sheet.meant)} projects", "nothing")
            verdicts.append(Verdict(sheet, (fault,), ()))
    return verdicts


def _judged(checked: CheckResult, sheet: Sheet) -> Verdict:
    problems = [one for one in checked.problems if one.sheet in ("", sheet.name)]
    stops = [one for one in problems if one.severity.is_error and not one.row]
    if stops:
        return Verdict(sheet, (), tuple(sorted({_told(one) for one in stops})))
    faults: list[Fault] = []
    asked = [_told(one) for one in problems if one.severity.is_error]
    rows = {row.row: row for row in checked.rows if row.noun == "project" and row.sheet == sheet.name}
    for meant in sheet.meant:
        row = rows.pop(meant.row, None)
        if row is None:
            if _is_told(problems, meant.row):
                asked.append(f"row {meant.row} is not taken")
            else:
                faults.append(Fault("project lost", f"row {meant.row}", str(_first(meant)), "nothing"))
        elif row.state is RowState.NEW:
            _judge_row(problems, sheet.name, row, meant, faults, asked)
        else:
            asked.append(f"row {meant.row} is {row.state.value}")
    for row in rows.values():
        if row.state is RowState.NEW:
            faults.append(Fault("no project", f"row {row.row}", "nothing", str(dict(row.values))))
        else:
            asked.append(f"row {row.row}, no project, is {row.state.value}")
    return Verdict(sheet, tuple(faults), tuple(dict.fromkeys(asked)))


def _told(problem: CellProblem) -> str:
    return f"{problem.problem.code} {problem.problem.field} {problem.value!r}"


def _first(meant: MeantRow) -> object:
    return next((one.right for field, one in meant.fields.items() if field.startswith("title")), "")


def _judge_row(
    problems: Sequence[CellProblem],
    sheet: str,
    row: CheckedRow,
    meant: MeantRow,
    faults: list[Fault],
    asked: list[str],
) -> None:
    read = _read(row.values)
    if meant.noted and not _is_marked(problems, sheet):
        faults.append(
            Fault("taken without a word", f"row {row.row}", "a word that it is hidden or struck", "nothing")
        )
    for field, meaning in meant.fields.items():
        values = _values(field, read)
        place = meant.places[field]
        where = f"{get_column_letter(place)}{row.row}"
        right = {_spelled(one) for one in meaning.right}
        told = _is_told(problems, row.row, place, field)
        if values <= right and values:
            if meaning.noted and not (told or _is_marked(problems, sheet)):
                faults.append(Fault(f"{field}: no word", where, "a word that part is struck", _shown(values)))
        elif values == {None}:
            if told:
                asked.append(f"{where} {field} is not taken")
            else:
                faults.append(Fault(f"{field}: lost", where, _shown(right), "nothing"))
        else:
            word = " (noted)" if told else ""
            faults.append(Fault(f"{field}: another value{word}", where, _shown(right), _shown(values)))
    expected = meant.fields.keys() | _GIVEN_WITH_OTHERS | (_TITLES if "title" in meant.fields else set())
    faults.extend(
        Fault(f"{field}: not meant", f"row {row.row}", "nothing", str(read[field]))
        for field in sorted(read.keys() - expected)
    )


def _values(field: str, read: Mapping[str, object]) -> set[object]:
    if field == "title":
        found = {_spelled(read[name]) for name in _TITLES if name in read}
        return found or {None}
    return {_spelled(read.get(field))}


def _read(values: Mapping[str, object]) -> dict[str, object]:
    """Return the values of a row as meanings have them."""
    read = {field: value for field, value in values.items() if value not in (None, "")}
    if isinstance(cost := read.get("cost"), int):
        read["cost"] = (Decimal(cost) / _TEN_THOUSANDTHS, read.get("cost_currency"))
    if isinstance(countries := read.get("countries"), str):
        read["countries"] = frozenset(countries.split(";"))
    return read


def _spelled(value: object) -> object:
    """Return a text without what cannot be seen of it."""
    if not isinstance(value, str):
        return value
    return " ".join(unicodedata.normalize("NFC", _INVISIBLE.sub("", value)).split())


def _shown(values: set[object]) -> str:
    def one(value: object) -> str:
        if isinstance(value, tuple):
            return f"{value[0]:,f} {value[1]}"
        return ";".join(sorted(value)) if isinstance(value, frozenset) else repr(value)

    return " or ".join(sorted(one(value) for value in values)) or "a question"


def _is_told(problems: Sequence[CellProblem], row: int, place: int = 0, field: str = "") -> bool:
    """Return whether a problem names a row, or a cell or its column."""
    for one in problems:
        names_field = bool(field) and one.problem.field.startswith(field)
        if one.row == row and (not place or one.column == place or names_field):
            return True
        if not one.row and place and (one.column == place or names_field):
            return True
    return False


def _is_marked(problems: Sequence[CellProblem], sheet: str) -> bool:
    """Return whether anything is said of hidden or struck parts of the sheet."""
    return any(
        one.problem.code in ("F07", "F08") and one.problem.values.get("sheet") == sheet for one in problems
    )
