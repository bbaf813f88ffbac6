"""The time of reports: a long pipeline, compared with a bare table of the same texts, and single sheets."""

from __future__ import annotations

import json
import time
from itertools import cycle
from typing import TYPE_CHECKING

import typst

from registry.data.reference.resources import FOLDER
from registry.domain.access.release import OWN_USE
from registry.domain.project.query import ProjectQuery
from registry.domain.reports.request import ReportKind, ReportRequest
from registry.opening.desk_registry import open_for_reading
from registry.services.access.releases import Releases
from registry.services.reports.frame import Frame
from registry.services.reports.pipeline import pipeline
from registry.services.reports.report_text import ReportText
from tests.benchmarks import bulk
from tests.benchmarks.pairs import Figure, Measure, by_turns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from registry.opening.open_registry import OpenRegistry

LINES = 2_000
_SHEETS = 12
"""How many sheets are measured, after a first one that loads the fonts."""

_BARE = """#set document(title: "Bare")
#set page(paper: "a4", flipped: true, margin: (x: 14mm, top: 20mm, bottom: 18.5mm))
#set text(font: "Pretendard", size: 7.4pt, top-edge: 0.8em, bottom-edge: -0.22em)
#set par(leading: 0.28em)
#table(
  columns: (10mm, 22.5mm, 2.6fr, 1.5fr, 1.4fr, 11mm, 18mm, 9mm, 19mm, 18mm, 2.2fr, 14.5mm), inset: (x: 1mm, y: 0.75mm),
  table.header(..range(12).map(str)), ..json(bytes(sys.inputs.rows)).flatten(),
)
"""


def measures(folder: Path) -> Iterator[Measure | Figure]:
    """Measure the sheets of some of `LINES` projects, then the pipeline of all.

    The sheets come first, since the bare table fills typst's memory and would slow them; in the program, large reports
    are never typeset in its own process.
    """
    registry = folder / "reporting.coopreg"
    bulk.build(registry, folder, LINES, LINES)
    with open_for_reading(registry, bulk.means(folder)) as opened:
        make = opened.registry.reports.make
        lines = opened.registry.projects.list(ProjectQuery(limit=_SHEETS + 1), ("ref",))
        taken = [_seconds(make, str(line.values["ref"])) * 1000 for line in lines]
        yield Figure("one sheet after another", taken[1:], "ms", limit=300, worst=True)
        # Each run has another order of rows, since typst caches what it has typeset.
        orders = cycle(("ref", "-ref"))
        long = by_turns(
            lambda: make(ReportRequest(ReportKind.PIPELINE, query=_ordered(next(orders)))),
            _Bare(folder, _texts(opened)),
            pairs=5,
        )
        yield Measure(f"pipeline of {LINES:,} projects", "bare table of the same texts", long, 1.5)


def _seconds(make: Callable[[ReportRequest], object], ref: str) -> float:
    """Make the sheet of a project, and return the seconds it took."""
    begun = time.perf_counter()
    make(ReportRequest(ReportKind.SHEET, projects=(ref,)))
    return time.perf_counter() - begun


def _ordered(order: str) -> ProjectQuery:
    return ProjectQuery(sort=order.removeprefix("-"), descending=order.startswith("-"), limit=LINES)


def _texts(opened: OpenRegistry) -> list[tuple[str, ...]]:
    """Return the texts of all rows as the report shows them."""
    store, keeper = opened.store, opened.registry.identity.officer
    wish = ReportRequest(ReportKind.PIPELINE, query=ProjectQuery(limit=LINES))
    with store.read() as reading:
        words, releases = (
            ReportText(store.resources, wish.language),
            Releases(store.resources, wish.language, OWN_USE),
        )
        frame = Frame(store.resources, words, releases, reading, keeper, keeper)
        made = pipeline.assembled(wish, reading, store.resources, frame, lambda _done, _of: None)
    names = {one["code"]: one["word"] for one in made.content["rags"]}
    lines = (line for group in made.content["groups"] for line in group["lines"])
    return [(names[rag], *texts) for rag, _late, _fictional, texts in lines]


class _Bare:
    """Typesets only a table, with the same columns, font, paper and PDF standards as the report."""

    def __init__(self, folder: Path, rows: list[tuple[str, ...]]) -> None:
        self._source = folder / "bare.typ"
        self._source.write_text(_BARE, encoding="utf-8")
        self._rows = rows
        self._turn = 0
        self._fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FOLDER / "fonts")]
        )

    def __call__(self) -> None:
        self._turn += 1
        rows = self._rows[self._turn :] + self._rows[: self._turn]
        typst.compile(
            self._source,
            font_paths=self._fonts,
            ignore_system_fonts=True,
            format="pdf",
            sys_inputs={"rows": json.dumps(rows, ensure_ascii=False)},
            pdf_standards=["a-2a", "ua-1"],
        )
