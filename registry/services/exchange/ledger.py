"""The exchange ledger: every exported and imported workbook, and its state (exchange.md 8)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.data.exchanges import ledger
from registry.data.exchanges.exchange_rows import ExchangeRows
from registry.domain.fields.kinds import day
from registry.services.exchange.parked_cells import still_parked

if TYPE_CHECKING:
    from datetime import date

    from registry.data.store import Store
    from registry.domain.vocabulary.language import Language

OUT, RETURNED, OVERDUE = "out", "returned", "overdue"
"""The states of an export: sent, answered, or not answered by the requested day."""

PARKED = "parked"
"""The state of an import with cells that still wait for a person; all others were imported."""


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One workbook that was exported (`out`) or imported (`in`)."""

    number: str
    direction: str
    office: str
    """The code of the office, or its name when it is in no code list; empty when none was given."""
    contact: str
    purpose: str
    made: date | None
    reply_by: date | None
    state: str
    """`out`, `returned` or `overdue` for an export; for an import `parked` or the state stored with it."""
    projects: int
    audience: str
    """The code of the audience of an export; empty for imports, and for exports older than this field."""
    file_name: str
    sha256: str
    parked: int = 0
    """How many of its cells still wait for a person."""


class Ledger:
    """Reads the ledger."""

    def __init__(self, store: Store, language: Language) -> None:
        self._store = store
        self._words = store.resources.table("workbook.toml")
        self._language = language

    def all(self) -> tuple[LedgerLine, ...]:
        """Return every exchange, newest first."""
        with self._store.database.read() as connection:
            exchanges = ExchangeRows(connection)
            return tuple(
                self._line(entry, len(still_parked(exchanges, entry.row)))
                for entry in ledger.ledger_rows(connection)
            )

    def word(self, kind: str, code: str) -> str:
        """Return the text for a direction or a state (`kind`); the code itself when it has none."""
        known = self._words.get(f"{kind}_{code}")
        return str(known[self._language.value]) if known else code

    def state_told(self, line: LedgerLine) -> str:
        """Return the text for the state of an exchange; for a partly imported one with the number of waiting cells."""
        return self.word("state", line.state).format(parked=f"{line.parked:,}")

    def _line(self, entry: ledger.LedgerRow, parked: int) -> LedgerLine:
        row = entry.row
        return LedgerLine(
            number=row.text("number"),
            direction=row.text("direction"),
            office=row.text("office"),
            contact=row.text("contact"),
            purpose=row.text("purpose"),
            made=day(row.values.get("made")),
            reply_by=day(row.values.get("reply_by")),
            state=PARKED if parked else self._state(entry),
            projects=entry.projects,
            audience=row.text("audience"),
            file_name=row.text("file_name"),
            sha256=row.text("sha256"),
            parked=parked,
        )

    def _state(self, entry: ledger.LedgerRow) -> str:
        kept, reply_by = entry.row.text("state"), day(entry.row.values.get("reply_by"))
        if entry.row.text("direction") != OUT or kept != OUT:
            return kept
        if entry.answered:
            return RETURNED
        return OVERDUE if reply_by and reply_by < self._store.today else OUT
