"""An import as an act of the record: written whole, recognised when it comes again, taken back and done again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.domain.exchange.check_result import ApplyOptions, Conflicts, Result
from registry.domain.problem import Refused
from registry.domain.project.query import ProjectQuery
from registry.services.exchange.outgoing.export import ExportOptions
from tests.portfolio import BY_KIM, assign, contents, counts, enter
from tests.services.exchange.sheets import (
    CUT,
    HEADERS,
    ROW,
    check,
    sheet,
    take_in,
)

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.store import Store
    from registry.services.registry import Registry
    from tests.services.exchange.returned import Away


def test_a_list_is_one_act_and_one_undo_leaves_the_registry_as_before(
    store: Store, registry: Registry
) -> None:
    before, rows = contents(store), counts(store)
    applied = take_in(registry, CUT)
    assert applied.change_set is not None
    assert applied.change_set.act.kind == "import"
    assert len(applied.made) == applied.checked.counts.new
    assert counts(store)["project"] == len(applied.made)
    again = take_in(registry, CUT)
    assert again.change_set is None
    assert (again.checked.counts.new, again.checked.counts.changed) == (0, 0)
    assert again.checked.taken == "2026-11-22"
    assert registry.history.undo("", BY_KIM).spared == ()
    assert {**contents(store), "exchanges": []} == before
    assert counts(store)["project"] == rows["project"]


def test_the_ledger_keeps_an_undone_import_and_its_file_can_be_taken_in_again(registry: Registry) -> None:
    made = take_in(registry, CUT).made
    registry.history.undo("", BY_KIM)
    assert _ledger(registry) == [("EX-2026-0001", "undone", len(made))]
    checked = check(registry, CUT)
    assert (checked.taken, checked.undone, checked.counts.new) == ("", "2026-11-22", len(made))
    registry.history.redo(BY_KIM)
    assert _ledger(registry) == [("EX-2026-0001", "taken", len(made))]
    registry.history.undo("", BY_KIM)
    again = take_in(registry, CUT)
    assert again.made == made  # the undo followed directly, so the numbers are free again
    assert [line[:2] for line in _ledger(registry)] == [("EX-2026-0002", "taken"), ("EX-2026-0001", "undone")]
    checked = check(registry, CUT)
    assert (checked.taken, checked.undone) == ("2026-11-22", "")


def test_an_undone_import_is_not_redone_beside_the_same_file_taken_in_again(
    registry: Registry, tmp_path: Path
) -> None:
    path = sheet(tmp_path / "list.xlsx", ROW)
    first = take_in(registry, path)
    assert first.change_set is not None
    registry.show_outside()
    registry.history.undo("", BY_KIM)
    take_in(registry, path)
    with pytest.raises(Refused, match="U13"):
        registry.history.redo(BY_KIM, act_id=str(first.change_set.seq))


def test_an_undone_import_whose_number_was_given_again_is_to_be_imported_again(
    registry: Registry, tmp_path: Path
) -> None:
    made = take_in(registry, sheet(tmp_path / "list.xlsx", ROW)).change_set
    assert made is not None
    registry.history.undo("", BY_KIM)
    assert enter(registry) == "RCF-K-26-0001"
    preview = registry.history.preview(str(made.seq), redo=True)
    assert [one.code for one in preview.refused] == ["U16"]
    assert "import the file again" in registry.spoken.sentence(preview.refused[0])


def test_a_returned_workbook_that_was_undone_is_no_answer(away: Away) -> None:
    registry = away.registry
    away.take_in(away.edited(("RCF-K-25-0003", "title_en", "Another title")))
    assert _ledger(registry)[1][1] == "returned"
    registry.history.undo("", BY_KIM)
    assert [state for _, state, _ in _ledger(registry)] == ["undone", "out"]


def test_an_undo_that_is_cancelled_has_not_happened(store: Store, registry: Registry) -> None:
    take_in(registry, CUT)
    taken, told = contents(store), []

    def step(done: int, of_all: int) -> None:
        told.append((done, of_all))
        if done == of_all // 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        registry.history.undo("", BY_KIM, step)
    assert contents(store) == taken
    assert told[0] == (0, told[0][1])
    assert registry.history.undo("", BY_KIM).made is not None


def test_undone_and_redone_the_senders_numbers_are_known_again(registry: Registry) -> None:
    take_in(registry, CUT)
    registry.history.undo("", BY_KIM)
    registry.history.redo(BY_KIM)
    assert check(registry, CUT).counts.new == 0


def test_a_filled_field_waits_for_a_yes_and_an_empty_one_is_filled(
    registry: Registry, tmp_path: Path
) -> None:
    take_in(registry, sheet(tmp_path / "one.xlsx", ROW))
    ref = "RCF-K-26-0001"
    other = sheet(
        tmp_path / "two.xlsx",
        ("P-1", "Kenya", "Coastal radar course", "2027-09-30", "250000", "See farther"),
        headers=(*HEADERS, "Objective"),
    )
    checked = check(registry, other)
    assert [(one.field, one.result) for one in checked.rows[0].changes] == [
        ("planned_end", Result.CONFLICT),
        ("objective", Result.TAKE),
    ]
    with pytest.raises(Refused, match="I02"):
        take_in(registry, other)
    parked = take_in(registry, other, how=ApplyOptions(conflicts=Conflicts.PARK))
    assert parked.parked == 1
    project = registry.projects.file(ref).project
    assert (project.text("planned_end"), project.text("objective")) == ("2027-06-30", "See farther")
    take_in(registry, other, how=ApplyOptions(conflicts=Conflicts.THEIRS))
    assert registry.projects.file(ref).project.text("planned_end") == "2027-09-30"


def test_undo_spares_and_names_what_was_gone_on_with(registry: Registry, tmp_path: Path) -> None:
    path = sheet(tmp_path / "list.xlsx", ROW, ("P-2", "Kenya", "Another thing altogether", *ROW[3:]))
    applied = take_in(registry, path)
    assert applied.change_set is not None
    assign(registry, applied.made[0], "objective=Ours now")
    undone = registry.history.undo(str(applied.change_set.seq), BY_KIM)
    assert [(one.code, str(one.values["refs"])) for one in undone.spared] == [("U09", applied.made[0])]
    left = registry.projects.list(ProjectQuery(), ("ref",))
    assert [one.values["ref"] for one in left] == [applied.made[0]]


def test_an_import_of_which_nothing_is_left_is_not_marked_as_undone(store: Store, away: Away) -> None:
    registry = away.registry
    ref = "RCF-K-25-0003"
    made = away.take_in(away.edited((ref, "title_en", "Another title"))).change_set
    assert made is not None
    assign(registry, ref, "title_en=A third title")
    before = contents(store)
    assert registry.history.preview(str(made.seq)).leaves_all
    assert registry.history.undo(str(made.seq), BY_KIM).made is None
    assert contents(store) == before


def test_an_import_whose_projects_all_left_the_office_is_not_taken_back(
    store: Store, registry: Registry, tmp_path: Path
) -> None:
    applied = take_in(registry, sheet(tmp_path / "list.xlsx", ROW))
    registry.exports.write(applied.made, ExportOptions(), tmp_path / "out.xlsx", BY_KIM)
    before = contents(store)
    with pytest.raises(Refused, match="U11"):
        registry.history.undo("", BY_KIM)
    assert contents(store) == before


def _ledger(registry: Registry) -> list[tuple[str, str, int]]:
    return [(line.number, line.state, line.projects) for line in registry.ledger.all()]
