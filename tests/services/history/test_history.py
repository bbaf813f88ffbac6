"""History: undo takes back an act, spares what was changed since, and refuses what others rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.journal.integrity import examine
from registry.domain.errors import WrongUsage
from registry.domain.problem import Refused
from tests.errors import says
from tests.portfolio import (
    BY_KIM,
    BY_LEE,
    assign,
    built_anew,
    carry,
    contents,
    decide,
    decision,
    enter,
    head,
    where,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from registry.data.store import Store
    from registry.domain.fields.kinds import Stored
    from registry.services.registry import Registry


def test_the_history_tells_each_field_with_who_and_why(registry: Registry) -> None:
    ref = enter(registry)
    assign(registry, ref, "funding.+.amount=1000", "funding.+.currency=USD", acting=BY_LEE)
    assign(registry, ref, "funding.1.amount=2000", "title_en=Radar course")
    told = [entry for entry in registry.history.of(ref) if entry.change_set.seq > 1]
    assert [(e.change_set.act.who.name, e.path, e.before, e.after) for e in told if e.field != "kind"] == [
        ("Lee", "funding.1.amount", None, 10_000_000),
        ("Lee", "funding.1.currency", None, "USD"),
        ("Kim", "title_en", "Maritime domain awareness training", "Radar course"),
        ("Kim", "funding.1.amount", 10_000_000, 20_000_000),
    ]


def test_the_history_of_an_unknown_project_is_wrong_usage(registry: Registry) -> None:
    with pytest.raises(WrongUsage, check=says("RCF-K-26-0009")):
        registry.history.of("RCF-K-26-0009")


def test_undo_goes_back_act_by_act_and_redo_forward_again(store: Store, registry: Registry) -> None:
    ref = enter(registry)
    for title in ("One", "Two", "Three"):
        assign(registry, ref, f"title_en={title}")
    for title in ("Two", "One"):
        registry.history.undo("", BY_KIM)
        assert _title(registry, ref) == title
    for title in ("Two", "Three"):
        assert registry.history.redo(BY_KIM).original.act.kind == "set"
        assert _title(registry, ref) == title
    assert _codes(lambda: registry.history.redo(BY_KIM)) == ["U05"]
    assert examine(store.database).whole


def test_what_was_undone_again_after_its_redo_is_passed_over(store: Store, registry: Registry) -> None:
    ref = enter(registry)
    assign(registry, ref, "title_en=One")
    assign(registry, ref, "title_en=Two")
    registry.history.undo("", BY_KIM)
    registry.history.redo(BY_KIM)
    registry.history.undo("", BY_KIM)
    with store.read() as reading:
        assert [one.act.kind for one in reading.acts.undoable()] == ["set", "new"]

    registry.history.undo("", BY_KIM)
    assert _title(registry, ref) == "Maritime domain awareness training"
    registry.history.redo(BY_KIM)
    registry.history.redo(BY_KIM)
    assert _title(registry, ref) == "Two"


def test_the_next_steps_are_named_and_nothing_is_done(store: Store, registry: Registry) -> None:
    assert (registry.history.next_undo(), registry.history.next_redo()) == (None, None)
    ref = enter(registry)
    assign(registry, ref, "title_en=One")
    registry.history.undo("", BY_KIM)
    before = head(store)
    undo, redo = registry.history.next_undo(), registry.history.next_redo()
    assert undo is not None
    assert redo is not None
    assert (undo.act.kind, undo.act.subject, undo.changes) == ("new", ref, ())
    assert (redo.act.kind, redo.act.subject, redo.seq) == ("undo", ref, 3)
    assert head(store) == before
    assign(registry, ref, "note=Something new")
    assert registry.history.next_redo() is None


def test_the_last_act_on_a_project_tells_what_it_changed_there(registry: Registry) -> None:
    ref, other = enter(registry), enter(registry)
    assign(registry, ref, "title_en=One")
    assign(registry, other, "title_en=Two")
    project_id = registry.projects.file(ref).project.id
    last = registry.history.last_of(project_id)
    assert last is not None
    assert (last.seq, [change.after for change in last.changes]) == (3, [{"title_en": "One"}])
    assert registry.history.last_of("01J00000000000000000000000") is None


def test_recent_acts_are_read_page_by_page_newest_first(registry: Registry) -> None:
    ref = enter(registry)
    for number in range(4):
        assign(registry, ref, f"note={number}")
    first = registry.history.recent(2)
    assert [one.seq for one in first] == [5, 4]
    assert [one.seq for one in registry.history.recent(9, before_seq=first[-1].seq)] == [3, 2, 1]
    assert registry.history.recent(2, before_seq=1) == []


def test_redo_is_refused_after_something_new_was_done(registry: Registry) -> None:
    ref = enter(registry)
    assign(registry, ref, "title_en=One")
    registry.history.undo("", BY_KIM)
    assign(registry, ref, "note=Something new")
    assert _codes(lambda: registry.history.redo(BY_KIM)) == ["U05"]


def test_undo_of_an_older_change_spares_and_lists_what_was_changed_since(
    store: Store, registry: Registry
) -> None:
    ref = enter(registry)
    assign(registry, ref, "title_en=One", "note=First note", "area=HDR")
    assign(registry, ref, "title_en=Two", acting=BY_LEE)
    done = registry.history.undo("2", BY_KIM)
    assert [(p.code, p.field, p.values["who"]) for p in done.spared] == [("U03", "title_en", "Lee")]
    shown = registry.showing.project(ref)
    assert (shown["title_en"], shown["note"], shown["area"]) == ("Two", None, "MAR")
    assert examine(store.database).whole
    before, anew = built_anew(store)
    assert before == anew


def test_where_nothing_is_left_to_change_nothing_is_written(store: Store, registry: Registry) -> None:
    ref = enter(registry)
    assign(registry, ref, "title_en=One")
    assign(registry, ref, "title_en=Two")
    before = contents(store), head(store)
    preview = registry.history.preview("2")
    assert (preview.leaves_all, preview.rows, [one.code for one in preview.spared]) == (True, (), ["U03"])
    done = registry.history.undo("2", BY_KIM)
    assert (done.made, [one.code for one in done.spared]) == (None, ["U03"])
    assert (contents(store), head(store)) == before
    assert not registry.history.preview("3").leaves_all


def test_undo_of_an_older_change_spares_a_row_that_was_changed_since(registry: Registry) -> None:
    ref = enter(registry)
    assign(registry, ref, "risks.+1.title=Storms", "risks.+2.title=Delay")
    assign(registry, ref, "risks.1.impact=4")
    done = registry.history.undo("2", BY_KIM)
    assert [(p.code, p.field) for p in done.spared] == [("U03", "risks.impact")]
    assert [risk["title"] for risk in registry.showing.project(ref)["risks"]] == ["Storms"]


def test_undo_of_an_older_change_spares_a_row_that_was_removed_since(registry: Registry) -> None:
    ref = enter(registry)
    assign(registry, ref, "risks.+.title=Storms")
    assign(registry, ref, "risks.1.impact=4")
    assign(registry, ref, "risks.1=remove")
    done = registry.history.undo("3", BY_KIM)
    assert [(p.code, p.field) for p in done.spared] == [("U03", "risks.*")]
    assert registry.showing.project(ref)["risks"] == []


def test_undo_of_a_removal_puts_the_row_back_in_its_place(registry: Registry) -> None:
    ref = enter(registry)
    assign(registry, ref, *(f"risks.+{n}.title=Risk {n}" for n in (1, 2, 3)))
    assign(registry, ref, "risks.2=remove")
    assign(registry, ref, "risks.+.title=Risk 4")
    registry.history.undo("3", BY_KIM)
    titles = [risk["title"] for risk in registry.showing.project(ref)["risks"]]
    assert titles == ["Risk 1", "Risk 2", "Risk 3", "Risk 4"]


def test_a_change_is_taken_back_only_once(registry: Registry) -> None:
    ref = enter(registry)
    assign(registry, ref, "title_en=One")
    assign(registry, ref, "note=A note")
    registry.history.undo("2", BY_KIM)
    assert _codes(lambda: registry.history.undo("2", BY_KIM)) == ["U06"]


def test_an_undo_is_not_undone_but_redone(registry: Registry) -> None:
    ref = enter(registry)
    assign(registry, ref, "title_en=One")
    registry.history.undo("", BY_KIM)
    assert _codes(lambda: registry.history.undo("3", BY_KIM)) == ["U17"]
    registry.history.redo(BY_KIM)
    assert _codes(lambda: registry.history.undo("4", BY_KIM)) == ["U18"]


def test_there_is_nothing_to_undo_in_an_empty_registry(registry: Registry) -> None:
    assert _codes(lambda: registry.history.undo("", BY_KIM)) == ["U04"]
    assert _codes(lambda: registry.history.redo(BY_KIM)) == ["U05"]


@pytest.mark.parametrize("given", ["99", "01J00000000000000000000000", "9" * 30, "²"])
def test_an_unknown_change_set_is_wrong_usage(registry: Registry, given: str) -> None:
    enter(registry)
    with pytest.raises(WrongUsage, check=says("there is no change set")):
        registry.history.undo(given, BY_KIM)


def test_a_decision_another_act_rests_on_is_not_taken_back(store: Store, registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G3")
    before = contents(store), head(store)
    with pytest.raises(Refused) as refused:
        registry.history.undo("2", BY_KIM)
    (problem,) = refused.value.problems
    assert (problem.code, str(problem.values["acts"])) == ("U01", "3 meet, 4 meet, 5 meet, 6 decide")
    assert (contents(store), head(store)) == before
    assert where(registry, ref)[0] == "G3"


def test_a_decision_is_taken_back_when_what_rested_on_it_was(registry: Registry) -> None:
    ref = carry(registry, enter(registry), "G3")
    for _ in range(4):
        registry.history.undo("", BY_KIM)
    registry.history.undo("2", BY_KIM)
    assert where(registry, ref) == ("G1", "draft", 1)


def test_a_decision_is_taken_back_over_a_later_change_of_a_field(registry: Registry) -> None:
    ref = enter(registry)
    decide(registry, ref, "G1")
    assign(registry, ref, "note=A later note")
    assert registry.history.undo("2", BY_KIM).spared == ()
    assert where(registry, ref) == ("G1", "draft", 1)
    assert registry.showing.project(ref)["note"] == "A later note"


def test_a_decision_that_left_the_office_is_not_taken_back(store: Store, registry: Registry) -> None:
    ref, other = enter(registry), enter(registry)
    decide(registry, ref, "G1")
    decide(registry, other, "G1")
    _send(store, ref, direction="out", number="X-26-0001")
    before = contents(store), head(store)
    with pytest.raises(Refused) as refused:
        registry.history.undo("3", BY_KIM)
    (problem,) = refused.value.problems
    assert (problem.code, problem.values["exchange"]) == ("U02", "X-26-0001")
    assert (contents(store), head(store)) == before
    registry.history.undo("4", BY_KIM)
    assert where(registry, other) == ("G1", "draft", 1)


def test_a_decision_made_after_the_sending_is_taken_back(store: Store, registry: Registry) -> None:
    ref = enter(registry)
    _send(store, ref, direction="out", number="X-26-0001")
    decide(registry, ref, "G1")
    registry.history.undo("3", BY_KIM)
    assert where(registry, ref) == ("G1", "draft", 1)


def test_a_decision_is_taken_back_after_something_came_in(store: Store, registry: Registry) -> None:
    ref = enter(registry)
    decide(registry, ref, "G1")
    _send(store, ref, direction="in", number="X-26-0001")
    registry.history.undo("2", BY_KIM)
    assert where(registry, ref) == ("G1", "draft", 1)


def test_an_entry_is_not_taken_back_while_a_later_change_stands(registry: Registry) -> None:
    ref = enter(registry)
    assign(registry, ref, "note=A note")
    assert _codes(lambda: registry.history.undo("1", BY_KIM)) == ["U01"]
    registry.history.undo("", BY_KIM)
    registry.history.undo("1", BY_KIM)
    with pytest.raises(WrongUsage):
        registry.projects.file(ref)


@pytest.mark.parametrize(
    ("acts", "target", "refused_for"),
    [
        (("planned_end=2029-12-31", "planned_start=2028-06-01"), "2", ("R02", "planned_end")),
        (("title_ko=", "title_ko=다른 이름", "title_en="), "3", ("R05", "title_en")),
        (("other_areas=EXE", "other_areas=", "area=EXE"), "3", ("R08", "other_areas")),
    ],
)
def test_undo_never_leaves_what_the_rules_refuse(
    store: Store, registry: Registry, acts: tuple[str, ...], target: str, refused_for: tuple[str, str]
) -> None:
    ref = enter(registry)
    for act in acts:
        assign(registry, ref, act)
    before = contents(store), head(store)
    with pytest.raises(Refused) as refused:
        registry.history.undo(target, BY_KIM)
    assert [(p.code, p.field) for p in refused.value.problems] == [refused_for]
    assert (contents(store), head(store)) == before


def test_undo_does_not_change_the_lead_of_a_submitted_project(registry: Registry) -> None:
    ref = enter(registry)
    assign(registry, ref, "lead_side=USA")
    decide(registry, ref, "G1", body="ORG:US-OSD")
    assert _codes(lambda: registry.history.undo("2", BY_KIM)) == ["R06"]
    assert where(registry, ref)[0] == "G2"


def test_undo_of_an_older_change_of_lead_leaves_one_first_gate(store: Store, registry: Registry) -> None:
    ref = enter(registry)
    assign(registry, ref, "lead_side=USA")
    assign(registry, ref, "lead_side=ROK")
    done = registry.history.undo("2", BY_KIM)
    assert {problem.code for problem in done.spared} == {"U03"}
    assert [gate["side"] for gate in registry.showing.project(ref)["gates"]] == ["ROK"]
    assert examine(store.database).whole


def test_undo_of_an_older_change_of_procedure_leaves_the_gates_of_the_present_one(registry: Registry) -> None:
    ref = enter(registry)
    assign(registry, ref, "procedure=DEX")
    assign(registry, ref, "procedure=APC")
    registry.history.undo("2", BY_KIM)
    assert [gate["stage"] for gate in registry.showing.project(ref)["gates"]] == ["A1"]


def test_undo_of_a_correction_brings_the_first_outcome_back(registry: Registry) -> None:
    ref = enter(registry)
    decide(registry, ref, "G1", "return", text_en="More on training", until="2026-12-01")
    raw = decision("G1", "return", text_en="More on training", until="2026-12-24")
    registry.decisions.decide(ref, raw, (), BY_KIM, corrects=1)
    assert _codes(lambda: registry.history.undo("2", BY_KIM)) == ["U01"]
    registry.history.undo("", BY_KIM)
    assert registry.showing.project(ref)["due"] == "2026-12-01"


def _send(store: Store, ref: str, *, direction: str, number: str) -> None:
    """Record an exchange that contains a project as it is now."""
    with store.work() as work:
        project_id = work.reading.project_id(ref)
        values: dict[str, Stored] = {
            "number": number,
            "direction": direction,
            "made": "2026-11-22",
            "at_change": work.reading.head()[0],
        }
        exchange = work.unit.insert("exchanges", values)
        work.unit.insert("exchange_projects", {"exchange": exchange.id}, project_id=project_id)
        work.unit.commit(BY_KIM.act("exchange"))


def _title(registry: Registry, ref: str) -> str:
    return str(registry.showing.project(ref)["title_en"])


def _codes(act: Callable[[], object]) -> list[str]:
    with pytest.raises(Refused) as refused:
        act()
    return [problem.code for problem in refused.value.problems]
