"""The three procedures that ship: exactly the stages of domain.md M3, each of which can be passed."""

from __future__ import annotations

import pytest

from registry.data.reference.procedures import PROCEDURES
from registry.data.reference.resources import shipped
from registry.domain.procedure.outcome import PASSING, Outcome, State
from registry.domain.procedure.procedure import GateKind, Procedure
from registry.domain.procedure.procedure_hash import procedure_hash
from registry.domain.procedure.progress import Progress
from registry.domain.procedure.sides import LeadSide, Side
from tests import builders

GEN = """
G1 Concept draft / 사업 개념 작성
G2 Internal clearance / 내부 검토
G3 Inter-agency consultation / 관계부처 협의
G4 Presentation to counterpart (government channel) / 상대측 제시(정부 간 경로)
G5 RCWG review / 지역협력 실무그룹 검토
G6 Partner consultation / 협력국 협의
G7 Full proposal and resources / 세부계획·재원 확정
G8 KIDD report / KIDD 보고
G9 SCM note / SCM 보고
G10 Arrangement / 약정 체결
G11 Implementation / 이행
G12 Completion and evaluation / 완료·평가
"""
DEX = """
D1 Concept / 개념
D2 Export route / 추진방식 결정
D2b Inter-agency consultation / 관계기관 협의
D3 Item classification / 품목 판정
D4 US-origin content / 미국산 기술·부품 포함 여부
D5 Technology security and disclosure / 기술보호·공개 심의
D6 RCWG coordination / 실무그룹 조정
D7 Partner request (LOR, RFP, transfer request) / 협력국 요청(LOR·RFP·양도 요청)
D7b US Country Team Assessment / 미 국가팀 평가
D8p Export pre-approval, bid approval / 수출예비승인·국제입찰참가승인
D8a Export authorisation (ROK) / 수출허가
D8b US consent (licence or third-party transfer) / 미측 승인(수출면허 또는 제3자 이전)
D9 Congress / 의회 통보
D10 Offer / LOA·계약안
D11 KIDD report / KIDD 보고
D12 Signature / 서명·발효
D13 Delivery and end-use monitoring / 인도·최종사용 점검
D14 Close / 종결
"""
APC = """
A1 Concept with regional fit / 개념(지역 적합성)
A2 Internal and inter-agency / 내부·부처 협의
A3 Counterpart and RCWG / 상대측·실무그룹
A4 Co-proponent found / 공동 제안국 확보
A5 Route (ASEC, ADMM-Plus, ADMM, bilateral, PIF, CROP) / 경로 선택(ASEC, ADMM-Plus, ADMM, 양자, PIF, CROP)
A6 Proposal on the body's own form / 양식 제안서
A7 Secretariat check / 사무국 검토
A8 Sponsoring body / 후원기구 승인
A9 Final approval / 최종 승인
A10 Funding release / 재원 집행 승인
A11 Report to KIDD / KIDD 보고
A12 Arrangement (RoD, MOU, TOR, exchange of letters) / 약정(RoD, MOU, TOR, 교환공문)
A13 Implementation / 이행
A14 Completion report / 완료 보고
"""
# M3's column "kind": the stages that are not decisions.
KINDS = {
    GateKind.NOTIFICATION: {"G8", "G9", "D9", "D11", "A11"},
    GateKind.DETERMINATION: {"D2", "D3", "D4", "A4", "A5"},
    GateKind.EXECUTION: {"G11", "D13", "A13"},
}
BOTH = {"G4", "G5", "G8", "G9", "D3", "D5", "D6", "D11", "A3", "A11"}
BESIDE = {"G8", "G9", "D11", "A11"}
"""M3's mark ○: stages off the critical path."""
LETTERS = {
    "A": Outcome.APPROVE, "AC": Outcome.CONDITIONS, "R": Outcome.RETURN, "D": Outcome.DEFER,
    "X": Outcome.REJECT, "W": Outcome.WITHDRAW, "N": Outcome.NOTE,
}  # fmt: skip
OUTCOMES = {
    "G1": "A R W", "G2": "A AC R X W", "G3": "A AC R X D", "G4": "A R X D", "G5": "A AC R D X",
    "G6": "A AC R D X", "G7": "A AC R D X", "G8": "N", "G9": "N", "G10": "A D X", "G12": "A R",
    "D1": "A R W", "D2b": "A AC R D X", "D5": "A AC R D X", "D6": "A N D X", "D7": "A R W", "D7b": "A AC R X",
    "D8p": "A R X", "D8a": "A AC R X", "D8b": "A AC R X D", "D9": "N D X",
    "D10": "A R D X", "D11": "N", "D12": "A X D", "D14": "A R",
    "A1": "A R W", "A2": "A AC R X", "A3": "A AC R D X", "A6": "A R", "A7": "A R", "A8": "A AC R D X",
    "A9": "A AC D X", "A10": "A AC R D X", "A11": "N", "A12": "A D X", "A14": "A R",
}  # fmt: skip
"""M3's column "outcomes"; return and withdraw are possible at every decision anyway."""
ALL = [shipped().procedure(code) for code in PROCEDURES]


