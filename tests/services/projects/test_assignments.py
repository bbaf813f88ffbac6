"""Assignments: paths of fields and rows, and the error for a mistyped one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.reference.error_sentences import error_sentence
from registry.data.reference.resources import shipped
from registry.domain.errors import WrongUsage
from registry.services.projects.assignments import Edit, read_assignments
from tests.errors import says
from tests.portfolio import assign, enter

if TYPE_CHECKING:
    from registry.services.registry import Registry


def _read(*given: str) -> Edit:
    return read_assignments(given, shipped().words)


def test_fields_are_read_into_what_is_stored() -> None:
    edit = _read(
        "title_en= Radar  course ",
        "countries=Vietnam; Philippines",
        "cost=1,250.5",
        "planned_start=2026.12.1",
    )
    assert edit.problems == ()
    assert edit.project == {
        "title_en": "Radar course",
        "countries": "VNM;PHL",
        "cost": 12_505_000,
        "planned_start": "2026-12-01",
    }


def test_nothing_after_the_equals_sign_empties_a_field() -> None:
    assert _read("title_en=", "risks.1.impact=  ").project == {"title_en": None}


def test_everything_after_the_first_equals_sign_is_the_value() -> None:
    assert _read("note=a = b = c").project == {"note": "a = b = c"}


def test_a_plus_makes_one_row_and_numbered_ones_further_rows() -> None:
    edit = _read(
        "risks.+.title=Storms",
        "risks.+2.title=Delay",
        "risks.+.impact=4",
        "risks.3.impact=2",
        "risks.2=remove",
    )
    assert [(row.row, row.values, row.removed) for row in edit.rows] == [
        ("+", {"title": "Storms", "impact": 4}, False),
        ("+2", {"title": "Delay"}, False),
        ("3", {"impact": 2}, False),
        ("2", {}, True),
    ]


def test_rows_are_made_changed_and_removed_in_one_act(registry: Registry) -> None:
    ref = enter(registry, *(f"risks.+{n}.title=Risk {n}" for n in (1, 2, 3)))
    assign(registry, ref, "risks.2=remove", "risks.3.impact=5", "risks.+.title=Risk 4")
    shown = registry.showing.project(ref)["risks"]
    assert [(risk["title"], risk["impact"], risk["state"]) for risk in shown] == [
        ("Risk 1", None, "open"),
        ("Risk 3", 5, "open"),
        ("Risk 4", None, "open"),
    ]


def test_a_row_is_named_by_its_id_too(registry: Registry) -> None:
    ref = enter(registry, *(f"risks.+{n}.title=Risk {n}" for n in (1, 2, 3)))
    ids = [row.id for row in registry.projects.file(ref).of("risks")]
    assign(registry, ref, f"risks.{ids[0]}=remove", f"risks.{ids[2]}.impact=5")
    shown = registry.showing.project(ref)["risks"]
    assert [(risk["title"], risk["impact"]) for risk in shown] == [("Risk 2", None), ("Risk 3", 5)]
    with pytest.raises(WrongUsage, check=says("has 2 such rows")):
        assign(registry, ref, f"risks.{ids[0]}.impact=1")


def test_what_is_so_already_makes_no_change_set(registry: Registry) -> None:
    ref = enter(registry)
    assert assign(registry, ref, "area=MAR", "documents.1.type=concept note") is None


def test_all_unreadable_values_are_told_at_once() -> None:
    edit = _read("area=nothing", "planned_start=some day", "funding.+.amount=five")
    assert [(problem.code, problem.field) for problem in edit.problems] == [
        ("L01", "area"),
        ("T01", "planned_start"),
        ("T04", "funding.+.amount"),
    ]


@pytest.mark.parametrize("field", ["ref", "stage", "state", "rag", "late", "updated_at"])
def test_a_field_the_registry_sets_is_read_only(field: str) -> None:
    edit = _read(f"{field}=anything")
    assert [(problem.code, problem.field) for problem in edit.problems] == [("R07", field)]
    assert edit.project == {}


def test_the_decision_a_condition_comes_from_is_read_only() -> None:
    (problem,) = _read("actions.1.decision=X").problems
    assert (problem.code, problem.field) == ("R07", "actions.1.decision")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("tittle_en=Radar", "did you mean title_en"),
        ("funding.+.amont=5", "did you mean amount"),
        ("zzzz=5", "its fields are their_ref, title_en"),
        ("actions.+.zzzz=5", "due, state"),
        ("title_en", "has no value"),
        ("fundings.+.amount=5", "rows that can be set: "),
        ("decisions.1.outcome=approve", "rows that can be set: "),
        ("gates.1.outcome=approve", "rows that can be set: "),
        ("meetings.+.date=2026-01-01", "rows that can be set: "),
        ("funding.2=5", "funding.2=remove to remove it"),
        ("funding.+=remove", "funding.+.FIELD=VALUE"),
        ("funding.x.amount=5", "is not a field"),
        ("funding..amount=5", "is not a field"),
        ("=5", "is not a field"),
        ("사업명=5", "is not a field"),
    ],
)
def test_a_mistyped_path_is_told_what_is_meant(given: str, told: str) -> None:
    with pytest.raises(WrongUsage) as wrong:
        _read(given)
    assert told in error_sentence(wrong.value)


@pytest.mark.parametrize(
    "given", [("risks.1=remove", "risks.1.impact=5"), ("risks.1.impact=5", "risks.1=remove")]
)
def test_a_field_of_a_row_that_is_removed_is_wrong_usage(given: tuple[str, str]) -> None:
    with pytest.raises(WrongUsage, check=says(r"risks\.1\.impact.*risks\.1=remove")):
        _read(*given)


def test_a_row_named_in_two_ways_is_wrong_usage(registry: Registry) -> None:
    ref = enter(registry, "risks.+.title=Storms")
    with pytest.raises(WrongUsage, check=says("same row")):
        assign(registry, ref, "risks.1=remove", "risks.01.impact=5")


@pytest.mark.parametrize("place", ["0", "2", "99", "9" * 30])
def test_a_row_that_is_not_there_is_wrong_usage(registry: Registry, place: str) -> None:
    ref = enter(registry)
    with pytest.raises(WrongUsage, check=says("has 1 such row;")):
        assign(registry, ref, f"documents.{place}.title=A note")


def test_a_project_that_is_not_there_is_wrong_usage(registry: Registry) -> None:
    with pytest.raises(WrongUsage, check=says("there is no project")):
        assign(registry, "RCF-K-26-0009", "note=A note")
