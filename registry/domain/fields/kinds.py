"""The kinds of value of fields: how each is parsed from text, stored, and shown.

A value is stored as text, as an integer, or as None ("not given"), in every database, in the journal's images and in
the merge. A kind translates between this stored form, the text that people write, and JSON.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from registry.domain.problem import FirstOf, NearCode, Unfit
from registry.domain.values import dates, marking, money, text
from registry.domain.values.marking import MarkPlace
from registry.domain.values.money_text import currency_in
from registry.domain.vocabulary.language import joined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from registry.domain.vocabulary.code_lists import Code, CodeList, Vocabulary
    from registry.domain.vocabulary.language import Language

_MOST_NAMED = 14
"""How many codes of a list are named where none of them was given."""

Stored = str | int | None
"""A value as it is kept in the database and in the journal."""

Json = str | int | float | list[str] | None
"""A value as the command line's JSON shows it."""

ORGANISATION_PREFIX = "ORG:"
SEPARATOR = ";"


class Kind(ABC):
    """One kind of value. The field table holds the few there are; two of them are the same only if they are one."""

    whole_number = False
    """Whether the stored form is a whole number; otherwise it is text."""

    @abstractmethod
    def parse(self, raw: str, words: Vocabulary) -> Stored:
        """Read what a person wrote (never empty); raises Unfit with the problem's code."""

    def altered(self, raw: str, words: Vocabulary) -> tuple[str, ...]:
        """Return the codes of visible changes to a text when it is parsed: N01, N02, N03; none for most kinds.

        Invisible changes (composed letters, blanks at the ends) are not reported.
        """
        return ()

    def json(self, stored: Stored) -> Json:
        """Return the stored value as JSON shows it."""
        return stored

    def same(self, one: Stored, other: Stored) -> bool:
        """Return whether two stored values say the same."""
        return one == other

    def display(self, stored: Stored, words: Vocabulary, language: Language) -> str:
        """Return the stored value in words, for history and lists."""
        return "" if stored is None else str(stored)


@dataclass(frozen=True, eq=False)
class TextLine(Kind):
    """One line of text of at most so many characters; `place` is what is written there."""

    most: int = 200
    place: MarkPlace = MarkPlace.TEXT

    def parse(self, raw: str, words: Vocabulary) -> str | None:
        """Clean the text to one line; raises Unfit T07 when too long, M04 for a mark above the ceiling."""
        return _within(text.clean_line(raw), self.most, self.place)

    def altered(self, raw: str, words: Vocabulary) -> tuple[str, ...]:
        """Return the codes for lines that are joined, and for characters that are removed."""
        return _altered(raw, one_line=True)


@dataclass(frozen=True, eq=False)
class Text(Kind):
    """Text of several lines; the most is what every workbook can carry whole (exchange.md 3)."""

    most: int = 32_000

    def parse(self, raw: str, words: Vocabulary) -> str | None:
        """Clean the text; raises Unfit T07 when too long, M04 for a mark above the ceiling."""
        return _within(text.clean(raw), self.most)

    def altered(self, raw: str, words: Vocabulary) -> tuple[str, ...]:
        """Return the code for characters that are removed."""
        return _altered(raw, one_line=False)


@dataclass(frozen=True, eq=False)
class OneOf(Kind):
    """One code of a code list."""

    codes: str

    def parse(self, raw: str, words: Vocabulary) -> str:
        """Find the code; raises Unfit L01 unknown, L02 retired, L03 near miss, L04 unknown country."""
        return _code(raw, words[self.codes]).code

    def display(self, stored: Stored, words: Vocabulary, language: Language) -> str:
        """Return the name of the code."""
        return "" if stored is None else words[self.codes].label(str(stored), language)


class _Several(Kind):
    """Several values in one field, kept as `;`-separated text in the order given."""

    most: int

    @abstractmethod
    def one(self, raw: str, words: Vocabulary) -> str:
        """Read one of the values."""

    def parse(self, raw: str, words: Vocabulary) -> str | None:
        """Read each value once; raises Unfit L07 for too many, and what `one` raises."""
        found = list(dict.fromkeys(self._told_apart(part, words) for part in parts(raw)))
        if len(found) > self.most:
            raise Unfit("L07", most=self.most)
        return SEPARATOR.join(found) or None

    def same(self, one: Stored, other: Stored) -> bool:
        """Return whether two lists hold the same values: a list is a set, whatever the order it is written in."""
        return set(split(one)) == set(split(other))

    def _told_apart(self, part: str, words: Vocabulary) -> str:
        """Read one of the values; a problem names this value alone."""
        try:
            return self.one(part, words)
        except Unfit as unfit:
            raise Unfit(unfit.code, **{**unfit.values, "value": part}) from unfit

    def json(self, stored: Stored) -> list[str]:
        """Return the values as an array."""
        return list(split(stored))


