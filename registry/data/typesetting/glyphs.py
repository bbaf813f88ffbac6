"""The characters our fonts can draw: fits a text for typesetting and finds the characters that must be left out.

A missing glyph is an error in an accessible PDF, so the typesetter gets only characters that a font of ours holds.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property
from typing import TYPE_CHECKING

from registry.data.typesetting.cmap import covered
from registry.domain.reports.truncation import clusters

if TYPE_CHECKING:
    from pathlib import Path

MAIN = "Pretendard-Regular.otf"
"""The font of all texts; the others are used for the characters it lacks."""

MISSING = "□"
"""Shown in place of a character that no font holds."""

BREAK = "\u200b"
"""Allows a line to end inside a run of letters; it has no width and is not copied."""

_SHORT_RUN = 20
"""A run of so many letters fits into every column."""

_NO_BREAK_AFTER = r"[^\s\u200b\-\u2010-\u2015\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]"
_LONG_RUN = re.compile(rf"{_NO_BREAK_AFTER}{{{_SHORT_RUN + 1},}}")
"""Runs of letters in which no line could end: addresses, codes, scripts written without blanks."""

_UNSEEN = frozenset("\u200b\u200c\u200d\u00ad") | {chr(code) for code in range(0xFE00, 0xFE10)}
"""Characters that are not drawn; no font needs to hold them."""

_DROPPED = frozenset("\u061c\u200e\u200f\ufeff") | {
    chr(code) for code in (*range(0x202A, 0x202F), *range(0x2060, 0x2070))
}
"""Characters that control direction or joining, which PDF/A does not allow."""

_MOST_TOGETHER = 24
"""A letter with more combining marks than this belongs to no script."""

_NEVER = ("Cc", "Cs", "Co", "Cn")
"""Unicode categories that are not text: controls, surrogates, private and unassigned code points."""


class Glyphs:
    """The characters of all fonts of a folder; a font is read when the first text needs it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._fit: dict[str, str] = {}

    def fitted(self, text: str, missing: set[str], *, plain: bool = False) -> str:
        """Return a text as it can be typeset, and add to `missing` the characters that are shown as □.

        `plain` keeps only single characters of the main font, and none that are composed of several code points.
        """
        if not self._simple.issuperset(text):
            text = "".join(self._sign(sign, missing, plain=plain) for sign in clusters(text))
        return _LONG_RUN.sub(_with_breaks, text) if len(text) > _SHORT_RUN else text

    def _sign(self, sign: str, missing: set[str], *, plain: bool) -> str:
        if sign in self._simple:
            return sign
        if plain:
            missing.add(sign)
            return MISSING
        known = self._fit.get(sign)
        if known is None:
            known = self._fit[sign] = self._drawn(sign)
        if known == MISSING:
            missing.add(sign)
        return known

    def _drawn(self, sign: str) -> str:
        """Return a character as one font can draw it: combining marks of another font would be misplaced."""
        sign = "".join(letter for letter in sign if letter not in _DROPPED)
        needed = {ord(letter) for letter in sign if letter not in _UNSEEN}
        if not needed:
            return ""
        if len(sign) > _MOST_TOGETHER or any(unicodedata.category(letter) in _NEVER for letter in sign):
            return " " if all(unicodedata.category(letter) == "Cc" for letter in sign) else MISSING
        if len(sign) > 1 and unicodedata.category(sign[0])[0] not in "LN":
            return sign if sign[0] not in self._simple and len(needed) == 1 else MISSING
        return sign if any(needed <= font for font in self._fonts) else MISSING

    @cached_property
    def _simple(self) -> frozenset[str]:
        """The characters of the main font that need no other one beside them."""
        letters = map(chr, covered(self._folder / MAIN))
        return frozenset("\n") | {
            one for one in letters if unicodedata.category(one) not in (*_NEVER, "Mn", "Mc", "Me", "Cf")
        }

    @cached_property
    def _fonts(self) -> tuple[frozenset[int], ...]:
        others = sorted(path for path in (self._folder / "noto").iterdir() if path.suffix in (".otf", ".ttf"))
        return tuple(covered(font) for font in (self._folder / MAIN, *others))


def _with_breaks(run: re.Match[str]) -> str:
    return BREAK.join(clusters(run[0]))
