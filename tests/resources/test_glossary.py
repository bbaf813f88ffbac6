"""One word for one thing: a term that was retired does not come back, in the data, the reports or the window."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from tests.resources import bilingual

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True)
class Retired:
    """A pattern that is no longer written, what is written instead, and where the same letters are right."""

    pattern: str
    use: str
    right: Mapping[str, str] = field(default_factory=dict)
    """Words that hold the pattern and stay, each with the reason."""

    def found_in(self, texts: Iterable[tuple[str, str]]) -> list[str]:
        """Return where the term still stands, with the text."""
        return [f"{where}: {text}" for where, text in texts if self._stands_in(text)]

    def _stands_in(self, text: str) -> bool:
        if re.search(self.pattern, text) is None:
            return False
        for word in self.right:
            text = text.replace(word, "")
        return re.search(self.pattern, text) is not None


KOREAN = (
    Retired("재상신|재상정", "재제출"),
    Retired("초안|임시 저장본|임시 저장 내용", "작성 중인 내용"),
    Retired("되돌리기|되돌릴 수", "실행 취소", {"미완료로 되돌리기": "reopens an action; nothing is undone"}),
    Retired("등록부 (검증|검사)|등록부를 (검증|검사)", "무결성 확인"),
    Retired("끝내기", "종료"),
    Retired("(새|신규) 사업", "새 협력사업"),
    Retired("왼쪽 메뉴|목록 메뉴", "사이드바"),
    Retired("정보창|오른쪽 요약", "요약 패널"),
    Retired(r"\bReturn\b|리턴", "Enter"),
    Retired("주도측|주관 ?측", "주도 측"),
    Retired("보안 표시", "보안표시"),
    Retired("수용 능력", "수용역량"),
    Retired("기초선 평가|기초 ?평가", "기초선 조사"),
    Retired("(?<!운용)유지 계획|운영유지", "운용유지 계획"),
    Retired("대응표|읽기 방법|읽는 방법|열 연결", "읽기 방식"),
    Retired("관문", "단계를 완료하다, 진행 중인 단계"),
    Retired("이행 전 보류", "선행 이행이 필요한 단계"),
    Retired("현황 1장|1장 현황|1페이지", "사업요약서(1쪽)"),
    Retired("후보사업", "협력사업 추진 현황"),
    Retired("요구로 반려", "보완 요구된 상태"),
    Retired("부결", "불승인", {"위원회에서 부결": "a committee votes a motion down"}),
    Retired("담당관", "실무담당자", {"보안 담당관": "the security officer is another post"}),
    Retired("신호등", "상태 등급"),
    Retired("적색|황색|녹색", "빨강, 노랑, 초록"),
    Retired("(이후의|이전|종류의|하나의|실행 취소한|다시 실행할) 조치(?!사항)|공식 행위", "처리 기록"),
    Retired("적격 (사업|여부)", "ODA 해당"),
    Retired("비경쟁", "비경합"),
    Retired("모범사례", "우수사례"),
    Retired("통지서", "통보서"),
    Retired("이의 없음", "이의없음"),
    Retired("결산 보고서", "재무 보고서"),
    Retired("협력사업들", "협력사업"),
    Retired("국방 장관", "국방장관"),
    Retired("인도양연안국연합", "환인도양연합"),
    Retired("하였(습|으|다)", "했습니다: one style of the past"),
    Retired(r"[을할]까요\?", "-하시겠습니까?"),
    Retired(
        r"[가-힣] \((?!\*|Ctrl|Alt|Insert|Delete|Space|Enter|F\d)",
        "no blank before a bracket but a key's or a file type's",
    ),
    Retired("yyyy-mm-dd|YYYY-MM-DD", "예: 2026-11-22"),
    Retired("보다 빠(릅|를|르)", "앞서다: a date comes before another, it is not faster"),
    Retired("기한 초과", "지연"),
    Retired("이행기관", "시행기관"),
    Retired("파일명", "파일 이름"),
    Retired("상대 측|우리측", "상대측, 우리 측"),
    Retired("이행 중인 조건", "미이행 조건"),
    Retired("단계별 소요일수", "단계 경과일수"),
    Retired("백만원", "백만 원: a unit stands apart from the currency"),
    Retired("[“”]", "‘ ’: one kind of quotation marks"),
)
ENGLISH = (
    Retired(r"[Tt]raffic light|\bRAG\b", "Rating"),
    Retired(r"^Ask$|\bThey ask\b", "Requested"),
    Retired(r"\b[Tt]aken (?:in|back|out|over)\b|\bnot taken\b", "Imported, undone, removed, skipped"),
    Retired(r"\b[Tt]ak(?:e|es|ing) (?:it |this |them )?(?:in|back)\b", "Import, undo"),
    Retired(r"\b[Dd]one again\b", "Redone"),
    Retired(r"left the office|has left for|\bWhat leaves\b", "Sent in"),
    Retired(r"what becomes of", "Choose which value to keep"),
    Retired(r"\bputs? (?:it|them|one of the two|the sheet) right\b|\bput right\b", "Correct"),
    Retired(r"give it a value", "Enter a value, choose a value"),
    Retired(r"may not close|cannot close", "Can't close"),
    Retired(r"\bWaits? (?:until|for)\b|: waits for\b|\bWait:", "Waiting for … until"),
    Retired(r"\b[Ll]eave (?:this row|it|them|the row) out\b|\bleft out\b", "Skip"),
    Retired(r"\bbind\b|\bbound to\b", "Map"),
    Retired(r"unsaved typing", "Draft"),
    Retired(r"\b[Ss]tands? (?:whole|together|in their place)\b", "Listed in full, group by"),
    Retired(r"\bColumns as at first\b|\bSort (?:upwards|downwards)\b", "Reset columns, sort ascending"),
    Retired(r"[Ff]old the places|[Ff]ault of the program", "Hide sidebar, unexpected error"),
    Retired(r"\bWho works here\b|\bWho answers for it\b|\bWhere it will lie\b", "Your details, responsible, location"),
    Retired(r"\bAttempt\b|\battempt \d|\battempt at\b", "Round"),
    Retired(r"\b[Nn]ame of the file\b", "File name"),
)  # fmt: skip
TERMS = [("ko", one) for one in KOREAN] + [("en", one) for one in ENGLISH]
NAMES = [one.pattern for _, one in TERMS]


@pytest.mark.parametrize(("language", "term"), TERMS, ids=NAMES)
def test_a_retired_term_stands_nowhere_in_the_data(language: str, term: Retired) -> None:
    assert term.found_in(bilingual.data(language)) == [], f"write: {term.use}"


@pytest.mark.parametrize(("language", "term"), TERMS, ids=NAMES)
def test_a_retired_term_stands_nowhere_in_the_window(language: str, term: Retired) -> None:
    assert term.found_in(bilingual.window(language)) == [], f"write: {term.use}"


def test_the_check_reads_every_kind_of_text() -> None:
    for language in ("en", "ko"):
        files = {where.partition(".toml")[0] for where, _ in bilingual.data(language)}
        assert {"problems", "sentences", "workbook", "fields", "procedures/gen", "codes/rag"} <= files
        assert "reports/texts" in files
        assert len(list(bilingual.window(language))) > 500


def test_a_term_is_found_but_not_where_the_same_letters_are_right() -> None:
    term = Retired("담당관", "실무담당자", {"보안 담당관": "another post"})

    assert term.found_in([("a", "담당관에게"), ("b", "보안 담당관에게"), ("c", "실무담당자")]) == [
        "a: 담당관에게"
    ]
