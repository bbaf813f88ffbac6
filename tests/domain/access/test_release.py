"""The one rule of what may leave: laws over every mark, caveat, release list and audience."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.data.reference.resources import shipped
from registry.domain.access.caveat import KOR, USA, limit_of
from registry.domain.access.release import (
    JOINT,
    OWN,
    OWN_USE,
    Audience,
    Handling,
    WithholdingReason,
    audience_of,
    in_marking_order,
    person_withheld_from,
    released_together,
)
from registry.domain.values.marking import Mark

WORDS = shipped().words
CODES = tuple(one.code for one in WORDS["audience"].entries)
LISTED = tuple(one for one in CODES if one not in (OWN, JOINT))

codes = st.sampled_from(CODES)
lists = st.frozensets(st.sampled_from(("KOR", "USA", "VNM", "ORG:US-OSD", "ORG:ROK-MOFA", "ORG:RCWG")))
caveats = st.sampled_from(
    ("", "Operations", "NOFORN", "CUI//NF", "국외반출금지", "REL TO USA, KOR", "rel to usa, aus")
)
handlings = st.builds(Handling, st.sampled_from(Mark), caveats, lists)


def audience(code: str) -> Audience:
    found = audience_of(code, WORDS)
    assert found is not None
    return found


@given(handlings)
def test_everything_stands_in_what_is_for_our_own_use(handling: Handling) -> None:
    assert handling.withheld_from(OWN_USE) is None
    assert audience(OWN) == OWN_USE


@given(handlings, st.sampled_from(LISTED))
def test_nothing_goes_where_its_list_names_nobody(handling: Handling, code: str) -> None:
    nobody = Handling(handling.mark, handling.caveat, frozenset())
    assert nobody.withheld_from(audience(code)) is WithholdingReason.RELEASE


@given(handlings, lists, codes)
def test_a_longer_list_never_withholds_more(handling: Handling, more: frozenset[str], code: str) -> None:
    wider = Handling(handling.mark, handling.caveat, handling.releasable_to | more)
    if handling.withheld_from(audience(code)) is None:
        assert wider.withheld_from(audience(code)) is None


@given(handlings, codes)
def test_a_caveat_never_opens_what_the_list_keeps(handling: Handling, code: str) -> None:
    plain = Handling(handling.mark, "", handling.releasable_to)
    if plain.withheld_from(audience(code)) is not None:
        assert handling.withheld_from(audience(code)) is WithholdingReason.RELEASE


@given(handlings, codes, codes)
def test_what_is_for_two_is_what_either_may_have(handling: Handling, one: str, other: str) -> None:
    both = audience(one).narrowed_by(audience(other))
    alone = [handling.withheld_from(audience(code)) is None for code in (one, other)]
    assert (handling.withheld_from(both) is None) == all(alone)


@given(handlings, codes, st.none() | st.sampled_from(Mark))
def test_a_document_never_goes_where_its_project_stays(
    handling: Handling, code: str, mark: Mark | None
) -> None:
    if handling.withheld_from(audience(code)) is not None:
        assert handling.document_withheld_from(audience(code), mark) is not None


@pytest.mark.parametrize(
    ("listed", "code", "goes"),
    [
        ("KOR", "ORG:US-OSD", False),
        ("KOR;USA", "ORG:US-OSD", True),
        ("USA", "ORG:US-OSD", True),
        ("ORG:US-OSD", "ORG:US-OSD", True),
        ("ORG:US-OSD", "USA", False),
        ("ORG:US-OSD", "ORG:US-DSCA", False),
        ("KOR", "ORG:ROK-MOFA", True),
        ("KOR", "KOR", True),
        ("USA", "KOR", False),
        ("KOR;USA", JOINT, True),
        ("USA;VNM", JOINT, False),
        ("KOR", "ORG:RCWG", False),
        ("KOR;USA", "ORG:RCWG", True),
        ("ORG:RCWG", "ORG:RCWG", True),
        ("ORG:RCWG", JOINT, False),
        ("KOR;USA;VNM", "VNM", True),
        ("ORG:ASEAN", "VNM", False),
        ("KOR;USA", "ORG:ASEAN", False),
    ],
)
def test_who_is_reached_by_which_list(listed: str, code: str, goes: bool) -> None:
    reason = Handling.of({"releasable_to": listed}).withheld_from(audience(code))
    assert reason is (None if goes else WithholdingReason.RELEASE)


@pytest.mark.parametrize(
    ("caveat", "code", "reason"),
    [
        ("NOFORN", "KOR", WithholdingReason.CAVEAT),
        ("CUI//NF", "KOR", WithholdingReason.CAVEAT),
        ("NOFORN", "ORG:US-OSD", None),
        ("국외 제공 금지", "USA", WithholdingReason.CAVEAT),
        ("국외 제공 금지", "KOR", None),
        ("REL TO USA, KOR", "VNM", WithholdingReason.CAVEAT),
        ("REL TO USA, KOR", JOINT, None),
        ("Rel to USA, AUS", "KOR", WithholdingReason.CAVEAT),
        ("Information systems", "KOR", None),
        ("related to USA", "KOR", None),
    ],
)
def test_a_caveat_narrows_the_list(caveat: str, code: str, reason: WithholdingReason | None) -> None:
    values = {"caveat": caveat, "releasable_to": "KOR;USA;VNM"}
    assert Handling.of(values).withheld_from(audience(code)) is reason


@pytest.mark.parametrize(
    ("of_project", "own", "kor", "usa"),
    [
        ("U", None, None, None),
        ("U", "U", None, None),
        ("U", "DAEOEBI", None, WithholdingReason.MARK),
        ("U", "CUI", WithholdingReason.MARK, None),
        ("DAEOEBI", "DAEOEBI", None, None),
        ("DAEOEBI", "U-PART", None, None),
        ("DAEOEBI", "CUI", WithholdingReason.MARK, None),
        ("CUI", "CUI", None, None),
    ],
)
def test_a_document_marked_above_its_project_stays_with_the_country_of_its_mark(
    of_project: str, own: str | None, kor: WithholdingReason | None, usa: WithholdingReason | None
) -> None:
    handling = Handling.of({"mark": of_project, "releasable_to": "KOR;USA"})
    mark = Mark(own) if own else None
    found = [handling.document_withheld_from(audience(code), mark) for code in (KOR, USA, OWN)]
    assert found == [kor, usa, None]


own_lists = st.frozensets(st.sampled_from(("KOR", "USA", "VNM", "ORG:US-OSD")))


@given(handlings, codes, st.none() | st.sampled_from(Mark), own_lists)
def test_a_list_of_its_own_narrows_where_a_document_goes_and_never_widens_it(
    handling: Handling, code: str, mark: Mark | None, own_list: frozenset[str]
) -> None:
    without = handling.document_withheld_from(audience(code), mark)
    found = handling.document_withheld_from(audience(code), mark, own_list)
    if without is not None:
        assert found is not None
    elif own_list and not audience(code).reached_by(own_list):
        assert found is WithholdingReason.RELEASE
    else:
        assert found is None


@given(st.lists(handlings, min_size=1), st.lists(own_lists))
def test_a_page_is_released_to_those_on_every_list_on_it(
    projects: list[Handling], documents: list[frozenset[str]]
) -> None:
    together = released_together(projects, documents)
    assert all(together <= one.released_to for one in projects)
    assert all(together <= one for one in documents if one)


def test_persons_go_only_where_they_are_asked_for() -> None:
    assert person_withheld_from(audience("USA"), wanted=False) is WithholdingReason.PERSON
    assert person_withheld_from(audience("USA"), wanted=True) is None
    assert person_withheld_from(OWN_USE, wanted=False) is None


def test_nobody_knows_what_may_go_to_an_office_named_freely() -> None:
    assert audience_of("Harbour office", WORDS) is None
    assert audience_of("ORG:NOBODY", WORDS) is None


@given(st.lists(handlings, min_size=1))
def test_a_page_goes_only_to_whom_every_part_may_go(parts: list[Handling]) -> None:
    together = released_together(parts)
    assert all(together <= one.released_to for one in parts)
    assert released_together([]) == frozenset()


def test_a_release_list_is_written_with_the_usa_first() -> None:
    assert in_marking_order({"VNM", "USA", "AUS", "ORG:RCWG"}) == ("USA", "AUS", "RCWG", "VNM")


@pytest.mark.parametrize(
    ("caveats", "limit"),
    [
        (
            (
                "NOFORN",
                "ＮＯＦＯＲＮ",
                "N O F O R N",
                "no forn",
                "NO-FORN",
                "CUI//NF",
                "US ONLY",
                "USA only",
                "FED ONLY",
            ),
            "USA",
        ),
        (
            (
                "REL TO USA",
                "ＲＥＬ ＴＯ ＵＳＡ",
                "rel. to usa",
                "RELTO USA",
                "REL TO US",
                "REL TO U.S.",
                "DISPLAY ONLY KOR",
            ),
            "USA",
        ),
        (
            (
                "REL TO USA, KOR",
                "CUI//REL TO USA and ROK",
                "USA/KOR EYES ONLY",
                "한미 한정",
                "제3국 제공 금지",
            ),
            "KOR USA",
        ),
        (
            (
                "ROK ONLY",
                "국외 반출 금지",
                "국외제공불가",
                "국외제공을 금지함",
                "외국인 열람 금지",
                "국내한정",
                "국외 제공 제한",
            ),
            "KOR",
        ),
        (("REL TO", "ORCON", "EYES ONLY"), ""),
        (("REL TO FVEY",), "FVEY"),
    ],
)
def test_a_caveat_is_read_however_it_is_written(caveats: tuple[str, ...], limit: str) -> None:
    assert {caveat: limit_of(caveat) for caveat in caveats} == dict.fromkeys(
        caveats, frozenset(limit.split())
    )


@pytest.mark.parametrize(
    "caveat",
    [
        "",
        "Operations",
        "related to USA",
        "INFO FOR NATO",
        "bus only",
        "공개 제한 없음",
        "국외 협력",
        "미국 제공 자료",
    ],
)
def test_other_words_set_no_limit(caveat: str) -> None:
    assert limit_of(caveat) is None
