"""Projects are carried along their roads from the command line, and back by undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.cli.desk import EVIDENCE, TODAY, Desk

if TYPE_CHECKING:
    from collections.abc import Iterable

_CONCEPT = (
    "title_en=Maritime domain awareness training",
    "title_ko=해양상황인식 교육",
    "summary_en=A course for coast guards.",
    "summary_ko=해경 대상 교육과정",
    "objective=Officers read radar pictures alike.",
    "problem=Each service sees its own picture.",
    "expected_result=Sixty officers trained.",
    "area=MAR",
    "kind=training",
    "countries=PHL;VNM",
    "scope=multinational",
    "planned_start=2027-03-01",
    "planned_end=2027-12-31",
)
_COUNTERPART = ("--by", "ORG:US-OSD", "--date", TODAY, "--document", "OSD-77")
_RCWG = ("--by", "ORG:RCWG", "--date", TODAY, "--document", "RCWG-9-3")
_PARTNER = ("--by", "Department of National Defense", "--date", TODAY, "--document", "DND-5")


def _papers(*types: str) -> tuple[str, ...]:
    """The assignments that put documents of these types on record."""
    return tuple(
        part
        for place, kind in enumerate(types, start=1)
        for part in (
            f"documents.+{place}.type={kind}",
            f"documents.+{place}.number=국제정책과-{kind}",
            f"documents.+{place}.date={TODAY}",
        )
    )


_GEN = (
    ("set", *_papers("concept_note")),
    ("decide", "G1", "approve", *EVIDENCE),
    ("meet", "G2", "legal_policy_check", *EVIDENCE),
    ("meet", "G2", "mark_reviewed", *EVIDENCE),
    ("meet", "G2", "no_duplicate", *EVIDENCE, "--waive", "--reason", "the only project of its kind"),
    ("decide", "G2", "approve", *EVIDENCE, "--title", "Director general", "--basis", "규정 제7조"),
    ("set", *_papers("consultation_reply")),
    (
        "decide",
        "G3",
        "approve_with_conditions",
        *EVIDENCE,
        "--condition",
        "Name the venue; Desk officer; 2026-12-20",
    ),
    (
        "present",
        *("--from", "ORG:ROK-MND", "--to", "ORG:US-OSD", "--channel", "letter", "--date", TODAY),
        *("--document", "국제정책과-402", "--reply-due", "2026-12-31"),
    ),
    ("decide", "G4", "approve", *EVIDENCE, "--side", "ROK"),
    ("decide", "G4", "approve", *_COUNTERPART, "--side", "USA"),
    ("set", *_papers("agenda_item", "joint_sheet", "agenda_item", "joint_sheet")),
    ("decide", "G5", "approve", *_RCWG, "--side", "ROK", "--text", "Approved at the ninth session."),
    ("decide", "G5", "approve", *_RCWG, "--side", "USA"),
)
"""From an entered concept to the approval of the working group by both sides; the project's number is put in."""

_DEX = (
    ("set", *_papers("concept_note")),
    ("meet", "D1", "item_and_end_use", *EVIDENCE),
    ("decide", "D1", "approve", *EVIDENCE),
    ("set", *_papers("route_paper", "b2b_note")),
    ("determine", "export_route", "{route}", *EVIDENCE),
    ("set", *_papers("classification_result", "classification_result")),
    ("determine", "controlled_rok", "yes", *EVIDENCE, "--valid-until", "2027-11-21"),
    ("determine", "controlled_usa", "no", *_COUNTERPART),
)
_APC = (
    ("set", *_papers("regional_fit_note")),
    ("decide", "A1", "approve", *EVIDENCE),
    ("set", *_papers("consultation_reply")),
    ("determine", "oda", "no", *EVIDENCE),
    ("decide", "A2", "approve", *EVIDENCE),
    ("set", *_papers("joint_sheet", "joint_sheet")),
    ("decide", "A3", "approve", *EVIDENCE, "--side", "ROK"),
    ("decide", "A3", "approve", *_COUNTERPART, "--side", "USA"),
)


def _entered(desk: Desk, *more: str) -> str:
    return desk.done("new", *_CONCEPT, *more).out.strip()


