"""The optional columns: all other fields of a project and of its standing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain.fields.kinds import Amount, Day, Integer
from registry.domain.fields.project import PROJECT
from registry.domain.values.moments import moment_text
from ui.features.projects.amounts import amount_forms, exact_amount, short_amount
from ui.kit.days import day_words
from ui.kit.tables.column import LEAST_AMOUNT, LEAST_WIDTH, Alignment, CellPainter, Column

if TYPE_CHECKING:
    from collections.abc import Callable

    from registry.domain.fields.field import Field
    from registry.services.registry import Registry
    from ui.features.projects.line import ProjectLine

_ELSEWHERE = frozenset(
    {
        "ref",
        "countries",
        "cost",
        "cost_currency",
        "agreed_cost_currency",
        "sustainment_cost_currency",
        "parent",
        "superseded_by",
    }
)
"""Fields shown by a default column, or together with their amount.

The numbers of other projects are on the page only: lines are copied for others, who may not know of those projects.
"""

_FIGURES = (Amount, Integer)
_NOT_DECIDED = frozenset({"open", "waiting"})


def chosen_columns(registry: Registry) -> tuple[Column[ProjectLine], ...]:
    """Return the columns in the order of the field table."""
    own = (_own(field, registry) for field in PROJECT.stored if field.id not in _ELSEWHERE)
    return (*own, *_Standing(registry).columns())


def _own(field: Field, registry: Registry) -> Column[ProjectLine]:
    figures, money = isinstance(field.kind, _FIGURES), field.currency or ""

    def told(line: ProjectLine) -> str:
        stored = line.values.get(field.id)
        if money:
            return short_amount(stored, line.text(money), registry.language)
        return "" if stored is None else registry.fields.value_words("project", field.id, stored)

    def exact(line: ProjectLine) -> str:
        return exact_amount(line.values.get(field.id), line.text(money))

    def forms(line: ProjectLine) -> tuple[str, ...]:
        return amount_forms(line.values.get(field.id), line.text(money), registry.language)

    return Column(
        field.id,
        _name(field, registry),
        told,
        108 if figures or isinstance(field.kind, Day) else 144,
        Alignment.RIGHT if figures else Alignment.LEFT,
        value=forms if money else None,
        painter=_painter(figures=figures, money=bool(money)),
        shown=False,
        least=LEAST_AMOUNT if money else LEAST_WIDTH,
        copied=exact if money else None,
    )


def _name(field: Field, registry: Registry) -> str:
    """Return the name of a field; the Korean one of the Korean title is that of the list's own column."""
    if field.id == "title_ko":
        return QCoreApplication.translate("ProjectColumns", "Korean title")
    return registry.fields.name("project", field.id)


def _painter(*, figures: bool, money: bool) -> CellPainter:
    if money:
        return CellPainter.AMOUNT
    return CellPainter.FIGURES if figures else CellPainter.TEXT


class _Standing:
    """Creates the columns of derived values."""

    def __init__(self, registry: Registry) -> None:
        self._name, self._code = registry.fields.name, registry.fields.code
        self._states, self._language = registry.words["state"], registry.language

    def columns(self) -> tuple[Column[ProjectLine], ...]:
        """Return the columns; values the list does not read (days with us and with others) have none."""
        return (
            self._column("state", lambda line: self._code("state", line.standing.state)),
            self._column("attempt", lambda line: str(line.standing.attempt), 72, CellPainter.FIGURES),
            self._column("opened", lambda line: self._day(line.standing.opened), 108),
            self._column("due", lambda line: self._day(line.standing.due), 108),
            self._column("late", lambda line: self._code("yes_no", "yes" if line.late else "no"), 88),
            self._column("sides", self._sides, 176, sortable=False),
            self._column("iati_status", self._iati_status, 144, sortable=False),
            self._column("updated_at", lambda line: moment_text(line.updated_at, self._language), 148),
        )

    def _column(
        self,
        name: str,
        text: Callable[[ProjectLine], str],
        width: int = 120,
        painter: CellPainter = CellPainter.TEXT,
        *,
        sortable: bool = True,
    ) -> Column[ProjectLine]:
        alignment = Alignment.RIGHT if painter is CellPainter.FIGURES else Alignment.LEFT
        return Column(
            name,
            self._name("standing", name),
            text,
            width,
            alignment,
            painter=painter,
            sortable=sortable,
            shown=False,
        )

    def _day(self, ordinal: int | None) -> str:
        return "" if ordinal is None else day_words(date.fromordinal(ordinal), self._language)

    def _sides(self, line: ProjectLine) -> str:
        """Return the state of each side in words; stored as `ROK:approve;USA:open`."""
        parts = (part.partition(":") for part in line.standing.sides.split(";") if part)
        return ", ".join(f"{self._code('side', side)}: {self._side_state(state)}" for side, _, state in parts)

    def _side_state(self, state: str) -> str:
        return _not_decided(state) if state in _NOT_DECIDED else self._code("outcome", state)

    def _iati_status(self, line: ProjectLine) -> str:
        state = self._states.get(line.standing.state)
        return self._code("iati_status", str(state.more["iati"])) if state else ""


def _not_decided(state: str) -> str:
    return {
        "open": QCoreApplication.translate("ProjectColumns", "open"),
        "waiting": QCoreApplication.translate("ProjectColumns", "not yet open"),
    }[state]
