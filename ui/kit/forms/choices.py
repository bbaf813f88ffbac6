"""What can be chosen in a field: codes with names, found while typing by code, name or initial consonants (ㅎㅇ)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ui.kit.forms.hangul import flat, pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from registry.domain.vocabulary.code_lists import Code, CodeList, Vocabulary
    from registry.domain.vocabulary.language import Language


_LONGEST_NAME = 120
"""Longer texts are not searched for: they cannot be a name, only a pasted page."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice: its code, its name in the language of the screen, and all words it is found by."""

    code: str
    name: str
    words: tuple[str, ...] = ()
    retired: bool = False


class Choices:
    """The choices of one field in order; they are loaded when first used."""

    def __init__(self, source: Callable[[], Iterable[Choice]]) -> None:
        self._source = source

    @cached_property
    def _all(self) -> tuple[Choice, ...]:
        return tuple(self._source())

    @cached_property
    def _names(self) -> dict[str, str]:
        return {choice.code: choice.name for choice in self._all}

    @cached_property
    def _flat(self) -> tuple[tuple[Choice, tuple[str, ...]], ...]:
        kept = (choice for choice in self._all if not choice.retired)
        return tuple((c, tuple(dict.fromkeys(map(flat, (c.code, c.name, *c.words))))) for c in kept)

    def name(self, code: str) -> str:
        """Return the name of a code, or the code itself when it is not among the choices."""
        return self._names.get(code, code)

    def __contains__(self, code: object) -> bool:
        return code in self._names

    def all(self) -> list[Choice]:
        """Return all choices that are valid today."""
        return [choice for choice in self._all if not choice.retired]

    def matching(self, typed: str) -> list[Choice]:
        """Return the choices that match what was typed, best match first."""
        if len(typed) > _LONGEST_NAME:
            return []
        sought = pattern(typed)
        if sought is None:
            return self.all()
        whole = flat(typed)
        ranked = [
            (min(ranks), place, choice)
            for place, (choice, words) in enumerate(self._flat)
            if (ranks := [_rank(word, at.start(), whole) for word in words if (at := sought.search(word))])
        ]
        return [choice for _, _, choice in sorted(ranked, key=lambda found: found[:2])]


def _rank(word: str, at: int, whole: str) -> int:
    """Rank a match: the whole word first, then its beginning, then any other place."""
    return 0 if word == whole else 1 if at == 0 else 2


def of_lists(words: Vocabulary, language: Language, *names: str) -> Choices:
    """Return the entries of one or several code lists as choices."""

    def entries() -> Iterable[Choice]:
        for name in names:
            yield from _entries(words[name], language)

    return Choices(entries)


def of_forums(words: Vocabulary, language: Language) -> Choices:
    """Return the forums as choices: a forum instead of a date means “until its next session”."""

    def forums() -> Iterable[Choice]:
        known = words["organisation"].entries
        return (_choice(entry, language) for entry in known if entry.more.get("kind") == "forum")

    return Choices(forums)


def of_markers(words: Vocabulary, language: Language) -> Choices:
    """Return every policy marker with every weight it can have, as in `gender:1`."""

    def weighed() -> Iterable[Choice]:
        for marker in words["marker"].entries:
            for weight in words["marker_weight"].entries:
                name = f"{marker.name[language]}: {weight.name[language]}"
                found_by = (marker.code, marker.name.en, marker.name.ko, *marker.aliases)
                yield Choice(f"{marker.code}:{weight.code}", name, found_by)

    return Choices(weighed)


def _entries(codes: CodeList, language: Language) -> Iterable[Choice]:
    return (_choice(entry, language) for entry in codes.entries)


def _choice(entry: Code, language: Language) -> Choice:
    found_by = (entry.name.en, entry.name.ko, *entry.aliases)
    return Choice(entry.code, entry.name[language], found_by, retired=entry.retired)
