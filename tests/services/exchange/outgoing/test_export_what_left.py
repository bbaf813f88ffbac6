"""What has left the office is corrected and not undone: fields, rows, imports; what did not leave is free."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.journal.integrity import examine
from registry.domain.problem import Refused
from registry.services.exchange.outgoing.export import ExportOptions
from tests.portfolio import BY_KIM, assign, contents, decide, enter
from tests.services.exchange.sheets import ROW, sheet, take_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from registry.data.store import Store
    from registry.domain.problem import Problem
    from registry.services.exchange.outgoing.export import Exported
    from registry.services.registry import Registry
    from tests.services.exchange.returned import Away

    Send = Callable[..., Exported]


@pytest.fixture
def send(registry: Registry, tmp_path: Path) -> Send:
    """Send projects, with the fields that are named or all the usual ones."""

    def sent(ref: str, *fields: str) -> Exported:
        path = tmp_path / f"{len(registry.ledger.all())}.xlsx"
        return registry.exports.write([ref], ExportOptions(fields=fields), path, BY_KIM)

    return sent


def _describe(problems: tuple[Problem, ...]) -> list[tuple[str, str, str]]:
    return [(one.code, one.field, one.values.get("exchange", "")) for one in problems]


def _refused(act: Callable[[], object]) -> list[tuple[str, str, str]]:
    with pytest.raises(Refused) as refused:
        act()
    return _describe(refused.value.problems)


def test_a_field_that_left_stays_and_the_others_go_back(registry: Registry, send: Send, store: Store) -> None:
    ref = enter(registry)
    assign(registry, ref, "title_en=Radar course", "objective=See farther", "mark=CUI")
    number = send(ref, "title_en").number
    undone = registry.history.undo("2", BY_KIM)
    assert _describe(undone.spared) == [("U10", "title_en", number)]
    shown = registry.showing.project(ref)
    assert (shown["title_en"], shown["objective"]) == ("Radar course", "Officers read radar pictures alike.")
    assert shown["mark"] != "CUI"
    assert examine(store.database).whole


def test_a_field_for_orientation_has_left_as_well(registry: Registry, send: Send) -> None:
    ref = enter(registry)
    assign(registry, ref, "mark=CUI")
    number = send(ref).number
    assert _refused(lambda: registry.history.undo("2", BY_KIM)) == [("U10", "mark", number)]


def test_where_an_export_of_a_former_version_names_no_orientation_it_may_have_left(
    registry: Registry, send: Send, store: Store
) -> None:
    ref = enter(registry)
    assign(registry, ref, "mark=CUI", "objective=See farther")
    number = send(ref, "title_en").number
    with store.work() as work:
        exchange = work.reading.exchanges.by_number(number)
        assert exchange is not None
        work.unit.change(exchange, {"fields": "title_en"})
        work.unit.commit(BY_KIM.act("exchange"))
    assert _describe(registry.history.undo("2", BY_KIM).spared) == [("U10", "mark", number)]


def test_what_was_sent_before_the_act_binds_nothing(registry: Registry, send: Send) -> None:
    ref = enter(registry)
    send(ref)
    assign(registry, ref, "title_en=Radar course")
    assert registry.history.undo("", BY_KIM).spared == ()


def test_rows_that_left_neither_go_nor_come_back(registry: Registry, send: Send) -> None:
    ref = enter(registry)
    assign(registry, ref, "funding.+.amount=1000", "funding.+.currency=USD", "risks.+.title=Storms")
    assign(registry, ref, "funding.1.amount=2000")
    assign(registry, ref, "funding.1=remove")
    number = send(ref, "funding.amount").number
    assert _refused(lambda: registry.history.undo("4", BY_KIM)) == [("U10", "funding.*", number)]
    undone = registry.history.undo("2", BY_KIM)
    assert registry.showing.project(ref)["risks"] == []
    assert undone.made is not None


def test_a_field_of_a_row_that_did_not_leave_goes_back(registry: Registry, send: Send) -> None:
    ref = enter(registry)
    assign(registry, ref, "funding.+.amount=1000", "funding.+.currency=USD")
    assign(registry, ref, "funding.1.amount=2000", "funding.1.note=Ours")
    number = send(ref, "funding.amount").number
    undone = registry.history.undo("3", BY_KIM)
    assert _describe(undone.spared) == [("U10", "funding.amount", number)]
    (row,) = registry.showing.project(ref)["funding"]
    assert row["note"] is None


def test_a_redo_obeys_the_same_rule(registry: Registry, send: Send) -> None:
    ref = enter(registry)
    assign(registry, ref, "title_en=Radar course")
    assign(registry, ref, "objective=See farther")
    registry.history.undo("2", BY_KIM)
    registry.history.undo("3", BY_KIM)
    number = send(ref, "title_en").number
    assert _refused(lambda: registry.history.redo(BY_KIM, act_id="2")) == [("U10", "title_en", number)]
    registry.history.redo(BY_KIM, act_id="3")
    assert registry.showing.project(ref)["objective"] == "See farther"


def test_an_undone_decision_whose_project_left_since_is_not_redone(registry: Registry, send: Send) -> None:
    ref = enter(registry)
    decide(registry, ref, "G1")
    registry.history.undo("", BY_KIM)
    number = send(ref, "title_en").number
    assert _refused(lambda: registry.history.redo(BY_KIM, act_id="2")) == [("U02", "", number)]


def test_an_import_a_peer_was_told_of_is_bound_where_it_was_told(
    registry: Registry, send: Send, store: Store, tmp_path: Path
) -> None:
    path = sheet(tmp_path / "list.xlsx", ROW, ("P-2", "Kenya", "Another thing altogether", *ROW[3:]))
    first, second = take_in(registry, path).made
    number = send(first).number
    undone = registry.history.undo("1", BY_KIM)
    assert [(one.code, one.values["refs"], one.values["exchange"]) for one in undone.spared] == [
        ("U11", first, number)
    ]
    assert registry.projects.file(first).project.text("ref") == first
    assert not [one for one in contents(store)["project"] if second in one]
    states = {line.number: line.state for line in registry.ledger.all()}
    assert states == {"EX-2026-0001": "partly_undone", number: "out"}


def test_cells_of_a_returned_workbook_that_left_again_stay(away: Away, tmp_path: Path) -> None:
    registry, ref = away.registry, "RCF-K-25-0003"
    taken = away.take_in(away.edited((ref, "title_en", "Another title"), (ref, "objective", "Another aim")))
    assert taken.change_set is not None
    sent = registry.exports.write([ref], ExportOptions(fields=("title_en",)), tmp_path / "on.xlsx", BY_KIM)
    undone = registry.history.undo(str(taken.change_set.seq), BY_KIM)
    assert _describe(undone.spared) == [("U10", "title_en", sent.number)]
    project = registry.projects.file(ref).project
    assert project.text("title_en") == "Another title"
    assert project.text("objective") != "Another aim"


def test_many_fields_that_left_are_told_by_project(registry: Registry, send: Send) -> None:
    ref = enter(registry)
    names = ("title_en", "objective", "problem", "expected_result", "summary_en", "summary_ko")
    assign(registry, ref, *(f"{name}=Another text" for name in names))
    number = send(ref).number
    assert _refused(lambda: registry.history.undo("2", BY_KIM)) == [("U11", "", number)]
