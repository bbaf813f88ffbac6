"""Whole procedures walked by the command line, in as few acts as the field has decisions (domain.md M3, M4 E12)."""

from __future__ import annotations

import pytest

from tests.cli.desk import TODAY, Desk

_REF = "RCF-K-26-0001"
_MOST = 20
"""Issue: a joint APC project from nothing to closed in at most this many acts."""

_BOTH = ("--joint", "--by", "ORG:ROK-MND;ORG:US-OSD")
_PARTNER = ("--by", "Department of National Defense")

_NEW = (
    "title_en=FICTIONAL course", "title_ko=가상 과정", "summary_en=A course.", "summary_ko=교육과정", "objective=o",
    "problem=p", "expected_result=e", "area=CAP", "kind=training", "countries=PHL;VNM", "scope=multinational",
    "planned_start=2027-03-01", "planned_end=2027-12-31", "procedure=APC", "lead_side=JOINT",
    "absorptive_capacity=a", "baseline_assessment=b", "sustainment_plan=s", "sustainment_cost=1000",
    "sustainment_cost_currency=USD", "funding.+.source_org=ORG:ROK-MND", "funding.+.instrument=MND",
    "funding.+.fiscal_year=2027", "funding.+.amount=100000", "funding.+.currency=USD", "funding.+.kind=in_cash",
    "funding.+.status=requested", "funding.+.fy_system=ROK",
)  # fmt: skip

_END = (
    "--evidence",
    "completion_report;N12",
    "--evidence",
    "financial_report;N13",
    "--evidence",
    "balance_statement;N14",
)
_APC = (
    ("decide", "A1", "approve", *_BOTH, "--evidence", "regional_fit_note;N1"),
    ("determine", "oda", "no", "--by", "ORG:ROK-MOFA"),
    ("decide", "A2", "approve", *_BOTH, "--evidence", "consultation_reply;N2"),
    ("decide", "A3", "approve", "--joint", "--by", "ORG:RCWG", "--evidence", "joint_sheet;N3"),
    ("determine", "co_proponent", "yes", *_PARTNER, "--evidence", "letter_of_support;N4"),
    ("determine", "regional_route", "ASEC", "--by", "ORG:RCWG", "--evidence", "route_note;N5"),
    ("decide", "A6", "approve", *_PARTNER, "--evidence", "body_form;N6"),
    ("decide", "A7", "approve", "--by", "ORG:ASEC", "--evidence", "secretariat_comments;N7"),
    ("decide", "A8", "approve", "--by", "ORG:ASEAN", "--evidence", "endorsement_record;N8"),
    ("decide", "A9", "approve", "--by", "ORG:CPR", "--evidence", "approval_note;N9"),
    ("decide", "A10", "approve", "--by", "ORG:ROK-MND"),
    ("decide", "A12", "approve", *_BOTH, "--evidence", "arrangement;N10"),
    ("decide", "A12", "approve", *_PARTNER, "--side", "PARTNER", "--evidence", "arrangement;N10"),
    ("set", "funding.1.status=disbursed"),
    ("decide", "A13", "finish", *_BOTH, "--evidence", "approval_note;N11"),
    ("decide", "A14", "approve", "--side", "REGIONAL", "--by", "ORG:ASEC", *_END),
    ("decide", "A14", "approve", *_BOTH, *_END),
)  # fmt: skip


def test_a_joint_apc_project_is_closed_in_twenty_acts(empty: Desk) -> None:
    empty.done("new", *_NEW)
    for act in _APC:
        _done(empty, *act)

    assert empty.where(_REF) == ("A14", "closed")
    assert 1 + len(_APC) <= _MOST


@pytest.mark.parametrize("place", range(len(_APC)))
def test_each_act_of_it_is_undone_in_one_step(empty: Desk, place: int) -> None:
    empty.done("new", *_NEW)
    for act in _APC[:place]:
        _done(empty, *act)
    before = empty.show(_REF)
    _done(empty, *_APC[place])
    empty.done("undo")
    assert {**empty.show(_REF), "updated_at": ""} == {**before, "updated_at": ""}


def test_evidence_of_a_refused_decision_is_not_recorded(empty: Desk) -> None:
    empty.done("new", *_NEW)
    act = ("decide", _REF, "A1", "finish", *_BOTH, "--date", TODAY, "--document", "N0")
    empty.refuses(*act, "--evidence", "regional_fit_note;N1", code=3)
    assert empty.show(_REF)["documents"] == []


@pytest.mark.parametrize("given", ["no_such_type;N1", "regional_fit_note;N1;soon", ""])
def test_evidence_that_cannot_be_read_is_refused(empty: Desk, given: str) -> None:
    empty.done("new", *_NEW)
    act = ("decide", _REF, "A1", "approve", *_BOTH, "--date", TODAY, "--document", "N0")
    empty.refuses(*act, "--evidence", given, code=3, one=False)


def _done(desk: Desk, command: str, *rest: str) -> None:
    official = ("--date", TODAY, "--document", "국제정책과-1") if command != "set" else ()
    desk.done(command, _REF, *rest, *official)