@pytest.mark.parametrize(
    ("procedure", "listed"), list(zip(ALL, [GEN, DEX, APC], strict=True)), ids=PROCEDURES
)
def test_a_procedure_has_exactly_the_stages_of_the_field_in_both_languages(
    procedure: Procedure, listed: str
) -> None:
    told = [f"{stage.code} {stage.name.en} / {stage.name.ko}" for stage in procedure.stages]

    assert told == listed.strip().splitlines()


@pytest.mark.parametrize("procedure", ALL, ids=PROCEDURES)
def test_a_stage_is_of_the_kind_the_field_says(procedure: Procedure) -> None:
    for stage in procedure.stages:
        expected = [kind for kind, codes in KINDS.items() if stage.code in codes] or [GateKind.DECISION]
        assert [stage.kind] == expected, stage.code


@pytest.mark.parametrize("procedure", ALL, ids=PROCEDURES)
def test_a_stage_has_the_outcomes_the_field_says(procedure: Procedure) -> None:
    always = {Outcome.RETURN, Outcome.WITHDRAW, Outcome.CANCEL}
    for stage in procedure.stages:
        if stage.code in OUTCOMES:
            listed = {LETTERS[letter] for letter in OUTCOMES[stage.code].split()}
            resumed = {Outcome.RESUME} if Outcome.DEFER in listed else set()
            assert listed <= stage.possible <= listed | always | resumed, stage.code


@pytest.mark.parametrize("procedure", ALL, ids=PROCEDURES)
def test_both_sides_act_where_the_field_says_so(procedure: Procedure) -> None:
    for stage in procedure.stages:
        both = [who.side for who in stage.acting] == ["ROK", "USA"] and not any(
            who.applies.alternatives for who in stage.acting
        )
        assert both is (stage.code in BOTH), stage.code


@pytest.mark.parametrize("procedure", ALL, ids=PROCEDURES)
def test_no_stage_of_another_procedure_bears_the_same_code(procedure: Procedure) -> None:
    others = {stage.code for other in ALL if other is not procedure for stage in other.stages}

    assert not others & {stage.code for stage in procedure.stages}


@pytest.mark.parametrize("procedure", ALL, ids=PROCEDURES)
def test_every_stage_but_an_execution_can_be_passed_by_somebody(procedure: Procedure) -> None:
    for stage in procedure.stages:
        assert stage.outcomes & PASSING, stage.code
        assert (stage.kind is GateKind.DETERMINATION) is bool(stage.determines), stage.code


@pytest.mark.parametrize("procedure", ALL, ids=PROCEDURES)
def test_a_procedure_has_one_beginning_and_everything_leads_to_its_last_stage(procedure: Procedure) -> None:
    assert [stage.code for stage in procedure.stages if not stage.waits_for] == [procedure.stages[0].code]
    assert procedure.downstream(procedure.stages[0].code) == set(procedure.by_code)
    last = procedure.stages[-1].code
    beside = {stage.code for stage in procedure.stages if stage.off_path}
    assert beside == BESIDE & set(procedure.by_code)
    for stage in procedure.stages:
        waiting = procedure.downstream(stage.code)
        by_route = any(stage.code in one.stages for other in procedure.stages for one in other.also_after)
        assert (waiting == {stage.code}) if stage.code in beside else (last in waiting or by_route)


