"""Units of amounts: `예산(백만원)` and `Budget (US$ m, indicative)` say what a 1 in the column means.

A phrase is split into words, and each word must be known: a currency, a scale, a word that fills, or a remark that
changes nothing. A phrase with any other word is not understood, and a person is asked (exchange.md 6).
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from registry.domain.exchange.sheet.unit_words import CURRENCIES, FILLING, REMARKS, SCALES, UNSPACED
from registry.domain.exchange.sheet.written_text import visible, without_footnotes

_WORD = re.compile(
    r"(?:us|a|au|nz|c|ca|can|s|sg|hk|nt|fj|si|ws|r)\$|[a-zà-ỹđ]+|[가-힣]+|[\u0e00-\u0e7f]+|[぀-ヿ一-鿿]+"
    r"|[$€£¥₩฿₫₱]|10\^\d|[,']?\d[\d,]*(?:\.\d+)?s?|\S"
)
_FACTOR = re.compile(r"[,']?0{3}s?|10+s?|1(?:,000)+s?|10\^\d")
_YEAR = re.compile(r"(?:19|20)\d\d(?:\.\d{1,2})?s?|'\d\d")
_REFERENCE = re.compile(r"[a-hx]|\d{1,2}")
"""The letter or number of a column that a remark refers to: `(A+B)`; beside a currency it may be a unit."""
_LABEL = re.compile(
    r"(?:단위|\bunits?\b|금액|\b(?:amount|figure|value|cost|budget)s?\b(?: are)?(?: expressed| stated| given| shown)? in\b)"
    r"\s*[:：]?\s*(.*)"
)
_LONGEST_LABEL = 60
_CLAUSES = re.compile(r"\s*(?:[,;:/、·]|\s[-–—]\s|\sin\s)\s*")
_KNOWN = frozenset((*CURRENCIES, *SCALES, *FILLING, *REMARKS))
_THOUSAND = 1_000
_SHORT = 4
"""The length of an abbreviated scale; without a currency, only a longer one counts beside a name."""
_OPEN, _CLOSE = "([{【〈<（［「", ")]}】〉>）］」"


@dataclass(frozen=True, slots=True)
class Unit:
    """What a number 1 means: `scale` units of `currency`; None and empty where nothing says so.

    `unclear` is the phrase that was not understood; then nothing else counts.
    """

    scale: Decimal | None = None
    currency: str = ""
    unclear: str = ""

    @property
    def factor(self) -> Decimal:
        """The number of units of currency in a 1."""
        return Decimal(1) if self.scale is None else self.scale

    @property
    def is_named(self) -> bool:
        """Whether anything is said of the unit."""
        return bool(self.scale is not None or self.currency or self.unclear)

    def over(self, other: Unit) -> Unit:
        """Return this unit, with what it leaves open taken from another one."""
        if self.unclear:
            return self
        if other.unclear and (self.scale is None or not self.currency):
            return other
        return Unit(other.scale if self.scale is None else self.scale, self.currency or other.currency)

    def agrees(self, other: Unit) -> bool:
        """Return whether two units do not contradict each other."""
        scales = self.scale is None or other.scale is None or self.scale == other.scale
        return scales and (not self.currency or not other.currency or self.currency == other.currency)


NO_UNIT = Unit()


@dataclass(frozen=True, slots=True)
class _Phrase:
    """What the words of a phrase say; `known` is whether all of them are known, `conflict` whether two disagree."""

    unit: Unit
    known: bool
    conflict: bool = False

    @property
    def is_unit(self) -> bool:
        return self.known and self.unit.is_named


def phrase_unit(text: str) -> Unit | None:
    """Return the unit of a phrase that says nothing else; None for any other phrase.

    >>> phrase_unit("US$ in millions"), phrase_unit("Ministry")
    (Unit(scale=Decimal('1000000'), currency='USD', unclear=''), None)
    """
    found = _phrase(text)
    return found.unit if found.is_unit else None


def currency_of(text: str) -> str:
    """Return the code of a currency that is written by its sign, its word or its code; empty for anything else."""
    found = phrase_unit(text)
    return found.currency if found and found.scale is None else ""


@lru_cache(maxsize=4096)
def header_unit(header: str) -> Unit:
    """Return the unit that the header of an amount names, in brackets or beside its name, in any of its rows.

    What stands in brackets must be understood whole; otherwise the unit is unclear.

    >>> header_unit("예산(백만원)"), header_unit("Budget in USD million (est.)").currency
    (Unit(scale=Decimal('1000000'), currency='KRW', unclear=''), 'USD')
    """
    found = NO_UNIT
    for part in reversed(header.split(" / ") if " / " in header else [header]):
        found = found.over(_of_part(part))
    return found


def label_unit(text: str) -> Unit:
    """Return the unit that a cell beside a table names for the whole table: `(단위: 백만원)`, `US$ in millions`.

    A text that is labelled as a unit and is not understood is unclear; units of other things than money say nothing.
    """
    flat = _flat(text)
    found = phrase_unit(flat)
    if found:
        return found
    for inside in _split(flat)[1]:
        if found := phrase_unit(inside):
            return found
    labelled = _LABEL.search(flat)
    if labelled is None or len(flat) > _LONGEST_LABEL:
        return NO_UNIT
    told = labelled[1].strip(" ()[]<>【】〈〉:")
    of_money = [unit for clause in re.split(r"[,;/·、]", told) if (unit := phrase_unit(clause))]
    if len(of_money) == 1:
        return of_money[0]
    some = any(word in CURRENCIES or word in SCALES for word in _words(told))
    return Unit(unclear=text.strip()) if of_money or some else NO_UNIT


def currency_named(text: str) -> str:
    """Return the code of the currency written with a number in a cell; empty when there is none, or several.

    >>> currency_named("12억 원"), currency_named("EUR 500"), currency_named("500")
    ('KRW', 'EUR', '')
    """
    return unit_named(text).currency


@lru_cache(maxsize=4096)
def unit_named(text: str) -> Unit:
    """Return the unit written with a number in a cell: `1.2 million` names a million, `12억 3천만원` two scales.

    A text with several scales has the scale 0, which agrees with no other.
    """
    words = re.sub(r"\d[\d.,' ]*", " ", _flat(text))
    currencies, scales, _unknown = _sorted(words)
    scale = None if not scales else next(iter(scales)) if len(scales) == 1 else Decimal(0)
    return Unit(scale, next(iter(currencies)) if len(currencies) == 1 else "")


def _of_part(part: str) -> Unit:
    """Return the unit that one row of a header names."""
    name, brackets = _split(_flat(part))
    found = _beside(name)
    for inside in brackets:
        phrase = _phrase(inside)
        if not phrase.known or phrase.conflict or not phrase.unit.agrees(found):
            return Unit(unclear=inside.strip())
        found = found.over(phrase.unit)
    return found


def without_unit(header: str) -> str:
    """Return a header without the unit that stands beside its name; brackets stay.

    >>> without_unit("Budget, mln USD"), without_unit("Budget - millions of US dollars"), without_unit("Country")
    ('Budget', 'Budget', 'Country')
    """
    kept = [clause for place, clause in enumerate(_CLAUSES.split(header)) if not place or not phrase_unit(clause)]
    if len(kept) < len(_CLAUSES.split(header)):
        return ", ".join(kept)
    words = header.split()
    unit = _of_last_words(words)
    return " ".join(words[:unit]) if unit else header


def _beside(name: str) -> Unit:
    """Return the unit that a header names outside of brackets: after a sign, or as its last words."""
    found = NO_UNIT
    for clause in [clause for clause in _CLAUSES.split(name) if clause][1:]:
        if (unit := phrase_unit(clause)) and unit.agrees(found):
            found = found.over(unit)
    words = name.split()
    if not found.is_named and (start := _of_last_words(words)):
        found = phrase_unit(" ".join(words[start:])) or NO_UNIT
    return found


def _of_last_words(words: list[str]) -> int:
    """Return the place from which the words of a header name a unit; 0 when they do not."""
    for start in range(1, len(words)):
        unit = phrase_unit(" ".join(words[start:]))
        if unit and (unit.currency or len(words[start]) > _SHORT):  # a single letter may be the end of a name
            return start
    return 0


def _flat(text: str) -> str:
    bare = without_footnotes(text)
    flat = unicodedata.normalize("NFKC", visible(bare)).casefold()
    return flat.replace("\u20a9", "₩").replace("’", "'").replace("u.s.", "us")


def _split(text: str) -> tuple[str, list[str]]:
    """Return a text outside its brackets, and what stands in each of them; a bracket may stay open."""
    outside, inside, deep = [], [""], 0
    for letter in text:
        if letter in _OPEN:
            deep += 1
            if deep == 1:
                inside.append("")
                outside.append(" ")
                continue
        elif letter in _CLOSE and deep:
            deep -= 1
            if not deep:
                continue
        if deep:
            inside[-1] += letter if letter not in _OPEN + _CLOSE else " "
        else:
            outside.append(letter)
    plurals = ("s", "es", "ies")
    return "".join(outside), [one for one in inside if one.strip() and one.strip() not in plurals]


@lru_cache(maxsize=4096)
def _phrase(text: str) -> _Phrase:
    currencies, scales, unknown = _sorted(_flat(text))
    conflict = len(currencies) > 1 or len(scales) > 1
    scale = next(iter(scales), None)
    unit = Unit(scale, next(iter(currencies), "")) if not conflict else NO_UNIT
    return _Phrase(unit, not unknown and not conflict, conflict)


def _sorted(text: str) -> tuple[set[str], set[Decimal], list[str]]:
    """Return the currencies and scales that the words of a phrase name, and the words that are unknown."""
    words = _words(text)
    currencies = {CURRENCIES[word] for word in words if word in CURRENCIES}
    scales = {Decimal(SCALES[word]) for word in words if word in SCALES}
    times, unknown = Decimal(1), []
    for word in words:
        if _FACTOR.fullmatch(word):
            times *= _factor(word)
        elif not (word in _KNOWN or _YEAR.fullmatch(word) or (_REFERENCE.fullmatch(word) and not currencies)):
            unknown.append(word)
    if times > 1 and (scales or currencies or times >= _THOUSAND):
        scales = {one * times for one in scales} or {times}
    return currencies, scales, unknown


def _factor(word: str) -> Decimal:
    if "^" in word:
        return Decimal(10) ** int(word[3:])
    digits = re.sub(r"\D", "", word)
    return Decimal(1000 if digits == "000" else int(digits))


def _words(text: str) -> list[str]:
    return [part for word in _WORD.findall(text) for part in _parts(word)]


def _parts(word: str) -> list[str]:
    """Split a compound such as `백만원`, `musd` or `usdm` into its known words; others stay as they are."""
    if word in _KNOWN:
        return [word]
    if word[0] >= "\u0e00":
        return _compound(word) or [word]
    for place in range(1, len(word)):
        left, right = word[:place], word[place:]
        if (left in SCALES and right in CURRENCIES) or (left in CURRENCIES and right in SCALES):
            return [left, right]
    return [word]


def _compound(word: str) -> list[str]:
    """Return the words a compound without blanks consists of, the longest first; none when a piece is unknown."""
    for known in UNSPACED:
        if word == known:
            return [known]
        if word.startswith(known) and (rest := _compound(word[len(known) :])):
            return [known, *rest]
    return []
