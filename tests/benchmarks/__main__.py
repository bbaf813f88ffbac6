"""Runs the benchmarks and prints the table: `uv run python -m tests.benchmarks`; with names, only these parts.

The exit code is 1 when a limit is exceeded.
"""

from __future__ import annotations

import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from tests.benchmarks import bulk, exporting, importing, reporting, saving, starting, verifying, windows
from tests.benchmarks.pairs import Figure, Measure, middle

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PARTS = ("journal", "list", "exchange", "reports", "window")
_HEADINGS = ("measure", "baseline", "wall ratio", "CPU ratio", "measured", "limit", "held?")


def main() -> int:
    """Run the benchmarks in a temporary folder; returns the exit code."""
    with TemporaryDirectory(prefix="benchmarks-") as folder:
        lines: list[Measure | Figure] = []
        for measure in _measures(Path(folder), sys.argv[1:] or PARTS):
            lines.append(measure)
            print(" · ".join(_cells(measure)), file=sys.stderr, flush=True)
    _print(lines)
    return 0 if all(measure.held for measure in lines) else 1


def _measures(folder: Path, parts: Sequence[str]) -> Iterator[Measure | Figure]:
    if "journal" in parts:
        journal = folder / "journal.coopreg"
        bulk.build(journal, folder, verifying.PROJECTS, verifying.CHANGE_SETS)
        yield from saving.measures(folder, journal)
        yield from verifying.measures(folder, journal)
    if "list" in parts:
        yield from starting.measures(folder)
    if "exchange" in parts:
        yield from exporting.measures(folder)
        yield from importing.measures(folder)
    if "reports" in parts:
        yield from reporting.measures(folder)
    if "window" in parts:
        yield from windows.measures(folder)


def _cells(line: Measure | Figure) -> tuple[str, ...]:
    return _of_figure(line) if isinstance(line, Figure) else _of_measure(line)


def _of_figure(figure: Figure) -> tuple[str, ...]:
    counts = "most" if figure.worst else "median"
    told = f"{counts} {figure.counted:.0f} {figure.unit} ({min(figure.values):.0f}–{max(figure.values):.0f})"
    limit = f"≤ {figure.limit:.0f} {figure.unit}"
    return figure.name, "–", "–", "–", told, limit, "yes" if figure.held else "NO"


def _of_measure(measure: Measure) -> tuple[str, ...]:
    took = middle(measure.pairs.measured)
    limits = [f"≤ {measure.limit:.1f} ×"] if measure.limit is not None else []
    limits += [f"≤ {measure.most_seconds:.0f} s"] if measure.most_seconds is not None else []
    limit, held = ", ".join(limits) or "–", ("yes" if measure.held else "NO") if limits else "–"
    walls, cpus = _ratio_text(measure.pairs.wall_ratios), _ratio_text(measure.pairs.cpu_ratios)
    return (
        measure.name,
        measure.baseline,
        walls,
        cpus,
        f"{_time(took.wall)}, CPU {_time(took.cpu)}",
        limit,
        held,
    )


def _ratio_text(ratios: Sequence[float]) -> str:
    return f"{median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f})"


def _time(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 0.1 else f"{seconds * 1000:.2f} ms"


def _print(lines: Sequence[Measure | Figure]) -> None:
    table = [_HEADINGS, *(_cells(measure) for measure in lines)]
    widths = [max(len(row[place]) for row in table) for place in range(len(_HEADINGS))]
    for row in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    print(
        f"{os.cpu_count()} CPUs, Python {platform.python_version()}, SQLite {dbapi2.sqlite_version}, "
        f"{datetime.now(UTC):%Y-%m-%d}; ratios: median of the pairs (least–most)"
    )


if __name__ == "__main__":
    raise SystemExit(main())
