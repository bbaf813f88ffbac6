"""Identity of rows: keys that do not fit, titles that are nearly ours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.domain.exchange.row_identity import (
    Candidate,
    NumberFit,
    fits,
    nearest,
    number_fit,
    phase,
    related,
)


def project(
    title: str, countries: str = "VNM", start: str = "2026-01-01", end: str = "2027-12-31", ref: str = "R"
) -> Candidate:
    """Return a project with an English title."""
    return Candidate.of(ref, ref, title, "", countries, start, end)


@pytest.mark.parametrize(
    ("said", "is_related", "fit"),
    [("RCF-K-26-0001", True, True), (" rcf-k-26-0001", False, True), ("RCF-K-26-0002", False, False),
    ("RCF-K-26-0002", True, True),
     ("RCF-K-26-0002", None, False), ("", False, False), ("", True, True), ("", None, True)],
)  # fmt: skip
def test_a_key_fits_its_row_by_number_or_by_title(said: str, is_related: bool | None, fit: bool) -> None:
    assert fits(said, "RCF-K-26-0001", related=is_related) is fit


@pytest.mark.parametrize(
    ("likeness", "code"), [(100, "K07"), (95, "K07"), (94.9, "K08"), (85, "K08"), (84.9, None)]
)
def test_likeness_says_very_likely_or_look_or_nothing(likeness: float, code: str | None) -> None:
    near = nearest(project("Harbour"), [(project("Harbor"), likeness)])

    assert (near.code if near else None) == code


@pytest.mark.parametrize(
    ("other", "code"),
    [
        (project("Harbour"), "K07"),
        (project("Harbour", countries="KHM"), None),
        (project("Harbour", countries="KHM;VNM"), "K07"),
        (project("Harbour", countries=""), "K07"),
        (project("Harbour", start="2028-01-01", end="2029-01-01"), None),
        (project("Harbour", start="2027-06-01", end=""), "K07"),
        (project("Harbour", start="", end=""), "K07"),
        (project("Harbour II"), "K09"),
        (project("Harbour (Phase 2)"), "K09"),
    ],
)
def test_the_same_title_is_the_same_project_only_in_the_same_place_and_time(
    other: Candidate, code: str | None
) -> None:
    near = nearest(project("Harbour"), [(other, 97.0)])

    assert (near.code if near else None) == code


def test_the_same_phase_is_nearer_than_another_with_a_likelier_title() -> None:
    near = nearest(
        project("Harbour II"),
        [(project("Harbour III", ref="three"), 99.0), (project("Harbor II", ref="two"), 96.0)],
    )

    assert near is not None
    assert (near.ref, near.code, near.likeness) == ("two", "K07", 96)


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("베트남 농촌 개발 사업", 1), ("베트남 농촌 개발 사업(2차)", 2), ("베트남 농촌 개발 사업 2차", 2),
        ("제3차 해양 사업", 3), ("해양 사업 2단계", 2),
        ("Harbour", 1), ("Harbour II", 2), ("Harbour Phase 2", 2), ("Harbour, Phase II", 2),
        ("Second Phase of Harbour", 2),
        ("Export Development Project (02)", 2), ("Harbour Phase Two", 2), ("Harbour IV", 4),
        ("Employment Support 2 Project", 1),
        ("Road Maintenance Program (Phase 2)", 2), ("Harbour 2nd phase", 2), ("Harbour mix", 1), ("Ⅱ단계", 1),
        ("해양 사업 Ⅱ", 2),
    ],
)  # fmt: skip
def test_the_number_of_a_phase_is_read(title: str, number: int) -> None:
    assert phase(title) == number


@given(st.booleans(), st.one_of(st.none(), st.floats(0, 100)), st.booleans(), st.booleans())
def test_a_number_alone_never_makes_one_project_of_two_titles(
    known: bool, likeness: float | None, is_related: bool, same_phase: bool
) -> None:
    fit = number_fit(sender_known=known, likeness=likeness, related=is_related, same_phase=same_phase)
    if likeness is not None and not is_related:
        assert fit is NumberFit.OTHER
    if fit is NumberFit.SAME and not known:
        assert likeness is not None
        assert likeness >= 85
        assert same_phase
    if known and (likeness is None or is_related):
        assert fit is NumberFit.SAME


@pytest.mark.parametrize(
    ("one", "other", "likeness", "found"),
    [
        ("Coastal radar maintenance", "Maintenance of radars, coastal", 40, True),
        ("Coastal radar maintenance", "Hospital ship visit", 35, False),
        ("Training course for officers", "Training programme for divers", 45, False),
        ("해양감시 역량강화 사업", "역량강화: 해양감시", 40, True),
        ("해양감시 역량강화 사업", "장비정비 교육과정", 30, False),
        ("퇴역 경비정 양도", "캄보디아 지뢰제거 교관", 15, False),
        ("", "", 0, False),
        ("anything", "whatever", 60, True),
    ],
)
def test_titles_are_related_by_their_letters_or_their_telling_words(
    one: str, other: str, likeness: float, found: bool
) -> None:
    assert related(one, other, likeness) is found
