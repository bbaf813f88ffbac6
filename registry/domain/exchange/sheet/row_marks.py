"""The marks by which a person tells a note, a heading or an example from a project, in either language."""

from __future__ import annotations

import re

_NOTE = re.compile(
    r"\s*(?:[※†‡]|[*＊]+(?!\s*$)|[¹²³⁴⁵]|-+\s*(?:끝|end\b)|[-–—=]{3,}"
    r"|(?:주|비고|참고|자료|출처|근거|단위|기준|기준일|작성자?|작성일|작성\s?기준|담당|담당자|문의|붙임|첨부)\s*\d*\s*[):：.]"
    r"|\(?\s*단위\s*[:：]"
    r"|(?:foot)?notes?\s*\d*\s*[):.]|n\.\s?b\.|nb\s*:|sources?\s*:|remarks?\s*:|legend\b|disclaimer\b|caution\s*:"
    r"|prepared\s+by\b|contact\s*:|as\s+of\b|(?:last\s+)?updated?\b|page\s+\d|\(?continued\)?\s*$|\(?\s*계속\s*\)?\s*$"
    r"|이상\s*\.?\s*$|끝\s*\.?\s*$|end\s+of\b|\d{1,2}\)\s)",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"\s*(?:(?P<roman>[Ⅰ-Ⅻⅰ-ⅻ]+\s*[.)]?\s*\S|[IVX]{1,4}\s?[.)]\s*\S)|(?P<letter>[A-Z]\s?[.)]\s*\S)"
    r"|(?P<digit>\d{1,2}\s?[.)]\s*\S)|(?P<syllable>[가-하]\s?[.)]\s*\S)|(?P<chapter>제\s?\d+\s?[장절부편관]\b)"
    r"|(?P<circled>[①-⑳㉠-㉭⑴-⒇]\s*\S)|(?P<bullet>[□■◆◇○●▶▷▣▪◎☐◦•❖]\s*\S)"
    r"|(?P<part>(?:part|section|chapter|group|cluster|pillar)\s+[\dA-ZIVX]+\b))"
)
_ENCLOSED = re.compile(
    r"\s*(?:\[[^\[\]]+\]|【[^【】]+】|<[^<>]+>|〈[^〈〉]+〉|《[^《》]+》|[-–—=]+\s*\S.*\S\s*[-–—=]+)\s*"
)
_COUNT_AT_END = re.compile(
    r"[(（\[]\s*(?:총\s*)?\d+\s*(?:건|개|개\s?사업|개국|projects?|items?|programmes?|activities)\s*[)）\]]\s*$",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"\s*(?:fy\s*)?(?:19|20)\d\d\s*(?:년도?|회계연도)?\s*(?:[-–~]\s*(?:19|20)?\d\d\s*(?:년도?)?)?\s*",
    re.IGNORECASE,
)
_NOTE_MARK = re.compile(
    r"\s*(?:[※†‡]|(?:주|비고|참고)\s*\d*\s*[):：.]?|(?:foot)?notes?\s*\d*\s*[:.)]|.*\S\s*[:：])\s*",
    re.IGNORECASE,
)
_PART = re.compile(r"\s*(?P<mark>[-–·‧∙•∘▪→↳└┗ㄴ]+)(?:\s+(?=\w)|(?=[^\W\d_]))")
_EXAMPLE = (
    r"작성\s?예시?|기재\s?예시?|입력\s?예시?|예\s?시|예|보기|견본"
    r"|examples?|sample(?:\s+row)?|example\s+row|e\.\s?g\."
)
_EXAMPLES = (
    re.compile(rf"\s*[(\[<〈【《（]?\s*(?:{_EXAMPLE})\s*\d*\s*[)\]>〉】》）]?\s*[:：]?\s*", re.IGNORECASE),
    re.compile(rf"\s*[(\[<〈【《（]\s*(?:{_EXAMPLE})\s*\d*\s*[)\]>〉】》）].*", re.IGNORECASE | re.DOTALL),
    re.compile(
        r"\s*(?:(?:작성\s?예시?|예\s?시|예|examples?|sample|e\.\s?g\.)\s*\d*\s*(?:[:：)]|[-–—]\s)|e\.\s?g\.,?\s+\S).*",
        re.IGNORECASE | re.DOTALL,
    ),
    re.compile(
        r".*[(\[<〈【（]\s*(?:작성\s?예시?|예\s?시|examples?|sample)\s*[)\]>〉】）]\s*",
        re.IGNORECASE | re.DOTALL,
    ),
)
_FIRST_LETTERS = frozenset("([<〈【《（예작기입보견eEsS")
_LONG = 80
_SENTENCE = re.compile(r"(?:[.。]|음|함|임|됨|다)\s*$")


def is_note(text: str) -> bool:
    """Return whether a text alone in its row is a note: by its first sign, or because it is a whole sentence."""
    return bool(_NOTE.match(text)) or (len(text) > _LONG and bool(_SENTENCE.search(text)))


def is_note_mark(text: str) -> bool:
    """Return whether a text is the mark or the label of a note that stands in the next cell: `※`, `주1)`, `Note:`."""
    return bool(_NOTE_MARK.fullmatch(text)) and (is_note(text) or len(text.strip()) == 1)


def part_mark(text: str) -> str:
    """Return the sign by which a title begins as that of a part of the one above it: `- Training`, `└ 교육`.

    >>> part_mark("- Training"), part_mark("└ 교육"), part_mark("Co-operation"), part_mark("-5")
    ('-', '└', '', '')
    """
    found = _PART.match(text)
    return found["mark"][0] if found else ""


def heading_mark(text: str) -> str:
    """Return by what a text alone in its row is the heading of a section: a kind of number, brackets, a count, a year.

    It is empty for a text without such a mark.

    >>> heading_mark("Ⅰ. 해양안보"), heading_mark("[Navy]"), heading_mark("Maritime (4 projects)"), heading_mark("Navy")
    ('roman', 'enclosed', 'counted', '')
    """
    if found := _SECTION.match(text):
        kind = found.lastgroup or ""
        return text.lstrip()[0] if kind == "bullet" else kind
    if _ENCLOSED.fullmatch(text):
        return "enclosed"
    if _COUNT_AT_END.search(text):
        return "counted"
    return "year" if _YEAR.fullmatch(text) else ""


def is_example(text: str) -> bool:
    """Return whether a text says that its row is an example of how to fill in the sheet."""
    stripped = text.strip()
    if not stripped or (stripped[0] not in _FIRST_LETTERS and stripped[-1] not in ")]>〉】）"):
        return False
    return any(form.fullmatch(stripped) for form in _EXAMPLES)
