"""The rating of a project by domain.md 6.1, and why it has it: what list, record and words say is one thing."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.domain.problem import Refused
from registry.domain.project.query import ProjectQuery
from registry.domain.project.rating import Cause, causes_of
from registry.domain.reports.request import ReportKind, ReportRequest
from registry.domain.vocabulary.language import Language
from registry.services.projects.lookup import find_file
from registry.services.views.json_listing import LIST_COLUMNS
from registry.services.views.rating import Ratings, RatingView
from tests.conftest import registry_of
from tests.engines import migrated
from tests.extent import examples
from tests.portfolio import NOON, Clock, assign, built_anew, carry, enter
from tests.services.reports.read_back import Pdf

if TYPE_CHECKING:
    from tests.engines import Engine

TRAINING, SEMINAR, TRIAL = "RCF-K-25-0010", "RCF-U-25-0015", "RCF-K-26-0016"
"""A project under way, green; one that is closed, green; one that is red for two reasons."""

DIVERS = "RCF-K-26-0004"
"""A project with a condition that is past due: amber."""

_RANK = {"green": 0, "amber": 1, "red": 2}


@pytest.mark.parametrize(
    ("changes", "rag", "kind"),
    [
        ((), "green", ""),
        (("risks.1.impact=4", "risks.1.likelihood=5"), "red", "risk"),
        (("milestones.4.forecast=2027-11-05",), "green", ""),  # a week late: 29 October was agreed
        (("milestones.4.forecast=2027-11-06",), "amber", "slip"),
        (("milestones.4.forecast=2027-11-28",), "amber", "slip"),
        (("milestones.4.forecast=2027-11-29",), "red", "slip"),
        (("milestones.4.forecast=2027-11-29", "tolerance_days_red=60"), "amber", "slip"),
        (("milestones.4.forecast=2027-11-29", "tolerance_days_amber=31", "tolerance_days_red=31"), "green", ""),
        (("scope_change=as_agreed",), "green", ""),
        (("scope_change=significant",), "red", "scope_change"),
    ],
)  # fmt: skip
def test_time_scope_and_risk_have_their_limits(
    sample: Store, changes: tuple[str, ...], rag: str, kind: str
) -> None:
    if changes:
        assign(registry_of(sample), TRAINING, *changes)
    told, cause = _rated(sample, TRAINING)
    assert (told.rag, cause.kind if cause else "") == (rag, kind)


@pytest.mark.parametrize(
    ("cost", "currency", "own", "rag"),
    [
        ("90", "USD", (), "green"),
        ("110", "USD", (), "green"),
        ("110.01", "USD", (), "amber"),
        ("120", "USD", (), "amber"),
        ("120.01", "USD", (), "red"),
        ("120.01", "USD", ("tolerance_cost_red=25",), "amber"),
        ("120.01", "USD", ("tolerance_cost_amber=21", "tolerance_cost_red=21"), "green"),
        ("5000", "JPY", (), "green"),  # nothing is compared across currencies
    ],
)
def test_cost_is_measured_by_what_was_agreed(
    sample: Store, cost: str, currency: str, own: tuple[str, ...], rag: str
) -> None:
    agreed = ("agreed_cost=100", "agreed_cost_currency=USD")
    assign(registry_of(sample), TRAINING, *agreed, f"cost={cost}", f"cost_currency={currency}", *own)
    told, _ = _rated(sample, TRAINING)
    parts = {part.part: part for part in told.parts}
    assert told.rag == rag
    assert ("cost" in parts) is (currency == "USD")
    assert currency != "USD" or parts["cost"].rag == rag


def test_more_than_the_tolerance_never_reads_as_the_tolerance(sample: Store) -> None:
    agreed = ("agreed_cost=1,000,000", "agreed_cost_currency=USD")
    assign(registry_of(sample), TRAINING, *agreed, "cost=1,100,001", "cost_currency=USD")
    told, _ = _rated(sample, TRAINING)
    assert told.why == "the total cost is 10.1 percent above the agreed cost"


def test_a_milestone_that_was_reached_late_is_no_reason_while_others_are_ahead(sample: Store) -> None:
    assign(registry_of(sample), TRAINING, "milestones.3.actual=2026-11-20", "risks.1.impact=4")
    told, cause = _rated(sample, TRAINING)
    assert (told.rag, cause and cause.kind) == ("amber", "risk")


def test_what_a_closed_project_left_undone_is_no_reason(sample: Store) -> None:
    changes = ("milestones.2.actual=", "milestones.2.forecast=2026-01-10", "risks.1.state=open")
    assign(registry_of(sample), SEMINAR, *changes)
    told, cause = _rated(sample, SEMINAR)
    assert (told.rag, cause and cause.kind) == ("red", "slip")
    assert {part.part for part in told.parts} <= {"time", "cost"}


@pytest.mark.parametrize("language", list(Language))
def test_every_project_of_the_portfolio_has_a_reason_and_is_as_bad_as_its_worst_part(
    sample: Store, language: Language
) -> None:
    for line in registry_of(sample).projects.list(ProjectQuery(), ("ref",)):
        told, cause = _rated(sample, str(line.values["ref"]), language)
        assert told.why
        assert (cause is None) is (told.rag in ("green", "grey"))
        worst = max((part.rag for part in told.parts), key=_RANK.__getitem__, default="green")
        assert told.rag in (worst, "grey")
        assert told.rag != "grey" or worst == "green"


# Set by hand


def test_a_rating_set_by_hand_counts_through_its_last_day_and_then_says_so(sample: Store) -> None:
    given = ("rag_override=amber", "rag_reason=Partner elections", f"rag_until={sample.today}")
    assign(registry_of(sample), TRAINING, *given)
    told, _ = _rated(sample, TRAINING)
    assert (told.rag, told.set_by_hand, told.note) == ("amber", True, "")
    assert "Partner elections" in told.sentence
    assert _listed(sample, TRAINING) == "amber"
    later = sample.on_day(Clock(NOON + timedelta(days=(sample.today - NOON.date()).days + 1)))
    told, _ = _rated(later, TRAINING)
    assert (told.rag, told.set_by_hand) == ("green", False)
    assert "no longer applies" in told.note
    assert told.note in told.lines
    assert _listed(later, TRAINING) == "green"


def test_no_rating_set_by_hand_hides_a_condition_past_due(sample: Store) -> None:
    registry = registry_of(sample)
    assign(registry, DIVERS, "rag_override=green", "rag_reason=All is well", "rag_until=2027-06-30")
    told, _ = _rated(sample, DIVERS)
    assert (told.rag, _listed(sample, DIVERS)) == ("amber", "amber")
    assert "Name the host unit" in told.why
    assert "All is well" in told.why  # what the officer gave as reason is said all the same
    assign(registry, DIVERS, "rag_override=red")
    assert (_rated(sample, DIVERS)[0].rag, _listed(sample, DIVERS)) == ("red", "red")


@pytest.mark.parametrize("missing", ["rag_override", "rag_reason", "rag_until"])
def test_a_rating_set_by_hand_needs_a_reason_and_a_last_day(sample: Store, missing: str) -> None:
    given = {"rag_override": "red", "rag_reason": "Partner elections", "rag_until": "2027-06-30"}
    with pytest.raises(Refused) as refused:
        assign(registry_of(sample), TRAINING, *(f"{k}={v}" for k, v in given.items() if k != missing))
    assert [(one.code, one.field) for one in refused.value.problems] == [("R14", missing)]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ("tolerance_days_amber=31", "tolerance_days_amber"),  # red stays at 30 days
        ("tolerance_cost_red=9", "tolerance_cost_red"),
    ],
)
def test_a_limit_for_red_below_that_for_amber_is_refused(sample: Store, change: str, field: str) -> None:
    with pytest.raises(Refused) as refused:
        assign(registry_of(sample), TRAINING, change)
    assert [(one.code, one.field) for one in refused.value.problems] == [("R15", field)]


# The same everywhere


def test_record_and_sheet_state_the_reason(sample: Store) -> None:
    registry = registry_of(sample)
    told, _ = _rated(sample, TRIAL)
    shown = registry.showing.project(TRIAL)
    assert shown["rag_why"] == list(told.lines)
    made = registry.reports.make(ReportRequest(ReportKind.SHEET, projects=(TRIAL,)))
    assert told.sentence in " ".join(Pdf(made.pdf).texts()[0].split())


@pytest.fixture(scope="module")
def shared(sqlite: Engine) -> Store:
    """One registry in which every example enters a project of its own."""
    return Store(sqlite.copy(migrated), shipped(), Clock())


_DAYS = st.integers(-90, 120).map(lambda days: (NOON.date() + timedelta(days=days)).isoformat())


@given(
    st.lists(st.tuples(_DAYS, _DAYS), max_size=3),
    st.integers(50, 150),
    st.sampled_from(["", "as_agreed", "significant"]),
    st.none() | st.tuples(st.sampled_from(["red", "amber", "green", "grey"]), _DAYS),
    st.tuples(st.integers(0, 20), st.integers(20, 60)),
    st.lists(st.integers(-100, 150), min_size=1, max_size=4),
)
@examples(15, 60)
def test_on_every_day_list_and_record_are_rated_alike(
    shared: Store,
    milestones: list[tuple[str, str]],
    cost: int,
    scope: str,
    by_hand: tuple[str, str] | None,
    tolerances: tuple[int, int],
    days: list[int],
) -> None:
    registry = registry_of(shared)
    ref = carry(registry, enter(registry), "G2")
    changes = [f"tolerance_days_amber={tolerances[0]}", f"tolerance_days_red={tolerances[1]}"]
    for number, (baseline, forecast) in enumerate(milestones, start=1):
        row = f"milestones.+{number}"
        changes += [f"{row}.type=other", f"{row}.baseline={baseline}", f"{row}.forecast={forecast}"]
    changes += [f"cost={cost}", "cost_currency=USD", "agreed_cost=100", "agreed_cost_currency=USD"]
    changes += [f"scope_change={scope}"] if scope else []
    if by_hand:
        changes += [f"rag_override={by_hand[0]}", "rag_reason=Told by the desk", f"rag_until={by_hand[1]}"]
    assign(registry, ref, *changes)
    before, after = built_anew(shared)
    assert before == after
    for offset in days:
        store = shared.on_day(Clock(NOON + timedelta(days=offset)))
        told, _ = _rated(store, ref)
        assert _listed(store, ref) == told.rag
        for rag in ("red", "amber", "green", "grey"):
            found = registry_of(store).projects.list(ProjectQuery(rag=(rag,)), ("ref",))
            assert (ref in {line.values["ref"] for line in found}) is (rag == told.rag)
        counts = by_hand is not None and date.fromisoformat(by_hand[1]) >= store.today
        assert told.set_by_hand is counts
        assert not counts or by_hand is None or told.rag == by_hand[0]


def _listed(store: Store, ref: str) -> str:
    """The rating that the list shows."""
    registry = registry_of(store)
    lines = map(registry.showing.line, registry.projects.list(ProjectQuery(), LIST_COLUMNS))
    return next(str(line["rag"]) for line in lines if line["ref"] == ref)


def _rated(store: Store, ref: str, language: Language = Language.EN) -> tuple[RatingView, Cause | None]:
    """The rating of a project in words, and the first cause that alone gives it."""
    with store.read() as reading:
        file = find_file(reading, ref)
        progress = reading.progress(file)
        told = Ratings(store.resources, language).of(progress, file)
        causes = causes_of(progress, file) if told.rag in ("amber", "red") else ()
        today = progress.today.toordinal()
        return told, next((one for one in causes if one.rag(today) == told.rag), None)
