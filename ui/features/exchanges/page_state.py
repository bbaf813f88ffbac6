"""Where the import page stands, as one line of text: enough for a window made anew to read the same workbook again."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from registry.domain.exchange.check_result import ApplyOptions, Conflicts
from registry.domain.exchange.column_mapping import ColumnMapping, ImportOptions


def written(path: Path, reading: ImportOptions, taking: ApplyOptions) -> str:
    """Return the file, how it is read and what is to be taken of it, as one line."""
    told = {
        "path": str(path),
        "profile": reading.profile,
        "given": asdict(reading.given),
        "skip_errors": taking.skip_errors,
        "conflicts": taking.conflicts.value if taking.conflicts else "",
        "left_out": sorted(taking.left_out),
    }
    return json.dumps(told)  # in ASCII: a path may hold bytes that are no text


def understood(told: str) -> tuple[Path, ImportOptions, ApplyOptions]:
    """Return what `written` wrote; only this program writes it, and only while it runs.

    >>> understood(written(Path("a.xlsx"), ImportOptions("The Office"), ApplyOptions()))[1].profile
    'The Office'
    """
    read = json.loads(told)
    taking = ApplyOptions(
        read["skip_errors"],
        Conflicts(read["conflicts"]) if read["conflicts"] else None,
        frozenset((sheet, row) for sheet, row in read["left_out"]),
    )
    return Path(read["path"]), ImportOptions(read["profile"], ColumnMapping(**read["given"])), taking
