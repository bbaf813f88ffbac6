"""An amount written together with its currency, as people type it: `USD 1.2M`, `1,500만원`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.vocabulary.code_lists import Code, Vocabulary

_SIGNS = {"$": "USD", "₩": "KRW", "￦": "KRW", "€": "EUR", "£": "GBP", "¥": "JPY"}


def currency_in(text: str, words: Vocabulary) -> tuple[str, str]:
    """Return the code of the currency that a text begins or ends with, and the rest; an empty code when it has none."""
    bare = text.strip()
    flat = bare.casefold()
    for word, code in sorted(_written(words), key=lambda one: -len(one[0])):
        if flat.startswith(word) and not _goes_on(flat[len(word) : len(word) + 1], word[-1]):
            return code, bare[len(word) :].strip()
        if flat.endswith(word) and not _goes_on(flat[: -len(word)][-1:], word[0]):
            return code, bare[: -len(word)].strip()
    return "", bare


def _goes_on(beside: str, edge: str) -> bool:
    """Return whether a Latin word goes on beside its edge, so that it is part of a longer word."""
    return beside.isascii() and beside.isalpha() and edge.isascii() and edge.isalpha()


def _written(words: Vocabulary) -> Iterator[tuple[str, str]]:
    """Yield every way to write a currency, case-folded, with its code."""
    yield from _SIGNS.items()
    for entry in words["currency"].entries:
        yield from ((word.casefold(), entry.code) for word in _names(entry))


def _names(entry: Code) -> tuple[str, ...]:
    return (entry.code, entry.name.en, entry.name.ko, *entry.aliases)
