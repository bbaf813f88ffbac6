"""Comparing the words of headers: folded, without units, and reduced to a few words with a defined meaning."""

from __future__ import annotations

import re
import unicodedata

from registry.domain.exchange.sheet.header_wordings import undecorated, wordings
from registry.domain.exchange.sheet.word_list import words
from registry.domain.vocabulary.language import folded

_PLURAL_IN_BRACKETS = re.compile(r"\((s|es|ies)\)", re.IGNORECASE)
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|【[^【】]*】|〈[^〈〉]*〉|<[^<>]*>")
_JOINED_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])")
_HANGUL = re.compile("[가-힣]")
_WORD = re.compile(r"[가-힣]+(?: [가-힣]+)*|[^\W\d_가-힣]+|\d+")


_MEANINGS = {
    "ref": "number num no nr id ids identifier code reference ref key 번호 일련번호 넘버 코드 식별번호 연번",
    "title": "title titles name names titled called 명 명칭 제목 이름 타이틀",
    "country": "country countries economy economies nation nations cntry ctry 국가 국 나라 국명",
    "partner": "partner recipient beneficiary host client 협력 대상 수원 파트너 수혜 상대 대상지 개최",
    "objective": "objective objectives goal goals aim aims purpose purposes pdo 목적 목표",
    "org": "agency agencies organisation organisations organization organizations org orgs institution institutions "
    "entity entities body ministry department office 기관 기관명 부처 부서 단체 조직",
    "implementing": "implementing implementation implementer implementers executing execution executor executors "
    "implemented executed delivering 시행 수행 집행 이행 실시 실행 주관 시행자 수행자 시행처 수행처",
    "charge": "responsible charge 담당",
    "lead": "lead leading 주무 총괄",
    "planned": "planned expected estimated scheduled projected anticipated proposed planning plan est sched "
    "예정 계획 예상 목표일 추정",
    "actual": "actual real 실제 실 실적",
    "start": "start starting starts started begin beginning begins commencement commencing launch launching onset "
    "시작 착수 개시 착공",
    "end": "end ending ends ended finish finishing completion complete completed close closing closed closure "
    "termination expiry expiration expires finalisation finalization conclusion 종료 완료 만료 마감 준공 끝 종결",
    "day": "date dates day dt on 일 일자 날짜 시점 시기 일시 년월일",
    "cost": "cost costs budget budgets budgeted 예산 사업비 비용 금액 예산액 소요예산 소요액 경비 가액",
    "currency": "currency currencies ccy curr 통화 화폐 통화단위 통화코드",
    "english": "english eng en 영문 영어",
    "korean": "korean kor ko 국문 한글 한국어 국어",
    "summary": "summary abstract overview synopsis outline brief 요약 개요 내용",
    "officer": "officer manager desk contact focal poc coordinator leader 담당자 담당관 실무자 책임자",
    "note": "note notes remark remarks comment comments memo 비고 비고란 메모 의견 특이사항 참고 참고사항",
    "result": "result results outcome outcomes output outputs effect effects 성과 결과 효과",
    "hoped": "hoped intended desired 기대",
    "area": "area areas field fields 분야 영역",
    "type": "type types kind category 유형 종류 형태 구분",
    "status": "status state stage phase progress 상태 단계 현황 진행",
    "year": "year years yr fy 연도 년도",
    "problem": "problem problems gap gaps need needs issue issues 문제 문제점",
    "amount": "amount amounts sum 액",
    "commitment": "commitment commitments committed 약정",
    "grant": "grant grants 무상 지원",
    "their": "their sender your 상대측 송부",
}
_DISTINCTIVE = words("english korean actual currency partner implementing lead officer their ref year status")
"""Words that decide the field of a header even in brackets: “end date (actual)”, “사업명(영문)”."""

_WORDS = {word: meaning for meaning, listed in _MEANINGS.items() for word in listed.split()}

_EMPTY = words(
    "prj main specific key statement estimate 주요 추진 규모 "
    "of the a an in for by to and or s no's proj project projects programme programmes program programs initiative "
    "activity activities full official total overall all whole original current revised approved period duration "
    "usd us krw eur jpy won million millions thousand thousands mn bn 기간 사업 과제 프로젝트 협력사업 총 전체 공식 및 "
    "의 정식 원 천원 백만원 억원 달러 미화 원화"
)
"""Words that distinguish no two fields; they are removed before headers are compared."""

