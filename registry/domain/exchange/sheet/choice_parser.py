"""Parsing choices in cells: codes with their labels, and lists of codes with any separator (exchange.md 6)."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from registry.domain.exchange.sheet.unit_phrases import phrase_unit
from registry.domain.exchange.sheet.written_text import without_footnotes
from registry.domain.fields.kinds import SEPARATOR, OneOf, Organisations, SomeOf, parts
from registry.domain.problem import Unfit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from registry.domain.fields.kinds import Kind
    from registry.domain.vocabulary.code_lists import Vocabulary

    Find = Callable[[str], str | None]

_LABELLED = re.compile(r"(?P<code>\S+)\s+[–—-]\s+(?P<label>\S.*)", re.DOTALL)
_ARTICLE = re.compile(r"the\s+", re.IGNORECASE)
_TWICE = re.compile(r"(?P<one>[^()\[\]]+?)\s*[(\[]\s*(?P<other>[^()\[\]]+?)\s*[)\]]")
"""A name and the same in another language or as a code, in brackets."""
_LINES = re.compile(r"[;；\n\r、]+")
_APART = r"[,，/·ㆍ∙&+]|\band\b|(?<=[가-힣])\s(?:및|그리고)\s"
SET_APART = re.compile(rf"\s*(?:{_APART})\s*", re.IGNORECASE)
"""Matches the separators between two values of a list."""
_WITH_PARTICLES = re.compile(rf"\s*(?:{_APART}|(?<=[가-힣])[와과]\s)\s*", re.IGNORECASE)
MOST_PIECES = 8
"""The most pieces of any known name; a limit, because all combinations of the pieces of a cell are tried."""
_FOOTNOTE = re.compile(r"(?<=\w)\s?(?:[¹²³⁰⁴-⁹]+|[(\[]\d{1,2}[)\]])")
"""Matches a reference to a footnote; no code and no name of a list contains one."""


def read_choice(text: str, kind: OneOf, words: Vocabulary) -> str:
    """Return a written choice without the label after its code: `MAR – Maritime security` becomes `MAR`.

    A currency may also be written by its sign or a common word; `백만원` names one too, with its scale.
    """
    codes = words[kind.codes]
    bare = _without_label(text, lambda code, _label: code in codes)
    if codes.find(bare) is not None:
        return bare
    unmarked = without_footnotes(bare)
    if kind.codes == "currency":
        unit = phrase_unit(unmarked)
        return unit.currency if unit and unit.currency else unmarked
    return unmarked if codes.find(unmarked) is not None else bare


def read_organisation(text: str, words: Vocabulary) -> str:
    """Return a written organisation without the name after its code, and a known one without a footnote mark."""
    known = words["organisation"]
    bare = _without_label(text, lambda code, _label: code in known)
    unmarked = without_footnotes(bare)
    return unmarked if unmarked != bare and known.find(unmarked) is not None else bare


def read_choices(text: str, kind: Kind, words: Vocabulary) -> str:
    """Return a written list with `;` between its values.

    Commas, slashes and “and” separate values only when every part is a known value, so that “Congo, Democratic
    Republic of” remains one country and “Ministry of Water, Sanitation” one ministry.
    """
    find = _lookup(kind, words)
    if isinstance(kind, SomeOf):
        text = _FOOTNOTE.sub("", text)
    found = [value for part in parts(_LINES.sub(SEPARATOR, text)) for value in _values(part, find)]
    if isinstance(kind, SomeOf) and kind.codes == "country":
        _refuse_regions(found, find, words)
    return SEPARATOR.join(found)


def _refuse_regions(found: list[str], find: Find, words: Vocabulary) -> None:
    """Raise Unfit for a region among countries: L09 with its members, L10 where the registry does not list them."""
    for value in found:
        region = None if find(value) else words["region"].find(value)
        if region is not None:
            members = region.more["members"]
            if isinstance(members, tuple) and members:
                raise Unfit("L09", value=value, accepted=members)
            raise Unfit("L10", value=value)


def _lookup(kind: Kind, words: Vocabulary) -> Find:
    """Return what finds the value of a written word: its code, or None when it is none."""
    if isinstance(kind, SomeOf):
        lists = [words[name] for name in (kind.codes, kind.or_codes) if name]
    elif isinstance(kind, Organisations):
        lists = [words["organisation"]]
    else:
        return _marker(words)

    def find(text: str) -> str | None:
        return next((entry.code for codes in lists if (entry := codes.find(text)) is not None), None)

    return find


def _marker(words: Vocabulary) -> Find:
    def find(text: str) -> str | None:
        marker, _, weight = text.partition(":")
        is_one = words["marker"].find(marker.strip()) and words["marker_weight"].find(weight.strip() or "1")
        return text if is_one else None

    return find


def _values(part: str, find: Find) -> Iterator[str]:
    """Yield the values of one line: the entire line if it is a known value or if its parts are not."""
    whole = _without_label(" ".join(unicodedata.normalize("NFC", part).split()), _knowing(find))
    name = _one_name(whole, find)
    if name is not None:
        yield name
        return
    for separators in (SET_APART, _WITH_PARTICLES):  # `과` may be the end of a name, as of 니카라과
        pieces = [piece for piece in separators.split(whole) if piece]
        if taken := _longest_known(pieces, whole, find):
            yield from taken
            return
    yield whole


def _one_name(text: str, find: Find) -> str | None:
    """Return the known name that a text is: as it stands, after an article, or said twice, as in `피지 (Fiji)`."""
    for name in (text, _ARTICLE.sub("", text)):
        if find(name) is not None:
            return name
    twice = _TWICE.fullmatch(text)
    if twice and (code := find(twice["one"])) is not None and find(twice["other"]) == code:
        return twice["one"]
    return None


def _knowing(find: Find) -> Callable[[str, str], bool]:
    """Return what tells a code with its label: the name of a country before a dash is no code (`Congo - Kinshasa`)."""
    return lambda code, label: (known := find(code)) is not None and known in (code, find(label))


def _longest_known(pieces: list[str], whole: str, find: Find) -> list[str]:
    """Return the known values of which a line consists, preferring long ones; an empty list if any piece is unknown.

    The text between two pieces is kept when they form one name, because a comma may be part of it.
    """
    places = _places(pieces, whole)
    found: list[str] = []
    start = 0
    while start < len(pieces):
        for end in range(min(len(pieces), start + MOST_PIECES), start, -1):
            name = whole[places[start][0] : places[end - 1][1]]
            known = _one_name(_without_label(name, _knowing(find)), find)
            if known is not None:
                found.append(known)
                start = end
                break
        else:
            return []
    return found


def _places(pieces: list[str], whole: str) -> list[tuple[int, int]]:
    places: list[tuple[int, int]] = []
    for piece in pieces:
        start = whole.index(piece, places[-1][1] if places else 0)
        places.append((start, start + len(piece)))
    return places


def _without_label(text: str, knows: Callable[[str, str], bool]) -> str:
    found = _LABELLED.fullmatch(text.strip())
    return found["code"] if found and knows(found["code"], found["label"]) else text.strip()
