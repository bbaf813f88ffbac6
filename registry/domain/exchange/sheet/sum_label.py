"""Labels of sums: “Total”, “합 계 (3건)”, “Philippines Total”, in any wording a table of projects may use."""

from __future__ import annotations

import re
import unicodedata

from registry.domain.exchange.sheet.word_list import words
from registry.domain.vocabulary.language import folded

_SUMS = words(
    "total totals subtotal subtotals totalling sum sums average mean "
    "계 합계 총계 소계 누계 중계 총합계 총합 합산 총액 평균"
)
"""Words of which one makes a label the label of a sum."""

_STATISTICS = words("max min maximum minimum median 최대 최소 최댓값 최솟값 최고 최저 중앙값 중위값")
"""Words that alone are the label of a row of figures; in a longer text they may belong to a title."""
_LONGEST_STATISTIC = 12

_GLUED = re.compile(r"(?P<name>[가-힣]+?)(?:총합계|합계|소계|총계|누계|합산)")
"""A name and the word for its sum in one: 필리핀소계."""

_BESIDE = words(
    "of for the all in and a grand sub overall general running cumulative net gross year fiscal fy "
    "project projects programme programmes program programs activity activities item items row rows entry entries "
    "record records case cases country countries budget budgets cost costs amount amounts funding result results "
    "usd us krw eur jpy gbp cny php vnd thb idr myr sgd aud won dollar dollars million millions thousand thousands "
    "billion mn bn m k no number count n na none nil tbd tbc 억 만 조 천만 백만 천 없음 해당없음 미정 "
    "총 전체 예산 사업비 금액 결과 건 건수 개 명 개국 사업 개사업 협력사업 과제 원 천원 백만원 억원 조원 달러 미화 "
    "원화 단위 연도 년 년도"
)
"""Words that may stand beside one of those and name no group."""

_SPACED = re.compile(r"(?<![가-힣])(총\s?합|합|총|소|누|중)\s+계(?![가-힣])")
_JOINED = re.compile(r"\b(sub|grand)\s*-\s*(?=total)")
_COUNTED = re.compile(r"총\s*\d+\s*(?:건|개|개\s?사업)?")
_TOKEN = re.compile(r"[가-힣]+|[^\W\d_가-힣]+")
_ANY_SUM = re.compile(r"total|\bsums?\b|average|\bmean\b|계|총|합산|평균", re.IGNORECASE)
_LAST = re.compile(r"(?:\btotals?|합계|소계|총계|누계|(?<![가-힣])계)\W*$", re.IGNORECASE)


def sum_name(text: str) -> str | None:
    """Return the name of the group that the label of a sum names; empty when it names none.

    None when the text is no such label: no word for a sum stands in it.

    >>> sum_name("합 계 (3건)"), sum_name("Total for Thailand"), sum_name("Harbour design")
    ('', 'thailand', None)
    """
    flat = text if text.isascii() else unicodedata.normalize("NFKC", text)
    if not _ANY_SUM.search(flat):  # as of nearly all texts
        return "" if len(flat) <= _LONGEST_STATISTIC and folded(flat) in _STATISTICS else None
    flat = _SPACED.sub(_without_blanks, flat.casefold())
    flat = _JOINED.sub(r"\1", flat)
    if _COUNTED.fullmatch(flat.strip()):
        return ""
    found, names = False, []
    for word in _TOKEN.findall(flat):
        if word in _SUMS:
            found = True
        elif glued := _GLUED.fullmatch(word):
            found = True
            names += [glued["name"]] if glued["name"] not in _BESIDE else []
        elif word not in _BESIDE:
            names.append(word)
    return " ".join(names) if found else None


def ends_as_sum(text: str) -> bool:
    """Return whether a text ends with the word for a sum, as hardly a title does: `Navy programmes total`."""
    return bool(_LAST.search(unicodedata.normalize("NFKC", text)))


def _without_blanks(found: re.Match[str]) -> str:
    return "".join(found[0].split())
