"""What of a header names the field: without numbers, marks and units around it, and each language by itself.

Offices number their headers (`1. Project title`), mark what must be filled in (`사업명(필수)`), spread short words
(`예 산`) and write two languages side by side (`사업명 / Project title`).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from registry.domain.exchange.sheet.header_grid import PATH
from registry.domain.exchange.sheet.units import without_unit
from registry.domain.exchange.sheet.word_list import COUNTING_SYLLABLES
from registry.domain.exchange.sheet.written_text import without_header_marks

_NUMBERING = re.compile(
    rf"\s*(?:\(\d{{1,2}}\)|\d{{1,2}}\s?[.)]|[①-⑳]|(?:[A-Z]|[{COUNTING_SYLLABLES}])\s?[.)]\s)\s*(?=[^\W\d_]|[#№])"
)
_MUST = (
    r"필수(?:\s?(?:입력|항목|기재|사항))?|선택(?:\s?(?:입력|항목|사항))?|입력|기재"
    r"|required(?:\s+field)?|mandatory|compulsory|must|optional|if\s+(?:any|known|applicable)"
)
_MARKED = re.compile(rf"\s*[(\[<【〈]\s*[*※]?\s*(?:{_MUST})\s*[)\]>】〉]\s*", re.IGNORECASE)
_LABELLED = re.compile(r"[\s:：▲▼△▽▴▾↑↓⇅]+$")
"""A colon, or the sign by which a list is sorted."""
_HANGUL = re.compile("[가-힣]")
_LATIN = re.compile("[A-Za-z]")
_BRACKETED = re.compile(r"(?P<outside>[^()\[\]]+?)\s*[(\[](?P<inside>[^()\[\]]+)[)\]]\s*")
_SEPARATED = re.compile(r"\s*(?:\n|[/|·‧]|\s[-–—]\s)\s*")


@lru_cache(maxsize=4096)
def undecorated(text: str) -> str:
    """Return a header without what offices put around the name of a column.

    >>> undecorated("1. Project title"), undecorated("사업명(필수)"), undecorated("Country*:"), undecorated("예 산")
    ('Project title', '사업명', 'Country', '예산')
    """
    if PATH in text:
        return PATH.join(map(undecorated, text.split(PATH)))
    left = _LABELLED.sub("", _MARKED.sub(" ", without_header_marks(text)))
    left = _NUMBERING.sub("", left, count=1) if _NUMBERING.match(left) else left
    words = left.split()
    spread = len(words) > 1 and all(len(word) == 1 and word.isalpha() for word in words)
    return "".join(words) if spread else left.strip()


@lru_cache(maxsize=4096)
def wordings(text: str) -> tuple[str, ...]:
    """Return the wordings of a header in Korean and in another language, where it has both; else nothing.

    >>> wordings("사업명 / Project title"), wordings("Country (협력국)"), wordings("예산(USD)")
    (('사업명', 'Project title'), ('협력국', 'Country'), ())
    """
    flat = unicodedata.normalize("NFKC", without_unit(undecorated(text)))
    if not _HANGUL.search(flat) or not _LATIN.search(flat):
        return ()
    found = _BRACKETED.fullmatch(flat)
    pieces = [found["outside"], found["inside"]] if found else _SEPARATED.split(flat)
    return _of_two(pieces if len(pieces) > 1 else _runs(flat))


def _of_two(pieces: list[str]) -> tuple[str, ...]:
    """Return the Korean and the other wording of pieces; nothing where a piece is of both, or a language has two."""
    korean = [one.strip() for one in pieces if _HANGUL.search(one) and not _LATIN.search(one)]
    other = [one.strip() for one in pieces if _LATIN.search(one) and not _HANGUL.search(one)]
    return (korean[0], other[0]) if len(korean) == len(other) == 1 else ()


def _runs(flat: str) -> list[str]:
    """Return the words of a text joined as long as their script stays the same."""
    runs: list[list[str]] = []
    for word in flat.split():
        if runs and _HANGUL.search(word) is None and not _LATIN.search(word):
            runs[-1].append(word)  # a sign belongs to the words before it
        elif runs and bool(_HANGUL.search(word)) == bool(_HANGUL.search(runs[-1][0])):
            runs[-1].append(word)
        else:
            runs.append([word])
    return [" ".join(run) for run in runs]
