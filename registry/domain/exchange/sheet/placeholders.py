"""Words that stand in a cell instead of a value: those that repeat the value above, and those that mean nothing.

None of them is ever kept as the name of a person, an organisation or a project.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import is_normalized, normalize

from registry.domain.exchange.sheet.word_list import words
from registry.domain.exchange.sheet.written_text import bare_text
from registry.domain.fields.kinds import (
    Amount,
    Markers,
    MarkOf,
    OneOf,
    Organisation,
    Organisations,
    SomeOf,
)

if TYPE_CHECKING:
    from registry.domain.fields.kinds import Kind
    from registry.domain.vocabulary.code_lists import Vocabulary

LONGEST = 24
"""The greatest length of a placeholder; a longer text is not even looked up."""


_DITTO = words(
    '〃 ″ " “ ” ˝ ‟ „ 上同 同上 상동 위와같음 위와동일 상기와같음 상기동일 동일 ditto do. sameasabove asabove same ↑'
) | {"''", "``", "’’", "ʺ", "〞", "〟"}
_NOTHING = words(
    "n/a na n.a. n.a #n/a n\\a notapplicable notavailable tbd t.b.d. tba tbc t.b.c. tobedetermined tobeconfirmed "
    "tobedecided tobeannounced tbn unknown undecided pending notyet notyetdecided notknown notgiven null nil none "
    "미정 미확정 미지정 미상 추후 추후결정 추후확정 추후협의 추후통보 추후기재 추후작성 협의중 해당없음 해당사항없음 "
    "해당무 없음 무 비해당 공란 ? ?? ??? - -- --- – — ― … ... · . ／ / ㅡ"
)
_MAY_BE_ZERO = words("없음 무 none nil - -- --- – — ― ㅡ")
"""Words that may mean zero where an amount is asked for."""
_BLANKS = re.compile(r"\s+")


def _first_letters(listed: frozenset[str]) -> frozenset[str]:
    """Return the letters with which words may begin: a text with another one need not be looked up."""
    letters = {word[0] for word in listed}
    decomposed = {normalize("NFD", letter)[0] for letter in letters}
    return frozenset(
        {*letters, *decomposed, *(letter.upper() for letter in letters), *" \u00a0\u3000([<", *_WIDE}
    )


_WIDE = frozenset(chr(code) for code in range(0xFF01, 0xFF5F))
"""Full-width letters, which normalisation makes ordinary ones."""
DITTO_LETTERS, _NOTHING_LETTERS = _first_letters(_DITTO), _first_letters(_NOTHING)
LETTERS = DITTO_LETTERS | _NOTHING_LETTERS
"""The letters with which a placeholder may begin."""
_BEGINNINGS = frozenset(word[:2] for word in _DITTO | _NOTHING | _MAY_BE_ZERO)


def repeats(text: str) -> bool:
    """Return whether a text means “the same as above”."""
    return text[:1] in DITTO_LETTERS and _may_be_one(text) and _word(text) in _DITTO


def means_nothing(text: str, kind: Kind, words: Vocabulary) -> bool:
    """Return whether a text means “no value”, unless the lists of the field know it as a value.

    “None” at an amount may mean zero, and “NA” among countries is the code of Namibia: neither is taken for nothing.
    """
    if text[:1] not in _NOTHING_LETTERS or not _may_be_one(text) or (word := _word(text)) not in _NOTHING:
        return False
    if isinstance(kind, Amount):
        return word not in _MAY_BE_ZERO
    codes = _codes_of(kind)
    if codes == "country" and word == "na":
        return False
    return not codes or words[codes].find(text.strip()) is None


def _codes_of(kind: Kind) -> str:
    """Return the name of the list from which the values of a kind come; empty for a kind without a list."""
    match kind:
        case OneOf(codes) | SomeOf(codes):
            return codes
        case MarkOf():
            return "mark"
        case Organisation() | Organisations():
            return "organisation"
        case Markers():
            return "marker"
    return ""


def may_be_zero(text: str) -> bool:
    """Return whether a word may mean zero or nothing, so that at an amount a person is asked."""
    return text[:1] in _NOTHING_LETTERS and _may_be_one(text) and _word(text) in _MAY_BE_ZERO


def _may_be_one(text: str) -> bool:
    """Return whether a text may be a placeholder by its length and its first two letters; hardly any other may."""
    if len(text) > LONGEST:
        return False
    two = text[:2]
    # What is no ordinary letter may be left out or become another one: a blank, a bracket, a wide or a composed letter.
    is_ordinary = two.isalnum() and (two.isascii() or (_are_syllables(two) and is_normalized("NFC", text)))
    return not is_ordinary or two.casefold() in _BEGINNINGS


def _are_syllables(letters: str) -> bool:
    return all("가" <= letter <= "힣" for letter in letters)


def _word(text: str) -> str:
    bare = text if text.isascii() else text.strip()
    bare = bare.strip()
    if bare in _DITTO:
        return bare
    word = _BLANKS.sub("", bare_text(bare)).casefold()
    return word.strip("()[]<>") or word