@dataclass(frozen=True, eq=False)
class SomeOf(_Several):
    """Several codes of one list or, where named, of a second."""

    codes: str
    most: int = 40
    or_codes: str | None = None

    def one(self, raw: str, words: Vocabulary) -> str:
        """Find one code."""
        if self.or_codes and (found := words[self.or_codes].get(raw.strip().upper())):
            return found.code
        return _code(raw, words[self.codes]).code

    def display(self, stored: Stored, words: Vocabulary, language: Language) -> str:
        """Return the names of the codes."""
        first, second = words[self.codes], words[self.or_codes or self.codes]
        return ", ".join((second if c in second else first).label(c, language) for c in split(stored))


@dataclass(frozen=True, eq=False)
class Markers(_Several):
    """Policy markers with their significance, such as `gender:1` (domain.md 3.1)."""

    most: int = 10

    def one(self, raw: str, words: Vocabulary) -> str:
        """Read one marker; significance 1 when none is written."""
        marker, _, weight = raw.partition(":")
        return f"{_code(marker, words['marker']).code}:{_code(weight or '1', words['marker_weight']).code}"

    def display(self, stored: Stored, words: Vocabulary, language: Language) -> str:
        """Return the names of the markers, each with its significance."""
        pairs = (marker.partition(":") for marker in split(stored))
        return ", ".join(
            f"{words['marker'].label(marker, language)}: {words['marker_weight'].label(weight, language)}"
            for marker, _, weight in pairs
        )


@dataclass(frozen=True, eq=False)
class Organisation(Kind):
    """An organisation: a known one by code, name or alias, or the name of one the list does not hold.

    What starts with `ORG:` is meant as a code and must be known (a typing error would pass for a name).
    """

    most: int = 200

    def parse(self, raw: str, words: Vocabulary) -> str | None:
        """Find or accept the organisation; raises Unfit L05 for an unknown code, T07 when too long.

        Raises Unfit M04 for a name that is a mark above the ceiling.
        """
        name = text.clean_line(raw)
        if found := words["organisation"].find(name):
            return found.code
        if name.upper().startswith(ORGANISATION_PREFIX):
            near = words["organisation"].near(name)
            raise Unfit("L05", near=near.code if near else "ORG:ROK-MND")
        return _within(name.replace(SEPARATOR, ","), self.most)

    def altered(self, raw: str, words: Vocabulary) -> tuple[str, ...]:
        """Return the codes of changes to a name that is not in the list; a known one is stored as its code."""
        if words["organisation"].find(text.clean_line(raw)):
            return ()
        return (*_altered(raw, one_line=True), *(("N03",) if SEPARATOR in raw else ()))

    def display(self, stored: Stored, words: Vocabulary, language: Language) -> str:
        """Return the organisation's name."""
        return "" if stored is None else words["organisation"].label(str(stored), language)


@dataclass(frozen=True, eq=False)
class Organisations(_Several):
    """Several organisations."""

    most: int = 40

    def one(self, raw: str, words: Vocabulary) -> str:
        """Find or accept one organisation."""
        return Organisation().parse(raw, words) or ""

    def display(self, stored: Stored, words: Vocabulary, language: Language) -> str:
        """Return the organisations' names."""
        return ", ".join(words["organisation"].label(code, language) for code in split(stored))


class Day(Kind):
    """A calendar day."""

    def parse(self, raw: str, words: Vocabulary) -> str:
        """Read a day; raises Unfit T01, T02 or T03."""
        return dates.parse_date(raw).isoformat()


class DayOrSession(Kind):
    """A calendar day, or the forum whose next session is meant (domain.md 2e: "until when / until which meeting")."""

    def parse(self, raw: str, words: Vocabulary) -> str:
        """Read a day, or find a forum; raises Unfit T01, T02 or T03."""
        forum = words["organisation"].find(raw)
        if forum is not None and forum.more.get("kind") == "forum":
            return forum.code
        return dates.parse_date(raw).isoformat()

    @staticmethod
    def day(stored: Stored) -> date | None:
        """Return the day that was given; None for a forum, and for nothing."""
        return day(stored) if str(stored or "")[:4].isdigit() else None

    @staticmethod
    def forum(stored: Stored) -> str:
        """Return the code of the forum whose session is meant; empty for a day, and for nothing."""
        return "" if DayOrSession.day(stored) else str(stored or "")


