"""The texts of reports in one language: headings, sentences, titles, days, code names and amounts."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

from registry.domain.procedure.sides import Side
from registry.domain.values.money import from_parts
from registry.domain.values.short_amount import with_currency
from registry.domain.vocabulary.language import Language
from registry.services.language.problem_text import Fields
from registry.services.language.sentences import Sentences, filled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.data.reference.resources import Resources
    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record, Values

FILE = "reports/texts.toml"

_KRW, _USD = "KRW", "USD"
_MILLION, _THOUSAND, _ONE = Decimal(1_000_000), Decimal(1_000), Decimal(1)
_EOK = (Decimal(100_000_000), "억")
_KOREAN_UNITS = {_KRW: (_EOK, (_MILLION, "백만"))}
_KOREAN_UNITS_OF_OTHERS = (_EOK, (Decimal(10_000), "만"))
"""The large units offices count money in: won in hundreds of millions and in millions."""
_CENTS = Decimal("0.01")

_NAMED_BY = {"risks": "title", "actions": "text"}
"""The field that names a row, for nouns without names in both languages."""


class ReportText:
    """Makes texts in the language of one report."""

    def __init__(self, resources: Resources, language: Language) -> None:
        self.language = language
        self.say = Sentences(resources, language)
        self.fields = Fields(resources, language)
        self._texts = resources.table(FILE)

    def tell(self, name: str, /, **values: object) -> str:
        """Return the text `group.name` with its placeholders filled."""
        group, _, key = name.partition(".")
        return filled(self._texts[group][key], self.language, values)

    def words(self, group: str) -> dict[str, str]:
        """Return the texts of a group by the names templates use (`not-given`); the template fills placeholders."""
        texts: Mapping[str, Any] = self._texts[group]
        return {name.replace("_", "-"): text[self.language.value] for name, text in texts.items()}

    def title(self, values: Values) -> str:
        """Return a project's title in the language of the report, or in the other language when it has none."""
        return str(values.get(f"title_{self.language.value}") or self.other_title(values))

    def other_title(self, values: Values) -> str:
        """Return a project's title in the other language; empty when it has none."""
        return str(values.get(f"title_{self.other.value}") or "")

    def either(self, row: Record, text: str) -> str:
        """Return a bilingual text of a row in the report's language, or in the other language when it has none."""
        return row.in_language(text, self.language)

    def named(self, row: Record) -> str:
        """Return the name of a milestone or a risk, or the text of a condition."""
        if row.noun in _NAMED_BY:
            return self.either(row, _NAMED_BY[row.noun])
        return self.either(row, "name") or self.display(row.values, "type", row.noun)

    @property
    def other(self) -> Language:
        """The other language than that of the report."""
        return Language.EN if self.language is Language.KO else Language.KO

    def display(self, values: Values, field: str, noun: str = "project") -> str:
        """Return a field of a row as shown; empty when it has no value."""
        stored = values.get(field)
        return "" if stored is None else self.fields.display(noun, field, stored)

    def side(self, values: Values, noun: str) -> str:
        """Return the side a row is of: `ROK`, `한국`; the name of any other side in full."""
        side = values.get("side")
        return (
            self.tell(f"lead.{side}") if side in (Side.ROK, Side.USA) else self.display(values, "side", noun)
        )

    def money(self, stored: Stored, currency: Stored) -> str:
        """Return a stored amount as offices write it; empty when there is none."""
        return "" if stored is None else self.amount(from_parts(int(stored)), str(currency or ""))

    def amount(self, amount: Decimal, currency: str) -> str:
        """Return an amount rounded to two decimals of its unit: `$5.15M`, `KRW 120M`, `1.2억 원`, `515만 달러`."""
        if self.language is Language.KO:
            units = _KOREAN_UNITS.get(currency, _KOREAN_UNITS_OF_OTHERS)
            return with_currency(_in_units(amount, units), currency)
        number = _in_units(amount, ((_MILLION, "M"), (_THOUSAND, "K")))
        return f"${number}" if currency == _USD else f"{currency} {number}".strip()


def _in_units(amount: Decimal, units: Sequence[tuple[Decimal, str]]) -> str:
    """Return an amount in the first of the units it reaches: `5.15M`, `35만`; a small one as it is."""
    size, sign = next(((size, sign) for size, sign in units if amount >= size), (_ONE, ""))
    return f"{_rounded(amount / size)}{sign}"


def _rounded(number: Decimal) -> str:
    """Return a number with thousands separators and at most two decimals."""
    whole = f"{number.quantize(_CENTS, ROUND_HALF_UP):,f}"
    return whole.rstrip("0").rstrip(".")
