"""Code lists: the codes of the field, their names in both languages, and how a written word finds its code."""

from __future__ import annotations

import re
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from registry.domain.vocabulary.language import Bilingual, Language, folded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date


_NEAR, _NEAREST = 0.75, 3
"""How like a word must be to be offered, and how many are looked at."""

_IN_MANY_NAMES = re.compile(
    "peoples|democratic|federal|islamic|(?:republic|kingdom|states?)(?:of)?|공화국|왕국"
)
"""What the folded names of many countries share."""


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
        """Return the entry a written word means: by code, then by name or alias, folded."""
        return self._by_code.get(text) or self._by_word.get(folded(text))

    def near(self, text: str) -> Code | None:
        """Return the entry that is similar to a mistyped word; it is offered to a person, never used automatically.

        The distinctive part must be similar, too: “Republic of Kosovo” is not near “Republic of Togo”.
        """
        import difflib  # noqa: PLC0415 - most texts name what they mean

        wanted = folded(text)
        for word in difflib.get_close_matches(wanted, self._by_word, n=_NEAREST, cutoff=_NEAR):
            own, others = _telling(wanted), _telling(word)
            if not own or not others or difflib.SequenceMatcher(None, own, others).ratio() >= _NEAR:
                return self._by_word[word]
        return None

    def label(self, code: str, language: Language) -> str:
        """Return the name of a code, or the code itself when the list does not know it."""
        entry = self._by_code.get(code)
        return entry.name[language] if entry else code

    @cached_property
    def _by_word(self) -> Mapping[str, Code]:
        words: dict[str, Code] = {}
        for entry in self.entries:
            for word in (entry.code, entry.name.en, entry.name.ko, *entry.aliases):
                words.setdefault(folded(word), entry)
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


def _telling(word: str) -> str:
    """Return the distinctive part of a folded name."""
    return _IN_MANY_NAMES.sub("", word)
