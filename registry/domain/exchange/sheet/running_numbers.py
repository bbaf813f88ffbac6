"""Running numbers of a list (No., 연번): they count its rows, restart in each section, and identify nothing."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from registry.domain.exchange.sheet.header_wordings import undecorated

if TYPE_CHECKING:
    from collections.abc import Sequence

_WRITTEN = re.compile(r"(?:no\.?\s*)?[(\[]?\s*(\d{1,9})\s*[.)\]]*", re.IGNORECASE)
_COUNT = (
    r"(?:no|nr|num|number|#|№|s\s*/?\s*n(?:o)?|sn|s\s*\.?\s*no|sr\s*\.?\s*(?:no)?|sl\s*\.?\s*(?:no)?|serial(?:\s*(?:no|number))?"
    r"|seq(?:uence)?(?:\s*(?:no|number))?|item(?:\s*(?:no|number))?|row(?:\s*(?:no|number))?|line(?:\s*(?:no|number))?"
    r"|order|rank|연\s*번|순\s*번|번\s*호|일련\s*번\s*호|일련|순\s*서|구분|순|행|넘버)\s*[.:]*"
)
_COUNTING_HEADER = re.compile(rf"\s*{_COUNT}(?:[\s/|(\[,-]*{_COUNT})*[\s)\]]*", re.IGNORECASE)
"""Headers that name a count of rows and nothing of a project, in one language or in both."""
_IDENTIFIER = re.compile(r"\bid\b|identif|code|project|사업|관리|과제|접수|식별|코드", re.IGNORECASE)
_IDENTIFYING = re.compile(r"(?=.*\d)[A-Za-z0-9./_-]{2,40}")
"""A number of an office: letters, digits and signs without blanks."""
_AT_START = re.compile(
    r"\s*(?:[□■◆◇○●▶▷▣▪◎☐◦•❖·∙‧※*-]\s*)?"
    r"(?:[①-⑳⑴-⒛❶-❿㉠-㉻]|(?:no\.?\s?|#|№\s?)?[(\[<]?\d{1,3}(?:[.-]\d{1,3})*(?:[.)\]>:]+(?=\D)|\s+[-–—|]\s)"
    r"|(?:no\.?\s?|#|№\s?)\d{1,3}\s|[(\[<]?(?:[ivx]{1,4}|[Ⅰ-Ⅻⅰ-ⅻ]|[a-z]|[가-하])[.)\]>]+\s)?\s*",
    re.IGNORECASE,
)
"""The bullet and the number before a title; one of four digits is more often a year."""
_LARGEST = 9_999
"""A count of rows is no longer than this; a number of a registry of five digits and more is."""


def counts_its_rows(header: str, texts: Sequence[str]) -> bool:
    """Return whether a column of numbers only counts the rows of its list.

    Under a header that says no more than “No.”, any small whole numbers do: with gaps, restarting, or sorted otherwise.
    Under one that names an identifier, only an unbroken count from 1 does, because offices number their projects, too.
    Labels of sums, headings and notes that stand in the same column are no numbers and do not count.

    >>> counts_its_rows("No.", ["1", "2", "4"]), counts_its_rows("Project No", ["1", "2", "4"])
    (True, False)
    """
    given = [text.strip() for text in texts if text.strip()]
    counted = [number for text in given if (number := _number(text)) is not None]
    if not counted or any(_number(text) is None and _IDENTIFYING.fullmatch(text) for text in given):
        return False
    flat = unicodedata.normalize("NFKC", undecorated(header)).strip().strip("()[]")
    if not flat or _COUNTING_HEADER.fullmatch(flat):
        return max(counted) <= _LARGEST
    return (
        len(counted) == len(given)
        and counted == list(range(counted[0], counted[0] + len(counted)))
        and counted[0] <= 1
    )


def unnumbered(title: str) -> str:
    """Return a title without the number or the bullet that only says where it stands in its list.

    >>> unnumbered("6. Coastal radar"), unnumbered("○ (12) Coastal radar"), unnumbered("4th Corps exchange")
    ('Coastal radar', 'Coastal radar', '4th Corps exchange')
    """
    return title[found.end() :] or title if (found := _AT_START.match(title)) else title


def key_quality(header: str, texts: Sequence[str]) -> int:
    """Return how well a column serves as the sender's own key of a row; more is better.

    Unique numbers with letters in them, under a header that names an identifier, are the best key there is.
    """
    given = [text.strip() for text in texts if text.strip()]
    unique = bool(given) and len(set(given)) == len(given)
    lettered = bool(given) and all(any(map(str.isalpha, text)) for text in given)
    named = bool(_IDENTIFIER.search(unicodedata.normalize("NFKC", header)))
    return 4 * unique + 2 * lettered + named


def _number(text: str) -> int | None:
    found = _WRITTEN.fullmatch(unicodedata.normalize("NFKC", text).strip())
    return int(found[1]) if found else None
