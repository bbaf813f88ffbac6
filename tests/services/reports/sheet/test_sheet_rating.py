"""Why a project is red or amber: the reason on its sheet is one that its standing is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.project.derivation import standing_of
from registry.domain.project.query import ProjectQuery
from registry.domain.project.standing import stage_count
from registry.domain.reports.rating import reason_of
from registry.services.views.progress import known_file
from tests.conftest import registry_of
from tests.portfolio import assign

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.domain.reports.rating import RatingReason

TRAINING, SEMINAR, TRIAL = "RCF-K-25-0010", "RCF-U-25-0015", "RCF-K-26-0016"
"""A project under way, green; one that is closed, green; one that is red for two reasons."""


@pytest.mark.parametrize(
    ("ref", "changes", "told"),
    [
        (TRAINING, (), ("green", "green", {})),
        (TRAINING, ("risks.1.impact=4", "risks.1.likelihood=5"), ("red", "risk", {"likelihood": 5, "impact": 4})),
        (TRAINING, ("milestones.4.forecast=2027-11-20",), ("amber", "slip", {"days": 22})),
        (TRIAL, (), ("red", "slip", {"days": 161})),
    ],
)  # fmt: skip
def test_a_colour_has_its_reason(
    sample: Store, ref: str, changes: tuple[str, ...], told: tuple[str, str, dict[str, int]]
) -> None:
    if changes:
        assign(registry_of(sample), ref, *changes)
    rag, reason = _rated(sample, ref)
    assert (rag, reason.kind, dict(reason.numbers)) == told


def test_a_milestone_that_was_reached_late_is_no_reason_while_others_are_ahead(sample: Store) -> None:
    assign(registry_of(sample), TRAINING, "milestones.3.actual=2026-11-20", "risks.1.impact=4")
    rag, reason = _rated(sample, TRAINING)
    assert (rag, reason.kind) == ("amber", "risk")


def test_what_a_closed_project_left_undone_is_no_reason(sample: Store) -> None:
    changes = ("milestones.2.actual=", "milestones.2.forecast=2026-01-10", "risks.1.state=open")
    assign(registry_of(sample), SEMINAR, *changes)
    rag, reason = _rated(sample, SEMINAR)
    assert (rag, reason.kind) == ("red", "slip")


def test_every_project_of_the_portfolio_has_a_reason(sample: Store) -> None:
    refs = [str(line.values["ref"]) for line in registry_of(sample).projects.list(ProjectQuery(), ("ref",))]
    assert "other" not in {_rated(sample, ref)[1].kind for ref in refs}


def _rated(store: Store, ref: str) -> tuple[str, RatingReason]:
    with store.read() as reading:
        file = known_file(reading, ref)
        progress = reading.progress(file)
        rag = stage_count(standing_of(progress, file), progress.today).rag
        return rag, reason_of(rag, progress, file)
