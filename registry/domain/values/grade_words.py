"""The words that form marks of higher grades, and what may accompany them in a line (domain.md 4.1, 4.2)."""

from __future__ import annotations

import re

MARKED = "\x00"
"""The placeholder that replaces each grade found in a line."""


def _spaced_out(word: str) -> str:
    """Return the pattern of a letter-spaced word: `S E C R E T`, `S-E-C-R-E-T`."""
    return r"[\W_]{1,3}".join(word)


_EDGE, _END = r"(?<![^\W_])", r"(?![^\W_])"
"""No letter or digit before and after, because a secretariat or a password (비밀번호) is not a grade."""
_CAPITALS = (
    r"(?:COSMIC\s+)?TOP[\W_]{0,3}SECRET",
    "SECRET",
    "CONFIDENTIAL",
    rf"(?:{_spaced_out('TOP')}[\W_]{{1,5}})?{_spaced_out('SECRET')}",
    _spaced_out("CONFIDENTIAL"),
    r"(?:TS|S|C)(?=\s*//)",
    r"GUNSA\s+(?:I{1,3}|[1-3])[\s-]*KUP(?:[\s-]+BI[\s-]?MIL)?",
    r"I{1,3}[\s-]*KUP(?:[\s-]+BI[\s-]?MIL)?",
    r"[1-3][\s-]*KUP[\s-]+BI[\s-]?MIL",
)
_KOREAN = (
    r"(?:군\s*사\s*)?(?:I{1,3}|[1-3일이삼])\s*급\s*비\s*밀",
    r"(?:군\s*사\s*)?I{1,3}\s*급",
    r"군\s*사\s*비\s*밀",
    r"비\s*밀",
    r"극\s*비",
)
_WORD = rf"{_EDGE}(?:{'|'.join((*_CAPITALS, *_KOREAN))}){_END}"

GRADE = re.compile(_WORD)
"""A grade above every ceiling, as complete words; Roman numerals have become letters I by then (NFKC)."""

GRADE_IN_ANY_CASE = re.compile(_WORD, re.IGNORECASE)

WHOLE = re.compile(rf"{_EDGE}(?:군\s*사\s*)?기\s*밀{_END}")
"""A word for secret in headers and on covers; in running text it is common, so it is a mark only in captions."""

NUMBERED = re.compile(rf"{_EDGE}[1-3일이삼]\s*급{_END}")
"""A grade by its number only. Officials and hotels have grades, too, so it is a mark only in a place for marks."""

PROPER = re.compile(rf"{_EDGE}(?:Top\s+)?Secret{_END}")
"""A grade in the form's spelling. `Confidential` is not one in running text, because it is said of prices and such."""

SPACED = re.compile(r"S[\W_]{1,3}E[\W_]{1,3}C[\W_]|O[\W_]{1,3}N[\W_]{1,3}F[\W_]")
"""Matches a part of every letter-spaced grade; used as a fast filter."""

BRACKET = re.compile(r"\(\W*(?:TS|S|C)\b")

ALWAYS_IN = ("SECRET", "CONFIDENTIAL", "KUP", "//")
"""Every mark contains one of these, or is a single letter, or is Korean and contains one of ALWAYS_IN_KOREAN."""

ALWAYS_IN_KOREAN = ("급", "밀", "극")

BARE = frozenset({"TS", "S", "C"})
"""Grades of one or two letters; they are marks by themselves only in a place for marks."""

LABEL = re.compile(
    r"^\W*(?:(?:OVERALL|SECURITY)\s+)*(?:CLASSIFICATION|MARKING)\s*[:=]|^\W*(?:보안|비밀)\s*(?:등급|구분|분류|표시)\s*[:=]",
    re.IGNORECASE,
)
"""A label that forms have before a mark."""

NAMES_A_MARK = re.compile(
    r"(?:(?:overall|security)\s+)*(?:classifications?|markings?|marks?|caveats?)(?:\s+(?:level|grade))?"
    r"|(?:보안|비밀|취급)?\s*(?:등급|구분|표시)|(?:보안|비밀)\s*분류",
    re.IGNORECASE,
)
"""The header of a column, or the name of a property, that contains marks."""

