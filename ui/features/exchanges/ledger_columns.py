"""The columns of the ledger: what was sent to whom, what was received, and when replies are due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.kit.days import day_words
from ui.kit.tables.column import Alignment, CellPainter, Column

if TYPE_CHECKING:
    from registry.services.exchange.ledger import LedgerLine
    from registry.services.registry import Registry

translate = QCoreApplication.translate


def columns(registry: Registry) -> tuple[Column[LedgerLine], ...]:
    """Return the columns in the language of the registry."""
    language, name = registry.language, registry.fields.name

    def office(line: LedgerLine) -> str:
        """Return the other office of an exchange, or its audience if it has no recipient."""
        name, code = ("office", line.office) if line.office else ("audience", line.audience)
        return registry.fields.display("exchanges", name, code)

    def direction(line: LedgerLine) -> str:
        return registry.ledger.word("direction", line.direction)

    def state(line: LedgerLine) -> str:
        return registry.ledger.state_told(line) if line.state else "–"

    return (
        Column("number", name("exchanges", "number"), lambda line: line.number, 128, sortable=False),
        Column("direction", name("exchanges", "direction"), direction, 96, sortable=False),
        Column("office", name("exchanges", "office"), office, 180, sortable=False),
        Column(
            "made",
            name("exchanges", "made"),
            lambda line: day_words(line.made, language),
            108,
            sortable=False,
        ),
        Column(
            "reply_by",
            name("exchanges", "reply_by"),
            lambda line: day_words(line.reply_by, language),
            108,
            sortable=False,
        ),
        Column("state", name("exchanges", "state"), state, 168, sortable=False),
        Column(
            "projects",
            translate("Ledger", "Projects"),
            lambda line: f"{line.projects:,}",
            80,
            Alignment.RIGHT,
            painter=CellPainter.FIGURES,
            sortable=False,
        ),
        Column(
            "file_name",
            name("exchanges", "file_name"),
            lambda line: line.file_name,
            200,
            painter=CellPainter.MUTED,
            stretches=True,
            sortable=False,
        ),
    )
