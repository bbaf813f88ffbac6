"""What a gate lacks, and from which days on that changes."""

from __future__ import annotations

from datetime import date, timedelta

from registry.data.reference.resources import shipped
from registry.domain.procedure.gate import Evidence
from registry.domain.procedure.outcome import Outcome
from registry.domain.procedure.progress import Progress
from registry.domain.procedure.requirements import missing, turning_days
from registry.domain.procedure.sides import Side
from tests import builders
from tests.domain.course import course_at

ROK, USA = Side.ROK, Side.USA


def test_a_new_project_lacks_everything_its_first_stage_wants() -> None:
    course = course_at("GEN", "G1", filled=frozenset({"area", "countries"}), evidence=())
    lacking = [lack.key for lack in missing(course.progress, course.procedure.by_code["G1"], ROK)]

    assert lacking[:3] == ["G1.concept_note", "G1.lead", "G1.mark"]
    assert {"G1.title_en", "G1.planned_start"} <= set(lacking)
    assert not {"G1.area", "G1.partner"} & set(lacking)


def test_a_requirement_of_money_under_one_title_waits_for_congress() -> None:
    funding = {"instrument": "T10-333"}
    course = course_at("GEN", "G7", determinations=(builders.determination("oda", "no"),))
    course.having(evidence=builders.evidence("amne_plan"))
    assert course.codes("G7", Outcome.APPROVE) == []

    course.having(records=(*course.dossier.records, ("funding", funding)))
    assert [p.field for p in course.refusal("G7", Outcome.APPROVE)] == ["G7.congress_notification"]

    course.having(evidence=builders.evidence("amne_plan", "congress_notification"))
    assert course.later(14).codes("G7", Outcome.APPROVE) == ["W02"]
    assert course.later(1).codes("G7", Outcome.APPROVE) == []


def test_the_waiting_days_are_counted_to_the_day_of_the_decision() -> None:
    course = course_at("GEN", "G7", determinations=(builders.determination("oda", "no"),))
    course.having(records=(*course.dossier.records, ("funding", {"instrument": "T10-333"})))
    course.having(evidence=builders.evidence("amne_plan", "congress_notification")).later(60)

    assert course.codes("G7", Outcome.APPROVE, date=builders.OPENED + timedelta(days=14)) == ["W02"]
    assert course.codes("G7", Outcome.APPROVE, date=builders.OPENED + timedelta(days=15)) == []


def test_a_row_counts_only_with_the_values_wanted() -> None:
    course = course_at("GEN", "G11", records=(("milestones", {"type": "end"}),))

    assert [p.field for p in course.refusal("G11", Outcome.FINISH)] == ["G11.start_milestone"]


def test_a_road_turns_when_a_notice_has_been_waited_for_and_when_a_fact_lapses() -> None:
    notice = Evidence("congress_notification", date(2026, 3, 10), "1")
    fact = builders.determination("oda", "yes", valid_until=date(2026, 6, 30))
    progress = Progress(
        shipped().procedure("GEN"),
        builders.dossier([builders.gate("G7")], evidence=(notice,), determinations=(fact,)),
        builders.OPENED,
    )

    assert sorted(turning_days(progress)) == [date(2026, 3, 25), date(2026, 7, 1)]
