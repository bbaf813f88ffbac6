"""The unit of work: what it journals, what it refuses, and what is left when it is not committed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import IntegrityError

from registry.data.engine.ids import new_id
from registry.data.journal.change_sets import ChangeSets
from registry.data.journal.integrity import examine
from registry.data.projects import rows
from registry.domain.errors import Stale
from registry.domain.journal.change_set import Act, ChangeSet
from tests.portfolio import BY_KIM, KIM, change_sets, contents, counts

if TYPE_CHECKING:
    from registry.data.projects.work import Work
    from registry.data.store import Store
    from registry.domain.fields.record import Record

NEW_YEAR = {"side": "ROK", "date": "2026-01-01", "name_en": "New Year", "name_ko": "신정"}
WHOLE_PROJECT = {
    "ref": "RCF-K-26-0001",
    "title_en": "Radar course",
    "procedure": "GEN",
    "origin_side": "ROK",
    "lead_side": "ROK",
    "countries": "PHL;VNM",
    "mark": "U",
}


def test_a_new_row_is_journaled_with_its_whole_image(store: Store) -> None:
    made, done = _holiday(store)
    (change,) = done.changes
    assert (change.noun, change.row_id, change.project_id) == ("holidays", made.id, None)
    assert change.before is None
    assert change.after == NEW_YEAR


def test_a_changed_row_is_journaled_with_what_its_changed_fields_were(store: Store) -> None:
    made, _ = _holiday(store)
    with store.work() as work:
        work.unit.change(made, {"name_en": "New Year's Day", "side": "ROK"})
        done = _commit(work)
    (change,) = done.changes
    assert change.before == {"name_en": "New Year"}
    assert change.after == {"name_en": "New Year's Day"}


def test_a_removed_row_is_journaled_with_what_it_was(store: Store) -> None:
    made, _ = _holiday(store)
    with store.work() as work:
        work.unit.remove(made)
        done = _commit(work)
    (change,) = done.changes
    assert change.before == NEW_YEAR
    assert change.after is None
    assert counts(store)["holidays"] == 0


def test_a_row_carries_the_number_of_the_act_that_last_wrote_it(store: Store) -> None:
    made, first = _holiday(store)
    other, second = _holiday(store, date="2026-03-01")
    assert (made.version, first.seq) == (1, 1)
    assert (other.version, second.seq) == (2, 2)
    with store.work() as work:
        assert work.unit.change(made, {"name_en": "First of January"}).version == 3
        assert _commit(work).seq == 3
    assert [_read(store, row).version for row in (made, other)] == [3, 2]


def test_what_is_read_back_is_what_the_journal_says(store: Store) -> None:
    made, done = _holiday(store)
    with store.database.read() as connection:
        assert ChangeSets(connection).find(done.act.id) == done
        assert ChangeSets(connection).find("1") == done
        assert rows.get(connection, "holidays", made.id) == made


def test_two_changes_to_a_row_are_journaled_as_one(store: Store) -> None:
    made, _ = _holiday(store)
    with store.work() as work:
        between = work.unit.change(made, {"name_en": "One"})
        work.unit.change(between, {"name_en": "Two", "name_ko": "둘"})
        done = _commit(work)
    (change,) = done.changes
    assert change.before == {"name_en": "New Year", "name_ko": "신정"}
    assert change.after == {"name_en": "Two", "name_ko": "둘"}


def test_a_row_made_and_changed_in_one_act_is_journaled_as_made(store: Store) -> None:
    with store.work() as work:
        made = work.unit.insert("holidays", NEW_YEAR)
        work.unit.change(made, {"name_en": "Seollal"})
        done = _commit(work)
    (change,) = done.changes
    assert change.before is None
    assert change.after == NEW_YEAR | {"name_en": "Seollal"}


def test_a_row_made_and_removed_in_one_act_leaves_no_change(store: Store) -> None:
    with store.work() as work:
        work.unit.remove(work.unit.insert("holidays", NEW_YEAR))
        assert work.unit.commit(BY_KIM.act("set")) is None
    assert not any(counts(store)[name] for name in ("holidays", "change_set", "change"))


@pytest.mark.parametrize("beside", [False, True], ids=["alone", "beside another change"])
def test_a_row_changed_and_changed_back_is_as_it_was(store: Store, *, beside: bool) -> None:
    made, _ = _holiday(store)
    with store.work() as work:
        between = work.unit.change(made, {"name_en": "One"})
        work.unit.change(between, {"name_en": "New Year"})
        if beside:
            work.unit.insert("holidays", {**NEW_YEAR, "date": "2026-03-01"})
        done = work.unit.commit(BY_KIM.act("set"))
    assert len(done.changes if done else ()) == int(beside)
    assert _read(store, made) == made
    assert examine(store.database).whole


@pytest.mark.parametrize("beside", [False, True], ids=["alone", "beside another change"])
def test_a_row_removed_and_made_again_is_as_it_was(store: Store, *, beside: bool) -> None:
    made, _ = _holiday(store)
    with store.work() as work:
        work.unit.remove(made)
        work.unit.insert("holidays", made.values, row_id=made.id)
        if beside:
            work.unit.insert("holidays", {**NEW_YEAR, "date": "2026-03-01"})
        work.unit.commit(BY_KIM.act("set"))
    assert _read(store, made) == made
    assert examine(store.database).whole


def test_an_act_that_changes_nothing_makes_no_change_set(store: Store) -> None:
    made, _ = _holiday(store)
    before = contents(store), counts(store)
    with store.work() as work:
        assert work.unit.change(made, {"name_en": "New Year"}) is made
        assert work.unit.commit(BY_KIM.act("set")) is None
    assert (contents(store), counts(store)) == before


def test_an_act_about_the_registry_as_a_whole_is_recorded_without_rows(store: Store) -> None:
    with store.work() as work:
        done = work.unit.commit(BY_KIM.act("restore"), even_if_empty=True)
    assert done is not None
    assert [(one["seq"], one["kind"]) for one in change_sets(store)] == [(1, "restore")]
    assert examine(store.database).whole


def test_leaving_without_commit_leaves_nothing(store: Store) -> None:
    _holiday(store)
    before = contents(store), counts(store)
    with store.work() as work:
        _write_much(work)
    assert (contents(store), counts(store)) == before


def test_an_error_on_the_way_leaves_nothing(store: Store) -> None:
    _holiday(store)
    before = contents(store), counts(store)
    with pytest.raises(ZeroDivisionError), store.work() as work:
        _break_down(work)
    assert (contents(store), counts(store)) == before


@pytest.mark.parametrize("act", ["change", "remove"])
def test_a_row_somebody_else_changed_is_stale(store: Store, act: str) -> None:
    read_before, _ = _holiday(store)
    with store.work() as work:
        work.unit.change(read_before, {"name_en": "Somebody else was faster"})
        _commit(work)
    before = contents(store), counts(store)
    with store.work() as work, pytest.raises(Stale) as stale:
        _too_late(work, act, read_before)
    assert (stale.value.noun, stale.value.row_id) == ("holidays", read_before.id)
    assert (contents(store), counts(store)) == before


def test_an_act_cannot_enter_twice(store: Store) -> None:
    act = BY_KIM.act("set")
    with store.work() as work:
        work.unit.insert("holidays", NEW_YEAR)
        work.unit.commit(act)
    before = contents(store), counts(store)
    with store.work() as work:
        work.unit.insert("holidays", {**NEW_YEAR, "date": "2026-03-01"})
        with pytest.raises(IntegrityError):
            work.unit.commit(act)
    assert (contents(store), counts(store)) == before


def test_a_change_set_tells_who_when_and_why_in_universal_time(store: Store) -> None:
    act = Act(new_id(), "set", KIM, why="a slip", subject="RCF-K-26-0001", exchange="X-1", undoes="")
    with store.work() as work:
        work.unit.insert("holidays", NEW_YEAR)
        work.unit.commit(act)
    (told,) = change_sets(store)
    assert told["at"] == "2026-11-22T12:00:00.000Z"
    assert [told[name] for name in ("who", "office", "side", "account")] == ["Kim", "MND", "ROK", "kim"]
    assert [told[name] for name in ("why", "subject", "exchange", "undoes")] == [
        "a slip",
        "RCF-K-26-0001",
        "X-1",
        None,
    ]


def test_rows_of_a_project_stand_in_the_order_they_were_made(store: Store) -> None:
    with store.work() as work:
        project = work.unit.insert("project", WHOLE_PROJECT)
        for title in ("first", "second", "third"):
            work.unit.insert("risks", {"title": title, "state": "open"}, project_id=project.id)
        _commit(work)
    with store.database.read() as connection:
        found = rows.of_project(connection, "risks", project.id)
    assert [(row.position, row.text("title")) for row in found] == [(1, "first"), (2, "second"), (3, "third")]


def test_a_series_counts_on_from_a_number_brought_along(store: Store) -> None:
    with store.work() as work:
        given = [work.unit.next_number("K-26") for _ in range(2)]
        given.append(work.unit.next_number("K-26", at_least=40))
        given += [work.unit.next_number("K-26"), work.unit.next_number("U-26")]
        work.unit.insert("holidays", NEW_YEAR)
        _commit(work)
    assert given == [1, 2, 40, 41, 1]


def test_what_is_derived_follows_in_the_same_act(store: Store) -> None:
    with store.work() as work:
        project = work.unit.insert("project", WHOLE_PROJECT)
        _commit(work)
    told = counts(store)
    # The codes are two countries and the forum the project is for next.
    assert (told["standing"], told["project_code"], told["search"]) == (1, 3, 1)
    with store.work() as work:
        work.unit.remove(project)
        _commit(work)
    told = counts(store)
    assert (told["standing"], told["project_code"], told["search"]) == (0, 0, 0)


def _holiday(store: Store, **changes: str) -> tuple[Record, ChangeSet]:
    with store.work() as work:
        made = work.unit.insert("holidays", {**NEW_YEAR, **changes})
        return made, _commit(work)


def _commit(work: Work) -> ChangeSet:
    done = work.unit.commit(BY_KIM.act("set"))
    assert done is not None
    return done


def _read(store: Store, row: Record) -> Record:
    with store.read() as reading:
        found = reading.row(row.noun, row.id)
    assert found is not None
    return found


def _too_late(work: Work, act: str, row: Record) -> None:
    if act == "change":
        work.unit.change(row, {"name_en": "Too late"})
    else:
        work.unit.remove(row)


def _break_down(work: Work) -> None:
    _write_much(work)
    raise ZeroDivisionError


def _write_much(work: Work) -> None:
    project = work.unit.insert("project", WHOLE_PROJECT)
    work.unit.insert("risks", {"title": "Storms", "state": "open"}, project_id=project.id)
    work.unit.next_number("K-26")
    work.drop_draft("one")
