"""Marks above every ceiling are distinguished from ordinary words by form and place, however they are written."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.values.higher_grade import higher_mark, may_be_marked, names_grade, names_marks
from registry.domain.values.marking import MarkPlace

BANNERS = (
    "SECRET", "TOP SECRET", "Top Secret", "CONFIDENTIAL", "SECRET//NOFORN", "TOP SECRET//SI//NOFORN",
    "SECRET//REL TO USA, KOR", "(S//REL TO USA, KOR)", "TS//SI", "C//REL TO USA, KOR", "NATO SECRET",
    "COSMIC TOP SECRET", "//KOR S//REL TO USA, KOR", "//JOINT SECRET KOR USA//REL TO USA, KOR",
    "***SECRET***", "S E C R E T", "T O P  S E C R E T", "S-E-C-R-E-T", "Classification: SECRET", "SECRET 2026-12-31",
    "SECRET - Page 1 of 3", "Ⅱ급비밀", "Ⅱ급 비밀", "2급 비밀", "①급비밀", "군사Ⅱ급비밀", "군사 3급비밀", "군사비밀",
    "비밀", "비 밀", "극비", "비밀(Ⅱ급)", "【Ⅱ급비밀】", "보안등급: Ⅱ급비밀", "CONFIDENTIAL / 3급 비밀",
    "GUNSA Ⅱ-KUP", "GUNSA II-KUP BI MIL", "Ⅲ-KUP BI MIL",
)  # fmt: skip
"""Lines that are a mark and nothing else."""

BEFORE_TEXT = ("(S) Radar course", "(TS) Radar course", "(S//NF) Radar course", "- (S) Radar course", "1. (S) 과정",
    "[비밀] 계획", "계획 (비밀)", "Radar course (SECRET)", "see the TOP SECRET//SI annex", "(U) a\n(C) b")  # fmt: skip
"""Marks with the text they mark."""

WORDS = (
    "PEFA SECRETARIAT", "Secretary", "secretariat", "SECRETARÍA DE HACIENDA", "confidential interview", "Confidential",
    "confidential", "The secret of success", "Secret Recipe Ltd", "SECRET RECIPE LTD", "trade secret", "TRADE SECRET",
    "NOT SECRET", "NON-SECRET", "UNCLASSIFIED", "This document is SECRET", "Consultation on SECRET handling",
    "SECRET / CONFIDENTIAL / UNCLASSIFIED", "TS", "S", "C", "KUP", "KUPANG", "2 kup", "C/D", "C://Users", "//server/s",
    "https://s//x", "course(s)", "COURSE(S)", "(C) 2026 MND", "(C) Ministry", "(A) a\n(B) b\n(C) c",
    "(S) strong\n(W) weak", "(s) small", "CUI//REL TO USA, KOR", "CUI", "대외비", "비밀번호", "비밀유지",
    "비밀유지 서약", "비밀 아님", "비밀 해제", "비밀이다", "비밀등급", "군사협력", "군사 교육 협력", "군사협력과",
    "군사비밀보호법", "군사비밀 보호법", "Ⅱ급비밀은 다루지 않는다", "2급", "1급 공무원", "응급의료 체계",
    "기밀해제 문서관리", "극비리에", "영업비밀", "영업 비밀", "비밀, 대외비, 일반",
)  # fmt: skip
"""Texts that contain such a word without being marked."""

OTHERS = st.lists(st.sampled_from(("A radar course.", "해상 레이더 과정", "See the annex.", "")), max_size=3)
UNSEEN = st.sampled_from(("\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202e"))


def _wide(text: str) -> str:
    """The text in the full-width letters of East Asian keyboards."""
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


@pytest.mark.parametrize("text", [*BANNERS, *BEFORE_TEXT])
@pytest.mark.parametrize("place", [MarkPlace.TEXT, MarkPlace.CAPTION, MarkPlace.MARK])
def test_a_mark_is_found_wherever_it_stands(text: str, place: MarkPlace) -> None:
    assert higher_mark(text, place)


@given(
    st.lists(st.sampled_from((*BANNERS, *BEFORE_TEXT, *WORDS, "s", "\u200bC", "", "\n"))),
    st.sampled_from(MarkPlace),
    UNSEEN,
)
def test_texts_with_a_mark_may_be_marked_together(texts: list[str], place: MarkPlace, unseen: str) -> None:
    shown = [unseen.join(text) for text in texts]
    for some in (texts, shown):
        assert may_be_marked(some) or not any(higher_mark(text, place) for text in some)


def test_texts_without_a_mark_need_not_be_looked_at_one_by_one() -> None:
    assert not may_be_marked(["Radar course", "해양 과정", "12", "ok 7", "Phase II (second)", "s-e-a"])


@pytest.mark.parametrize("text", WORDS)
def test_a_word_is_no_mark(text: str) -> None:
    assert higher_mark(text) == ""


@given(st.sampled_from(BANNERS), OTHERS, OTHERS)
def test_a_line_that_is_a_mark_is_found_between_any_others(
    mark: str, before: list[str], after: list[str]
) -> None:
    found = higher_mark("\n".join([*before, mark, *after]))
    assert found == unicodedata.normalize("NFKC", mark).strip()


@given(st.sampled_from(BANNERS + BEFORE_TEXT + WORDS), st.sampled_from(MarkPlace))
def test_full_width_letters_and_taken_apart_syllables_change_nothing(text: str, place: MarkPlace) -> None:
    known = bool(higher_mark(text, place))
    assert bool(higher_mark(_wide(text), place)) is known
    assert bool(higher_mark(unicodedata.normalize("NFD", text), place)) is known


@given(st.sampled_from(BANNERS + BEFORE_TEXT + WORDS), st.data())
def test_letters_nobody_sees_change_nothing(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    hidden = f"{text[:at]}{data.draw(UNSEEN)}{text[at:]}"
    assert higher_mark(hidden) == higher_mark(text)


@given(st.sampled_from(BANNERS), st.text("abcdefg가나다", min_size=1, max_size=4))
def test_a_mark_that_goes_on_as_a_word_is_none(mark: str, letters: str) -> None:
    if mark.isalpha():
        assert higher_mark(f"{mark}{letters}") == ""


@given(st.text(max_size=200), st.sampled_from(MarkPlace))
def test_what_is_told_is_short_and_stands_in_the_text(text: str, place: MarkPlace) -> None:
    assert len(higher_mark(text, place)) <= 81


@pytest.mark.parametrize(
    "text",
    ["secret", "Confidential", "SECRET | Programme list", "Programme list - SECRET", "Radar list – Secret",
    "This document is SECRET", "STRICTLY CONFIDENTIAL", "이 문서는 Ⅱ급비밀 입니다"],
)  # fmt: skip
def test_a_caption_marks_the_whole_in_any_case_and_beside_other_parts(text: str) -> None:
    assert higher_mark(text, MarkPlace.CAPTION)


@pytest.mark.parametrize(
    "text",
    ["PEFA SECRETARIAT", "The secret of success", "SECRET RECIPE LTD PROJECT LIST", "Trade secret protection",
    "Company Confidential", "Private & Confidential", "NON-SECRET", "secret, radar", "TS", "S", "비밀번호", "비밀등급"],
)  # fmt: skip
def test_a_caption_that_names_something_else_marks_nothing(text: str) -> None:
    assert higher_mark(text, MarkPlace.CAPTION) == ""


@pytest.mark.parametrize("text", ["S", "TS", "c", "(S)", "secret", "SECRET until 2027", "NOFORN, SECRET"])
def test_where_only_marks_stand_a_letter_is_one(text: str) -> None:
    assert higher_mark(text, MarkPlace.MARK)


@pytest.mark.parametrize(
    "text", ["NOFORN", "CUI//SP-EXPT", "REL TO USA, KOR", "trade secret", "C-130 data", "NOT SECRET"]
)
def test_a_caveat_may_name_controls_and_categories(text: str) -> None:
    assert higher_mark(text, MarkPlace.MARK) == ""


@pytest.mark.parametrize(
    "text",
    [
        "군사기밀",
        "기밀",
        "2급",
        "2급(기밀)",
        "기밀, NOFORN",
        "군사기밀 2급",
        "【기밀】",
        "일급",
        "Ⅱ급",
        "기 밀",
        "보안등급: 기밀",
        "2 급",
    ],
)
def test_korean_words_of_secrecy_are_marks_where_only_marks_stand(text: str) -> None:
    assert higher_mark(text, MarkPlace.MARK)


@pytest.mark.parametrize(
    "text",
    [
        "기밀 유지",
        "영업기밀",
        "2급 공무원",
        "영업 기밀",
        "기밀해제",
        "산업기밀 보호",
        "기밀유지",
        "2급 이상",
        "1급수",
        "C-130 data",
        "군사기밀보호법",
        "기밀 아님",
    ],
)
@pytest.mark.parametrize("place", [MarkPlace.TEXT, MarkPlace.CAPTION, MarkPlace.MARK])
def test_text_that_speaks_of_secrecy_is_no_mark_anywhere(text: str, place: MarkPlace) -> None:
    assert higher_mark(text, place) == ""


@pytest.mark.parametrize("text", ["기밀", "2급", "군사기밀"])
def test_a_title_may_be_such_a_word(text: str) -> None:
    assert higher_mark(text) == ""


@pytest.mark.parametrize(
    "number",
    [
        "KIDD-7 SECRET",
        "KIDD 7 SECRET",
        "SECRET KIDD-7",
        "MND/SECRET-7",
        "KIDD-7 TOP SECRET",
        "TOP SECRET KIDD 7",
        "KIDD-7(SECRET)",
        "국제정책과-7 SECRET",
        "국제정책과-7(2급비밀)",
        "KIDD-7 Secret",
        "국제정책과-7 비밀",
        "SECRET-12",
        "CONFIDENTIAL 12",
        "KIDD-7 (S//NF)",
        "SECRET/국제정책과-7",
        "비밀-12",
        "2급비밀 제7호",
        "KIDD-7 SECRET//NOFORN",
        "OSD:SECRET:7",
        "S E C R E T 7",
        "KIDD-7 secret",
        "SECRET 국제정책과-7",
    ],
)
def test_a_grade_in_the_number_of_a_document_marks_it(number: str) -> None:
    assert higher_mark(number, MarkPlace.NUMBER)


@pytest.mark.parametrize(
    "number",
    [
        "PEFA SECRETARIAT-7",
        "SECRETARIAT",
        "Secretary 7",
        "TRADE SECRET 7",
        "NON-SECRET 7",
        "비밀유지 서약서-3",
        "비밀 유지 서약서 3",
        "UNCLASSIFIED-7",
        "C-130",
        "TS-7",
        "S-7",
        "국제정책과-234 (FICTIONAL)",
        "RCWG-9/3",
        "KUPANG-2",
        "2급 공무원-7",
        "MND SECRETARY 7",
        "Confidential interview 7",
        "NOT SECRET",
        "OSD-77",
        "DND letter of 3 May",
        "(C) 2026 MND",
        "영업비밀-7",
        "비밀번호 7",
        "SECY-7",
    ],
)
def test_the_number_of_a_document_may_hold_other_words(number: str) -> None:
    assert higher_mark(number, MarkPlace.NUMBER) == ""


@pytest.mark.parametrize(
    "name",
    ["SECRET_radar.docx", "radar (SECRET).pdf", "[Ⅱ급비밀] 계획.hwp", "계획_비밀.hwp", "secret.docx",
    "TOP_SECRET_plan.docx", "plan-CONFIDENTIAL.pdf", "(S) plan.docx", "II-KUP_plan.pdf", "ＳＥＣＲＥＴ.pdf"],
)  # fmt: skip
def test_the_name_of_a_file_may_mark_it(name: str) -> None:
    assert higher_mark(name, MarkPlace.FILE_NAME)


@pytest.mark.parametrize(
    "name",
    ["The secret of success.pdf", "TRADE_SECRET_law.pdf", "NON-SECRET.pdf", "UNCLASSIFIED_plan.pdf", "TS_plan.docx",
    "Secretariat.docx", "비밀유지서약서.hwp", "비밀 유지 서약서.hwp", "C-130.pdf", "S-Korea.pdf"],
)  # fmt: skip
def test_the_name_of_a_file_may_speak_of_secrets(name: str) -> None:
    assert higher_mark(name, MarkPlace.FILE_NAME) == ""


@pytest.mark.parametrize(
    "text",
    [
        "SECRET",
        "top  secret//noforn",
        "Confidential",
        "S//REL TO USA, KOR",
        "TS",
        "Ⅲ급",
        "3급 비밀",
        "GUNSA II-KUP",
    ],
)
def test_a_grade_given_for_a_mark_is_told_as_one(text: str) -> None:
    assert names_grade(text)


@pytest.mark.parametrize(
    "text", ["CUI", "대외비", "UNCLASSIFIED", "일반(비공개)", "CUI//REL TO USA, KOR", "U-CLOSED"]
)
def test_a_mark_the_registry_may_hold_is_told_as_no_grade(text: str) -> None:
    assert not names_grade(text)


def test_headers_under_which_marks_are_written_are_known() -> None:
    assert all(
        map(
            names_marks,
            ("Classification", "Security classification", "Mark", "보안등급", "비밀 등급", "표시"),
        )
    )
    assert not any(map(names_marks, ("Benchmark", "Market", "Remarks", "Class", "사업명", "평가 등급 설명")))


@pytest.mark.parametrize(
    "text",
    ["(" * 32_000, "(a" * 16_000, "S " * 16_000, "T   O   P   " * 2_600, "//AAA " * 5_000, "SECRET // " + "1 " * 16_000,
    "GUNSA   " * 4_000, "I" * 32_000, "비 " * 16_000, "SECRET " * 4_500, " - " * 10_000, "OVERALL " * 4_000],
)  # fmt: skip
@pytest.mark.parametrize("place", MarkPlace)
def test_the_longest_text_is_looked_through_at_once(text: str, place: MarkPlace) -> None:
    before = time.process_time()
    higher_mark(f"// {text}", place)
    assert time.process_time() - before < 1