@pytest.mark.parametrize("route", [one.code for one in shipped().words["export_route"].entries])
def test_on_every_route_of_an_export_everything_that_applies_leads_to_its_end(route: str) -> None:
    known = {"export_route": frozenset({route})}
    procedure = shipped().procedure("DEX").on_route(known)
    assert {stage.code for stage in procedure.stages} == set(shipped().procedure("DEX").by_code)
    for place, stage in enumerate(procedure.stages):
        before = {one.code for one in procedure.stages[:place]}
        assert set(stage.after) <= before, stage.code
        if stage.applies.holds(known) is not False and not stage.off_path:
            assert procedure.stages[-1].code in procedure.downstream(stage.code), stage.code
        behind = [list(State).index(one.state) for one in procedure.stages[:place] if not one.off_path]
        assert stage.off_path or list(State).index(stage.state) >= max(behind, default=0), stage.code
        if stage.code in ("D10", "D12"):
            assert any(who.acts(known | {"instrument": frozenset()}) for who in stage.acting), stage.code


@pytest.mark.parametrize("procedure", ALL, ids=PROCEDURES)
def test_states_of_the_stages_only_go_forward(procedure: Procedure) -> None:
    order = [State.DRAFT, State.IN_PROCESS, State.APPROVED, State.IMPLEMENTING, State.COMPLETING]
    states = [order.index(stage.state) for stage in procedure.stages]

    assert states == sorted(states)
    assert set(states) == set(range(len(order)))


@pytest.mark.parametrize("procedure", ALL, ids=PROCEDURES)
def test_a_requirement_of_a_milestone_names_a_type_the_list_has(procedure: Procedure) -> None:
    lists = {("milestones", "type"): "milestone_type", ("funding", "status"): "funding_status"}
    for stage in procedure.stages:
        for requirement in stage.requirements:
            for name, values in requirement.where:
                known = shipped().words[lists[requirement.subject, name]]
                assert all(value in known for value in values), (stage.code, requirement.id)


@pytest.mark.parametrize(
    ("code", "closed"),
    [("D10", "D3 D4 D5"), ("D12", "D3 D4 D5"), ("D13", "D3 D4 D5 D8a D8b D9")],
)
def test_the_hard_rule_of_exports_stands_at_offer_signature_and_delivery(code: str, closed: str) -> None:
    rules = [r for r in shipped().procedure("DEX").by_code[code].requirements if r.kind == "gates"]
    assert [" ".join(rule.stages) for rule in rules] == [closed]
    assert all(rule.must for rule in rules)


@pytest.mark.parametrize("lead", LeadSide)
@pytest.mark.parametrize("procedure", ALL, ids=PROCEDURES)
def test_somebody_acts_at_every_stage_whatever_is_known(procedure: Procedure, lead: LeadSide) -> None:
    progress = Progress(procedure, builders.dossier(lead=lead), builders.OPENED)

    for stage in procedure.stages:
        assert set(progress.acting(stage)) <= set(Side)
        assert progress.acting(stage), stage.code


RELEASED = {
    ("GEN", 1): "a8330b59101daf78468b77c660ae76497f3a17051f50872fbf4a78338d2c3cbc",
    ("GEN", 2): "a0bced991b97db60f0738a67dab0d9914d00137608edaa2db81304676e1510e6",
    ("DEX", 1): "6d31f59676c4740e7007079b08617dd03960de9db40a15793cbc22e9d615d63c",
    ("DEX", 2): "51f394c050b91f7a8dec2604616dc6455386929d93695d8b94f186466c050d8e",
    ("APC", 1): "8c2190f31715f879a64f2400895d1a59f28ec2247b9b4cf4b62a4e4f1eb241ad",
    ("APC", 2): "94a2c01083b055905529fe643ffcf858594b0e3935b8e7164f14a980e42b1485",
}
"""The hash of each version that a registry may follow; an entry is added with a version, and never changed."""


def test_a_version_that_projects_follow_stays_as_it_was() -> None:
    """To change what decides, keep the file under `procedures/former/` and give the new one the next version."""
    found = shipped().procedures
    versions = [(code, version) for code in PROCEDURES for version in range(1, found.newest(code) + 1)]

    assert {
        (code, version): procedure_hash(found.of(code, version)) for code, version in versions
    } == RELEASED