def _carried(desk: Desk, ref: str, acts: Iterable[tuple[str, ...]]) -> list[tuple[str, str]]:
    """Do the acts on a project; returns where it stood after each."""
    stood = []
    for command, *rest in acts:
        desk.done(command, ref, *rest)
        stood.append(desk.where(ref))
    return stood


def _describe(desk: Desk, ref: str) -> dict[str, Any]:
    shown = desk.show(ref)
    shown.pop("updated_at")
    return shown


def test_a_project_goes_from_nothing_to_the_approval_of_the_working_group(empty: Desk) -> None:
    ref = _entered(empty)
    assert empty.where(ref) == ("G1", "draft")
    stages = [stage for stage, _ in _carried(empty, ref, _GEN)]
    assert stages == ["G1", "G2", "G2", "G2", "G2", "G3", "G3", "G4", "G4", "G4", "G5", "G5", "G5", "G6"]
    shown = empty.show(ref)
    assert [(d["stage"], d["side"], d["outcome"]) for d in shown["decisions"]] == [
        ("G1", "ROK", "approve"),
        ("G2", "ROK", "approve"),
        ("G3", "ROK", "approve_with_conditions"),
        ("G4", "ROK", "approve"),
        ("G4", "USA", "approve"),
        ("G5", "ROK", "approve"),
        ("G5", "USA", "approve"),
    ]
    assert shown["decisions"][2]["conditions"][0]["text"] == "Name the venue"
    assert shown["actions"][0]["owner"] == "Desk officer"
    assert shown["presentations"][0]["reply_due"] == "2026-12-31"
    assert [gate["closed"] for gate in shown["gates"] if gate["stage"] == "G5"] == [TODAY, TODAY]


def test_every_act_is_taken_back_and_done_again_with_the_same_result(empty: Desk) -> None:
    ref = _entered(empty)
    past = [_describe(empty, ref)]
    for act in _GEN:
        _carried(empty, ref, [act])
        past.append(_describe(empty, ref))
    for earlier in reversed(past[:-1]):
        assert ") undone" in empty.done("undo").out
        assert _describe(empty, ref) == earlier
    empty.done("undo")
    assert empty.done("list", "--json").json == []
    empty.refuses("undo", code=3, names=("Nothing to undo",))
    for _ in past:
        assert ") redone" in empty.done("redo").out
    assert _describe(empty, ref) == past[-1]
    empty.refuses("redo", code=3, names=("Nothing to redo",))
    assert empty.done("verify", "--json").json["chain"] == "ok"


def test_the_history_tells_every_act_in_order(empty: Desk) -> None:
    ref = _entered(empty)
    acts = _GEN[:8]
    for command, *rest in acts:
        empty.done(command, ref, *rest)
    empty.done("undo")
    entries = empty.done("history", ref, "--json").json
    kinds = {entry["change_set"]: entry["kind"] for entry in entries}
    assert list(kinds.values()) == ["new", *(act[0] for act in acts), "undo"]
    told = empty.done("history", ref).out
    assert "Decision recorded" in told
    assert f"Change set undone ({list(kinds)[-2]})" in told
    assert "[decisions.3.document]: – → 국제정책과-101" in told
    assert "김민지" in told


def test_a_decision_others_rest_on_is_taken_back_after_them_only(empty: Desk) -> None:
    ref = _entered(empty)
    _carried(empty, ref, _GEN[:6])
    first = next(
        entry["change_set"]
        for entry in empty.done("history", ref, "--json").json
        if entry["kind"] == "decide"
    )
    empty.refuses("undo", str(first), code=3, names=("later change sets", "Decision recorded"))


def test_a_return_is_answered_by_a_resubmission(empty: Desk) -> None:
    ref = _entered(empty)
    _carried(empty, ref, _GEN[:6])
    empty.done("decide", ref, "G3", "return", *EVIDENCE, "--text", "Name the venue.", "--until", "2026-12-20")
    assert empty.where(ref) == ("G3", "returned")
    empty.done("resubmit", ref, "--why", "venue named")
    assert empty.where(ref) == ("G3", "in_process")
    assert empty.show(ref)["attempt"] == 2
    assert empty.done("history", ref, "--json").json[-1]["why"] == "venue named"


def test_a_deferral_may_wait_for_a_session(empty: Desk) -> None:
    ref = _entered(empty)
    _carried(empty, ref, _GEN[:6])
    empty.done("decide", ref, "G3", "defer", *EVIDENCE, "--until", "RCWG")
    assert empty.show(ref)["decisions"][-1]["until"] == "ORG:RCWG"
    assert empty.where(ref) == ("G3", "deferred")


