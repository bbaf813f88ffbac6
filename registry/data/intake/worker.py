"""The worker: takes the bytes of one file from its standard input, and says what is in it, line by line."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from registry.data.intake import wire
from registry.data.intake.errors import Unreadable
from registry.data.intake.file_type import container
from registry.data.intake.limits import Limits
from registry.data.intake.sandbox import give_up, leave_seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from registry.domain.exchange.workbook import TextOutside

_HANDFUL = 2_000
"""Cells in one line."""
_LONG = 256 * 1024
"""Characters in one line."""


def main(limits: dict[str, Any], name: str) -> None:
    """Read the file on standard input; whatever happens is said as a line."""
    out = sys.stdout.buffer
    content = sys.stdin.buffer.read()
    bounds = Limits(**limits)
    try:
        give_up(bounds, bounds.seconds(len(content), bounds.most_counted), Path(__file__).parents[3])
        Speaker(out, leave_seconds).read(content, name, bounds)
    except Unreadable as refused:
        out.write(wire.line("refused", refused.code, refused.values, _place(refused)))
    except MemoryError as error:
        out.write(wire.line("refused", "F16", {}, _place(error)))
    except ImportError as error:  # a library is missing, or is not guarded as it must be
        out.write(wire.line("refused", "F29", {}, _place(error)))
    except Exception as error:  # noqa: BLE001 - whatever a reader stumbles over, the file is refused in one sentence
        out.write(wire.line("refused", "F30", {}, _place(error)))
    out.flush()


def _place(error: BaseException) -> str:
    """Return where it happened, without what the error says: that may quote the file."""
    told = "".join(traceback.format_tb(error.__traceback__)[-12:])
    cause = error.__cause__
    return (
        f"{_place(cause)}which led to\n{told}{type(error).__name__}"
        if cause
        else f"{told}{type(error).__name__}"
    )


class Speaker:
    """Reads a workbook and says it."""

    def __init__(self, out: BinaryIO, leave: Callable[[float], object] = lambda _seconds: None) -> None:
        """`leave` leaves so much processor time for what is still to be done."""
        self._out = out
        self.looked_through = leave

    def read(self, content: bytes, name: str, limits: Limits) -> None:
        """Read a file of whatever kind; raises Unreadable."""
        if container(content, name) == "xls":
            self.looked_through(limits.seconds(len(content)))
            self._ungated(content, "xls", limits)
            return
        # Each kind loads what it needs: the worker starts anew with every file.
        from registry.data.intake.readers import package_reader  # noqa: PLC0415 - see above

        package_reader.read(self, content, limits)

    def _ungated(self, content: bytes, form: str, limits: Limits) -> None:
        from registry.data.intake.readers.legacy_reader import read  # noqa: PLC0415 - as in `read`

        read(self, content, form, limits)

    def step(self, done: int, of_all: int) -> None:
        """Say how far it is."""
        self._out.write(wire.line("step", done, of_all))
        self._out.flush()

    def counted(self, counted: int) -> None:
        """Say how many cells and strings the gate has counted: so much longer the reading may last."""
        self._out.write(wire.line("counted", counted))
        self._out.flush()

    def sheet(
        self,
        title: str,
        rows: Iterable[wire.Row],
        *,
        hidden: bool,
        hidden_rows: list[int],
        merged: list[tuple[int, int, int, int]],
    ) -> None:
        """Say a sheet, its rows in handfuls."""
        self._out.write(wire.line("sheet", title, hidden, hidden_rows, merged))
        handful: list[wire.Row] = []
        cells = length = 0
        for row in rows:
            handful.append(row)
            cells += len(row[1])
            length += sum(map(len, row[2]))
            if cells > _HANDFUL or length > _LONG:
                self._rows(handful)
                handful, cells, length = [], 0, 0
        self._rows(handful)

    def outside(self, texts: Iterable[TextOutside]) -> None:
        """Say the texts outside the cells, in handfuls."""
        handful: list[TextOutside] = []
        length = 0
        for one in texts:
            handful.append(one)
            length += len(one.text)
            if len(handful) >= _HANDFUL or length > _LONG:
                self._out.write(wire.line("outside", handful))
                handful, length = [], 0
        if handful:
            self._out.write(wire.line("outside", handful))

    def end(self, form: str, properties: dict[str, str], notices: list[tuple[str, dict[str, str]]]) -> None:
        """Say that this was all."""
        self._out.write(wire.line("end", form, properties, notices))

    def _rows(self, rows: list[wire.Row]) -> None:
        if rows:
            self._out.write(wire.line("rows", rows))
            self._out.flush()
