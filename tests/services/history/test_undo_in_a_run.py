"""Undo in one run of the program: what its keys reach, and which numbers are given back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.store import Store
from registry.domain.problem import Refused
from registry.domain.reports.request import ReportKind, ReportRequest
from tests.conftest import registry_of
from tests.portfolio import BY_KIM, NOON, assign, enter

if TYPE_CHECKING:
    from collections.abc import Callable

    from registry.services.registry import Registry


def test_the_keys_reach_what_this_run_did_or_redid(store: Store, registry: Registry) -> None:
    ref = enter(registry)
    for title in ("One", "Two"):
        assign(registry, ref, f"title_en={title}")
    registry.history.undo("3", BY_KIM)
    registry.history.undo("2", BY_KIM)
    again = registry_of(Store(store.database, store.resources, lambda: NOON))
    assert _steps(again) == (None, 0, None)
    again.history.redo(BY_KIM, act_id="2")
    assert _steps(again) == (2, 1, None)
    assign(again, ref, "note=Mine")
    assert _steps(again) == (7, 2, None)
    again.history.undo("7", BY_KIM)
    again.history.undo("2", BY_KIM)
    assert _steps(again) == (None, 0, 2)


def test_a_number_is_given_back_by_the_undo_that_directly_follows(registry: Registry) -> None:
    assert enter(registry) == "RCF-K-26-0001"
    registry.history.undo("", BY_KIM)
    assert enter(registry) == "RCF-K-26-0001"
    registry.history.undo("", BY_KIM)
    registry.history.redo(BY_KIM)
    assert registry.showing.project("RCF-K-26-0001")["stage"] == "G1"
    assert enter(registry) == "RCF-K-26-0002"
    registry.history.undo("", BY_KIM)
    registry.history.undo("", BY_KIM)
    assert enter(registry) == "RCF-K-26-0001"


def test_a_number_is_kept_where_the_undo_does_not_directly_follow(registry: Registry) -> None:
    first, second = enter(registry), enter(registry)
    assign(registry, first, "note=A note")
    registry.history.undo("2", BY_KIM)
    assert second == "RCF-K-26-0002"
    assert enter(registry) == "RCF-K-26-0003"


def test_a_number_that_a_report_or_a_copy_has_shown_is_kept(registry: Registry) -> None:
    registry.reports.read(ReportRequest(ReportKind.SHEET, projects=(enter(registry),)))
    registry.history.undo("", BY_KIM)
    assert enter(registry) == "RCF-K-26-0002"
    registry.show_outside()
    registry.history.undo("", BY_KIM)
    assert enter(registry) == "RCF-K-26-0003"


def test_a_number_of_an_earlier_run_is_kept(store: Store, registry: Registry) -> None:
    enter(registry)
    again = registry_of(Store(store.database, store.resources, lambda: NOON))
    again.history.undo("", BY_KIM)
    assert enter(again) == "RCF-K-26-0002"


def test_what_was_given_to_another_project_since_is_not_redone(registry: Registry) -> None:
    enter(registry, "note=The first")
    registry.history.undo("", BY_KIM)
    assert enter(registry, "note=The second") == "RCF-K-26-0001"
    for undo_second in (False, True):
        if undo_second:
            registry.history.undo("", BY_KIM)
        assert _codes(lambda: registry.history.redo(BY_KIM, act_id="1")) == ["U12"]
    registry.history.redo(BY_KIM)
    assert registry.showing.project("RCF-K-26-0001")["note"] == "The second"


def _steps(registry: Registry) -> tuple[int | None, int, int | None]:
    """Return which act undo and redo by key would reach, and how many can be undone."""
    steps = registry.history.steps()
    undo, redo = (one.seq if one else None for one in (steps.undo, steps.redo))
    return undo, steps.count, redo


def _codes(act: Callable[[], object]) -> list[str]:
    with pytest.raises(Refused) as refused:
        act()
    return [problem.code for problem in refused.value.problems]
