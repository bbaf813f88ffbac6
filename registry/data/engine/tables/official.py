"""The official tables: one for every noun of the field table, written through the journal only.

Which noun may hold what is the field table's and the rules' business; the constraints here are the last defence
against faulty code. Each has a comment that gives its reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from threading import RLock
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, MetaData, Table, UniqueConstraint
from typing_extensions import override

from registry.data.engine.tables.base import metadata, official_table
from registry.domain.fields.table import NOUNS

if TYPE_CHECKING:
    from sqlalchemy.schema import SchemaItem


def _given(*columns: str) -> tuple[SchemaItem, ...]:
    return tuple(
        CheckConstraint(f"{column} IS NOT NULL AND {column} <> ''", f"{column}_given") for column in columns
    )


def _ordered(first: str, last: str) -> SchemaItem:
    return CheckConstraint(
        f"{first} IS NULL OR {last} IS NULL OR {first} <= {last}", f"{first}_before_{last}"
    )


_GATE = ("project_id", "stage", "side", "attempt")

_CONSTRAINTS: dict[str, tuple[SchemaItem, ...]] = {
    "project": (
        # A reference number names one project for ever.
        UniqueConstraint("ref"),
        # The list's usual order, answered from the index alone.
        Index("ix_project_ref_id", "ref", "id"),
        # The projects that belong to another one are looked up on its page.
        Index("ix_project_parent", "parent"),
        *_given("ref", "procedure", "origin_side", "lead_side", "mark"),
        _ordered("planned_start", "planned_end"),
        _ordered("actual_start", "actual_end"),
    ),
    "gates": (
        # One gate for one stage, one side, one attempt.
        UniqueConstraint(*_GATE),
        *_given("stage", "side", "opened"),
        _ordered("opened", "closed"),
    ),
    "decisions": (
        # A decision belongs to a gate and is valid only with the document that records it.
        ForeignKeyConstraint(_GATE, [f"gates.{column}" for column in _GATE], ondelete="RESTRICT"),
        *_given("outcome", "date", "body", "document"),
    ),
    "determinations": _given("kind", "value", "by_org", "date", "document"),
    "presentations": _given("from_org", "to_org", "channel", "sent", "document"),
    "requirements": (
        UniqueConstraint("project_id", "stage", "requirement", "side", "attempt"),
        *_given("stage", "requirement", "state", "document"),
    ),
    "funding": _given("currency"),
    "risks": (
        CheckConstraint("likelihood BETWEEN 1 AND 5", "likelihood_in_range"),
        CheckConstraint("impact BETWEEN 1 AND 5", "impact_in_range"),
    ),
    "organisations": (UniqueConstraint("code"),),
    "holidays": (UniqueConstraint("side", "date"),),
    "exchanges": (UniqueConstraint("number"),),
    "exchange_projects": (
        ForeignKeyConstraint(["exchange"], ["exchanges.id"], ondelete="RESTRICT"),
        Index("ix_exchange_projects_exchange", "exchange"),
    ),
    "identifiers": (
        *_given("value"),
        # A sender's numbers are looked up one sheet at a time.
        Index("ix_identifiers_scheme_value", "scheme", "value"),
    ),
    "partners": (
        *_given("role"),
        # A role is a country's or an organisation's.
        CheckConstraint("(country IS NULL) <> (org IS NULL)", "one_partner"),
    ),
    "control_items": _given("description", "regime"),
    "registry": _given("side"),
    "lines": _given("begun_by"),
    "agenda_items": (
        ForeignKeyConstraint(["meeting"], ["meetings.id"], ondelete="RESTRICT"),
        Index("ix_agenda_items_meeting", "meeting"),
    ),
}


class OfficialTables(Mapping[str, Table]):
    """The official tables by noun; each is made when it is first asked for, since the list needs three of them."""

    def __init__(self) -> None:
        self._made: dict[str, Table] = {}
        self._making = RLock()

    @override
    def __getitem__(self, noun: str) -> Table:
        """Return the table of a noun."""
        table = self._made.get(noun)
        return table if table is not None else self._make(noun)

    @override
    def __iter__(self) -> Iterator[str]:
        """Yield the nouns in the order of the field table."""
        return iter(NOUNS)

    @override
    def __len__(self) -> int:
        """Return how many there are."""
        return len(NOUNS)

    def _make(self, noun: str) -> Table:
        with self._making:  # both threads of the window's desk ask
            if noun not in self._made:
                self._made[noun] = official_table(NOUNS[noun], *_CONSTRAINTS.get(noun, ()))
            return self._made[noun]


OFFICIAL = OfficialTables()
"""The official tables by noun."""


def whole_schema() -> MetaData:
    """Return the metadata with every table in it: for what makes or compares whole schemas."""
    for _table in OFFICIAL.values():
        pass
    return metadata
