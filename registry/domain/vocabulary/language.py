"""The two languages of the registry, and a text that exists in both."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Language(StrEnum):
    """A language of the domain's words."""

    EN = "en"
    KO = "ko"


@dataclass(frozen=True, slots=True)
class Bilingual:
    """A word or sentence of the domain in English and Korean."""

    en: str
    ko: str

    def __getitem__(self, language: Language) -> str:
        """Return the text in a language."""
        return self.ko if language is Language.KO else self.en

    def shown(self, language: Language) -> str:
        """Return the text in a language, or else in the other one: of a name that need not be given in both."""
        return self[language] or self.en or self.ko


def joined(texts: Iterable[Bilingual], between: str = " / ") -> Bilingual:
    """Return texts as one, with something between them."""
    known = list(texts)
    return Bilingual(between.join(text.en for text in known), between.join(text.ko for text in known))


_SIGNS = dict.fromkeys(code for code in range(128) if not chr(code).isalnum())
"""What is left out of a text of ASCII letters, which is faster than looking at each letter."""


def folded(text: str) -> str:
    """Return a word folded for comparison: NFKC, case-folded, letters and digits only.

    >>> folded("Korea, Republic of") == folded("korea republic of")
    True
    """
    if text.isascii():
        return text.casefold().translate(_SIGNS)
    flat = unicodedata.normalize("NFKC", text).casefold()
    return flat if flat.isalnum() else "".join(filter(str.isalnum, flat))
