"""The words marks of higher grades are made of, and what stands with them in one line (domain.md 4.1, 4.2)."""

from __future__ import annotations

import re

MARKED = "\x00"
"""What stands in place of each grade once a line has been looked through."""


def _apart(word: str) -> str:
    """Return the pattern of a word written letter by letter: `S E C R E T`, `S-E-C-R-E-T`."""
    return r"[\W_]{1,3}".join(word)


_EDGE, _END = r"(?<![^\W_])", r"(?![^\W_])"
"""Neither letter nor digit before and after: a secretariat is no grade, and neither is a password (비밀번호)."""
_CAPITALS = (
    r"(?:COSMIC\s+)?TOP[\W_]{0,3}SECRET",
    "SECRET",
    "CONFIDENTIAL",
    rf"(?:{_apart('TOP')}[\W_]{{1,5}})?{_apart('SECRET')}",
    _apart("CONFIDENTIAL"),
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
"""A grade above every ceiling, as whole words; Roman numerals are the letters I by then (NFKC)."""

GRADE_IN_ANY_CASE = re.compile(_WORD, re.IGNORECASE)

WHOLE = re.compile(rf"{_EDGE}(?:군\s*사\s*)?기\s*밀{_END}")
"""What a header or a cover calls secret, and running text too: a mark where marks and names of the whole stand only."""

NUMBERED = re.compile(rf"{_EDGE}[1-3일이삼]\s*급{_END}")
"""A grade by its number only: officials and hotels have it as well, so it is a mark where nothing but marks stands."""

PROPER = re.compile(rf"{_EDGE}(?:Top\s+)?Secret{_END}")
"""A grade as a form writes it. `Confidential` is none in running text: offices say it of prices and of interviews."""

SPACED = re.compile(r"S[\W_]{1,3}E[\W_]{1,3}C[\W_]|O[\W_]{1,3}N[\W_]{1,3}F[\W_]")
"""What the words of a grade have something of when they are written letter by letter."""

BRACKET = re.compile(r"\(\W*(?:TS|S|C)\b")

ALWAYS_IN = ("SECRET", "CONFIDENTIAL", "KUP", "//")
"""Every mark holds one of these, or is a letter, or is Korean and holds one of the next."""

ALWAYS_IN_KOREAN = ("급", "밀", "극")

BARE = frozenset({"TS", "S", "C"})
"""Grades in one or two letters: a mark by themselves only where nothing but a mark is written."""

LABEL = re.compile(
    r"^\W*(?:(?:OVERALL|SECURITY)\s+)*(?:CLASSIFICATION|MARKING)\s*[:=]|^\W*(?:보안|비밀)\s*(?:등급|구분|분류|표시)\s*[:=]",
    re.IGNORECASE,
)
"""What a form writes before a mark."""

NAMES_A_MARK = re.compile(
    r"(?:(?:overall|security)\s+)*(?:classifications?|markings?|marks?|caveats?)(?:\s+(?:level|grade))?"
    r"|(?:보안|비밀|취급)?\s*(?:등급|구분|표시)|(?:보안|비밀)\s*분류",
    re.IGNORECASE,
)
"""A header, or the name of a property, under which marks are written."""

WITHIN = re.compile(
    r"COPY(?:\s+NO\.?)?\s*\d*(?:\s+OF\s+\d+)?|PAGES?\s*\d*(?:\s*(?:OF|/)\s*\d+)?|DECL(?:ASSIFY)?\s+ON|UNTIL|DRAFT"
    r"|\d+\s*(?:년|월|일|부|호|쪽|면|매|권)?",
    re.IGNORECASE,
)
"""Copy numbers, page numbers and days: they stand beside a mark and take nothing from it."""

RELEASES = re.compile(rf"{_EDGE}(?:REL\s+TO|JOINT|FGI|EYES\s+ONLY){_END}")
"""What is followed by codes of countries and of groups."""

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
"""Controls on distribution and words of a cover that stand in one line with a grade."""

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
"""Words in which a cover, a header or a footer says of the whole what it is."""

DENIED = frozenset({"NOT", "NON", "NO", "TRADE", "UN"})
"""Before a grade: then none is meant."""

CONTROLLED = re.compile(
    rf"{_EDGE}(?:(?:TOP\s*)?SECRET|CONFIDENTIAL|TS|(?:S|C)(?=\s*//\s*(?:NF|NOFORN|REL|RELIDO|FGI|SI|TK|OC|ORCON|PR|PROPIN|"
    rf"IMC|IMCON|HCS|SAR|FRD|RD|FISA){_END}))\s*//\s*[A-Z가-힣]"
)
"""A grade and its controls as only a banner or a portion mark writes them: a mark wherever it stands."""

FOREIGN = re.compile(
    rf"(?<![:/\w])//\s*(?:[A-Z]{{3,4}}\s+)+(?:TS|S|C|TOP\s+SECRET|SECRET|CONFIDENTIAL){_END}"
)
"""A banner that begins with whose information it is: `//KOR S//REL TO USA, KOR`."""

PORTION = re.compile(
    r"^\s*(?:(?:[-*•·ㅇ○◦□■▪※]|\d{1,3}[.)]|[A-Za-z가-하][.)])\s*)?\(\s*(?P<mark>[A-Z]{1,3})\s*\)(?=\s|$)"
)
"""A mark in brackets before a paragraph, behind its bullet or number if it has one."""

PORTION_MARKS = frozenset({"U", "CUI", "C", "S", "TS"})

YEAR = re.compile(r"\s*(?:©|COPYRIGHT|\d{4})", re.IGNORECASE)
"""What follows a `(C)` that claims a copyright."""
