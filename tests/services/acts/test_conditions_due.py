"""A condition past its due day makes its project late and at least amber, everywhere alike (domain.md M4, E10)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.domain.project.derivation import standing_of
from registry.domain.project.query import ProjectQuery
from registry.domain.project.rating import causes_of
from registry.domain.project.standing import stage_count
from registry.domain.reports.request import ReportKind, ReportRequest
from registry.domain.vocabulary.language import Language
from registry.services.acts.conditions import RawCondition
from registry.services.projects.lookup import find_file
from tests.conftest import registry_of
from tests.engines import migrated
from tests.extent import examples
from tests.portfolio import (
    BY_KIM,
    NOON,
    Clock,
    assign,
    built_anew,
    carry,
    decide,
    decision,
    enter,
    meet,
    paper,
)
from tests.services.reports.read_back import Pdf

if TYPE_CHECKING:
    from registry.services.registry import Registry
    from tests.engines import Engine

DIVERS = "RCF-K-26-0004"
"""The project of the portfolio whose condition was due on 30 June 2026 and is still open."""

_DECIDED = date(2026, 3, 12)
_DAYS = st.integers(0, 500).map(lambda days: _DECIDED + timedelta(days=days))


def test_the_list_finds_a_project_whose_condition_is_past_due(sample: Store) -> None:
    registry = registry_of(sample)
    late = {line.values["ref"]: line for line in registry.projects.list(ProjectQuery(late=True), ("ref",))}
    now = stage_count(late[DIVERS].standing, sample.today)
    assert (now.late, now.rag) == (True, "amber")
    shown = registry.showing.project(DIVERS)
    assert (shown["due"], shown["late"], shown["rag"]) == ("2026-06-30", True, "amber")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (Language.EN, "Amber: condition “Name the host unit” was due"),
        (Language.KO, "조건 ‘주관 부대 지정’"),
    ],
)
def test_the_sheet_names_the_condition_as_its_reason(sample: Store, language: Language, told: str) -> None:
    with sample.read() as reading:
        file = find_file(reading, DIVERS)
        causes = causes_of(reading.progress(file), file)
        assert [one.kind for one in causes if one.rag(sample.today.toordinal()) == "amber"] == [
            "condition_late"
        ]
    made = registry_of(sample).reports.make(ReportRequest(ReportKind.SHEET, language, projects=(DIVERS,)))
    assert told in " ".join(Pdf(made.pdf).texts()[0].split())


def test_the_pipeline_shows_it_late_and_amber(sample: Store) -> None:
    registry = registry_of(sample)
    made = registry.reports.make(ReportRequest(ReportKind.PIPELINE, projects=(DIVERS,)))
    assert "30 Jun 2026" in " ".join(Pdf(made.pdf).texts()[0].split())


def test_met_or_extended_by_its_body_it_makes_nobody_late(registry: Registry) -> None:
    ref = _with_conditions(registry, RawCondition("Name the host unit", "VNM desk", "2026-06-30"))
    assign(registry, ref, *paper("consultation_reply", "2026-11-02"))
    decide(registry, ref, "G3", date="2026-11-20")
    assert _now(registry, ref) == (True, "amber")

    assign(registry, ref, "actions.1.state=done")
    assert _now(registry, ref) == (False, "grey")
    assign(registry, ref, "actions.1.state=open")
    later = RawCondition("Name the host unit", "VNM desk", "2026-11-22")
    registry.decisions.decide(ref, decision("G2", "approve_with_conditions"), (later,), BY_KIM, corrects=2)
    assert _now(registry, ref) == (False, "grey")


@pytest.fixture(scope="module")
def shared(sqlite: Engine) -> Store:
    """One registry in which every example enters a project of its own."""
    return Store(sqlite.copy(migrated), shipped(), Clock())


@given(
    st.lists(st.tuples(_DAYS, st.booleans()), min_size=1, max_size=4),
    st.lists(st.integers(-300, 300), min_size=1, max_size=5),
)
@examples(10, 25)
def test_on_every_day_list_standing_and_record_agree(
    shared: Store, conditions: list[tuple[date, bool]], days: list[int]
) -> None:
    registry = registry_of(shared)
    given = [RawCondition(f"Task {n}", "Desk", due.isoformat()) for n, (due, _) in enumerate(conditions)]
    ref = _with_conditions(registry, *given)
    done = [f"actions.{n}.state=done" for n, (_, met) in enumerate(conditions, start=1) if met]
    if done:
        assign(registry, ref, *done)
    open_days = [due for due, met in conditions if not met]
    before, after = built_anew(shared)
    assert before == after
    for offset in days:
        store = shared.on_day(Clock(NOON + timedelta(days=offset)))
        with store.read() as reading:
            progress = reading.progress(file := find_file(reading, ref))
            gate_due = progress.clocks.due(progress.open_gates[0])
            now = stage_count(standing_of(progress, file), store.today)
            found = {line.values["ref"] for line in reading.page(ProjectQuery(late=True), ("ref",))}
        overdue = any(due < store.today for due in open_days)
        assert now.late is (overdue or (gate_due is not None and gate_due < store.today))
        assert (ref in found) is now.late
        assert not now.late or now.rag in ("amber", "red")


def _with_conditions(registry: Registry, *conditions: RawCondition) -> str:
    """A project whose internal clearance was given with conditions."""
    ref = carry(registry, enter(registry), "G2")
    for name in ("legal_policy_check", "mark_reviewed", "no_duplicate"):
        meet(registry, ref, "G2", name)
    decide(registry, ref, "G2", "approve_with_conditions", *conditions)
    return ref


def _now(registry: Registry, ref: str) -> tuple[bool, str]:
    shown = registry.showing.project(ref)
    return shown["late"], shown["rag"]
