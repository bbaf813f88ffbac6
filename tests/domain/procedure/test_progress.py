"""The progress of a project: where it stands, when it is due, whose turn it is."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from registry.data.reference.resources import shipped
from registry.domain.procedure.gate import Evidence
from registry.domain.procedure.outcome import Outcome, State
from registry.domain.procedure.progress import Progress
from registry.domain.procedure.settlement import called_for
from registry.domain.procedure.sides import Side
from registry.domain.values.working_days import Calendar, Period
from tests import builders
from tests.domain.course import SIDE_BY_SIDE, course_at

if TYPE_CHECKING:
    from registry.domain.procedure.gate import Dossier, Gate

ROK, USA, PARTNER = Side.ROK, Side.USA, Side.PARTNER
OPENED = builders.OPENED


def _progress(code: str, dossier: Dossier, today: date = OPENED, **calendars: Calendar) -> Progress:
    sides = {Side(side): calendar for side, calendar in calendars.items()}
    return Progress(shipped().procedure(code), dossier, today, sides)


def _due(gate: Gate, code: str = "GEN", **changes: object) -> date | None:
    return _progress(code, builders.dossier([gate], **changes)).clocks.due(gate)


# Limits -----------------------------------------------------------------------------------------------------


def test_a_limit_in_working_days_leaves_weekends_out() -> None:
    assert _due(builders.gate("G1")) == date(2026, 3, 30)


def test_a_limit_in_working_days_skips_the_holidays_of_the_acting_side_only() -> None:
    gate = builders.gate("G1")
    holidays = Calendar(frozenset({date(2026, 3, 9), date(2026, 3, 10)}))

    assert _progress("GEN", builders.dossier([gate]), ROK=holidays).clocks.due(gate) == date(2026, 4, 1)
    assert _progress("GEN", builders.dossier([gate]), USA=holidays).clocks.due(gate) == date(2026, 3, 30)


def test_a_limit_in_calendar_days_counts_every_day() -> None:
    assert _due(builders.gate("G6", PARTNER)) == OPENED + timedelta(days=60)


def test_a_pause_moves_the_due_day_by_its_own_length() -> None:
    pause = Period(OPENED + timedelta(days=10), OPENED + timedelta(days=17))

    assert _due(builders.gate("G6", PARTNER, pauses=(pause,))) == OPENED + timedelta(days=67)


def test_a_limit_until_the_next_session_needs_that_session_known() -> None:
    gate = builders.gate("G5")
    sessions = (
        ("ORG:RCWG", OPENED),
        ("ORG:KIDD", OPENED + timedelta(days=5)),
        ("ORG:RCWG", OPENED + timedelta(days=40)),
    )

    assert _due(gate) is None
    assert _due(gate, sessions=sessions) == OPENED + timedelta(days=40)


def test_a_limit_until_a_milestone_follows_its_forecast() -> None:
    gate = builders.gate("D12", PARTNER)
    expiry = {"type": "offer_expiry", "baseline": "2026-06-01", "forecast": "2026-07-01"}

    assert _due(gate, "DEX", records=(("milestones", expiry),)) == date(2026, 7, 1)
    assert _due(gate, "DEX", records=(("milestones", {**expiry, "forecast": None}),)) == date(2026, 6, 1)
    assert _due(gate, "DEX") is None


def test_a_report_is_due_every_so_many_months_at_the_end_of_a_short_month_too() -> None:
    assert _due(builders.gate("G11", opened=date(2026, 11, 30))) == date(2027, 2, 28)
    assert _due(builders.gate("D13"), "DEX") == date(2027, 3, 2)


@pytest.mark.parametrize(
    ("needed", "days"), [("TPT_RSAT", 180), ("ITAR", 60), ("EAR", 90), ("EAR_REEXPORT", 90)]
)
def test_a_limit_has_its_exceptions_by_fact(needed: str, days: int) -> None:
    made = (builders.determination("us_authorisation", needed),)

    assert _due(builders.gate("D8b", USA), "DEX", determinations=made) == OPENED + timedelta(days=days)


def test_a_stage_without_a_limit_is_never_due() -> None:
    assert _due(builders.gate("D8a"), "DEX") is None


def test_a_deferral_until_a_session_is_due_at_the_session_after_it() -> None:
    course = course_at("GEN", "G5").later(5).decide("G5", Outcome.DEFER, side=ROK, until="ORG:RCWG")
    course.having(
        sessions=(("ORG:RCWG", OPENED + timedelta(days=2)), ("ORG:RCWG", OPENED + timedelta(days=90)))
    )

    assert course.progress.clocks.due(course.gate("G5", ROK)) == OPENED + timedelta(days=90)


def test_used_days_stop_with_the_gate() -> None:
    closed = builders.gate("G6", PARTNER, outcome=Outcome.APPROVE, closed=OPENED + timedelta(days=12))
    progress = _progress("GEN", builders.dossier([closed]), OPENED + timedelta(days=90))

    assert progress.clocks.used(closed) == 12
    assert progress.clocks.used(builders.gate("G6", PARTNER)) == 90


# Where it stands --------------------------------------------------------------------------------------------


def test_a_project_without_gates_is_a_draft_at_its_first_stage() -> None:
    progress = _progress("GEN", builders.dossier())

    assert (progress.current.code, progress.state, progress.main_gate) == ("G1", State.DRAFT, None)
    assert list(called_for(progress)) == [(progress.procedure.by_code["G1"], ROK)]


def test_the_current_stage_is_the_first_that_waits() -> None:
    made = ("controlled_rok", "controlled_usa", "us_origin", "congress_threshold")
    facts = [builders.determination(kind, "yes") for kind in made]
    facts.append(builders.determination("export_route", "FMS"))
    course = course_at(SIDE_BY_SIDE, "D7", determinations=tuple(facts)).decide("D7")
    assert course.progress.current.code == "D8a"

    course.decide("D8a")
    assert course.progress.current.code == "D8b"


def test_the_state_follows_the_stage() -> None:
    states = [course_at("GEN", f"G{number}").state for number in (1, 2, 8, 10, 11, 12)]

    assert [state.value for state in states] == [
        "draft",
        "in_process",
        "approved",
        "approved",
        "implementing",
        "completing",
    ]


# Whose turn -------------------------------------------------------------------------------------------------


def _sent(day: int, replied: int | None = None) -> tuple[str, dict[str, str | int | None]]:
    reply = (OPENED + timedelta(days=replied)).isoformat() if replied is not None else None
    return "presentations", {"sent": (OPENED + timedelta(days=day)).isoformat(), "replied": reply}


@pytest.mark.parametrize(
    ("sent", "ours", "theirs"),
    [
        ((), 20, 0),
        ((_sent(5),), 5, 15),
        ((_sent(5, 9),), 16, 4),
        ((_sent(-3, 2),), 20, 0),
        ((_sent(2, 4), _sent(10)), 8, 12),
    ],
)
def test_our_gate_is_theirs_while_a_presentation_waits_for_its_reply(
    sent: tuple[tuple[str, dict[str, str | int | None]], ...], ours: int, theirs: int
) -> None:
    gate = builders.gate("G4", ROK)

    assert _progress("GEN", builders.dossier([gate], records=sent), OPENED + timedelta(days=20)).clocks.turns(
        gate, ROK
    ) == (ours, theirs)


@pytest.mark.parametrize(
    ("sent", "ours", "theirs"), [((), 0, 20), ((_sent(5),), 5, 15), ((_sent(0),), 0, 20)]
)
def test_their_gate_is_ours_until_it_was_presented(
    sent: tuple[tuple[str, dict[str, str | int | None]], ...], ours: int, theirs: int
) -> None:
    gate = builders.gate("G4", USA)

    assert _progress("GEN", builders.dossier([gate], records=sent), OPENED + timedelta(days=20)).clocks.turns(
        gate, ROK
    ) == (ours, theirs)


def test_a_yearly_report_is_due_a_year_after_the_last_one() -> None:
    gate = builders.gate("D13")
    first = _due(gate, "DEX")
    reported = builders.dossier([gate], evidence=(Evidence("eum_report", date(2026, 9, 1)),))

    assert first == gate.opened.replace(year=gate.opened.year + 1)
    assert _progress("DEX", reported).clocks.due(gate) == date(2027, 9, 1)
