"""The checklist of a stage: what is asked for, what is met, and what meets the rest."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from registry.data.reference.resources import shipped
from registry.domain.fields.record import Record
from registry.domain.procedure.checklist import Check, checklist
from registry.domain.procedure.procedure import RequirementKind
from registry.domain.procedure.requirements import missing
from registry.domain.procedure.sides import Side
from registry.domain.project.project_file import ProjectFile
from tests.builders import OPENED, dossier, evidence, project, recorded
from tests.domain.course import SIDE_BY_SIDE, Course, course_at

if TYPE_CHECKING:
    from registry.domain.fields.kinds import Stored

EMPTY = ProjectFile(project())


def _checks(course: Course, stage: str, file: ProjectFile = EMPTY) -> dict[str, Check]:
    found = checklist(course.progress, file, course.procedure.by_code[stage])
    return {check.id: check for check in found}


def _with(noun: str, **values: Stored) -> ProjectFile:
    return EMPTY.with_row(Record(noun, "01J0000000000000000000ROW1", 1, values))


def test_each_kind_of_requirement_says_what_meets_it() -> None:
    course = Course("GEN", dossier())
    first, second, plan = (_checks(course, stage) for stage in ("G1", "G2", "G7"))
    seen = [first["area"], first["concept_note"], second["no_duplicate"], plan["budget"], plan["oda"]]
    assert [(c.how.kind.value, c.how.noun, c.how.field or c.how.determination) for c in seen] == [
        ("field", "project", "area"),
        ("document", "documents", ""),
        ("acknowledgement", "documents", ""),
        ("record", "funding", ""),
        ("determination", "determinations", "oda"),
    ]
    assert first["concept_note"].how.document_types == ("concept_note",)
    assert second["no_duplicate"].how.acknowledgement == "no_duplicate"
    assert _checks(Course("DEX", dossier()), "D13")["export_control_closed"].how.stages == (
        "D3", "D4", "D5", "D8a", "D8b", "D9",
    )  # fmt: skip


def test_rows_that_must_say_something_name_what() -> None:
    how = _checks(Course("GEN", dossier()), "G11")["start_milestone"].how
    assert (how.noun, how.where) == ("milestones", (("type", ("start",)),))


def test_a_check_is_met_exactly_when_the_engine_misses_nothing() -> None:
    for code in ("GEN", "DEX", "APC"):
        for course in (Course(code, dossier()), course_at(code, shipped().procedure(code).stages[-1].code)):
            for stage in course.procedure.stages:
                lacking = {
                    lack.key
                    for side in course.progress.acting(stage)
                    for lack in missing(course.progress, stage, side)
                    if not (course.progress.counts(stage, side) and lack.must)
                }
                checks = checklist(course.progress, EMPTY, stage)
                assert {check.key for check in checks if not check.met} == lacking & {c.key for c in checks}
                if course.progress.in_force(stage):
                    assert lacking <= {check.key for check in checks}


def test_a_stage_that_does_not_apply_asks_for_nothing() -> None:
    assert _checks(Course("GEN", dossier()), "G9") == {}


def test_a_waived_requirement_is_met_and_says_so() -> None:
    course = Course("GEN", dossier(recorded=frozenset({recorded("G2", "no_duplicate")})))
    check = _checks(
        course, "G2", _with("requirements", stage="G2", requirement="no_duplicate", state="waived")
    )
    assert (check["no_duplicate"].met, check["no_duplicate"].waived) == (True, True)
    assert not check["mark_reviewed"].waived


def test_a_hard_rule_and_a_condition_are_never_waived() -> None:
    assert not _checks(Course("DEX", dossier()), "D10")["review_closed"].may_be_waived
    assert _checks(Course("DEX", dossier()), "D10")["offer"].may_be_waived


def test_a_condition_of_a_decision_is_met_by_reporting_its_action_done() -> None:
    file = _with("actions", text="Name the unit", before="G3", state="open", due="2026-04-01")
    check = _checks(Course("GEN", dossier()), "G3", file)["condition"]
    assert (check.met, check.must, check.how.kind) == (False, True, RequirementKind.RECORD)
    assert (check.how.noun, check.how.row_id) == ("actions", "01J0000000000000000000ROW1")
    done = _with("actions", text="Name the unit", before="G3", state="done", due="2026-04-01")
    assert _checks(Course("GEN", dossier()), "G3", done)["condition"].met


def test_a_notice_that_waits_says_until_when() -> None:
    course = course_at(SIDE_BY_SIDE, "D9", evidence=evidence("congress_notification"))
    check = _checks(course, "D9")["congress_notification"]
    assert (check.met, check.how.waits_until) == (False, OPENED + timedelta(days=30))
    later = _checks(course.later(30), "D9")["congress_notification"]
    assert (later.met, later.how.waits_until) == (True, None)


def test_what_is_asked_of_one_side_blocks_that_side_only() -> None:
    records = (("funding", {"instrument": "T10-333"}), ("funding", {"instrument": "MND"}))
    check = _checks(Course("APC", dossier(records=records)), "A10")["congress_notification"]
    assert check.blocks(Side.USA)
    assert not check.blocks(Side.ROK)