WITHIN = re.compile(
    r"COPY(?:\s+NO\.?)?\s*\d*(?:\s+OF\s+\d+)?|PAGES?\s*\d*(?:\s*(?:OF|/)\s*\d+)?|DECL(?:ASSIFY)?\s+ON|UNTIL|DRAFT"
    r"|\d+\s*(?:년|월|일|부|호|쪽|면|매|권)?",
    re.IGNORECASE,
)
"""Copy numbers, page numbers and dates, which may accompany a mark."""

RELEASES = re.compile(rf"{_EDGE}(?:REL\s+TO|JOINT|FGI|EYES\s+ONLY){_END}")
"""Controls that are followed by codes of countries and groups."""

COUNTRY = re.compile(r"[A-Z]{3,4}|AND")

CONTROLS = frozenset(
    {
        "NOFORN",
        "NF",
        "ORCON",
        "OC",
        "REL",
        "TO",
        "RELIDO",
        "FGI",
        "IMCON",
        "PROPIN",
        "PR",
        "SI",
        "TK",
        "HCS",
        "SAR",
        "SAP",
        "FRD",
        "RD",
        "CNWDI",
        "FISA",
        "LIMDIS",
        "EXDIS",
        "NODIS",
        "JOINT",
        "EYES",
        "ONLY",
        "NATO",
        "UN",
        "EU",
        "US",
        "USA",
        "ROK",
        "KOR",
        "ATOMAL",
        "TS",
        "S",
        "C",
        "한미",
        "한",
        "미",
        "연합",
        "원본",
        "사본",
        "부본",
        "취급",
        "취급주의",
        "예고문",
        "파기",
        "까지",
        "재분류",
    }
)
"""Controls on distribution, and words of a cover, that may be in one line with a grade."""

SAID = frozenset(
    {
        "THIS",
        "DOCUMENT",
        "SHEET",
        "PAGE",
        "FILE",
        "WORKBOOK",
        "IS",
        "ARE",
        "CLASSIFIED",
        "CLASSIFICATION",
        "OVERALL",
        "MARKING",
        "MARKED",
        "MARK",
        "LEVEL",
        "GRADE",
        "SECURITY",
        "HANDLE",
        "AS",
        "AT",
        "STRICTLY",
        "이",
        "본",
        "문서",
        "문서는",
        "문건",
        "자료",
        "자료는",
        "시트",
        "보안등급",
        "비밀등급",
        "등급",
        "보안",
        "비밀구분",
        "비밀표시",
        "보안표시",
        "분류",
        "표시",
        "구분",
        "이다",
        "입니다",
        "임",
    }
)
"""Words with which a cover, a header or a footer describes the entire document."""

DENIED = frozenset({"NOT", "NON", "NO", "TRADE", "UN"})
"""Words before a grade that show that no grade is meant."""

CONTROLLED = re.compile(
    rf"{_EDGE}(?:(?:TOP\s*)?SECRET|CONFIDENTIAL|TS|(?:S|C)(?=\s*//\s*(?:NF|NOFORN|REL|RELIDO|FGI|SI|TK|OC|ORCON|PR|PROPIN|"
    rf"IMC|IMCON|HCS|SAR|FRD|RD|FISA){_END}))\s*//\s*[A-Z가-힣]"
)
"""A grade with its controls in the form used only in banners and portion marks; it is a mark in any place."""

FOREIGN = re.compile(
    rf"(?<![:/\w])//\s*(?:[A-Z]{{3,4}}\s+)+(?:TS|S|C|TOP\s+SECRET|SECRET|CONFIDENTIAL){_END}"
)
"""A banner that begins with the owner of the information: `//KOR S//REL TO USA, KOR`."""

PORTION = re.compile(
    r"^\s*(?:(?:[-*•·ㅇ○◦□■▪※]|\d{1,3}[.)]|[A-Za-z가-하][.)])\s*)?\(\s*(?P<mark>[A-Z]{1,3})\s*\)(?=\s|$)"
)
"""A mark in brackets before a paragraph, after the paragraph's bullet or number, if any."""

PORTION_MARKS = frozenset({"U", "CUI", "C", "S", "TS"})

YEAR = re.compile(r"\s*(?:©|COPYRIGHT|\d{4})", re.IGNORECASE)
"""What follows a `(C)` that means copyright."""
