"""Data validation of the columns of a data sheet: unique keys, codes from lists, days and numbers in a range."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from openpyxl.worksheet.datavalidation import DataValidation

from registry.data.workbooks.row_xml import serial
from registry.domain.exchange.layout import FIRST_ROW
from registry.domain.exchange.outgoing_workbook import ColumnForm, Role
from registry.domain.exchange.workbook import letters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.exchange.outgoing_workbook import DataSheet, Messages, OutgoingColumn

SPARE_ROWS = 200
"""Rows below the data that are validated too, for rows somebody adds."""

_FIRST_DAY, _LAST_DAY = serial(date(1990, 1, 1)), serial(date(2100, 12, 31))


def last_row(sheet: DataSheet) -> int:
    """Return the last row that is validated."""
    return FIRST_ROW + len(sheet.rows) + SPARE_ROWS - 1


def validations(sheet: DataSheet, messages: Messages) -> Iterator[DataValidation]:
    """Yield the validations of a sheet, one for each column that has one."""
    for place, column in enumerate(sheet.columns, 1):
        made = _validation(column, letters(place), last_row(sheet), messages)
        if made is not None:
            made.add(f"{letters(place)}{FIRST_ROW}:{letters(place)}{last_row(sheet)}")
            yield made


def _validation(column: OutgoingColumn, place: str, last: int, messages: Messages) -> DataValidation | None:
    if column.role is Role.KEY:
        once = f"COUNTIF({place}${FIRST_ROW}:{place}${last},{place}{FIRST_ROW})=1"
        return _with_message(DataValidation(type="custom", formula1=once), messages.key)
    if column.role is Role.CONTEXT:
        return None
    if column.choices is not None:
        message = messages.open_choice if column.choices.is_open else messages.choice
        made = DataValidation(type="list", formula1=column.choices.name)
        return _with_message(made, message, warns=column.choices.is_open)
    if column.form is ColumnForm.DAY:
        made = DataValidation(
            type="date", operator="between", formula1=str(_FIRST_DAY), formula2=str(_LAST_DAY)
        )
        return _with_message(made, messages.day)
    return _number(column, messages) if column.form is ColumnForm.NUMBER else None


def _number(column: OutgoingColumn, messages: Messages) -> DataValidation:
    if column.range is None:
        made = DataValidation(type="decimal", operator="greaterThanOrEqual", formula1="0")
    else:
        least, most = column.range
        made = DataValidation(type="whole", operator="between", formula1=str(least), formula2=str(most))
    return _with_message(made, messages.number)


def _with_message(made: DataValidation, message: tuple[str, str], *, warns: bool = False) -> DataValidation:
    made.errorStyle = "warning" if warns else "stop"
    made.errorTitle, made.error = message
    made.allowBlank = True
    made.showErrorMessage = True
    return made
