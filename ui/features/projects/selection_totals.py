"""The totals of several projects: their number, costs by currency, and how many are late."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.values.money import from_parts
from ui.features.projects.line import read_lines

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from registry.services.registry import Registry

MOST_SUMMED = 5_000
"""The maximum number of projects that are summed; of more, only their number is shown."""

_FIELDS = ("cost", "cost_currency")


@dataclass(frozen=True, slots=True)
class SelectionTotals:
    """The totals of projects; `summed` is False where they were too many to read."""

    count: int
    asks: tuple[tuple[str, Decimal], ...] = ()
    without_ask: int = 0
    late: int = 0
    rags: tuple[tuple[str, int], ...] = ()
    summed: bool = True


def summed(registry: Registry, ids: Sequence[str]) -> SelectionTotals:
    """Read projects and sum their costs; amounts of different currencies are never added."""
    if len(ids) > MOST_SUMMED:
        return SelectionTotals(len(ids), summed=False)
    lines = read_lines(registry, ids, _FIELDS)
    asks: Counter[str] = Counter()
    for line in lines:
        if line.values["cost"] is not None:
            asks[line.text("cost_currency")] += int(line.values["cost"])
    rags = Counter(line.rag for line in lines)
    return SelectionTotals(
        len(lines),
        tuple((currency, from_parts(parts)) for currency, parts in asks.most_common()),
        sum(line.values["cost"] is None for line in lines),
        sum(line.late for line in lines),
        tuple(rags.items()),
    )
