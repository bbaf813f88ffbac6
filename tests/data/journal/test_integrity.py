"""Examination: every alteration behind the registry's back is found and its change set named; nothing else is."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import psycopg
import pytest

from registry.data.engine.database import Database, sqlite_database
from registry.data.engine.tables.schema import APPEND_ONLY, CHANGE
from registry.data.journal import journal
from registry.data.journal.integrity import examine, findings_in
from registry.data.reference.error_sentences import finding_sentence
from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.domain.journal.anchors import Head, NotedHead
from registry.domain.journal.seal import GENESIS, seal
from tests.conftest import registry_of
from tests.engines import Engine, migrated
from tests.portfolio import BY_KIM, Clock, assign, carry, change_sets, enter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from registry.domain.journal.examination import Examination
    from registry.services.registry import Registry

DECIDED = 2
"""The change set in which the first gate of the project was decided."""


REF = "RCF-K-26-0001"


def _on_its_way(database: Database) -> None:
    """Make a project with its history: change set 2 decides on G1, the last makes a removed row again."""
    migrated(database)
    registry = registry_of(Store(database, shipped(), Clock()))
    carry(registry, enter(registry), "G3")
    assign(registry, REF, "funding.+.amount=1000", "funding.+.currency=USD")
    assign(registry, REF, "funding.1=remove")
    registry.history.undo("", BY_KIM)


@pytest.fixture
def database(engine: Engine) -> Database:
    """A registry with a project that is on its way."""
    return engine.copy(_on_its_way)


def test_an_honest_history_raises_no_alarm(store: Store) -> None:
    found = examine(store.database, _noted(store, 3, 8))
    assert found.whole
    assert (found.projects, found.change_sets, found.anchored) == (1, 9, 8)


def test_an_empty_registry_raises_no_alarm(engine: Engine) -> None:
    assert examine(engine.copy(migrated)).whole


@pytest.mark.parametrize(
    ("statement", "field"),
    [
        ("UPDATE decisions SET document = '국제정책과-G2' WHERE stage = 'G1'", "Document number"),
        ("UPDATE decisions SET outcome = 'reject' WHERE stage = 'G1'", "Outcome"),
        ("UPDATE decisions SET date = '2026-03-03' WHERE stage = 'G1'", "Date"),
        ("UPDATE decisions SET text_en = '' WHERE stage = 'G1'", "English text"),
        ("UPDATE decisions SET position = 9 WHERE stage = 'G1'", "position"),
        ("UPDATE decisions SET version = version + 1 WHERE stage = 'G1'", "version"),
    ],
)
def test_an_altered_decision_names_its_field_and_change_set(store: Store, statement: str, field: str) -> None:
    _plainly(store, statement)
    (finding,) = examine(store.database).trail
    assert finding.seq == DECIDED
    assert finding.act_id == _act_id(store, DECIDED)
    assert field in finding_sentence(finding.defect)
    assert REF in finding_sentence(finding.defect)


def test_an_altered_mark_names_the_change_set_that_gave_it(store: Store, registry: Registry) -> None:
    assign(registry, REF, "mark=DAEOEBI")
    _plainly(store, "UPDATE project SET mark = 'U'")
    assert _seqs(examine(store.database)) == [10]


def test_a_deleted_row_is_missed(store: Store) -> None:
    _plainly(store, "DELETE FROM decisions WHERE stage = 'G1'")
    (finding,) = examine(store.database).trail
    assert finding.seq == DECIDED
    assert "is missing" in finding_sentence(finding.defect)


@pytest.mark.parametrize("version", ["99", "1", "0", "-1"])
def test_an_added_row_was_never_written(store: Store, version: str) -> None:
    _plainly(
        store, f"INSERT INTO holidays (id, version, side, date) VALUES ('X', {version}, 'ROK', '2026-12-24')"
    )
    (finding,) = examine(store.database).trail
    assert "never written" in finding_sentence(finding.defect)


def test_a_row_put_back_after_its_removal_was_never_written(store: Store, registry: Registry) -> None:
    registry.history.redo(BY_KIM)
    columns = "id, version, project_id, position, amount, currency"
    _plainly(
        store,
        f"INSERT INTO funding ({columns}) SELECT 'X', 7, id, 1, 10000000, 'USD' FROM project",
    )
    (finding,) = examine(store.database).trail
    assert "never written" in finding_sentence(finding.defect)


@pytest.mark.parametrize("column", [name for name in journal.HEADER if name not in ("seq", "undoes")])
def test_an_altered_change_set_is_named(store: Store, column: str) -> None:
    _plainly(store, f"UPDATE change_set SET {column} = 'altered' WHERE seq = {DECIDED}")
    assert _seqs(examine(store.database)) == [DECIDED]


@pytest.mark.parametrize(
    "change",
    [
        "after = replace(after, 'approve', 'reject')",
        "after = 'no longer an image {'",
        "after = NULL",
        "before = NULL",
        "noun = 'gates'",
        "row_id = 'X'",
        "project_id = NULL",
        "place = place + 50",
    ],
)
def test_an_altered_change_names_its_change_set(store: Store, change: str) -> None:
    where = "noun = 'decisions'" if "before" not in change else "noun = 'gates' AND before IS NOT NULL"
    _plainly(store, f"UPDATE change SET {change} WHERE change_set = {DECIDED} AND {where}")
    found = examine(store.database)
    assert _seqs(found)[0] in (0, DECIDED)
    assert DECIDED in _seqs(found)
    assert set(_seqs(found)) <= {0, DECIDED}


def test_an_altered_seal_breaks_there_and_at_the_next_set_only(store: Store) -> None:
    _plainly(store, f"UPDATE change_set SET hash = '{'0' * 64}' WHERE seq = 5")
    assert _seqs(examine(store.database)) == [5, 6]


def test_a_change_set_cut_out_is_missed_where_it_was(store: Store) -> None:
    _plainly(store, "DELETE FROM change WHERE change_set = 4", "DELETE FROM change_set WHERE seq = 4")
    found = examine(store.database)
    assert "change set 4 is missing" in " ".join(finding_sentence(finding.defect) for finding in found.trail)
    assert min(seq for seq in _seqs(found) if seq) == 5


def test_a_change_set_cut_out_without_its_changes_raises_no_alarm_about_later_ones(store: Store) -> None:
    _plainly(store, "DELETE FROM change_set WHERE seq = 4")
    found = examine(store.database)
    assert {4, 5} >= {seq for seq in _seqs(found) if seq}
    assert "change set 4 is missing" in " ".join(finding_sentence(finding.defect) for finding in found.trail)


def test_a_tail_cut_off_with_its_rows_is_found_by_what_was_noted(store: Store) -> None:
    noted = _noted(store, 5, 9)
    _plainly(store, *_back_to(store, 8))
    found = examine(store.database, noted)
    (finding,) = found.trail
    assert finding.seq == 9
    assert "the file was replaced with an older copy" in finding_sentence(finding.defect)
    assert found.anchored == 5


def test_a_tail_cut_off_without_its_rows_is_found_by_the_rows(store: Store) -> None:
    _plainly(store, "DELETE FROM change WHERE change_set = 9", "DELETE FROM change_set WHERE seq = 9")
    assert not examine(store.database).whole


def test_a_rewritten_trail_is_found_by_what_was_noted_and_never_called_anchored(store: Store) -> None:
    noted = _noted(store, 1, 4, 9)
    _plainly(
        store,
        "UPDATE decisions SET document = '국제정책과-999' WHERE stage = 'G1'",
        f"UPDATE change SET after = replace(after, '국제정책과-G1', '국제정책과-999') WHERE change_set = {DECIDED}",
        *_sealed_anew(store, DECIDED, "국제정책과-G1", "국제정책과-999"),
    )
    alone = examine(store.database)
    assert alone.trail == ()
    assert alone.anchored is None
    found = examine(store.database, noted)
    assert _seqs(found) == [4, 9]
    assert all("rewritten" in finding_sentence(finding.defect) for finding in found.trail)
    assert found.anchored == 1


def test_the_findings_of_a_file_nobody_has_open_are_sentences(tmp_path: Path) -> None:
    copy = tmp_path / "copy.coopreg"
    copy.touch()
    database = sqlite_database(copy, writable=True)
    migrated(database)
    database.close()
    assert findings_in(copy) == []
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute(
            "INSERT INTO holidays (id, version, side, date) VALUES ('X', 1, 'ROK', '2026-12-24')"
        )
        connection.commit()
    assert list(map(finding_sentence, findings_in(copy))) == ["Holiday X was never written by any change set"]


def test_a_file_without_a_registry_is_said_to_hold_none(tmp_path: Path) -> None:
    empty = tmp_path / "empty.coopreg"
    empty.touch()
    assert list(map(finding_sentence, findings_in(empty))) == ["it does not contain a registry"]


# Alterations ----------------------------------------------------------------------------------------------


def _plainly(store: Store, *statements: str) -> None:
    """Run statements with a tool that knows neither our guards nor our settings."""
    with _tool(store) as run:
        for statement in (*_GUARDS_OFF[store.database.on_sqlite], *statements):
            run(statement)


@contextmanager
def _tool(store: Store) -> Iterator[Callable[[str], object]]:
    address = store.database._reader.url
    with store.database.read() as connection:
        own = (
            connection.exec_driver_sql("PRAGMA database_list").all()[0][2] if store.database.on_sqlite else ""
        )
    store.database._reader.dispose()
    if own:
        with closing(sqlite3.connect(own)) as tool:
            yield tool.execute
            tool.commit()
        return
    with psycopg.connect(address.set(drivername="postgresql").render_as_string(hide_password=False)) as tool:
        yield lambda statement: tool.execute(statement.encode())


_GUARDS_OFF = {
    True: [f"DROP TRIGGER {table}_no_{act}" for table in APPEND_ONLY for act in ("update", "delete")],
    # Triggers, foreign keys included, do not fire for a replica.
    False: ["SET session_replication_role = replica"],
}


def _back_to(store: Store, seq: int) -> list[str]:
    """Return what takes the registry back to a change set: here the last act, an undo that made a row again."""
    (removed,) = (one for one in _changes(store, seq + 1) if one["noun"] == "funding")
    return [
        f"DELETE FROM funding WHERE id = '{removed['row_id']}'",
        f"DELETE FROM change WHERE change_set > {seq}",
        f"DELETE FROM change_set WHERE seq > {seq}",
    ]


def _sealed_anew(store: Store, since: int, old: str, new: str) -> list[str]:
    """Return what seals every change set anew after a text was replaced in the changes of one."""
    statements, previous = [], GENESIS
    for one in change_sets(store):
        changes = [[change[name] for name in journal.DETAIL] for change in _changes(store, one["seq"])]
        if one["seq"] == since:
            changes = [[*change[:4], str(change[4]).replace(old, new)] for change in changes]
        previous = seal(previous, [one[name] for name in journal.HEADER], changes)
        statements.append(f"UPDATE change_set SET hash = '{previous}' WHERE seq = {one['seq']}")
    return statements


def _changes(store: Store, seq: int) -> list[dict[str, str | None]]:
    query = CHANGE.select().where(CHANGE.c.change_set == seq).order_by(CHANGE.c.place)
    with store.database.read() as connection:
        return [dict(row) for row in connection.execute(query).mappings()]


def _noted(store: Store, *numbers: int) -> NotedHead:
    """Return these change sets as heads noted at this place."""
    sets = list(change_sets(store))
    return NotedHead(here=tuple(Head(seq, sets[seq - 1]["hash"], sets[seq - 1]["at"]) for seq in numbers))


def _act_id(store: Store, seq: int) -> str:
    return str(list(change_sets(store))[seq - 1]["id"])


def _seqs(found: Examination) -> list[int]:
    return [finding.seq for finding in found.trail]
