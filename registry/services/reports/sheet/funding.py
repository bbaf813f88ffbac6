"""The funding table of a project sheet, by fiscal year and source; currencies are never added to each other."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from registry.domain.values.money import from_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from registry.domain.fields.record import Record
    from registry.domain.project.project_file import ProjectFile
    from registry.services.reports.report_text import ReportText

_COLUMNS = {
    "requested": 0, "indicative": 0, "programmed": 1, "committed": 2, "obligated": 2, "disbursed": 3,
}  # fmt: skip
"""Status to column (domain.md 6.2): 0 requested, 1 programmed, 2 committed, 3 disbursed; a row without status is
requested."""

_WITHDRAWN, _IN_KIND = "withdrawn", "in_kind"
_SOURCE = 120
"""The longest text of a source, in units of width."""

_GIVEN_ALREADY = ("INKIND",)
"""Instruments that are not named, because the line already says as much."""


@dataclass(frozen=True, slots=True, order=True)
class _Key:
    """What lines of funding have in common to be added up in one row."""

    year: int
    system: str
    source: str
    currency: str
    in_kind: bool


def funding_of(file: ProjectFile, wording: ReportText, kept: Callable[[str, int], str]) -> dict[str, Any]:
    """Return the funding of a project for the template: rows of texts, totals by currency, and remarks.

    `kept` shortens a text to a number of units of width.
    """
    lines = [row for row in file.of("funding") if row.text("status") != _WITHDRAWN]
    withdrawn = len(file.of("funding")) - len(lines)
    keyed = [(_key(row, wording), row) for row in lines]
    by_key = _summed(keyed)
    totals = _summed((_Key(0, "", "", key.currency, key.in_kind), row) for key, row in keyed)
    notes = [wording.tell("line.rounded")] if lines else []
    notes += [wording.tell("line.withdrawn", count=withdrawn)] if withdrawn else []
    return {
        "rows": [_row(key, sums, wording, kept) for key, sums in sorted(by_key.items())],
        "totals": [_total(key, sums, wording) for key, sums in sorted(totals.items())],
        "all": len(by_key),
        "note": " ".join(notes),
    }


def _summed(lines: Iterable[tuple[_Key, Record]]) -> dict[_Key, list[Decimal]]:
    summed: dict[_Key, list[Decimal]] = {}
    for key, row in lines:
        sums = summed.setdefault(key, [Decimal(0)] * (1 + max(_COLUMNS.values())))
        sums[_COLUMNS.get(row.text("status"), 0)] += from_parts(int(row.values.get("amount") or 0))
    return summed


def _key(row: Record, wording: ReportText) -> _Key:
    named = ("source_org",) if row.text("instrument") in _GIVEN_ALREADY else ("source_org", "instrument")
    return _Key(
        year=int(row.values.get("fiscal_year") or 0),
        system=row.text("fy_system"),
        source=", ".join(filter(None, (wording.display(row.values, name, "funding") for name in named))),
        currency=row.text("currency"),
        in_kind=row.text("kind") == _IN_KIND,
    )


def _row(key: _Key, sums: list[Decimal], wording: ReportText, kept: Callable[[str, int], str]) -> list[str]:
    year = wording.say.fiscal_year(key.system, key.year) if key.year else ""
    source = wording.tell("line.in_kind", source=key.source) if key.in_kind else key.source
    return [year or "–", kept(source, _SOURCE) or "–", *_amounts(key, sums, wording)]


def _total(key: _Key, sums: list[Decimal], wording: ReportText) -> list[str]:
    name = "line.total_in_kind" if key.in_kind else "line.total"
    return ["", wording.tell(name, currency=key.currency), *_amounts(key, sums, wording)]


def _amounts(key: _Key, sums: list[Decimal], wording: ReportText) -> list[str]:
    return [wording.amount(amount, key.currency) if amount else "–" for amount in sums]
