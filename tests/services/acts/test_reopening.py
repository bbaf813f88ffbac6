"""Every end of a project can be reopened by a recorded act with its reason (domain.md M4, E7 and E8; M7 21)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.problem import Refused
from registry.domain.procedure.outcome import Outcome
from registry.services.acts.reasons import reasons_for
from tests.conftest import registry_of
from tests.portfolio import BY_KIM, contents, decide, decision, enter, where

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.services.registry import Registry

_BY = {"body": "ORG:ROK-MND", "date": "2026-10-01", "document": "국제정책과-99", "reason": "changed"}
CLOSED = "RCF-U-25-0015"


@pytest.mark.parametrize("end", ["reject", "withdraw", "cancel"])
def test_a_project_that_was_ended_goes_on_where_it_ended(registry: Registry, end: str) -> None:
    ref = enter(registry)
    if end == "reject":
        decide(registry, ref, "G1")
        decide(registry, ref, "G2", "reject", reason="priority")
    else:
        decide(registry, ref, "G1", end, reason="funding")
    stage = where(registry, ref)[0]

    registry.resubmissions.reopen(ref, _BY, BY_KIM)

    assert where(registry, ref) == (stage, "draft" if stage == "G1" else "in_process", 2)
    last = registry.showing.project(ref)["decisions"][-1]
    assert (last["outcome"], last["reason"], last["document"]) == ("reopen", "changed", "국제정책과-99")


def test_a_closed_project_goes_on_at_its_last_gate_or_at_the_one_named(sample: Store) -> None:
    registry = registry_of(sample)
    last, state, _ = where(registry, CLOSED)
    assert state == "closed"
    registry.resubmissions.reopen(CLOSED, {**_BY, "date": "2026-11-20"}, BY_KIM)
    assert where(registry, CLOSED) == (last, "completing", 2)


def test_a_reopening_is_undone_in_one_step(registry: Registry, store: Store) -> None:
    ref = enter(registry)
    decide(registry, ref, "G1", "cancel", reason="funding")
    before = contents(store)
    registry.resubmissions.reopen(ref, _BY, BY_KIM)
    registry.history.undo("", BY_KIM)
    after = contents(store)
    assert (after["gates"], after["decisions"]) == (before["gates"], before["decisions"])


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"body": ""}, ["W08 body"]),
        ({"document": "", "reason": ""}, ["W07 document", "W52 reason"]),
        ({"reason": "other"}, ["W52 reason"]),
        ({"reason": "funding"}, ["W48 reason"]),
        ({"date": "2027-01-01"}, ["W06 date"]),
        ({"date": "2026-01-01"}, ["W05 date"]),
        ({"back_to": "G9"}, ["W21 back_to"]),
    ],
)
def test_what_a_reopening_lacks_is_said(
    registry: Registry, given: dict[str, str], expected: list[str]
) -> None:
    ref = enter(registry)
    decide(registry, ref, "G1", "cancel", reason="funding")
    assert _refused(registry, ref, **given) == expected


def test_what_has_not_ended_is_not_reopened(registry: Registry) -> None:
    assert _refused(registry, enter(registry)) == ["W49 "]


@pytest.mark.parametrize("outcome", ["reject", "cancel", "withdraw"])
def test_an_end_needs_a_reason_in_words_or_by_its_code(registry: Registry, outcome: str) -> None:
    ref = enter(registry)
    stage = "G1"
    if outcome == "reject":
        decide(registry, ref, "G1")
        stage = "G2"
    for given in ({}, {"reason": "other"}):
        raw = {**decision(stage, outcome), "text_en": "", **given}
        with pytest.raises(Refused) as refused:
            registry.decisions.decide(ref, raw, (), BY_KIM)
        assert [one.field for one in refused.value.problems] == ["text"]
    for reason in reasons_for(Outcome(outcome), registry.words):
        text = "As agreed by letter." if reason == "other" else ""
        decide(registry, ref, stage, outcome, reason=reason, text_en=text)
        registry.history.undo("", BY_KIM)


def test_a_return_says_in_words_what_is_to_change(registry: Registry) -> None:
    ref = enter(registry)
    raw = decision("G1", "return", reason="incomplete", until="2026-12-01")
    with pytest.raises(Refused) as refused:
        registry.decisions.decide(ref, raw, (), BY_KIM)
    assert [(one.code, one.field) for one in refused.value.problems] == [("W09", "text")]


def _refused(registry: Registry, ref: str, **given: str) -> list[str]:
    with pytest.raises(Refused) as refused:
        registry.resubmissions.reopen(ref, {**_BY, **given}, BY_KIM)
    return [f"{one.code} {one.field}" for one in refused.value.problems]
