"""Outgoing workbooks for tests of the writer."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from registry.data.workbooks.writer import write_workbook
from registry.domain.exchange import layout
from registry.domain.exchange.outgoing_workbook import (
    ChoiceList,
    ColumnForm,
    DataSheet,
    GuideLine,
    Messages,
    OutgoingColumn,
    OutgoingWorkbook,
    Role,
    Tone,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from registry.domain.exchange.cell_format import Value

NUMBER = "EX-2026-0117"
BANNER = "UNCLASSIFIED / 일반(비공개)"
COLUMNS = (
    OutgoingColumn(layout.KEY, layout.KEY, role=Role.KEY),
    OutgoingColumn(layout.REVISION, layout.REVISION, role=Role.KEY),
    OutgoingColumn("ref", "No.", role=Role.CONTEXT),
    OutgoingColumn("title_en", "English title", width=40),
    OutgoingColumn("area", "Main area", choices=ChoiceList("list_area")),
    OutgoingColumn("lead_org", "Lead organisation", choices=ChoiceList("list_organisation", is_open=True)),
    OutgoingColumn("planned_start", "Planned start (yyyy-mm-dd)", ColumnForm.DAY),
    OutgoingColumn("cost", "Total cost (number)", ColumnForm.NUMBER),
    OutgoingColumn("fiscal_year", "Fiscal year", ColumnForm.NUMBER, range=(1990, 2100)),
    OutgoingColumn(layout.REPLY_NOTE, "Reply note", role=Role.ANSWER),
)
ROW: tuple[Value, ...] = (
    "01J0000000000000000000AAAA", "3-0123abcd", "RCF-K-26-0001", "Radar course", "MAR – Maritime", "ORG:ROK-MND – MND",
    date(2026, 3, 1), Decimal("12.5"), 2026, None,
)  # fmt: skip


def book(rows: Sequence[Sequence[Value]] = (ROW,)) -> OutgoingWorkbook:
    """Return a workbook of one data sheet."""
    said = Messages(
        *((name, f"What is said of a {name}.") for name in ("key", "code", "name", "day", "number"))
    )
    return OutgoingWorkbook(
        NUMBER,
        "Projects",
        "en",
        BANNER,
        (DataSheet(layout.sheet_title(layout.PROJECTS), COLUMNS, rows),),
        (GuideLine("Read me", tone=Tone.TITLE), GuideLine("Exchange number", NUMBER)),
        {"list_area": ("MAR – Maritime", "CYB – Cyber"), "list_organisation": ("ORG:ROK-MND – MND",)},
        (("exchange", NUMBER), ("format", layout.FORMAT)),
        said,
        {layout.EXCHANGE_PROPERTY: NUMBER},
    )


def written(made: OutgoingWorkbook, path: Path) -> Path:
    """Write a workbook and return where."""
    path.touch()
    write_workbook(made, path, datetime(2026, 11, 22), lambda: None)  # noqa: DTZ001 - sheets know no time zones
    return path
