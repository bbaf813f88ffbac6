"""The exchange ledger: every workbook that left or came, and how it stands (exchange.md 8)."""

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
"""How an export stands: away, answered, or awaited longer than was asked for."""

PARKED = "parked"
"""How an import stands of which cells still wait for a person: all else was taken in."""


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One workbook that left (`out`) or came (`in`)."""

    number: str
    direction: str
    office: str
    """The code of the office, or its name where no list knows it; empty when nobody said."""
    contact: str
    purpose: str
    made: date | None
    reply_by: date | None
    state: str
    """`out`, `returned`, `overdue`, or what was kept of one that came in."""
    projects: int
    audience: str
    """Whom what left was fit for: a code; empty of what came, and of what left before it was asked."""
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
        """Return a direction or a state (`kind`) in words; the code itself where it has none."""
        known = self._words.get(f"{kind}_{code}")
        return str(known[self._language.value]) if known else code

    def state_told(self, line: LedgerLine) -> str:
        """Return how an exchange stands in words; of one that is partly taken in, how many cells wait."""
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
