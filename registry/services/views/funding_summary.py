"""The funding of a project: its lines, and their sums by currency and status, with in-kind contributions apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.values.money import from_parts

if TYPE_CHECKING:
    from decimal import Decimal

    from registry.domain.fields.record import Record
    from registry.domain.project.project_file import ProjectFile
    from registry.services.language.sentences import Sentences

_IN_KIND, _WITHDRAWN = "in_kind", "withdrawn"


@dataclass(frozen=True, slots=True)
class FundingLine:
    """One line of funding; each code with its name (`…_word`), `amount` in units of `currency`."""

    source: str
    instrument: str
    instrument_word: str
    year_word: str
    """The fiscal year, and whose it is; empty where none is given."""
    in_kind: bool
    status: str
    status_word: str
    amount: Decimal
    currency: str
    amount_word: str


@dataclass(frozen=True, slots=True)
class FundingSum:
    """The sum of the lines of one currency and status; amounts of two currencies are never added."""

    currency: str
    status: str
    status_word: str
    in_kind: bool
    amount: Decimal
    amount_word: str


@dataclass(frozen=True, slots=True)
class FundingSummary:
    """The funding of one project."""

    sums: tuple[FundingSum, ...]
    lines: tuple[FundingLine, ...]
    cost_word: str = ""
    """The cost of the project; empty where none is given."""
    total_word: str = ""
    """What the lines come to that are not withdrawn; empty unless all are in the currency of the cost."""
    short_word: str = ""
    """By how much the lines are less than the cost; empty where they are not."""
    over_word: str = ""
    """By how much the lines are more than the cost; empty where they are not."""


def funding_summary(file: ProjectFile, sentences: Sentences) -> FundingSummary:
    """Return the funding of a project; lines and sums in the order in which the lines were entered."""
    lines = tuple(_line(row, sentences) for row in file.of("funding"))
    keys = dict.fromkeys((line.currency, line.status, line.in_kind) for line in lines)
    sums = tuple(_sum(key, lines, sentences) for key in keys)
    return FundingSummary(sums, lines, *_beside_cost(file.project, lines, sentences))


def _beside_cost(
    project: Record, lines: tuple[FundingLine, ...], say: Sentences
) -> tuple[str, str, str, str]:
    """Return the cost, the total of the lines, and by how much the total is less or more than the cost."""
    currency = project.text("cost_currency")
    if project.values.get("cost") is None or not currency:
        return "", "", "", ""
    cost = from_parts(int(project.values["cost"] or 0))
    counted = [line for line in lines if line.status != _WITHDRAWN]
    if not counted or any(line.currency != currency for line in counted):
        return say.amount(cost, currency), "", "", ""
    total = sum((line.amount for line in counted[1:]), start=counted[0].amount)
    short, over = cost - total, total - cost
    return (
        say.amount(cost, currency),
        say.amount(total, currency),
        say.amount(short, currency) if short > 0 else "",
        say.amount(over, currency) if over > 0 else "",
    )


def _line(row: Record, say: Sentences) -> FundingLine:
    amount, currency = from_parts(int(row.values.get("amount") or 0)), row.text("currency")
    year = row.values.get("fiscal_year")
    return FundingLine(
        source=say.code("organisation", row.text("source_org")),
        instrument=row.text("instrument"),
        instrument_word=say.code("instrument", row.text("instrument")),
        year_word=say.fiscal_year(row.text("fy_system"), int(year)) if year else "",
        in_kind=row.text("kind") == _IN_KIND,
        status=row.text("status"),
        status_word=say.code("funding_status", row.text("status")),
        amount=amount,
        currency=currency,
        amount_word=say.column_amount(amount, currency),
    )


def _sum(key: tuple[str, str, bool], lines: tuple[FundingLine, ...], say: Sentences) -> FundingSum:
    currency, status, in_kind = key
    summed = [line for line in lines if (line.currency, line.status, line.in_kind) == key]
    amount = sum((line.amount for line in summed[1:]), start=summed[0].amount)
    word = say.column_amount(amount, currency)
    return FundingSum(currency, status, summed[0].status_word, in_kind, amount, word)
