"""References to other projects: they exist, lead in no circle, are shown both ways, and go only where it may."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from registry.domain.exchange.column_mapping import ImportOptions
from registry.domain.problem import Refused
from registry.domain.project.query import ProjectQuery
from registry.services.exchange.outgoing.export import ExportOptions
from tests.conftest import registry_of
from tests.portfolio import BY_KIM, assign, decide, enter
from tests.services.exchange.returned import changes
from tests.services.exchange.sheets import check

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.store import Store
    from registry.services.registry import Registry
    from registry.services.views.related import RelatedProject


def _related(registry: Registry, ref: str) -> tuple[RelatedProject, ...]:
    return registry.inspecting.related(registry.projects.file(ref))


def _refused(registry: Registry, ref: str, *values: str) -> list[tuple[str, str]]:
    with pytest.raises(Refused) as refused:
        assign(registry, ref, *values)
    return [(problem.code, problem.field) for problem in refused.value.problems]


@pytest.mark.parametrize("field", ["parent", "superseded_by"])
def test_a_reference_names_a_project_that_is_there_and_leads_not_back(registry: Registry, field: str) -> None:
    first, second, third = (enter(registry) for _ in range(3))
    assert _refused(registry, first, f"{field}=RCF-U-26-0099") == [("R19", field)]
    assert _refused(registry, first, f"{field}={first}") == [("R20", field)]
    assert _refused(registry, first, f"{field}=the programme") == [("T38", field)]
    assign(registry, first, f"{field}={second.lower()}")
    assign(registry, second, f"{field}={third}")
    assert _refused(registry, third, f"{field}={first}") == [("R20", field)]
    assert registry.showing.project(first)[field] == second
    assign(registry, third, "note=What was right stays right")
    assign(registry, second, f"{field}=")
    assign(registry, third, f"{field}={first}")


def test_a_new_project_may_be_a_part_and_both_say_so(registry: Registry) -> None:
    whole = enter(registry)
    part = enter(registry, f"parent={whole}")
    (above,), (below,) = (_related(registry, ref) for ref in (part, whole))
    assert (above.relation, above.ref, above.there) == ("Part of", whole, True)
    assert (below.relation, below.ref) == ("Includes", part)
    assert above.title
    assert below.title


def test_what_a_reference_named_and_is_gone_is_said_to_be_gone(registry: Registry) -> None:
    part, whole = enter(registry), enter(registry)
    made = registry.history.last_of(registry.projects.file(whole).project.id)
    assert made is not None
    assign(registry, part, f"parent={whole}")
    registry.history.undo(made.act.id, BY_KIM)
    (above,) = _related(registry, part)
    assert (above.ref, above.title, above.there) == (whole, "", False)
    assign(registry, part, "note=What names nothing any more is no obstacle")


@pytest.mark.parametrize(("audience", "told"), [("", True), ("KOR", True), ("USA", False)])
def test_a_number_leaves_only_where_its_project_may_go(
    registry: Registry, tmp_path: Path, audience: str, told: bool
) -> None:
    inner = enter(registry, "releasable_to=KOR")
    ref = enter(registry, "releasable_to=KOR;USA", f"parent={inner}")
    out = tmp_path / "out.xlsx"
    options = ExportOptions(fields=("title_en", "parent"), audience=audience)
    registry.exports.write([ref], options, out, BY_KIM)
    cells = [str(cell.value) for sheet in load_workbook(out) for row in sheet.iter_rows() for cell in row]
    assert (inner in cells) is told


def test_no_number_of_another_project_leaves_unasked(registry: Registry, tmp_path: Path) -> None:
    whole = enter(registry)
    enter(registry, f"parent={whole}")
    registry.exports.write(ProjectQuery(), ExportOptions(), tmp_path / "out.xlsx", BY_KIM)
    ids = [cell.value for cell in load_workbook(tmp_path / "out.xlsx").worksheets[0][1]]
    assert not {"parent", "superseded_by", "rag_reason"} & set(ids)


def test_a_number_that_was_left_out_is_not_cleared_when_the_workbook_comes_back(
    registry: Registry, tmp_path: Path
) -> None:
    inner = enter(registry, "releasable_to=KOR")
    ref = enter(registry, "releasable_to=KOR;USA", f"parent={inner}")
    out = tmp_path / "out.xlsx"
    registry.exports.write([ref], ExportOptions(fields=("title_en", "parent"), audience="USA"), out, BY_KIM)
    checked = check(registry, out, ImportOptions())
    assert (changes(checked), checked.problems) == ([], ())


@pytest.mark.parametrize(
    ("outcome", "reason", "told"),
    [
        ("cancel", "funding", "cancelled"),
        ("cancel", "superseded", "superseded"),
        ("withdraw", "merged", "merged"),
        ("withdraw", "priority", "withdrawn"),
    ],
)
def test_how_a_project_ended_follows_from_its_last_decision(
    registry: Registry, outcome: str, reason: str, told: str
) -> None:
    ref = enter(registry)
    assert registry.showing.project(ref)["closed_reason"] is None
    decide(registry, ref, "G1", outcome, reason=reason)
    assert registry.showing.project(ref)["closed_reason"] == told


def test_a_project_that_was_carried_out_was_completed(sample: Store) -> None:
    assert registry_of(sample).showing.project("RCF-U-25-0015")["closed_reason"] == "completed"
