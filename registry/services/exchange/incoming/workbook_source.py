"""Where a workbook comes from: which export of this registry it is, or that another registry made it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import CellProblem, Severity
from registry.domain.exchange.layout import CHILDREN
from registry.domain.problem import Problem
from registry.services.exchange.incoming.own_sheet import SentExport
from registry.services.exchange.incoming.workbook_origin import (
    exchange_number,
    has_rows_of,
    is_internal,
    registry_named,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.data.projects.snapshot import Snapshot
    from registry.domain.exchange.workbook import Workbook


class WorkbookSource:
    """The source of one workbook, found against one snapshot of the registry."""

    def __init__(self, workbook: Workbook, reading: Snapshot, registry_id: str) -> None:
        self._workbook, self._reading = workbook, reading
        named = registry_named(workbook)
        self.is_other_registry = bool(named) and named != registry_id
        """Whether another registry of this program made the workbook."""
        self._is_named = bool(named)
        self.sent = self._sent()
        """The export of ours that the workbook is; None for one of another office or another registry."""

    def told(self) -> Iterator[CellProblem]:
        """Yield notices when another registry made the workbook, or another office for its own use."""
        if self.sent is None and self.is_other_registry:
            number = exchange_number(self._workbook)
            told = Problem("K29", "", {"file": self._workbook.name, "exchange": number})
            yield CellProblem(told, Severity.INFO)
        if self.sent is None and is_internal(self._workbook):
            yield CellProblem(Problem("A02", "", {"file": self._workbook.name}), Severity.NOTE)

    def _sent(self) -> SentExport | None:
        """Return the export by its number, which counts in a workbook of this registry only: each has a first one."""
        number = exchange_number(self._workbook)
        exchange = self._reading.exchanges.by_number(number) if number else None
        if exchange is None or exchange.text("direction") != "out" or self.is_other_registry:
            return None
        sent = SentExport.known(self._reading, exchange)
        return sent if self._is_named or self._has_rows_of(sent) else None

    def _has_rows_of(self, sent: SentExport) -> bool:
        """Return whether a workbook that names no registry has the rows that were sent."""
        titles = {
            one.ref: [title for title in (one.title_en, one.title_ko) if title]
            for one in self._reading.exchanges.titled()
            if one.id in sent.projects
        }
        rows = (self._reading.exchanges.of_projects(noun, sent.projects) for noun in CHILDREN)
        keys = {*sent.projects, *(row.id for found in rows for row in found)}
        return has_rows_of(self._workbook, keys, titles)
