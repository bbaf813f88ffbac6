"""What was renamed is still read: headers and values of workbooks that were sent before keep their meaning."""

from __future__ import annotations

import pytest

from registry.data.reference.resources import shipped
from registry.services.exchange.incoming.known_headers import known_headers

HEADERS = [
    ("officer", "Desk officer", "담당관"),
    ("baseline_assessment", "Baseline assessment", "기초선 평가"),
    ("sustainment_cost", "Yearly sustainment cost", "연간 운용유지비"),
    ("oda_eligible", "ODA-eligible", "ODA 적격 여부"),
    ("attempt", "Attempt", "차수"),
    ("waits_for", "Waits for", "대기 대상"),
    ("rag", "Traffic light", "신호등"),
    ("mark", "Mark", "보안등급"),
]
VALUES = [
    ("outcome", "reject", "부결"),
    ("state", "rejected", "부결"),
    ("rag", "green", "녹색(정상)"),
    ("rag", "amber", "황색(주의)"),
    ("rag", "red", "적색(위험)"),
    ("contact_role", "officer", "담당관"),
    ("organisation_kind", "forum", "회의체"),
    ("document_type", "amne_plan", "진단·점검·평가(AM&E) 계획서"),
    ("document_type", "baseline_assessment", "기초선 평가서"),
    ("document_type", "status_report", "추진현황 보고서"),
    ("document_type", "us_origin_list", "미국산 품목 목록"),
    ("document_type", "scm_line", "Draft line for the SCM communique"),
    ("document_type", "scm_line", "Draft line for the SCM communiqué"),
    ("document_type", "mark_review", "Security mark review"),
    ("document_type", "balance_statement", "Statement of the unspent balance"),
    ("presentation_channel", "handover", "Hand-over in person"),
    ("organisation", "ORG:ROK-OPC", "Government Policy Coordination Office"),
    ("organisation", "ORG:US-OSD", "미 전쟁부"),
    ("organisation", "ORG:US-OSD", "Office of the Secretary of War – Policy, Indo-Pacific Security Affairs"),
    ("organisation", "ORG:US-RSAT", "미 국무부 지역안보·무기이전과"),
    ("organisation", "ORG:IORA", "인도양연안국연합"),
]


@pytest.mark.parametrize(("field", "english", "korean"), HEADERS)
def test_a_former_header_names_its_field(field: str, english: str, korean: str) -> None:
    known = known_headers(shipped())

    assert [known.known(header) for header in (english, korean)] == [field, field]


@pytest.mark.parametrize(("codes", "code", "former"), VALUES)
def test_a_former_name_means_its_code(codes: str, code: str, former: str) -> None:
    found = shipped().words[codes].find(former)

    assert found is not None
    assert found.code == code
