"""How a workbook crosses from the worker: lines of JSON, a sheet's rows in handfuls."""

from __future__ import annotations

import json
from itertools import starmap
from typing import TYPE_CHECKING, Any

from registry.data.intake.errors import Unreadable
from registry.domain.exchange.workbook import Cell, CellKind, Sheet, TextOutside, Where, Workbook
from registry.domain.problem import Problem
from registry.domain.values.text import clean_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

Row = tuple[int, list[int], list[str], str, list[int], list[int]]
"""Row, columns, texts, a letter for the kind of each, columns of formulas, columns of percentages."""

_KINDS = {kind.value: kind for kind in CellKind}


def line(*said: object) -> bytes:
    """Return what the worker says, as one line."""
    return (
        json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass") + b"\n"
    )


class Received:
    """The workbook that grows line by line in the program's process."""

    def __init__(self, name: str, sha256: str, step: Callable[[int, int], object]) -> None:
        self._name, self._sha256, self._step = name, sha256, step
        self._sheets: list[Sheet] = []
        self._rows: dict[int, dict[int, Cell]] = {}
        self._outside: list[TextOutside] = []
        self.progress = (0, 0)
        self.counted = 0
        """Cells and strings the gate has counted so far."""
        self.whole: Workbook | None = None
        self.trace = ""

    def take(self, written: bytes) -> None:
        """Take in one line; raises Unreadable when the worker says so, ValueError for what is no line of ours."""
        said = json.loads(written)
        match said:
            case ["rows", list(rows)]:
                self._rows |= starmap(_row, rows)
            case ["step", int(done), int(of_all)]:
                self.progress = (done, of_all)
                self._step(done, of_all)
            case ["counted", int(counted)]:
                self.counted = counted
            case ["sheet", str(title), bool(hidden), list(hidden_rows), list(merged)]:
                self._rows = {}
                title = self._new_title(title)
                areas = tuple((a, b, c, d) for a, b, c, d in merged)
                self._sheets.append(Sheet(title, self._rows, hidden, frozenset(hidden_rows), areas))
            case ["outside", list(texts)]:
                self._outside += starmap(_outside, texts)
            case ["end", str(form), dict(properties), list(notices)]:
                self.whole = self._finished(form, properties, notices)
            case ["refused", str(code), dict(values), str(trace)]:
                self.trace = trace
                raise Unreadable(code, **values)
            case _:
                raise ValueError("no line of a worker")

    def _new_title(self, title: str) -> str:
        """Return the title of a sheet as it is shown; raises Unreadable for two that would look the same."""
        shown = clean_line(title)
        if any(sheet.title == shown for sheet in self._sheets):
            raise Unreadable("F15", part=shown)
        return shown

    def _finished(self, form: str, properties: Mapping[str, str], notices: Iterable[Any]) -> Workbook:
        told = tuple(Problem(code, "", {"file": self._name, **values}) for code, values in notices)
        return Workbook(
            self._name, self._sha256, form, tuple(self._sheets), properties, told, tuple(self._outside)
        )


def _outside(where: str, text: str, sheet: str, name: str) -> TextOutside:
    return TextOutside(Where(where), text, clean_line(sheet), clean_line(name))


def _row(
    row: int, columns: list[int], texts: list[str], kinds: str, *marks: list[int]
) -> tuple[int, dict[int, Cell]]:
    cells = dict(zip(columns, map(Cell, texts, map(_KINDS.__getitem__, kinds)), strict=True))
    formulas, percents = marks
    for column in formulas:
        if column in cells:
            cells[column] = cells[column]._replace(formula=True)
    for column in percents:
        if column in cells:
            cells[column] = cells[column]._replace(percent=True)
    return row, cells
