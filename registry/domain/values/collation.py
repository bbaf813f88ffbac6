"""The order of titles and names: as people look them up, not as computers number their letters.

Case, accents, width and punctuation do not count, and digits count as numbers: `Phase 2` comes before `Phase 10`, and
`apple` before `Zebra`. Latin letters come before Hangul, as in the spreadsheets both offices sort their lists with;
Hangul syllables are in dictionary order already (가나다).
"""

from __future__ import annotations

import re
import unicodedata

_DIGITS = re.compile(r"\d+")
_OTHER = re.compile(r"[^\w]+|_")
_LENGTHS = 2
"""How many digits the length of a number has in a sort key; a longer number is sorted by its first digits."""


def sort_key(text: str) -> str:
    """Return a text whose plain order of characters is the order of names.

    >>> sorted(["Phase 10", "phase 2", "Étude", "가상", "Zebra", "apple"], key=sort_key)
    ['apple', 'Étude', 'phase 2', 'Phase 10', 'Zebra', '가상']
    """
    flat = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(letter for letter in flat if not unicodedata.combining(letter))
    whole = unicodedata.normalize("NFC", plain)  # composes Hangul, whose parts are no accents
    return _DIGITS.sub(_number, _OTHER.sub(" ", whole).strip())


def _number(found: re.Match[str]) -> str:
    """Return a number so that it sorts by its value: its length first."""
    digits = "".join(str(unicodedata.digit(digit)) for digit in found[0]).lstrip("0") or "0"
    return f"{min(len(digits), 10**_LENGTHS - 1):0{_LENGTHS}}{digits}"
