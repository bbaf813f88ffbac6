"""Reading .xls, .xlsb and .ods: calamine reads the values; all else that can be known is found beside it.

A notice says what cannot be known of a format.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from python_calamine import PasswordError

from registry.data.intake.errors import Unreadable
from registry.data.intake.gate.counters import BookMarks, Looked
from registry.data.intake.gate.gate import hidden_parts
from registry.data.intake.readers.calamine_reader import CalamineReader

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.data.intake.gate.gate import Notice
    from registry.data.intake.gate.relations import PartReading
    from registry.data.intake.limits import Limits
    from registry.data.intake.wire import Writer
    from registry.domain.exchange.workbook import TextOutside


_OPEN, _OLD = "ods", "xls"
"""The two of these formats whose texts outside the cells are read too."""


def read(
    writer: Writer,
    content: bytes,
    form: str,
    limits: Limits,
    notices: Iterable[Notice] = (),
    marks: BookMarks | None = None,
) -> None:
    """Read the values of a workbook with calamine; raises Unreadable over the limits.

    `marks` are what is already known beside the values; None where they are the only thing that can be known.
    """
    if form == _OLD:
        marks = _marks(content, limits)
    marks = marks or BookMarks()
    seen = marks.sheets
    hidden: list[str] = []
    to_know: list[Notice] = []
    try:
        reader = CalamineReader(content)
    except PasswordError as error:
        raise Unreadable("F02") from error
    for title, is_hidden, merged, rows in reader.sheets(limits, seen or {}):
        known = (seen or {}).get(title) or Looked()
        writer.sheet(
            title,
            rows,
            hidden=is_hidden,
            hidden_rows=known.hidden_rows,
            merged=merged or known.merged,
            hidden_columns=known.hidden_columns,
        )
        to_know += hidden_parts(title, known)
        if is_hidden:
            hidden.append(title)
    all_notices = [*notices, *to_know]
    all_notices.append(("F18" if seen is None else "F33", {"format": f".{form}"}))
    outside = _outside(content, limits) if form == _OLD else None
    writer.outside(outside or ())
    if form != _OPEN and outside is None:
        all_notices.append(("F31", {"format": f".{form}"}))
    if hidden:
        all_notices.append(("F19", {"sheets": ", ".join(hidden)}))
    writer.end(form, {}, all_notices, active=marks.active, from_1904=marks.from_1904)


def _marks(content: bytes, limits: Limits) -> BookMarks:
    from registry.data.intake.readers.legacy_marks import old_marks  # noqa: PLC0415 - loaded only where needed

    return old_marks(content, limits)


def _outside(content: bytes, limits: Limits) -> list[TextOutside] | None:
    from registry.data.intake.readers.legacy_texts import old_texts  # noqa: PLC0415 - loaded only where needed

    return old_texts(content, limits)


def read_ods(writer: Writer, reading: PartReading, content: bytes) -> None:
    """Read an OpenDocument workbook after its parts have passed the gate."""
    from registry.data.intake.gate.ods_gate import look_ods  # noqa: PLC0415 - loaded only where needed

    marks, outside = look_ods(reading)
    writer.outside(outside)
    writer.limit_time(reading.limits.seconds(len(content), reading.clock.counted))
    read(writer, content, "ods", reading.limits, marks=marks)
