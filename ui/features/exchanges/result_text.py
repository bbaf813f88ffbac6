"""The result of a row or a cell as a mark with a word, so that colour is never the only information."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from registry.domain.exchange.check_result import Result, RowState, Severity
from registry.domain.exchange.import_plan import conflicts

if TYPE_CHECKING:
    from registry.domain.exchange.check_result import CheckedRow


@dataclass(frozen=True, slots=True)
class ResultMark:
    """An icon in the colour of a token, with a word."""

    icon: str
    colour: str
    word: str


_NEW = ("plus", "good", QT_TRANSLATE_NOOP("ExchangeResults", "new project"))
_NEW_ROW = ("plus", "good", QT_TRANSLATE_NOOP("ExchangeResults", "new row"))
_CHANGE = ("pencil", "good", QT_TRANSLATE_NOOP("ExchangeResults", "change"))
_CONFLICT = ("triangle-alert", "warn", QT_TRANSLATE_NOOP("ExchangeResults", "conflict"))
_HELD = ("circle-question-mark", "warn", QT_TRANSLATE_NOOP("ExchangeResults", "needs review"))
_ERROR = ("circle-alert", "bad", QT_TRANSLATE_NOOP("ExchangeResults", "error"))
_SAME = ("check", "idle", QT_TRANSLATE_NOOP("ExchangeResults", "unchanged"))
_LEFT_OUT = ("ban", "idle", QT_TRANSLATE_NOOP("ExchangeResults", "skipped"))
_REQUEST = ("send", "warn", QT_TRANSLATE_NOOP("ExchangeResults", "request"))

_CELLS = {
    Result.TAKE: _CHANGE,
    Result.KEEP: ("check", "idle", QT_TRANSLATE_NOOP("ExchangeResults", "ours kept")),
    Result.SAME: ("check", "idle", QT_TRANSLATE_NOOP("ExchangeResults", "same change on both sides")),
    Result.CONFLICT: _CONFLICT,
    Result.REQUEST: _REQUEST,
    Result.REFUSED: ("ban", "bad", QT_TRANSLATE_NOOP("ExchangeResults", "can't be changed by import")),
}
_PROBLEMS = {
    Severity.STOP: (
        "circle-alert",
        "bad",
        QT_TRANSLATE_NOOP("ExchangeResults", "error in this row; you can skip rows with errors"),
    ),
    Severity.CELL: (
        "circle-alert",
        "bad",
        QT_TRANSLATE_NOOP("ExchangeResults", "error in this cell; you can skip rows with errors"),
    ),
    Severity.NOTE: ("triangle-alert", "warn", QT_TRANSLATE_NOOP("ExchangeResults", "imported, needs review")),
    Severity.INFO: ("info", "muted", QT_TRANSLATE_NOOP("ExchangeResults", "for information")),
}


def row_mark(row: CheckedRow, *, left_out: bool = False) -> ResultMark:
    """Return the mark of a row's result."""
    if left_out:
        return _mark(_LEFT_OUT)
    if row.state is RowState.NEW:
        return _mark(_NEW if row.noun == "project" else _NEW_ROW)
    if row.state is RowState.ERROR:
        return _mark(_ERROR)
    if conflicts(row):
        return _mark(_CONFLICT)
    if row.state is RowState.CHANGED:
        asked = all(change.result is not Result.TAKE for change in row.changes)
        return _mark(_REQUEST if asked and _asks(row) else _CHANGE)
    return _mark(_HELD if row.state is RowState.HELD else _SAME)


def cell_mark(result: Result) -> ResultMark:
    """Return the mark of a cell's result."""
    return _mark(_CELLS[result])


def problem_mark(severity: Severity) -> ResultMark:
    """Return the mark of a problem's severity."""
    return _mark(_PROBLEMS[severity])


def _asks(row: CheckedRow) -> bool:
    return any(change.result is Result.REQUEST for change in row.changes)


def _mark(of: tuple[str, str, object]) -> ResultMark:
    icon, colour, word = of
    return ResultMark(icon, colour, QCoreApplication.translate("ExchangeResults", str(word)))
