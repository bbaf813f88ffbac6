"""Trials: presentations written into workbooks, many sheets in each, read by the program and compared."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.drills.foreign_lists.judging import judge
from tests.drills.foreign_lists.layout import sheet_of
from tests.drills.foreign_lists.writing import write
from tests.services.exchange.sheets import step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from registry.services.exchange.incoming.workbook_import import Incoming
    from registry.services.registry import Registry
    from tests.drills.foreign_lists.judging import Verdict
    from tests.drills.foreign_lists.presentation import Presentation

    Resave = Callable[[Path], Path]

SHEETS = 50
"""Sheets in a workbook: starting the reader costs more than reading twenty of them."""


def verdicts(
    registry: Registry, presentations: Sequence[Presentation], folder: Path, resave: Resave | None = None
) -> Iterator[tuple[Presentation, Verdict]]:
    """Yield how each presentation is read."""
    for epoch in ("1900", "1904"):
        of_epoch = [how for how in presentations if how["epoch"] == epoch]
        for first in range(0, len(of_epoch), SHEETS):
            some = of_epoch[first : first + SHEETS]
            sheets = [sheet_of(how, f"L{place}") for place, how in enumerate(some, start=1)]
            path = write(sheets, folder / f"lists-{epoch}-{first}.xlsx", from_1904=epoch == "1904")
            incoming = registry.imports.read(resave(path) if resave else path, step)
            for how, sheet in zip(some, sheets, strict=True):
                yield how, judge(registry, _alone(incoming, sheet.name), sheet)
            path.unlink()


def _alone(incoming: Incoming, name: str) -> Incoming:
    """Return one sheet of a workbook as if it were the only one."""
    (sheet,) = (one for one in incoming.workbook.sheets if one.title == name)
    return replace(incoming, workbook=replace(incoming.workbook, sheets=(sheet,)))


def shrunk(
    registry: Registry, how: Presentation, holds: Callable[[Verdict], bool], folder: Path
) -> tuple[Presentation, Verdict]:
    """Return the presentation with as many plain traits as what holds of its verdict allows, and the verdict."""
    ((_, verdict),) = verdicts(registry, [how], folder)
    while True:
        simpler = [how.without(trait) for trait, _ in how.choices]
        for one, found in verdicts(registry, simpler, folder):
            if holds(found):
                how, verdict = one, found
                break
        else:
            return how, verdict
