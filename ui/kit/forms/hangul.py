"""Finding Korean text while it is typed, by initial consonants (ㅎㅇ) and by unfinished syllables (해야)."""

from __future__ import annotations

import re
import unicodedata

from registry.domain.values.hangul import (
    FINALS,
    FIRST_SYLLABLE,
    INITIALS,
    LAST_SYLLABLE,
    SYLLABLES_PER_INITIAL,
    SYLLABLES_PER_VOWEL,
    is_syllable,
)

_JAMO = re.compile("[ㄱ-ㅎ]")


def pattern(typed: str) -> re.Pattern[str] | None:
    """Return a regular expression that finds the typed text in a `flat` text; None when nothing was typed.

    >>> bool(pattern("ㅎㅇ").search(flat("해양안보"))), bool(pattern("해야").search(flat("해양안보")))
    (True, True)
    """
    letters = flat(typed)
    if not letters:
        return None
    return re.compile("".join(map(_letter, letters[:-1])) + _last_letter(letters[-1]))


def flat(text: str) -> str:
    """Normalise a text for searching: NFKC, case-folded, letters and digits only; single consonants are kept."""
    folded = "".join(
        letter if _JAMO.match(letter) else unicodedata.normalize("NFKC", letter)
        for letter in unicodedata.normalize("NFC", text)
    )
    return "".join(letter for letter in folded.casefold() if letter.isalnum())


def _letter(letter: str) -> str:
    """Return the expression for one letter; a single consonant matches every syllable beginning with it."""
    if letter not in INITIALS:
        return re.escape(letter)
    return _beginning_with(INITIALS.index(letter))


def _last_letter(letter: str) -> str:
    """Return the expression for the last letter typed.

    Its syllable may still gain a final consonant, or lose it to the next syllable.
    """
    if not is_syllable(letter):
        return _letter(letter)
    place = ord(letter) - FIRST_SYLLABLE
    final = FINALS[place % SYLLABLES_PER_VOWEL]
    if final == "\0":
        return f"[{letter}-{chr(ord(letter) + SYLLABLES_PER_VOWEL - 1)}]"
    if final not in INITIALS:
        return letter
    return f"(?:{letter}|{chr(ord(letter) - place % SYLLABLES_PER_VOWEL)}{_beginning_with(INITIALS.index(final))})"


def _beginning_with(initial: int) -> str:
    first = FIRST_SYLLABLE + initial * SYLLABLES_PER_INITIAL
    return f"[{INITIALS[initial]}{chr(first)}-{chr(min(first + SYLLABLES_PER_INITIAL - 1, LAST_SYLLABLE))}]"
