"""Roads in both languages: the sample portfolio, and projects half decided, returned, deferred and ended."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from registry.domain.errors import WrongUsage
from registry.domain.procedure.next_step import StepKind
from registry.domain.procedure.outcome import Outcome
from registry.domain.procedure.sides import Side
from registry.domain.procedure.stage_mark import StageMark
from registry.domain.project.query import ProjectQuery
from registry.domain.vocabulary.language import Language
from registry.services.acts.conditions import RawCondition
from registry.services.projects.projects import Projects
from registry.services.views.progress import ProgressView, ProgressViews
from tests.errors import says
from tests.portfolio import BY_KIM, assign, carry, decide, enter

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.services.registry import Registry
    from registry.services.views.stages import StageView
    from tests.portfolio import Clock

VESSEL = "RCF-K-25-0003"
_HANGUL = re.compile(r"[가-힣]")
_SIGNS = dict(zip(StageMark, "●◉◐○–↺‖✕", strict=True))


def _progress(store: Store, ref: str, language: Language = Language.EN) -> ProgressView:
    return ProgressViews(store, Side.ROK, language).of(ref).progress


def _stage(store: Store, ref: str, code: str, language: Language = Language.EN) -> StageView:
    return next(stage for stage in _progress(store, ref, language).stages if stage.code == code)


def _spoken(store: Store, ref: str, code: str) -> tuple[str, str]:
    """What is said of a stage, in English and in Korean."""
    return _stage(store, ref, code).sentence, _stage(store, ref, code, Language.KO).sentence


def _strip(progress: ProgressView) -> str:
    return "".join(_SIGNS[stage.mark] for stage in progress.stages)


def test_the_patrol_vessel_waits_for_the_consent_of_the_united_states(sample: Store) -> None:
    progress = _progress(sample, VESSEL)
    assert (progress.procedure, progress.state, progress.current.code) == ("DEX", "in_process", "D8b")
    assert (_strip(progress), progress.travelled) == ("●●●●●●●●–––◉○○◉○○○", "8 of 14")
    assert _spoken(sample, VESSEL, "D8b") == (
        (
            "D8b US consent: waiting for Department of State, Office of Regional Security and Arms Transfers "
            "(PM/RSAT), 41 of 180 days used; missing: End-use and retransfer assurance from the recipient"
        ),
        (
            "D8b 미측 승인: 미 국무부 지역안보·무기이전실 처리 대기, 180일 중 41일 경과, "
            "미비 요건: 인수국의 최종용도·재이전 보증서"
        ),
    )


def test_its_gate_says_whose_days_were_used_and_when_it_is_due(sample: Store) -> None:
    stage = _stage(sample, VESSEL, "D8b")
    (side,) = stage.sides
    assert (side.side, side.state, side.attempt, side.closed) == (Side.USA, "open", 1, None)
    assert (stage.days_used, stage.limit_days, stage.limit) == (41, 180, "180 days")
    assert (stage.days_ours, stage.days_theirs) == (7, 34)
    assert (str(stage.due), stage.late) == ("2027-04-10", False)
    assert stage.outcomes == (
        Outcome.APPROVE, Outcome.CONDITIONS, Outcome.RETURN, Outcome.DEFER, Outcome.REJECT,
        Outcome.WITHDRAW, Outcome.CANCEL,
    )  # fmt: skip


def test_its_next_step_is_what_is_missing(sample: Store) -> None:
    step = _progress(sample, VESSEL).next_step
    assert (step.kind, step.stage, step.side) == (StepKind.MEET_REQUIREMENT, "D8b", Side.USA)
    assert step.requirement is not None
    assert step.requirement.how.document_types == ("end_use_assurance",)
    assert (
        step.words
        == "Meet the requirement for D8b US consent: End-use and retransfer assurance from the recipient"
    )


def test_a_stage_switched_off_names_the_fact_that_did_it(sample: Store) -> None:
    assert _spoken(sample, VESSEL, "D9") == (
        "D9 Congress: not applicable (Congressional notification threshold crossed: No)",
        "D9 의회 통보: 해당 없음(미 의회 통보 기준 초과 여부: 아니요)",
    )


def test_a_closed_stage_says_who_decided_what_and_when(sample: Store) -> None:
    assert _spoken(sample, VESSEL, "D5") == (
        (
            "D5 Tech security: closed (Republic of Korea: Approve, 10 Dec 2025; "
            "United States: Approve with conditions, 21 Jan 2026)"
        ),
        "D5 기술보호: 완료(한국: 승인, 2025. 12. 10.; 미국: 조건부 승인, 2026. 1. 21.)",
    )


def test_once_one_side_has_decided_the_stage_is_half_done(store: Store, registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G4")
    registry.presentations.present(
        ref,
        {
            "from_org": "ORG:ROK-MND",
            "to_org": "ORG:US-OSD",
            "channel": "letter",
            "sent": "2026-11-10",
            "document": "국제정책과-402",
            "reply_due": "2026-12-01",
        },
        BY_KIM,
    )
    decide(registry, ref, "G4", side="ROK", date="2026-11-12")
    assert _strip(_progress(store, ref)) == "●●●◐○○○○–○○○"
    english, korean = _spoken(store, ref, "G4")
    assert english.startswith(
        "G4 Presentation: decided: Republic of Korea; open: United States; waiting for Office of"
    )
    assert korean.startswith("G4 상대측 제시: 결정 완료: 한국, 결정 대기: 미국, 미 ")
    step = _progress(store, ref).next_step
    assert (step.kind, step.turn, str(step.until)) == (StepKind.WAIT, Side.USA, "2026-12-01")
    assert step.words == "Waiting for United States (G4) until 1 Dec 2026"


def test_a_returned_project_says_by_when_it_is_to_be_resubmitted(sample: Store) -> None:
    ref = "RCF-U-26-0002"
    assert _strip(_progress(sample, ref)) == "●●●●●●↺○○○◉○○○"
    assert _spoken(sample, ref, "A7") == (
        "A7 Secretariat: returned for revision (Regional body, 30 Oct 2026), resubmission due 18 Dec 2026",
        "A7 사무국 검토: 보완 요구(지역기구, 2026. 10. 30.), 재제출 기한 2026. 12. 18.",
    )
    assert _progress(sample, ref).next_step.kind is StepKind.RESUBMIT


def test_a_deferred_project_says_until_which_session(sample: Store) -> None:
    ref = "RCF-K-26-0007"
    assert _strip(_progress(sample, ref)) == "●●●●●●–‖○○◉○○○"
    assert _spoken(sample, ref, "A8") == (
        (
            "A8 Sponsor: deferred (Regional body) until the next session of "
            "ASEAN Defence Senior Officials' Meeting Working Group on 11 Feb 2027"
        ),
        "A8 후원기구: 보류(지역기구), 보류 기한 아세안국방고위관리회의 실무회의 차기 회의(2027. 2. 11.)",
    )
    step = _progress(sample, ref, Language.KO).next_step
    assert (step.forum, step.words) == (
        "ORG:ADSOM-WG",
        "2027. 2. 11.까지 아세안국방고위관리회의 실무회의 처리 대기(A8)",
    )


def test_a_deferral_whose_session_nobody_knows_says_the_forum(store: Store, registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G3")
    decide(registry, ref, "G3", "defer", until="ORG:RCWG")
    assert _spoken(store, ref, "G3") == (
        "G3 Inter-agency: deferred (Republic of Korea) until the next session of Regional Cooperation Working Group",
        "G3 부처 협의: 보류(한국), 보류 기한 지역협력 실무그룹 차기 회의",
    )


def test_an_ended_project_says_where_it_ended(sample: Store) -> None:
    ref = "RCF-U-26-0022"
    progress = _progress(sample, ref)
    assert (_strip(progress), progress.state_word) == ("●●●✕○○○○–○○○", "Rejected")
    assert _spoken(sample, ref, "G4") == (
        "G4 Presentation: the project ended here (Reject, Republic of Korea, 27 May 2026)",
        "G4 상대측 제시: 이 단계에서 사업 종료(불승인, 한국, 2026. 5. 27.)",
    )
    assert (progress.next_step.kind, progress.next_step.words) == (
        StepKind.NOTHING,
        "Nothing to do (Rejected)",
    )
    assert not any(stage.outcomes or stage.late or stage.due for stage in progress.stages)


def test_suspended_work_says_so(sample: Store) -> None:
    assert _spoken(sample, "RCF-U-25-0024", "A13") == (
        "A13 Implementation: suspended (Republic of Korea) until 30 Nov 2026",
        "A13 이행: 중단(한국), 중단 기한 2026. 11. 30.",
    )


def test_a_stage_past_its_days_is_late(store: Store, registry: Registry, clock: Clock) -> None:
    ref = enter(registry)
    clock.now = clock.now.replace(month=12, day=31)
    stage = _stage(store, ref, "G1")
    assert (stage.late, stage.limit_working, stage.limit) == (True, True, "20 working days")
    english, korean = _spoken(store, ref, "G1")
    assert english.endswith(" working days used, 20 allowed, late")
    assert korean.endswith("일 경과(지연)")


def test_a_stage_is_past_its_limit_only_while_it_is_late(sample: Store) -> None:
    """A returned or deferred stage is due by the day it was put off to, so its days beyond the limit are not late."""
    projects = [line.values["ref"] for line in Projects(sample, Side.ROK).list(ProjectQuery(), ("ref",))]
    timed = [
        (ref, stage, stage.waiting_side)
        for ref in map(str, projects)
        for stage in _progress(sample, ref).stages
        if stage.waiting_side and stage.limit_days is not None
    ]
    assert {stage.limit_runs for _, stage, _ in timed} == {True, False}
    for ref, stage, side in timed:
        beyond = stage.limit_runs and (stage.days_used or 0) > (stage.limit_days or 0)
        assert beyond is (side.late and stage.limit_runs), (ref, stage.code)


def test_a_wait_past_its_day_is_late(sample: Store, clock: Clock) -> None:
    clock.now = clock.now.replace(year=2027, month=2)
    step = _progress(sample, "RCF-U-26-0017").next_step
    assert (step.kind, step.late) == (StepKind.WAIT, True)
    assert step.words == "Overdue since 26 Nov 2026: United States (G3)"


def test_requirements_stand_with_every_stage_met_or_not(store: Store, registry: Registry) -> None:
    ref = enter(registry)
    assert [(r.id, r.met) for r in _stage(store, ref, "G2").requirements] == [
        ("legal_policy_check", False), ("mark_reviewed", False), ("no_duplicate", False),
    ]  # fmt: skip
    given = {
        "stage": "G2",
        "requirement": "no_duplicate",
        "state": "waived",
        "reason": "The only project there",
    }
    registry.requirements.meet(
        ref, {**given, "by_org": "ORG:ROK-MND", "date": "2026-11-02", "document": "국제정책과-9"}, BY_KIM
    )
    (waived,) = (r for r in _stage(store, ref, "G2", Language.KO).requirements if r.met)
    assert (waived.key, waived.waived) == ("G2.no_duplicate", True)
    assert _HANGUL.search(waived.name)


def test_a_condition_before_a_stage_stands_in_its_checklist(store: Store, registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G2")
    for name in ("legal_policy_check", "mark_reviewed", "no_duplicate"):
        registry.requirements.meet(
            ref,
            {
                "stage": "G2", "requirement": name, "state": "met", "by_org": "ORG:ROK-MND", "date": "2026-03-12",
                "document": "법무관리관실-7",
            },
            BY_KIM,
        )  # fmt: skip
    decide(
        registry,
        ref,
        "G2",
        "approve_with_conditions",
        RawCondition("Ask the embassy", "MOFA desk", "2026-06-30", "G3"),
    )
    conditions = [r for r in _stage(store, ref, "G3").requirements if r.id == "condition"]
    assert [(r.name, r.met, r.how.noun) for r in conditions] == [("Ask the embassy", False, "actions")]
    assign(registry, ref, "actions.1.state=done")
    assert all(r.met for r in _stage(store, ref, "G3").requirements if r.id == "condition")


def test_every_project_of_the_sample_is_spoken_of_in_both_languages(sample: Store) -> None:
    listed = Projects(sample, Side.ROK).list(ProjectQuery(), ("ref",))
    assert len(listed) == 25
    for line in listed:
        english = _progress(sample, str(line.values["ref"]))
        korean = _progress(sample, str(line.values["ref"]), Language.KO)
        told = [(e.sentence, k.sentence) for e, k in zip(english.stages, korean.stages, strict=True)]
        told.append((english.next_step.words, korean.next_step.words))
        for in_english, in_korean in told:
            assert "{" not in in_english + in_korean
            assert not _HANGUL.search(in_english), in_english
            assert _HANGUL.search(in_korean), in_korean


def test_a_project_that_is_not_there_is_told(store: Store) -> None:
    with pytest.raises(WrongUsage, check=says("there is no project")):
        ProgressViews(store, Side.ROK).of("RCF-K-26-9999")
