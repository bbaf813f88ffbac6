"""The state of the import page as one line of text: a rebuilt window uses it to read the same workbook again."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from registry.domain.exchange.check_result import ApplyOptions, Conflicts
from registry.domain.exchange.column_mapping import ColumnMapping, ImportOptions


def written(path: Path, reading: ImportOptions, taking: ApplyOptions) -> str:
    """Return file, reading options and import options as one line."""
    state = {
        "path": str(path),
        "profile": reading.profile,
        "given": asdict(reading.given),
        "skip_errors": taking.skip_errors,
        "conflicts": taking.conflicts.value if taking.conflicts else "",
        "left_out": sorted(taking.left_out),
    }
    return json.dumps(state)  # ASCII, because a path may contain bytes that are not text


def understood(text: str) -> tuple[Path, ImportOptions, ApplyOptions]:
    """Return what `written` encoded. The text is only used within one run of the program.

    >>> understood(written(Path("a.xlsx"), ImportOptions("The Office"), ApplyOptions()))[1].profile
    'The Office'
    """
    read = json.loads(text)
    taking = ApplyOptions(
        read["skip_errors"],
        Conflicts(read["conflicts"]) if read["conflicts"] else None,
        frozenset((sheet, row) for sheet, row in read["left_out"]),
    )
    return Path(read["path"]), ImportOptions(read["profile"], ColumnMapping(**read["given"])), taking