_TOTALS = words(
    "계 합계 총계 총액 총합 총합계 금액 전체 total totals sum amount grandtotal overall all whole overalltotal"
)
"""Headers, folded, of the column that holds the whole of a group: `예산 / 계` is the budget."""

_KOREAN = sorted((w for w in (*_WORDS, *_EMPTY) if "가" <= w[0] <= "힣"), key=len, reverse=True)


def plain(text: str) -> str:
    """Return a header folded, including its bracketed parts: NFC, no case, no spaces, no punctuation."""
    return folded(_lettered(text))


def bare(text: str) -> str:
    """Return a header folded without its bracketed parts, such as units, remarks, or a second language.

    >>> bare("예산(백만원)") == bare("예산")
    True
    """
    return folded(unbracketed(text))


def tells_in_brackets(text: str) -> bool:
    """Return whether the bracketed part of a header decides which field is meant, instead of naming a unit."""
    return bool((meaning(text) - meaning(unbracketed(text))) & _DISTINCTIVE)


def unbracketed(text: str) -> str:
    """Return a header without its bracketed parts; line breaks become blanks."""
    return without_brackets(_lettered(text))


def without_brackets(text: str) -> str:
    """Return a text without what stands in brackets."""
    return " ".join(_BRACKETED.sub(" ", unicodedata.normalize("NFKC", text)).split())


def _lettered(text: str) -> str:
    """Return a header without plurals in brackets and what stands around its name; `#` and `№` become words."""
    return re.sub(r"[#№]", " no ", undecorated(_PLURAL_IN_BRACKETS.sub("", text)))


def means_total(text: str) -> bool:
    """Return whether a header under a group's header only says that the column is the whole of the group.

    >>> means_total("계(A+B)"), means_total("계 / Total"), means_total("국비")
    (True, True, False)
    """
    both = wordings(text)
    return bare(text) in _TOTALS or (bool(both) and all(bare(wording) in _TOTALS for wording in both))


def meaning(text: str) -> frozenset[str]:
    """Return the meaning of a header as a set of words, without order and filler words; it may be empty.

    >>> meaning("Name of project") == meaning("Project title")
    True
    >>> meaning("Expected completion") == meaning("planned end date") - {"day"}
    True
    """
    flat = unicodedata.normalize("NFKC", _lettered(text))
    parts = [part for word in _WORD.findall(_JOINED_WORDS.sub(" ", flat)) for part in _parts(word.casefold())]
    found = {_WORDS.get(word, word) for word in parts if word not in _EMPTY or word in _WORDS}
    if "objective" in found:
        found.discard("development")  # “project development objective” is the objective
    if found & {"country", "org"} or ("officer" in found and "title" not in flat.casefold()):
        found.discard(
            "title"
        )  # the name of a country means the country; the title of an officer is not a project title
    if "implementing" in found and found <= {"implementing", "partner"}:
        found = {"implementing", "org"}  # an implementer or an implementing partner means an organisation
    if "cost" in found:
        found.discard("amount")
    if "currency" in found:
        found.discard("ref")
    if found & {"start", "end"}:
        found.discard("day")
    if "target" in found:
        found.symmetric_difference_update(("target", "partner" if found & {"country", "org"} else "planned"))
    if found & {"title", "summary"} and not found & {"english", "korean"}:
        found.add(
            "korean" if _HANGUL.search(flat) else "english"
        )  # a title without a stated language is in the language of its header
    return frozenset(found)


def _parts(word: str) -> list[str]:
    """Split a Korean compound into known words; unknown parts are unchanged."""
    if not "가" <= word[0] <= "힣":
        return [word]
    parts: list[str] = []
    word = word.replace(" ", "")  # spacing is optional in Korean headers
    while word:
        known = next((known for known in _KOREAN if word.startswith(known)), "")
        if not known:
            return [*parts, word]
        parts.append(known)
        word = word[len(known) :]
    return parts
