"""Reading .xls, .xlsb and .ods: values only, and the notice that says what cannot be told there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from python_calamine import PasswordError

from registry.data.intake.errors import Unreadable
from registry.data.intake.readers.calamine_reader import CalamineReader

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from registry.data.intake.gate.counters import Looked
    from registry.data.intake.gate.gate import Notice
    from registry.data.intake.gate.relations import PartReading
    from registry.data.intake.limits import Limits
    from registry.data.intake.worker import Speaker
    from registry.domain.exchange.workbook import TextOutside


_OPEN, _OLD = "ods", "xls"
"""The formats of these whose texts outside the cells are read too."""


def read(
    speaker: Speaker,
    content: bytes,
    form: str,
    limits: Limits,
    notices: Iterable[Notice] = (),
    seen: Mapping[str, Looked] | None = None,
) -> None:
    """Read a workbook with calamine alone; raises Unreadable over the limits.

    `seen` is what could be told of each sheet beforehand.
    """
    hidden = []
    try:
        reader = CalamineReader(content)
    except PasswordError as error:
        raise Unreadable("F02") from error
    for title, is_hidden, merged, rows in reader.sheets(limits, seen or {}):
        speaker.sheet(title, rows, hidden=is_hidden, hidden_rows=[], merged=merged)
        if is_hidden:
            hidden.append(title)
    told = [*notices, ("F18", {"format": f".{form}"})]
    outside = _outside(content, limits) if form == _OLD else None
    speaker.outside(outside or ())
    if form != _OPEN and outside is None:
        told.append(("F31", {"format": f".{form}"}))
    if hidden:
        told.append(("F19", {"sheets": ", ".join(hidden)}))
    speaker.end(form, {}, told)


def _outside(content: bytes, limits: Limits) -> list[TextOutside] | None:
    from registry.data.intake.readers.legacy_texts import old_texts  # noqa: PLC0415 - only for these

    return old_texts(content, limits)


def read_ods(speaker: Speaker, reading: PartReading, content: bytes) -> None:
    """Read an OpenDocument workbook once its content has been looked through."""
    from registry.data.intake.gate.ods_gate import look_ods  # noqa: PLC0415 - only for these

    seen, outside = look_ods(reading)
    speaker.outside(outside)
    speaker.looked_through(reading.limits.seconds(len(content), reading.clock.counted))
    read(speaker, content, "ods", reading.limits, seen=seen)
