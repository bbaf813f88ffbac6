"""Labels of sums: in any wording, with the group they name, and never a title that only sounds like one."""

from __future__ import annotations

import pytest

from registry.domain.exchange.sheet.sum_label import ends_as_sum, sum_name


@pytest.mark.parametrize(
    "label",
    [
        "Total", "TOTAL US$", "Grand Total:", "Sub-total", "Overall total", "Total (3 projects)", "Total budget",
        "합 계 (3건)", "합계", "소 계", "총 계", "누계", "계", "총 3건", "총합계", "Total Result", "Sum of amounts",
        "2026 Total", "합계(백만원)", "Ｔｏｔａｌ", "Total, all programmes", "총계 (단위: 원)",
        "Max", "Minimum:", "최대", "중앙값",
    ],
)  # fmt: skip
def test_a_label_that_names_no_group_is_pure(label: str) -> None:
    assert sum_name(label) == ""


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Philippines Total", "philippines"), ("Total for Thailand", "thailand"), ("Navy total", "navy"),
        ("필리핀 소계", "필리핀"), ("동남아소계", "동남아"), ("합계(베트남)", "베트남"),
        ("해양안보 분야 계", "해양안보 분야"),
    ],
)  # fmt: skip
def test_a_label_tells_the_group_it_sums_up(label: str, name: str) -> None:
    assert sum_name(label) == name


@pytest.mark.parametrize(
    "title",
    [
        "Harbour design",
        "항만 설계 사업",
        "통계 역량 강화",
        "총기 안전 교육",
        "Summit support",
        "Max exercise",
        "Minimum standards course",
        "체계 구축",
        "사계절 훈련",
    ],
)
def test_a_title_is_no_label_because_of_some_letters(title: str) -> None:
    assert sum_name(title) is None


@pytest.mark.parametrize(
    ("text", "ends"), [("Navy programmes total", True), ("해양 소계", True), ("Total Force exercise", False)]
)
def test_only_a_sum_ends_with_the_word_for_it(text: str, ends: bool) -> None:
    assert ends_as_sum(text) is ends
