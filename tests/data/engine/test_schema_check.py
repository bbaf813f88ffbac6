"""The schema: what the migrations make is what the tables say, on both engines, there and back again."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect
from sqlalchemy.exc import IntegrityError

from registry.data.engine import migration
from registry.data.engine.database import APPLICATION_ID, FILE_FORMAT, Database
from registry.data.engine.tables.schema import OFFICIAL, whole_schema

if TYPE_CHECKING:
    from pathlib import Path

    from tests.engines import Engine

_ENGINES_OWN = ("search_index", "ix_search_words", "ix_search_initials")
"""What each engine needs for its full-text search; no table of ours, so the metadata cannot tell it."""


WHOLE = {
    "ref": "RCF-K-26-0001",
    "procedure": "GEN",
    "origin_side": "ROK",
    "lead_side": "ROK",
    "mark": "U",
}


def test_the_migrations_make_exactly_what_the_tables_say(database: Database) -> None:
    with database.read() as connection:
        options = {"include_object": _ours, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, whole_schema()) == []


def test_the_migrations_make_every_named_constraint_of_the_tables(database: Database, engine: Engine) -> None:
    made = engine.empty()
    with made.write() as connection:
        whole_schema().create_all(connection)
        connection.commit()
    assert _constraints(database) == _constraints(made)


def test_an_official_table_is_made_when_it_is_first_asked_for() -> None:
    script = (
        "from registry.data.engine.tables.base import metadata\n"
        "from registry.data.engine.tables.schema import OFFICIAL, whole_schema\n"
        "before = 'funding' in metadata.tables\n"
        "made = OFFICIAL['funding']\n"
        "print(before, metadata.tables['funding'] is made is OFFICIAL['funding'], 'risks' in metadata.tables)\n"
        "print(set(OFFICIAL) <= set(whole_schema().tables))\n"
    )
    told = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert told.stdout.split() == ["False", "True", "False", "True"]


def test_the_program_works_with_the_one_newest_step() -> None:
    assert ScriptDirectory(str(migration.STEPS)).get_heads() == [migration.HEAD]


def test_the_revision_is_read_without_alembic(database: Database, engine: Engine) -> None:
    with database.read() as connection:
        assert migration.revision(connection) == migration.HEAD
    with engine.empty().read() as connection:
        assert migration.revision(connection) is None


def test_going_down_and_up_again_leaves_no_trace(engine: Engine) -> None:
    database = engine.empty()
    migration.upgrade(database)
    first = _everything(database)
    migration.downgrade(database, "base")
    left = {name for kind, name, _ in _everything(database) if kind == "table"}
    assert left == {"alembic_version"}
    migration.upgrade(database)
    assert _everything(database) == first


def test_a_second_upgrade_changes_nothing(database: Database) -> None:
    before = _everything(database)
    migration.upgrade(database)
    assert _everything(database) == before


def test_a_registry_file_tells_what_it_is(database: Database) -> None:
    if not database.on_sqlite:  # a database on a server has no header to tell it
        return
    with database.read() as connection:
        assert connection.exec_driver_sql("PRAGMA application_id").scalar() == APPLICATION_ID
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == FILE_FORMAT


def test_a_step_that_breaks_is_undone_as_a_whole(database: Database, tmp_path: Path) -> None:
    steps = _steps_with(tmp_path, "op.drop_table('draft')\n    op.execute('SELECT nonsense FROM nowhere')")
    before = _everything(database)
    with pytest.raises(Exception, match=r"nowhere"):
        migration.upgrade(database, steps=steps)
    assert _everything(database) == before


@pytest.mark.parametrize(
    ("noun", "first", "second"),
    [
        ("project", {}, None),
        ("project", {"mark": ""}, None),
        ("project", {**WHOLE, "planned_start": "2027-01-01", "planned_end": "2026-01-01"}, None),
        ("project", WHOLE, WHOLE),
        ("holidays", {"side": "ROK", "date": "2026-01-01"}, {"side": "ROK", "date": "2026-01-01"}),
        ("organisations", {"code": "ORG:X"}, {"code": "ORG:X"}),
    ],
)
def test_the_database_refuses_what_no_code_should_write(
    database: Database, noun: str, first: dict[str, str], second: dict[str, str] | None
) -> None:
    table = OFFICIAL[noun]
    with database.write() as connection:
        if second is not None:
            connection.execute(table.insert(), {"id": "A", "version": 1, **first})
        with pytest.raises(IntegrityError):
            connection.execute(table.insert(), {"id": "B", "version": 1, **(second or first)})


def test_a_row_of_a_project_needs_its_project(database: Database) -> None:
    values = {"id": "A", "version": 1, "project_id": "nobody", "position": 1}
    with database.write() as connection, pytest.raises(IntegrityError):
        connection.execute(OFFICIAL["contacts"].insert(), values)


def _ours(_object: object, name: str | None, _kind: str, _reflected: object, _compared: object) -> bool:
    return not str(name).startswith(_ENGINES_OWN)


def _constraints(database: Database) -> dict[str, Any]:
    """Return keys, constraints and indexes of every table of ours, by name."""
    with database.read() as connection:
        look = inspect(connection)
        return {
            table: {
                "primary": look.get_pk_constraint(table),
                "foreign": _named(look.get_foreign_keys(table)),
                "unique": _named(look.get_unique_constraints(table)),
                "checks": _named(look.get_check_constraints(table)),
                "indexes": [i for i in _named(look.get_indexes(table)) if i["name"] not in _ENGINES_OWN],
                "columns": sorted(
                    (c["name"], repr(c["type"]), c["nullable"]) for c in look.get_columns(table)
                ),
            }
            for table in whole_schema().tables
        }


def _named(found: Any) -> list[Any]:  # noqa: ANN401 - one of SQLAlchemy's lists of reflected things
    return sorted(found, key=lambda one: str(one["name"]))


def _everything(database: Database) -> set[tuple[str, str, str]]:
    """Return every table, index, trigger and function: kind, name, and what made it."""
    with database.read() as connection:
        return _on_sqlite(connection) if database.on_sqlite else _on_server(connection)


def _on_sqlite(connection: Connection) -> set[tuple[str, str, str]]:
    query = "SELECT type, name, coalesce(sql, '') FROM sqlite_master"
    return {(kind, name, sql) for kind, name, sql in connection.exec_driver_sql(query)}


def _on_server(connection: Connection) -> set[tuple[str, str, str]]:
    query = """
        SELECT CASE relkind WHEN 'r' THEN 'table' ELSE relkind::text END, relname,
               CASE relkind WHEN 'i' THEN pg_get_indexdef(oid) ELSE '' END
          FROM pg_class WHERE relnamespace = 'public'::regnamespace
        UNION ALL SELECT 'trigger', tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
        UNION ALL SELECT 'constraint', conrelid::regclass::text || conname, pg_get_constraintdef(oid)
          FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
        UNION ALL SELECT 'function', proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    """
    return {(kind, name, sql) for kind, name, sql in connection.exec_driver_sql(query)}


def _steps_with(folder: Path, body: str) -> Path:
    """Copy the steps and add one more."""
    steps = folder / "steps"
    shutil.copytree(migration.STEPS, steps, ignore=shutil.ignore_patterns("__pycache__"))
    text = f'''"""A step that breaks."""
from alembic import op
revision = "9999"
down_revision = "{migration.HEAD}"
def upgrade():
    {body}
'''
    (steps / "versions" / "9999_breaks.py").write_text(text, encoding="utf-8")
    return steps
