"""Caveats: how the words beside a mark limit to whom a record may be released (domain.md 4.1, 4.2 [S63, S64, S128]).

Caveats are written by hand, so they are read leniently: in upper or lower case, in full-width letters, letter-spaced.
A caveat can only narrow a release list.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

KOR, USA = "KOR", "USA"
_NOBODY: frozenset[str] = frozenset()
_BOTH = frozenset({KOR, USA})

_SPACED = re.compile(r"\b(?:[A-Z] ){2,}[A-Z]\b")
_DOTTED = re.compile(r"\b((?:[A-Z]\.){2,})")
_ALIASES = {"US": USA, "ROK": KOR, "KR": KOR}
_CODE = re.compile(r"[A-Z]{2,4}")
_BETWEEN = frozenset({"AND", "TO", "REL"})

_GIVEN = "[^,;/]{0,4}?(?:제공|반출|공개|열람|유출|전파|배포)"
_FORBIDDEN = "[^,;/]{0,4}?(?:금지|금함|불가|제한|불허|통제)"
_ONLY = r"\s*(?:에\s*)?(?:한정|한함|전용)"

_LIMITS = tuple(
    (re.compile(words), allowed)
    for words, allowed in (
        (r"\bNO[\s-]*FORN\b|\bNF\b|\bFED(?:ERAL)?\s*ONLY\b|\bFEDCON\b|\bUSA?\s*ONLY\b", frozenset({USA})),
        (r"\bDISPLAY\s*ONLY\b|\bRELIDO\b", frozenset({USA})),
        (r"\b(?:ROK|KOR)\s*ONLY\b", frozenset({KOR})),
        (r"\bOR[\s-]*CON\b|\bORIGINATOR[\s-]+CONTROLLED\b", _NOBODY),
        (f"(?:국외|해외|외국인?){_GIVEN}{_FORBIDDEN}", frozenset({KOR})),
        (rf"제\s*[3삼]\s*국{_GIVEN}{_FORBIDDEN}", _BOTH),
        (f"(?:국내|한국){_ONLY}", frozenset({KOR})),
        (rf"한[·\s]*미{_ONLY}", _BOTH),
        (f"미국{_ONLY}", frozenset({USA})),
    )
)
"""Maps a pattern, applied to folded text, to the countries that such a caveat allows at most."""

_CAVEATS = 256
"""How many caveats are remembered: an office uses a few, and an export asks for each project again."""

_LISTED = re.compile(r"\bREL(?:EASABLE)?[.\s]*TO\b([^/;]*)")
_EYES = re.compile(r"([A-Z/,&\s]*)\bEYES[\s-]*ONLY\b")


@lru_cache(_CAVEATS)
def limit_of(caveat: str) -> frozenset[str] | None:
    """Return the country codes a caveat allows at most; None when it contains no recognised limit.

    REL TO and EYES ONLY allow those they name; a name that is not a country code allows nobody.
    """
    folded = _folded(caveat)
    found = [*_limits(folded)]
    return frozenset.intersection(*found) if found else None


def _limits(folded: str) -> Iterator[frozenset[str]]:
    for words, allowed in _LIMITS:
        if words.search(folded):
            yield allowed
    for listed in (*_LISTED.finditer(folded), *_EYES.finditer(folded)):
        codes = (code for code in _CODE.findall(listed[1]) if code not in _BETWEEN)
        yield frozenset(_ALIASES.get(code, code) for code in codes)


def _folded(text: str) -> str:
    """Return a text in plain capitals with letter-spaced words joined: `Ｎ Ｏ Ｆ Ｏ Ｒ Ｎ` becomes `NOFORN`."""
    plain = unicodedata.normalize("NFKC", text).upper()
    together = _DOTTED.sub(lambda found: found[1].replace(".", ""), plain)
    return _SPACED.sub(lambda found: found[0].replace(" ", ""), together)
