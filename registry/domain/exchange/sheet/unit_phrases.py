"""Phrases that name a unit of money: split into words, each of which must be known.

A word is a currency, a scale, one that fills, or a remark that changes nothing (`unit_words.py`). A phrase with any
other word is not understood, and a person is asked (exchange.md 6).
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
_KNOWN = frozenset((*CURRENCIES, *SCALES, *FILLING, *REMARKS))
_THOUSAND = 1_000


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
class Phrase:
    """What the words of a phrase say; `known` is whether all of them are known, `conflict` whether two disagree."""

    unit: Unit
    known: bool
    conflict: bool = False

    @property
    def is_unit(self) -> bool:
        """Whether the phrase names a unit and says nothing else."""
        return self.known and self.unit.is_named


@lru_cache(maxsize=4096)
def phrase_unit(text: str) -> Unit | None:
    """Return the unit of a phrase that says nothing else; None for any other phrase.

    >>> phrase_unit("US$ in millions"), phrase_unit("Ministry")
    (Unit(scale=Decimal('1000000'), currency='USD', unclear=''), None)
    """
    found = read_phrase(text)
    return found.unit if found.is_unit else None


def currency_of(text: str) -> str:
    """Return the code of a currency that is written by its sign, its word or its code; empty for anything else."""
    found = phrase_unit(text)
    return found.currency if found and found.scale is None else ""


@lru_cache(maxsize=4096)
def unit_named(text: str) -> Unit:
    """Return the unit written with a number in a cell: `1.2 million` names a million, `12억 3천만원` two scales.

    A text with several scales has the scale 0, which agrees with no other; one with several currencies has none.

    >>> unit_named("12억 원").currency, unit_named("EUR 500").currency, unit_named("500").currency
    ('KRW', 'EUR', '')
    """
    words = re.sub(r"\d[\d.,' ]*", " ", flat_text(text))
    currencies, scales, _unknown = _sorted(words)
    scale = None if not scales else next(iter(scales)) if len(scales) == 1 else Decimal(0)
    return Unit(scale, next(iter(currencies)) if len(currencies) == 1 else "")


def flat_text(text: str) -> str:
    """Return a text in which units are looked for: plain characters, no capitals, no footnote marks."""
    bare = without_footnotes(text)
    flat = unicodedata.normalize("NFKC", visible(bare)).casefold()
    return flat.replace("\u20a9", "₩").replace("’", "'").replace("u.s.", "us")


@lru_cache(maxsize=4096)
def read_phrase(text: str) -> Phrase:
    """Read a phrase; the same ones recur in every row."""
    currencies, scales, unknown = _sorted(flat_text(text))
    conflict = len(currencies) > 1 or len(scales) > 1
    scale = next(iter(scales), None)
    unit = Unit(scale, next(iter(currencies), "")) if not conflict else NO_UNIT
    return Phrase(unit, not unknown and not conflict, conflict)


def _sorted(text: str) -> tuple[set[str], set[Decimal], list[str]]:
    """Return the currencies and scales that the words of a phrase name, and the words that are unknown."""
    words = words_of(text)
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


def words_of(text: str) -> list[str]:
    """Return the words of a text, with compounds taken apart."""
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
