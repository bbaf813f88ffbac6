"""Reading workbooks that are zip files: through the gate, then by the quicker reader that gives the same."""

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
    from registry.data.intake.wire import Row
    from registry.data.intake.worker import Speaker

_ODS = b"application/vnd.oasis.opendocument.spreadsheet"

_OF_IT = 0.7
"""The share of the time the gate may take: the quicker reader needs a third of what the gate takes."""


def read(speaker: Speaker, content: bytes, limits: Limits) -> None:
    """Read a zip file; raises Unreadable unless it is a workbook that passes the gate."""
    package = Package(content, limits)
    clock = Clock(limits.seconds(len(content)) * _OF_IT, 1 / limits.cells_a_second, speaker.counted)
    reading = PartReading(package, limits, clock)
    if "mimetype" in package and package.whole("mimetype").startswith(_ODS):
        from registry.data.intake.readers.legacy_reader import read_ods  # noqa: PLC0415 - only for these

        read_ods(speaker, reading, package.content)
        return
    if TYPES not in package:
        raise Unreadable("F01")
    _read(speaker, reading)


def _read(speaker: Speaker, reading: PartReading) -> None:
    content = reading.package.content
    progress = _Progress(speaker, sum(info.file_size for info in reading.package.infos.values()))
    passed = pass_gate(reading, progress.add)
    speaker.looked_through(reading.limits.seconds(len(content), reading.clock.counted))
    speaker.outside(passed.outside)
    if passed.book.format == "xlsb":
        from registry.data.intake.readers.legacy_reader import read as read_ungated  # noqa: PLC0415 - only for these

        read_ungated(speaker, content, "xlsb", reading.limits, passed.notices)
        return
    for (place, seen), rows in zip(passed.sheets, _rows(reading, passed), strict=True):
        speaker.sheet(
            place.title, rows, hidden=place.hidden, hidden_rows=seen.hidden_rows, merged=seen.merged
        )
        progress.add(reading.package.infos[place.part].file_size)
    speaker.end(passed.book.format, dict(passed.properties), list(passed.notices))


def _rows(reading: PartReading, passed: Passed) -> Iterable[Iterable[Row]]:
    """Return the rows of each sheet."""
    content = reading.package.content
    from registry.data.intake.readers.calamine_reader import DENSE, CalamineReader, Differs  # noqa: PLC0415 - worker's start

    dense = max(seen.last_row * seen.last_column for _, seen in passed.sheets)
    if passed.plain and dense <= DENSE:
        try:
            quick = CalamineReader(content)
            return [quick.rows(place, seen) for place, seen in passed.sheets]
        except Differs:
            pass
        except Exception:  # noqa: BLE001, S110 - what the quicker reader cannot read is the other one's to judge
            pass
    mimetypes.knownfiles.clear()  # openpyxl would read the system's list, and the worker opens no files
    # Loading openpyxl takes longer than reading most workbooks with the other reader.
    from registry.data.intake.readers.openpyxl_reader import OpenpyxlReader  # noqa: PLC0415 - see above
    from registry.data.intake.readers.package_spelling import usual_package  # noqa: PLC0415 - as above

    slow = OpenpyxlReader(usual_package(content, reading, passed), passed)
    return (slow.rows(place, seen) for place, seen in passed.sheets)


class _Progress:
    """How far the worker is, in bytes of parts: each sheet is looked through once and read once."""

    def __init__(self, speaker: Speaker, size: int) -> None:
        self._speaker, self._of_all, self._done = speaker, 2 * size, 0

    def add(self, size: int) -> None:
        self._done += size
        self._speaker.step(self._done, self._of_all)
