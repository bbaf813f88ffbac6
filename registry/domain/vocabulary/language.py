"""The two languages of the registry, and a text that exists in both."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Language(StrEnum):
    """A language in which domain words exist."""

    EN = "en"
    KO = "ko"


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One domain word or sentence in English and Korean."""

    en: str
    ko: str

    def __getitem__(self, language: Language) -> str:
        """Return the text in the language asked for."""
        return self.ko if language is Language.KO else self.en


def joined(texts: Iterable[Bilingual], between: str = " / ") -> Bilingual:
    """Return texts as one, with something between them."""
    known = list(texts)
    return Bilingual(between.join(text.en for text in known), between.join(text.ko for text in known))


def folded(text: str) -> str:
    """Fold a word for comparing: NFKC, case-folded, letters and digits only.

    >>> folded("Korea, Republic of") == folded("korea republic of")
    True
    """
    flat = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in flat if letter.isalnum())
