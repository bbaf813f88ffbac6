"""Code lists: the codes of the field, their names in both languages, and how a written word finds its code."""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from registry.domain.vocabulary.language import Bilingual, Language, folded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date


_NEAR, _NEAREST = 0.8, 3
"""How like a word must be to be offered, and how many are looked at."""

_SHORTEST = 8
"""The least length of a mistyped word, in letters of Hangul (two to three a syllable) or twice those of other scripts.

A code of two or three letters is near to many others in writing, and to none in meaning.
"""

_MEANS_NOTHING = ("NA",)
"""Two letters of a country that mean “not applicable” far more often."""

_IN_MANY_NAMES = re.compile(
    "peoples|democratic|federal|islamic|(?:republic|kingdom|states?)(?:of)?|공화국|왕국"
)
"""What the folded names of many countries share."""

_DIRECTION = re.compile(
    "north|south|east|west|upper|lower|central|new|[동서남북](?=[가-힣])|중앙|신(?=[가-힣])"
)
"""What distinguishes names that are otherwise alike: West Timor is not East Timor."""


class Code(NamedTuple):
    """One entry of a code list; `more` holds what only some lists have (a currency's minor digits …)."""

    code: str
    name: Bilingual
    aliases: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    successor: str | None = None
    more: Mapping[str, object] = MappingProxyType({})

    @property
    def retired(self) -> bool:
        """Whether the entry has been withdrawn and may no longer be chosen."""
        return self.successor is not None or self.valid_to is not None


class CodeList:
    """The entries of one list in their order, found by code, by name in either language, or by alias."""

    def __init__(self, name: str, entries: tuple[Code, ...]) -> None:
        self.name = name
        self.entries = entries
        self._by_code = {entry.code: entry for entry in entries}

    def __contains__(self, code: object) -> bool:
        return code in self._by_code

    def __getitem__(self, code: str) -> Code:
        return self._by_code[code]

    def get(self, code: str) -> Code | None:
        """Return the entry of a code, or None."""
        return self._by_code.get(code)

    def find(self, text: str) -> Code | None:
        """Return the entry a written word means: by code, then by name or alias, folded.

        A country is also found by the two capital letters of ISO 3166-1, which may be words in small letters.
        """
        return self._by_code.get(text) or self._by_two_letters.get(text) or self._by_word.get(_word(text))

    def near(self, text: str) -> Code | None:
        """Return the entry that is similar to a mistyped word; it is offered to a person, never used automatically.

        The distinctive part must be similar, too: “Republic of Kosovo” is not near “Republic of Togo”.
        """
        import difflib  # noqa: PLC0415 - most texts name what they mean

        wanted = _word(text)
        letters = unicodedata.normalize("NFD", wanted)
        if len(letters) * (1 if letters != wanted else 2) < _SHORTEST:
            return None
        for word in difflib.get_close_matches(letters, self._by_letters, n=_NEAREST, cutoff=_NEAR):
            near = self._by_letters[word]
            if _DIRECTION.findall(wanted) != _DIRECTION.findall(near):
                continue
            own, others = _telling(wanted), _telling(near)
            if not own or not others or difflib.SequenceMatcher(None, own, others).ratio() >= _NEAR:
                return self._by_word[near]
        return None

    def label(self, code: str, language: Language) -> str:
        """Return the name of a code, or the code itself when the list does not know it."""
        entry = self._by_code.get(code)
        return entry.name[language] if entry else code

    @cached_property
    def _by_two_letters(self) -> Mapping[str, Code]:
        found = {str(entry.more["alpha2"]): entry for entry in self.entries if "alpha2" in entry.more}
        return {short: entry for short, entry in found.items() if short not in _MEANS_NOTHING}

    @cached_property
    def _by_letters(self) -> Mapping[str, str]:
        """The known words by their letters, with Hangul syllables split, so that one wrong letter weighs alike."""
        return {unicodedata.normalize("NFD", word): word for word in self._by_word}

    @cached_property
    def _by_word(self) -> Mapping[str, Code]:
        words: dict[str, Code] = {}
        for entry in self.entries:
            for word in (entry.code, entry.name.en, entry.name.ko, *entry.aliases):
                words.setdefault(_word(word), entry)
        return words


class Vocabulary:
    """All code lists by name, each loaded when first asked for, so that starting stays light."""

    def __init__(self, load: Callable[[str], CodeList]) -> None:
        self._load = load
        self._lists: dict[str, CodeList] = {}

    def __getitem__(self, name: str) -> CodeList:
        if name not in self._lists:
            self._lists[name] = self._load(name)
        return self._lists[name]


def _word(text: str) -> str:
    """Return a written word folded for comparison; a plus sign counts: ADMM+ is not ADMM."""
    return folded(text.replace("+", "plus"))


def _telling(word: str) -> str:
    """Return the distinctive part of a folded name."""
    return _IN_MANY_NAMES.sub("", word)
