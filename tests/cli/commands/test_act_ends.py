"""`cancel`, `suspend`, `resume`, `reopen`, and decisions for another body, by the command line (domain.md M4)."""

from __future__ import annotations

import pytest

from tests.cli.desk import EVIDENCE, TODAY, Desk

CARRIED_OUT, SUSPENDED, DEFERRED, CLOSED = "RCF-U-25-0008", "RCF-U-25-0024", "RCF-K-26-0018", "RCF-U-25-0015"
CONSENT = "RCF-K-25-0003"
_BY_US = ("--by", "ORG:US-OSD", "--date", TODAY, "--document", "OSD-77")


@pytest.mark.parametrize(("stage", "ref"), [("G2", "RCF-K-26-0021"), ("D5", "RCF-K-26-0013")])
def test_a_project_is_cancelled_where_it_is_and_reopened_there(sample: Desk, stage: str, ref: str) -> None:
    sample.done("cancel", ref, *EVIDENCE, "--reason", "funding")
    assert sample.where(ref) == (stage, "cancelled")
    sample.done("reopen", ref, *EVIDENCE, "--reason", "changed", "--text", "Funds were found.")
    assert sample.where(ref) == (stage, "in_process")
    last = sample.show(ref)["decisions"][-1]
    assert (last["outcome"], last["reason"], last["text_en"]) == ("reopen", "changed", "Funds were found.")
    kinds = [entry["kind"] for entry in sample.done("history", ref, "--json").json]
    assert kinds[-1] == "reopen"
    assert "decide" in kinds


def test_what_is_carried_out_is_suspended_and_resumed(sample: Desk) -> None:
    sample.done("suspend", CARRIED_OUT, *_BY_US, "--reason", "partner", "--until", "2026-12-20")
    assert sample.where(CARRIED_OUT)[1] == "suspended"
    sample.done("resume", CARRIED_OUT, *_BY_US)
    assert sample.where(CARRIED_OUT)[1] == "implementing"


def test_what_is_suspended_or_deferred_is_resumed(sample: Desk) -> None:
    sample.done("resume", SUSPENDED, *_BY_US, "--reason", "resolved")
    assert sample.where(SUSPENDED)[1] == "suspended"  # by the other side, which led it to the stop as well
    sample.done("resume", SUSPENDED, *EVIDENCE, "--reason", "resolved")
    assert sample.where(SUSPENDED)[1] == "implementing"
    gate = ("--by", "National Navy", "--date", TODAY, "--document", "N-5")
    sample.done("resume", DEFERRED, *gate)
    assert sample.where(DEFERRED)[1] == "in_process"


@pytest.mark.parametrize(
    ("command", "given", "code", "names"),
    [
        ("cancel", ("--reason", "nonsense"), 3, ("nonsense",)),
        ("cancel", ("--reason", "incomplete"), 3, ("funding",)),
        ("cancel", (), 2, ("--reason",)),
        ("suspend", ("--reason", "funding"), 3, ("suspend",)),
        ("resume", (), 3, ("G2",)),
        ("reopen", ("--reason", "changed"), 3, ("hasn't ended",)),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(
    sample: Desk, command: str, given: tuple[str, ...], code: int, names: tuple[str, ...]
) -> None:
    sample.refuses(command, "RCF-K-26-0021", *EVIDENCE, *given, code=code, names=names)


def test_what_has_ended_says_how_it_goes_on(sample: Desk) -> None:
    sample.done("cancel", "RCF-K-26-0021", *EVIDENCE, "--reason", "funding")
    sample.refuses("cancel", "RCF-K-26-0021", *EVIDENCE, "--reason", "funding", code=3, names=("`reopen`",))


@pytest.mark.parametrize("named", ["nonsense", "lessons"])
def test_a_return_of_what_a_stage_does_not_ask_for_names_what_it_asks_for(sample: Desk, named: str) -> None:
    act = ("decide", "RCF-K-26-0021", "G2", "return", *EVIDENCE, "--text", "Revise.", "--until", "2026-12-20")
    asked = "such as legal_policy_check, mark_reviewed, no_duplicate."
    sample.refuses(*act, "--requirements", named, code=3, names=(named, asked))


def test_a_condition_in_the_way_is_told_in_both_languages_and_by_its_number(sample: Desk) -> None:
    ref, row = "RCF-K-26-0021", "actions.+"
    for place, state in enumerate(("done", "open"), start=1):
        values = (
            f"text=Ask {place}",
            f"text_ko=문의 {place}",
            "owner=Kim",
            "due=2026-12-20",
            f"state={state}",
        )
        sample.done("set", ref, *(f"{row}.{one}" for one in values), f"{row}.before=G2")
    act = ("decide", ref, "G2", "approve", *EVIDENCE)
    place = len(sample.show(ref)["actions"])
    sample.refuses(*act, code=3, names=(f"Ask 2 [actions.{place}.state=done]",))
    sample.refuses(*act, "--lang", "ko", code=3, names=(f"문의 2 [actions.{place}.state=done]",), one=False)


def test_a_stage_that_is_open_for_both_sides_is_named_once(sample: Desk) -> None:
    act = ("RCF-K-26-0001", "regional_route", "ASEC", *EVIDENCE)
    sample.refuses("determine", *act, code=3, names=("choose an open stage (A3).",))


def test_an_approval_takes_no_reason_code(sample: Desk) -> None:
    said = sample.refuses(
        "decide",
        "RCF-K-26-0021",
        "G2",
        "approve",
        *EVIDENCE,
        "--reason",
        "funding",
        code=3,
        names=("approve",),
    )
    assert "one of" not in said


def test_a_body_decides_for_another_with_the_reason(sample: Desk) -> None:
    act = ("decide", CONSENT, "D8b", "defer", *_BY_US, "--until", "2026-12-20")
    sample.refuses(*act, code=3, names=("no authority",), one=False)
    sample.refuses(*act, "--authority", "acting", "--for", "ORG:US-RSAT", code=3, names=("reason",))
    why = ("--authority-reason", "The office head is abroad.")
    sample.done(*act, "--authority", "acting", "--for", "ORG:US-RSAT", *why)
    made = sample.show(CONSENT)["decisions"][-1]
    assert (made["authority"], made["for_body"], made["authority_reason"]) == (
        "acting",
        "ORG:US-RSAT",
        "The office head is abroad.",
    )
