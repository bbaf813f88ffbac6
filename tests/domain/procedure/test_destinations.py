"""A destination on an embargo or sanctions list: what stays closed until it is determined (domain.md M4, E6)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.data.reference.resources import shipped
from registry.domain.procedure.checklist import checklist
from registry.domain.procedure.gate import Recorded
from registry.domain.procedure.next_step import StepKind, next_step
from registry.domain.procedure.options import determinable, withheld
from registry.domain.procedure.outcome import Outcome, State
from registry.domain.procedure.requirements import blocking, turning_days
from registry.domain.procedure.sides import Side
from registry.domain.project.embargoes import EmbargoList, Issuer, Listing
from registry.domain.project.project_file import ProjectFile
from registry.domain.vocabulary.language import Bilingual
from tests import builders
from tests.domain.course import Course, course_at

TODAY = builders.OPENED
LIST = EmbargoList("L", Issuer.UN, Bilingual("A list", "목록"))
LISTED = (Listing(LIST, "MMR", date(2021, 3, 12)),)
FACTS = (
    ("export_route", "FMS"), ("controlled_rok", "no"), ("controlled_usa", "no"), ("us_origin", "no"),
    ("us_authorisation", "NONE"), ("congress_threshold", "no"), ("oda", "no"), ("regional_route", "ASEC"),
    ("co_proponent", "yes"),
)  # fmt: skip
GATES = {"DEX": "D5", "GEN": "G7", "APC": "A10"}
"""The stage of each procedure that waits for the determination."""
FOR_FORCES = (
    "training",
    "exercise",
    "equipment_transfer",
    "defence_sale",
    "coproduction_mro",
    "undetermined",
    "",
)
OTHERS = (
    "expert_exchange",
    "advisory",
    "information_arrangement",
    "infrastructure",
    "study",
    "regional_support",
)


def _at(
    code: str, *, kind: str = "training", instrument: str = "MND", listings: tuple[Listing, ...] = LISTED
) -> Course:
    """A project at the stage that waits, which lacks nothing else."""
    filled = builders.filled_for(shipped().procedure(code))
    records = tuple(
        (noun, {**row, "instrument": instrument} if noun == "funding" else row)
        for noun, row in filled["records"]
    )
    facts = tuple(builders.determination(*fact) for fact in FACTS)
    return course_at(code, GATES[code], determinations=facts, records=records, kind=kind, listings=listings)


def _waits(course: Course, code: str) -> bool:
    """Whether the gates of the stage wait for the determination; all of them do, or none."""
    stage = course.procedure.by_code[GATES[code]]
    lacks = {
        tuple(lack.key for lack in blocking(course.progress, stage, side))
        for side in course.progress.acting(stage)
    }
    assert lacks <= {(), (f"{stage.code}.destination",)}
    assert len(lacks) == 1
    return lacks != {()}


@pytest.mark.parametrize("code", GATES)
@given(start=st.integers(-900, 900), length=st.none() | st.integers(0, 900))
def test_a_gate_waits_as_long_as_a_destination_is_listed(code: str, start: int, length: int | None) -> None:
    first = TODAY + timedelta(days=start)
    until = None if length is None else first + timedelta(days=length)
    course = _at(code, listings=(Listing(LIST, "MMR", first, until),))

    assert _waits(course, code) is (first <= TODAY and (until is None or until >= TODAY))
    turns = set(turning_days(course.progress))
    assert {first, *([until + timedelta(days=1)] if until else [])} <= turns


@pytest.mark.parametrize("code", GATES)
@pytest.mark.parametrize(("value", "waits"), [("not_affected", False), ("excepted", False), ("barred", True)])
def test_a_documented_determination_opens_it_unless_the_destination_is_barred(
    code: str, value: str, *, waits: bool
) -> None:
    course = _at(code)
    assert "destination" in determinable(course.progress, shipped().words)

    assert _waits(course.determine("destination", value), code) is waits


@pytest.mark.parametrize("code", ["GEN", "APC"])
@pytest.mark.parametrize(("kinds", "waits"), [(FOR_FORCES, True), (OTHERS, False)])
def test_outside_exports_only_equipment_and_training_of_forces_wait(
    code: str, kinds: tuple[str, ...], *, waits: bool
) -> None:
    assert {_waits(_at(code, kind=kind), code) for kind in kinds} == {waits}


@pytest.mark.parametrize("instrument", ["T10-333", "FMF", "IMET", "FMS-NF"])
@pytest.mark.parametrize("code", ["GEN", "APC"])
def test_money_for_equipment_and_training_alone_says_so_too(code: str, instrument: str) -> None:
    course = _at(code, kind="infrastructure", instrument=instrument)
    stage = course.procedure.by_code[GATES[code]]
    sides = course.progress.acting(stage)

    lacks = {lack.key for side in sides for lack in blocking(course.progress, stage, side)}
    assert f"{stage.code}.destination" in lacks


def test_every_kind_of_project_is_one_or_the_other() -> None:
    assert {entry.code for entry in shipped().words["project_kind"].entries} == {*FOR_FORCES, *OTHERS} - {""}


@pytest.mark.parametrize("code", GATES)
def test_nobody_can_say_it_is_met_or_waive_it(code: str) -> None:
    course = _at(code)
    stage = course.procedure.by_code[GATES[code]]
    said = {Recorded(stage.code, "destination", side, 1, TODAY) for side in Side}

    assert _waits(course.having(recorded=course.dossier.recorded | said), code)
    checks = checklist(course.progress, ProjectFile(builders.project()), stage)
    assert [one.may_be_waived for one in checks if one.id == "destination"] == [False]


@pytest.mark.parametrize("code", GATES)
def test_a_barred_destination_leaves_what_ends_the_project_and_says_why(code: str) -> None:
    course = _at(code).determine("destination", "barred")
    stage = course.procedure.by_code[GATES[code]]
    gate = next(gate for gate in course.progress.open_gates if gate.stage == stage.code)

    for outcome in (Outcome.APPROVE, Outcome.CONDITIONS):
        assert "W70" in course.codes(stage.code, outcome, side=gate.side)
    assert [problem.code for problem in withheld(course.progress, gate)] == ["W70"]
    for outcome in (Outcome.WITHDRAW, Outcome.CANCEL, Outcome.RETURN):
        assert course.codes(stage.code, outcome, side=gate.side) == []


@pytest.mark.parametrize("code", GATES)
def test_a_bar_after_the_gate_has_passed_sets_the_project_back_to_it(code: str) -> None:
    course = _at(code).determine("destination", "not_affected")
    stage = course.procedure.by_code[GATES[code]]
    for side in course.progress.acting(stage):
        course.decide(stage.code, side=side)
    assert course.progress.passed(stage.code)

    course.later(30).determine("destination", "barred")
    assert course.progress.current.code == stage.code
    assert course.state is State.IN_PROCESS
    assert not [
        g
        for g in course.progress.open_gates
        if course.progress.procedure.order[g.stage] > course.progress.procedure.order[stage.code]
        and stage.code in course.procedure.by_code[g.stage].after
    ]

    course.later(1).determine("destination", "excepted")
    assert not _waits(course, code)


@pytest.mark.parametrize("code", GATES)
def test_a_gate_that_has_passed_stays_when_a_destination_comes_on_a_list(code: str) -> None:
    """E6: a change of the list warns; E9: passed gates stay."""
    course = _at(code, listings=())
    stage = course.procedure.by_code[GATES[code]]
    for side in course.progress.acting(stage):
        course.decide(stage.code, side=side)

    assert course.having(listings=LISTED).settle().progress.passed(stage.code)


@pytest.mark.parametrize(("value", "waits"), [("not_affected", False), ("excepted", False), ("barred", True)])
@pytest.mark.parametrize("code", GATES)
def test_a_bar_counts_though_no_list_known_here_names_the_destination(
    code: str, value: str, *, waits: bool
) -> None:
    course = _at(code, kind="study", listings=())
    assert not _waits(course, code)

    assert _waits(course.determine("destination", value), code) is waits


def test_a_determination_that_has_lapsed_no_longer_counts() -> None:
    course = _at("DEX").determine("destination", "excepted", valid_until=TODAY + timedelta(days=5))
    assert not _waits(course.later(5), "DEX")

    assert _waits(course.later(1), "DEX")


@pytest.mark.parametrize("code", GATES)
def test_the_next_step_is_to_determine_and_after_a_bar_to_stop(code: str) -> None:
    course = _at(code)
    file = ProjectFile(builders.project())

    step = next_step(course.progress, file, Side.ROK)
    assert (step.kind, step.determination) == (StepKind.RECORD_DETERMINATION, "destination")
    step = next_step(course.determine("destination", "barred").progress, file, Side.ROK)
    assert (step.kind, step.stage, step.determination) == (StepKind.STOP, GATES[code], "destination")
