"""The time of an export, compared with a bare write of the same cells by openpyxl (no styles, not read again)."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from openpyxl import Workbook, load_workbook

from registry.domain.project.query import ProjectQuery
from registry.opening.desk_registry import open_for_writing
from registry.services.acts.act import ActContext
from registry.services.exchange.outgoing.export import ExportOptions
from tests.benchmarks import bulk
from tests.benchmarks.pairs import Measure, by_turns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from registry.domain.fields.kinds import Stored
    from registry.opening.open_registry import OpenRegistry

PROJECTS = 5_000
_TEXT = "FICTIONAL: what the project is for, in a line or two as officers write them; 두세 줄로 적은 사업 목적입니다."
_BILINGUAL = (
    "objective", "problem", "expected_result", "absorptive_capacity", "baseline_assessment", "sustainment_plan",
)  # fmt: skip
_TEXTS = (
    "their_ref", "summary_en", "summary_ko", "caveat", "note_ko",
    *(f"{name}{language}" for name in _BILINGUAL for language in ("", "_ko")),
)  # fmt: skip
_FILLED: dict[str, Stored] = {
    **dict.fromkeys(_TEXTS, _TEXT),
    "implementing_orgs": "ORG:ROK-MND;ORG:ROK-DAPA",
    "partner_orgs": "Harbour office",
    "planned_start": "2026-01-01",
    "planned_end": "2028-12-31",
    "actual_start": "2026-03-01",
    "actual_end": "2028-12-01",
    "cost": 1_234_567_0000,
    "cost_currency": "USD",
    "sustainment_cost": 12_5000,
    "sustainment_cost_currency": "USD",
}
"""Values for the fields that the benchmark registry leaves empty."""

_AREAS = ("CYB", "HLT", "MAR")
"""Further areas: each project gets two of them in addition to its main area."""

_LIMIT = 1.5


def measures(folder: Path) -> Iterator[Measure]:
    """Build a registry of 5,000 projects, fill what is empty in each, and measure export and bare write alternately."""
    path = folder / "exports.coopreg"
    bulk.build(path, folder, PROJECTS)
    numbers = count()
    with open_for_writing(path, bulk.means(folder), who="") as opened:
        fill(opened)
        wish, acting = ExportOptions(with_children=False), ActContext(bulk.OFFICER)

        def export() -> Path:
            out = folder / f"{next(numbers)}.xlsx"
            opened.registry.exports.write(ProjectQuery(), wish, out, acting)
            return out

        rows = _rows(export())
        yield Measure(
            f"export of {PROJECTS:,} × {len(rows[0])}, read again",
            "openpyxl, write-only, bare",
            by_turns(export, lambda: _bare(folder / "bare.xlsx", rows), pairs=3),
            limit=_LIMIT,
        )


def fill(opened: OpenRegistry) -> None:
    """Fill what the benchmark registry leaves empty in every project."""
    with opened.store.work() as work:
        ids = work.reading.ids(ProjectQuery())
        for project in work.reading.exchanges.by_id("project", ids).values():
            others = [area for area in _AREAS if area != project.values["area"]]
            work.unit.change(project, {**_FILLED, "other_areas": ";".join(others[:2])})
        work.unit.commit(ActContext(bulk.OFFICER).act("set"))


def _rows(path: Path) -> Sequence[Sequence[object]]:
    """Return the rows an export wrote, so that the bare write has the same."""
    workbook = load_workbook(path, read_only=True)
    rows = list(workbook.worksheets[0].iter_rows(values_only=True))
    workbook.close()
    return rows


def _bare(path: Path, rows: Sequence[Sequence[object]]) -> None:
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet()
    for row in rows:
        sheet.append(row)
    workbook.save(path)
