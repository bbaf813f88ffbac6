"""Reading workbooks that are zip files: the gate reads the cells itself where every reader would find the same."""

from __future__ import annotations

import mimetypes
from typing import TYPE_CHECKING

from registry.data.intake.errors import Unreadable
from registry.data.intake.gate.gate import pass_gate
from registry.data.intake.gate.package import Package
from registry.data.intake.gate.relations import TYPES, PartReading
from registry.data.intake.gate.xml_walk import Clock

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.data.intake.gate.gate import Passed
    from registry.data.intake.limits import Limits
    from registry.data.intake.wire import Row, Writer

_ODS = b"application/vnd.oasis.opendocument.spreadsheet"

_GATE_SHARE = 0.7
"""The share of the time the gate may take; the rest is for writing what it read, or for openpyxl."""


def read(writer: Writer, content: bytes, limits: Limits) -> None:
    """Read a zip file; raises Unreadable when it is no workbook or does not pass the gate."""
    package = Package(content, limits)
    clock = Clock(limits.seconds(len(content)) * _GATE_SHARE, 1 / limits.cells_a_second, writer.counted)
    reading = PartReading(package, limits, clock)
    if "mimetype" in package and package.whole("mimetype").startswith(_ODS):
        from registry.data.intake.readers.legacy_reader import read_ods  # noqa: PLC0415 - loaded only where needed

        read_ods(writer, reading, package.content)
        return
    if TYPES not in package:
        raise Unreadable("F01")
    _read(writer, reading)


def _read(writer: Writer, reading: PartReading) -> None:
    content = reading.package.content
    progress = _Progress(writer, sum(info.file_size for info in reading.package.infos.values()))
    passed = pass_gate(reading, progress.add)
    writer.limit_time(reading.limits.seconds(len(content), reading.clock.counted))
    writer.outside(passed.outside)
    if passed.book.format == "xlsb":
        from registry.data.intake.readers.legacy_reader import read as read_ungated  # noqa: PLC0415 - loaded only where needed

        read_ungated(writer, content, "xlsb", reading.limits, passed.notices)
        return
    for (place, seen), rows in zip(passed.sheets, _rows(reading, passed), strict=True):
        writer.sheet(
            place.title,
            rows,
            hidden=place.hidden,
            hidden_rows=seen.hidden_rows,
            merged=seen.merged,
            hidden_columns=seen.hidden_columns,
        )
        progress.add(reading.package.infos[place.part].file_size)
    book = passed.book
    writer.end(
        book.format,
        dict(passed.properties),
        list(passed.notices),
        active=book.active,
        from_1904=book.from_1904,
    )


def _rows(reading: PartReading, passed: Passed) -> Iterable[Iterable[Row]]:
    """Return the rows of each sheet."""
    if passed.plain:
        return [seen.rows for _, seen in passed.sheets]
    mimetypes.knownfiles.clear()  # openpyxl would read the system's list, but the worker may open no files
    # Imported late: loading openpyxl takes longer than reading most workbooks, which do not need it.
    from registry.data.intake.readers.openpyxl_reader import OpenpyxlReader  # noqa: PLC0415 - see above
    from registry.data.intake.readers.package_spelling import usual_package  # noqa: PLC0415 - as above

    slow = OpenpyxlReader(usual_package(reading.package.content, reading, passed), passed)
    return (slow.rows(place, seen) for place, seen in passed.sheets)


class _Progress:
    """How far the worker is, in bytes of parts: those of a sheet count when it is checked and when it is sent."""

    def __init__(self, writer: Writer, size: int) -> None:
        self._writer, self._of_all, self._done = writer, 2 * size, 0

    def add(self, size: int) -> None:
        self._done += size
        self._writer.step(self._done, self._of_all)
