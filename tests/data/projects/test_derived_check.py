"""What is derived: forged or missing it is found by name, and made anew from the official rows."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from registry.data.engine import migration, schema_check
from registry.data.engine.database import sqlite_database
from registry.data.journal.integrity import examine
from registry.data.projects.derived_check import DerivedCheck
from registry.data.reference.error_sentences import finding_sentence
from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.domain.errors import SearchDamaged
from registry.domain.project.query import ProjectQuery
from registry.domain.values.numbering import Reference
from registry.opening.desk_registry import open_for_reading, open_for_writing
from registry.opening.environment import Environment
from tests import moulds
from tests.conftest import registry_of
from tests.engines import Engine, migrated
from tests.portfolio import BY_KIM, NOON, Clock, assign, carry, enter

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.engine.database import Database
    from registry.domain.journal.examination import Examination

REF = "RCF-K-26-0001"


def _two_projects(database: Database) -> None:
    migrated(database)
    registry = registry_of(Store(database, shipped(), Clock()))
    carry(registry, enter(registry), "G3")
    enter(registry)


@pytest.fixture
def database(engine: Engine) -> Database:
    """A registry with two projects, one of them on its way."""
    return engine.copy(_two_projects)


def _examined(store: Store) -> Examination:
    return examine(store.database, derive=DerivedCheck(store.resources, store.today))


def _write(store: Store, *statements: str) -> None:
    with store.database.write() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
        connection.commit()


FORGERIES = [
    ("UPDATE standing SET state = 'approved'", "State in the list"),
    ("UPDATE standing SET stage = 'G9', waits_for = ''", "Stage in the list"),
    ("UPDATE standing SET due = NULL", "Due in the list"),
    ("UPDATE standing SET stale_after = 1", "internal values of the list"),
    ("UPDATE standing SET stale_after = 730000, state = 'approved'", "State in the list"),
    ("UPDATE standing SET updated_at = '2020-01-01T00:00:00.000Z'", "Last changed in the list"),
    ("DELETE FROM standing", "missing"),
    ("UPDATE project_code SET code = 'USA'", "filter codes"),
    ("DELETE FROM project_code", "filter codes"),
    ("UPDATE search SET words = 'nothing'", "search words"),
]
"""What can be forged beside the record, and what is said of it."""


@pytest.mark.parametrize(("statement", "said"), FORGERIES)
def test_what_does_not_follow_from_the_record_is_found_by_name(
    store: Store, statement: str, said: str
) -> None:
    where = f"project_id = (SELECT id FROM project WHERE ref = '{REF}')"
    joined = f"{statement} WHERE {where}"
    if statement.startswith("UPDATE project_code"):
        joined += " AND code = 'PHL' AND field = 'countries'"
    _write(store, joined)
    found = _examined(store)
    assert found.trail == ()
    assert any(said in told and told.startswith(REF) for told in map(finding_sentence, found.derived)), (
        found.derived
    )
    assert not found.whole


def test_control_without_working_it_out_anew_a_forged_standing_is_not_noticed(store: Store) -> None:
    _write(store, "UPDATE standing SET state = 'approved'")
    assert examine(store.database).whole
    assert not _examined(store).whole


def test_an_honest_registry_raises_no_alarm_on_any_day(store: Store, clock: Clock) -> None:
    registry = registry_of(store)
    assign(registry, REF, "funding.+.amount=1000", "funding.+.currency=USD", "note=x")
    registry.history.undo("", BY_KIM)
    for day in (NOON, datetime(2020, 2, 29, tzinfo=UTC), datetime(2031, 12, 31, tzinfo=UTC)):
        clock.now = day
        assert _examined(store).whole


@pytest.mark.parametrize("first", [date(2026, 11, 22), date(2029, 1, 1)])
def test_what_was_worked_out_on_another_day_raises_no_alarm(tmp_path: Path, first: date) -> None:
    """The sample has facts that lapse: a standing is right for the day it was worked out on, and told by the others."""
    path = moulds.copied(moulds.sample(), tmp_path / "r.coopreg")

    def means(day: date) -> Environment:
        return Environment(lambda: datetime(day.year, day.month, day.day, 12, tzinfo=UTC), tmp_path)

    with open_for_writing(path, means(first), who="Kim"):
        pass
    for day in (date(2026, 11, 22), date(2027, 6, 30), date(2029, 1, 1)):
        with open_for_reading(path, means(day)) as opened:
            assert opened.verify().derived == ()


def test_examining_writes_nothing(store: Store) -> None:
    if store.database.on_sqlite:
        with store.database.read() as connection:
            before = connection.exec_driver_sql("PRAGMA data_version").scalar()
            assert list(DerivedCheck(store.resources, store.today)(connection, {}))  # no moment is known
            assert connection.exec_driver_sql("PRAGMA data_version").scalar() == before
    _examined(store)


# The file and what is made anew ---------------------------------------------------------------------------


@pytest.fixture
def means(tmp_path: Path) -> Environment:
    return Environment(lambda: NOON, tmp_path / "profile")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return moulds.copied(moulds.sample(), tmp_path / "r.coopreg")


def _altered(path: Path, *statements: str) -> None:
    with closing(dbapi2.connect(str(path), isolation_level=None)) as tool:
        for statement in statements:
            tool.execute(statement)


_INDEX = "ix_project_ref_id"

ALTERATIONS = [
    f"DROP INDEX {_INDEX}",
    f"DROP INDEX {_INDEX}; CREATE INDEX {_INDEX} ON project (title_en) WHERE 0",
    "DROP TRIGGER change_no_update",
    "DROP TRIGGER change_no_update; CREATE TRIGGER change_no_update BEFORE UPDATE ON change BEGIN SELECT 1; END",
    "CREATE TRIGGER also AFTER INSERT ON decisions BEGIN UPDATE decisions SET outcome = 'approve'; END",
    "CREATE VIEW extra AS SELECT * FROM decisions",
    "DELETE FROM search_index_data WHERE id > 10",
    "INSERT INTO search_index (search_index) VALUES ('delete-all')",
    *(f"{statement}" for statement, _ in FORGERIES if "project_code SET" not in statement),
    "INSERT INTO project_code SELECT project_id, field, 'XXX' FROM project_code LIMIT 1",
]


@pytest.mark.parametrize("alteration", ALTERATIONS)
def test_what_is_derived_is_made_anew_from_the_record(
    path: Path, means: Environment, alteration: str
) -> None:
    with open_for_reading(path, means) as opened:
        listed = [repr(line) for line in opened.registry.projects.list(ProjectQuery(), ("ref",))]
    statements = alteration.split("; ") if "BEGIN" not in alteration else _statements(alteration)
    _altered(path, *statements)
    with open_for_reading(path, means) as opened:
        found = opened.verify()
        assert found.derived, "it is found"
        assert found.trail == ()
    with open_for_writing(path, means, who="Kim") as opened:
        assert opened.rebuild().whole
        assert [repr(line) for line in opened.registry.projects.list(ProjectQuery(), ("ref",))] == listed


def _statements(alteration: str) -> list[str]:
    """Return statements one by one, where a trigger holds a semicolon of its own."""
    first, _, rest = alteration.partition("; CREATE")
    return [first, f"CREATE{rest}"] if rest else [alteration]


def test_a_table_of_somebody_s_own_is_told_and_stays(path: Path, means: Environment) -> None:
    _altered(path, "CREATE TABLE extra (a)")
    with open_for_writing(path, means, who="Kim") as opened:
        found = opened.rebuild()
    (foreign,) = found.foreign
    assert "CREATE TABLE extra" in finding_sentence(foreign)
    assert not found.rebuilding_helps


def test_the_statements_of_a_registry_are_those_kept_with_the_steps(tmp_path: Path) -> None:
    path = tmp_path / "new.coopreg"
    path.touch()
    database = sqlite_database(path, writable=True)
    migrated(database)
    with database.read() as connection:
        assert schema_check.written(connection) == (migration.STEPS / "schema.sql").read_text("utf-8")
        assert list(schema_check.derived_schema_findings(connection)) == []
        assert list(schema_check.foreign_schema_findings(connection)) == []
    database.close()


# Counters -------------------------------------------------------------------------------------------------


def test_a_counter_behind_the_numbers_is_mended_and_no_fault(path: Path, means: Environment) -> None:
    _altered(path, "UPDATE counter SET last = 1")
    with open_for_writing(path, means, who="Kim") as opened:
        assert opened.verify().whole
        assert enter(opened.registry) == "RCF-K-26-0026"
        assert enter(opened.registry) == "RCF-K-26-0027"


def test_a_lost_counter_goes_on_behind_the_highest_number(path: Path, means: Environment) -> None:
    _altered(path, "DELETE FROM counter")
    with open_for_writing(path, means, who="Kim") as opened:
        assert enter(opened.registry) == "RCF-K-26-0026"


def test_making_anew_brings_counters_to_the_highest_number_ever_given(path: Path, means: Environment) -> None:
    with open_for_writing(path, means, who="Kim") as opened:
        given = Reference.parse(enter(opened.registry))
        opened.registry.history.undo("", BY_KIM)
    _altered(path, "UPDATE counter SET last = 1")
    with open_for_writing(path, means, who="Kim") as opened:
        assert opened.rebuild().whole
        assert Reference.parse(enter(opened.registry)).number == given.number + 1


@pytest.mark.parametrize("forged", ["'abc'", "9223372036854775807", "-1", "x'00'"])
def test_a_counter_that_nobody_counted_to_is_found_mended_and_gives_the_next_number(
    path: Path, means: Environment, forged: str
) -> None:
    _altered(path, f"UPDATE counter SET last = {forged}")
    with open_for_writing(path, means, who="Kim") as opened:
        assert any("counter" in finding_sentence(one) for one in opened.verify().derived)
        assert enter(opened.registry) == "RCF-K-26-0026"
        assert opened.rebuild().whole


@pytest.mark.parametrize("damage", ["DELETE FROM search_index_data", "DROP TABLE search_index"])
def test_a_damaged_search_is_no_damaged_registry_and_the_advice_is_to_rebuild(
    path: Path, means: Environment, damage: str
) -> None:
    _altered(path, damage)
    with open_for_reading(path, means) as opened:
        found = opened.verify()
        assert (found.file, found.trail, found.rebuilding_helps) == ((), (), True)
        with pytest.raises(SearchDamaged, match="search_damaged"):
            opened.registry.projects.list(ProjectQuery(text="patrol"), ("ref",))
    with open_for_writing(path, means, who="Kim") as opened:
        assert opened.rebuild().whole
        assert opened.registry.projects.list(ProjectQuery(text="patrol"), ("ref",))


def test_a_wrong_format_in_the_header_is_put_right(path: Path, means: Environment) -> None:
    _altered(path, "PRAGMA user_version=1")
    with open_for_writing(path, means, who="Kim") as opened:
        assert opened.verify().rebuilding_helps
        assert opened.rebuild().whole
