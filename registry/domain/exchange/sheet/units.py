"""Units of amounts: `예산(백만원)` and `Budget (US$ m, indicative)` say what a 1 in the column means.

The phrases themselves are read by `unit_phrases.py`; this module finds them in a header and in a text beside a table.
"""

from __future__ import annotations

import re
from functools import lru_cache

from registry.domain.exchange.sheet.header_grid import PATH
from registry.domain.exchange.sheet.unit_phrases import (
    NO_UNIT,
    Unit,
    flat_text,
    phrase_unit,
    read_phrase,
    words_of,
)
from registry.domain.exchange.sheet.unit_words import CURRENCIES, SCALES

_LABEL = re.compile(
    r"(?:단위[는은이가]?|\bunits?\b|금액|"
    r"\b(?:amount|figure|value|cost|budget)s?\b(?: are)?(?: expressed| stated| given| shown)? in\b)"
    r"\s*[:：]?\s*(.*)"
)
_UNIT_LAST = re.compile(r"(?:^|[은는이가:\s])(?P<unit>[^은는이가:]*\S)\s*단위(?:임|입니다|이다|로|$)")
"""A unit before the word for it: `예산은 백만원 단위임`."""
_LONGEST_LABEL = 60
_CLAUSES = re.compile(r"\s*(?:[,;:/、·_–—-]|\sin\s)\s*")
_BRACKET = re.compile(r"\s*[(\[（]([^()\[\]（）]+)[)\]）]")
_SHORT = 4
"""The length of an abbreviated scale; without a currency, only a longer one counts beside a name."""
_OPEN, _CLOSE = "([{【〈<（［「", ")]}】〉>）］」"


@lru_cache(maxsize=4096)
def header_unit(header: str) -> Unit:
    """Return the unit that the header of an amount names, in brackets or beside its name, in any of its rows.

    What stands in brackets must be understood whole; otherwise the unit is unclear.

    >>> header_unit("예산(백만원)"), header_unit("Budget in USD million (est.)").currency
    (Unit(scale=Decimal('1000000'), currency='KRW', unclear=''), 'USD')
    """
    found = NO_UNIT
    for part in reversed(header.split(PATH)):
        found = found.over(_of_part(part))
    return found


def has_scale(text: str) -> bool:
    """Return whether a word for a scale stands in a text, wherever: single letters are none.

    >>> has_scale("Budget, million or so"), has_scale("K. Budget")
    (True, False)
    """
    return any(word in SCALES and (len(word) > 1 or not word.isascii()) for word in words_of(flat_text(text)))


def label_unit(text: str) -> Unit:
    """Return the unit that a cell beside a table names for the whole table: `(단위: 백만원)`, `US$ in millions`.

    A text that is labelled as a unit and is not understood is unclear; units of other things than money say nothing.
    """
    flat = flat_text(text)
    short = flat if len(flat) <= _LONGEST_LABEL else ""
    last = _UNIT_LAST.search(short)
    for phrase in (flat, *_split(flat)[1], last["unit"] if last else ""):
        if found := phrase_unit(phrase):
            return found
    labelled = _LABEL.search(short)
    return _labelled(labelled, text) if labelled else NO_UNIT


def _labelled(labelled: re.Match[str], text: str) -> Unit:
    """Return the unit that stands behind a label, one of several clauses; unclear where money is not understood."""
    told = labelled[1].strip(" ()[]<>【】〈〉:")
    of_money = [unit for clause in re.split(r"[,;/·、]", told) if (unit := phrase_unit(clause))]
    if len(of_money) == 1:
        return of_money[0]
    some = any(word in CURRENCIES or word in SCALES for word in words_of(told))
    return Unit(unclear=text.strip()) if of_money or some else NO_UNIT


def _of_part(part: str) -> Unit:
    """Return the unit that one row of a header names."""
    name, brackets = _split(flat_text(part))
    found = _beside(name)
    for inside in brackets:
        phrase = read_phrase(inside)
        if not phrase.known or phrase.conflict or not phrase.unit.agrees(found):
            return Unit(unclear=inside.strip())
        found = found.over(phrase.unit)
    return found


def without_unit(header: str) -> str:
    """Return a header without the unit that stands in brackets or beside its name; other brackets stay.

    >>> without_unit("Budget, mln USD"), without_unit("Total budget (US dollars)"), without_unit("Country (ISO)")
    ('Budget', 'Total budget', 'Country (ISO)')
    """
    header = _BRACKET.sub(lambda found: "" if phrase_unit(found[1]) else found[0], header)
    kept = [
        clause for place, clause in enumerate(_CLAUSES.split(header)) if not place or not phrase_unit(clause)
    ]
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