def test_a_decision_is_corrected_by_a_new_one(empty: Desk) -> None:
    ref = _entered(empty)
    _carried(empty, ref, _GEN[:2])
    empty.done("decide", ref, "G1", "approve", *EVIDENCE[:-1], "국제정책과-102", "--corrects", "1")
    first, second = empty.show(ref)["decisions"]
    assert (first["corrects"], second["corrects"]) == (None, 1)
    assert second["document"] == "국제정책과-102"


def test_a_text_is_kept_in_the_language_of_the_command(empty: Desk) -> None:
    ref = _entered(empty)
    _carried(empty, ref, _GEN[:1])
    empty.done("decide", ref, "G1", "approve", *EVIDENCE, "--text", "과장 승인", "--lang", "ko")
    decision = empty.show(ref)["decisions"][0]
    assert (decision["text_ko"], decision["text_en"]) == ("과장 승인", None)


def test_rows_are_added_changed_and_removed(empty: Desk) -> None:
    ref = _entered(empty)
    money = ("source_org=ORG:ROK-MND", "kind=cash", "status=requested", "currency=KRW", "amount=1200000")
    empty.done("set", ref, *(f"funding.+.{one}" for one in money), *(f"funding.+2.{one}" for one in money))
    empty.done("set", ref, "funding.2.amount=2500000")
    assert [line["amount"] for line in empty.show(ref)["funding"]] == [1200000, 2500000]
    empty.done("set", ref, "funding.1=remove")
    assert [line["amount"] for line in empty.show(ref)["funding"]] == [2500000]
    empty.done("undo")
    assert [line["amount"] for line in empty.show(ref)["funding"]] == [1200000, 2500000]


def test_a_defence_industry_project_reaches_classification(empty: Desk) -> None:
    ref = _entered(empty, "procedure=DEX")
    acts = [tuple(part.format(route="G2G") for part in act) for act in _DEX]
    stages = [stage for stage, _ in _carried(empty, ref, acts)]
    assert stages[:4] == ["D1", "D1", "D2", "D2"]
    assert stages[-1] not in ("D1", "D2")
    facts = {row["kind"]: row["value"] for row in empty.show(ref)["determinations"]}
    assert facts == {"export_route": "G2G", "controlled_rok": "yes", "controlled_usa": "no"}
    there = _describe(empty, ref)
    for _ in range(3):
        empty.done("undo")
    assert [row["kind"] for row in empty.show(ref)["determinations"]] == ["export_route"]
    for _ in range(3):
        empty.done("redo")
    assert _describe(empty, ref) == there


def test_a_regional_project_reaches_the_partner_s_support(empty: Desk) -> None:
    ref = _entered(empty, "procedure=APC")
    stages = [stage for stage, _ in _carried(empty, ref, _APC)]
    assert stages == ["A1", "A2", "A2", "A2", "A3", "A3", "A3", "A4"]


def test_a_return_names_what_is_to_be_revised_and_the_rest_carries_over(empty: Desk) -> None:
    ref = _entered(empty)
    checks = ("legal_policy_check", "mark_reviewed", "no_duplicate")
    empty.done("set", ref, *_papers("concept_note"))
    empty.done("decide", ref, "G1", "approve", *EVIDENCE)
    for name in checks:
        empty.done("meet", ref, "G2", name, *EVIDENCE)
    told = (*EVIDENCE, "--text", "Check again.", "--until", "2026-12-20")
    empty.done("decide", ref, "G2", "return", *told, "--requirements", "mark_reviewed, no_duplicate")
    empty.done("resubmit", ref)

    gate = empty.show(ref)["gates"][-1]
    assert gate["missing"] == gate["returned"] == ["mark_reviewed", "no_duplicate"]
    assert gate["carried"] == ["legal_policy_check"]
    assert "returned=mark_reviewed; no_duplicate, carried=legal_policy_check" in empty.done("show", ref).out
    empty.refuses(
        "decide", ref, "G2", "return", *told, "--requirements", "concept_note", code=3, names=checks
    )
    empty.refuses(
        "decide", ref, "G2", "reject", *told, "--requirements", checks[0], code=3, names=("return",)
    )