class Amount(Kind):
    """An amount of money or a rate, kept as whole ten-thousandths."""

    whole_number = True

    def parse(self, raw: str, words: Vocabulary) -> int:
        """Read an amount, zero or more; raises Unfit T04, T05, T09, T10 or T36."""
        try:
            parts_of_it = money.parse_amount(raw)
        except Unfit:
            if _is_with_currency(raw, words):
                raise Unfit("T36") from None
            raise
        if parts_of_it < 0:
            raise Unfit("T09", least="0", most=f"{money.LARGEST:,}")
        return parts_of_it

    def json(self, stored: Stored) -> Json:
        """Return the amount as a JSON number, whole where it is whole."""
        if stored is None:
            return None
        amount = money.from_parts(int(stored))
        return int(amount) if amount == amount.to_integral_value() else float(amount)

    def display(self, stored: Stored, words: Vocabulary, language: Language) -> str:
        """Return the amount with thousands set apart."""
        return "" if stored is None else f"{money.from_parts(int(stored)):,}"


def _is_with_currency(raw: str, words: Vocabulary) -> bool:
    """Return whether a text would be an amount without the currency written with it."""
    currency, amount = currency_in(raw, words)
    if not currency:
        return False
    try:
        money.parse_amount(amount)
    except Unfit:
        return False
    return True


@dataclass(frozen=True, eq=False)
class Integer(Kind):
    """A whole number between two others."""

    whole_number = True
    least: int
    most: int

    def parse(self, raw: str, words: Vocabulary) -> int:
        """Read a whole number; raises Unfit T11 or T09."""
        try:
            number = int(raw.strip().replace("_", "?"))  # Python reads 1_0 as ten; people do not
        except ValueError:
            raise Unfit("T11") from None
        if not self.least <= number <= self.most:
            raise Unfit("T09", least=self.least, most=self.most)
        return number


class MarkOf(Kind):
    """A mark; whether it is above the ceiling is checked by a rule of the registry, not by the kind."""

    def parse(self, raw: str, words: Vocabulary) -> str:
        """Find the mark; raises Unfit M01 for a grade the registry never holds, M02 otherwise."""
        if found := words["mark"].find(raw):
            return found.code
        from registry.domain.values.higher_grade import names_grade  # noqa: PLC0415 - as in `_mark_detector`

        if names_grade(raw):
            raise Unfit("M01", ceiling=joined(words["mark"][mark].name for mark in marking.HIGHEST))
        raise Unfit("M02", accepted=_some(words["mark"]))

    def display(self, stored: Stored, words: Vocabulary, language: Language) -> str:
        """Return the words of the mark."""
        return "" if stored is None else words["mark"].label(str(stored), language)


def parts(raw: str) -> Iterator[str]:
    """Yield the values of a `;`-separated text, blank ones left out."""
    return (part.strip() for part in raw.split(SEPARATOR) if part.strip())


def split(stored: Stored) -> tuple[str, ...]:
    """Return the values of a stored list."""
    return tuple(str(stored).split(SEPARATOR)) if stored else ()


def day(stored: Stored) -> date | None:
    """Return a stored day as a date."""
    return date.fromisoformat(str(stored)) if stored else None


def _altered(raw: str, *, one_line: bool) -> tuple[str, ...]:
    joined = ("N01",) if one_line and text.loses_lines(raw) else ()
    return (*joined, "N02") if text.loses_signs(raw) else joined


def _within(cleaned: str, most: int, place: MarkPlace = MarkPlace.TEXT) -> str:
    """Return a cleaned text that may be kept: every kind of free text is refused here what none may hold."""
    if not cleaned:
        raise Unfit(
            "T08"
        )  # something was written, and nothing of it can be read: not the same as clearing the field
    if len(cleaned) > most:
        raise Unfit("T07", length=len(cleaned), most=most)
    if mark := _mark_detector()(cleaned, place):
        raise Unfit("M04", value=mark)
    return cleaned


@cache
def _mark_detector() -> Callable[[str, MarkPlace], str]:
    """Return `higher_mark`, imported once: a list is there sooner without what only writing asks (start-up time)."""
    from registry.domain.values.higher_grade import higher_mark  # noqa: PLC0415 - see above

    return higher_mark


def _code(raw: str, codes: CodeList) -> Code:
    found = codes.find(raw.strip())
    if found is None:
        if near := codes.near(raw):
            raise Unfit("L03", near=NearCode(near.code, near.name))
        raise Unfit("L04" if codes.name == "country" else "L01", accepted=_some(codes))
    if found.retired:
        raise Unfit("L02", successor=found.successor or "-")
    return found


def _some(codes: CodeList) -> FirstOf:
    return FirstOf.of([entry.code for entry in codes.entries if not entry.retired], _MOST_NAMED)
