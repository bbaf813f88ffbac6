"""T5: migration keeps every row, trigger, view, index and constraint, up and down."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlcipher3 import dbapi2

from registry.data.engine import migration
from registry.data.engine.database import sqlite_database
from registry.data.engine.tables.schema import whole_schema
from registry.data.journal.integrity import examine
from tests.drills import chains
from tests.drills.programs import started
from tests.drills.registries import copy_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.drills.figures import Figures
    from tests.drills.pace import Pace

pytestmark = pytest.mark.drill

_ADDED = {"dossier": "priority", "approval": "date", "project": "drill"}
"""The declared differences: a column each, and the CHECK on the priority."""


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    return chains.with_drill_steps(tmp_path / "chain")


@pytest.fixture
def filled(registry: Path, steps: Path, pace: Pace) -> Path:
    """A registry at step 9001 with rows in every table of the drill."""
    chains.upgraded(registry, steps, "9001")
    chains.fill(registry, pace.pick(2_000, 60_000))
    return registry


def _without_what_was_added(schema: dict[str, Any]) -> dict[str, Any]:
    for table, column in _ADDED.items():
        assert schema[table]["columns"].pop(column)
    assert schema["dossier"]["checks"].pop("ck_dossier_priority_known")
    return schema


def _compare(line: str, figures: Figures, before: dict[str, Any], after: dict[str, Any]) -> None:
    """Count and refuse every name whose value differs."""
    differing = [name for name in before.keys() | after.keys() if before.get(name) != after.get(name)]
    figures.add(line, compared=len(before), differences=len(differing))
    for name in differing:
        assert before.get(name) == after.get(name), name


def test_a_batch_of_a_parent_keeps_everything_up_and_down(
    filled: Path, steps: Path, figures: Figures
) -> None:
    line = "T5 migration up and down"
    schema, counts, content = chains.schema(filled), chains.counts(filled), chains.content(filled)
    chains.upgraded(filled, steps, "9003")
    _compare(line, figures, schema, _without_what_was_added(chains.schema(filled)))
    _compare(line, figures, counts, chains.counts(filled))
    chains.downgraded(filled, steps, "9001")
    _compare(line, figures, schema, chains.schema(filled))
    _compare(line, figures, content, chains.content(filled))
    chains.downgraded(filled, steps, migration.HEAD)
    assert chains.revision(filled) == migration.HEAD


def test_the_guards_and_checks_still_guard_after_a_batch(filled: Path, steps: Path) -> None:
    chains.upgraded(filled, steps, "9003")
    forbidden = {
        "UPDATE change_set SET who = 'x'": "append-only",
        "DELETE FROM change": "append-only",
        "DELETE FROM trace": "traces stay",
        "INSERT INTO dossier (title, amount) VALUES ('x', -1)": "amount_not_negative",
        "INSERT INTO dossier (title, amount, priority) VALUES ('x', 1, 9)": "priority_known",
        "INSERT INTO approval (dossier, text) VALUES (1, '')": "text_given",
        "INSERT INTO approval (dossier, text) VALUES (999999, 'x')": "FOREIGN KEY",
        "UPDATE project SET ref = ''": "ck_project_ref_given",
        "DELETE FROM project": "FOREIGN KEY",
    }
    with closing(dbapi2.connect(str(filled), isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys=1")
        for statement, said in forbidden.items():
            with pytest.raises(dbapi2.IntegrityError, match=said):
                connection.execute(statement)
        connection.execute("UPDATE dossier SET amount = 7777 WHERE id = 1")
        newest = "SELECT text, length FROM trace ORDER BY id DESC"
        assert connection.execute(newest).fetchone() == ("Dossier 1", 9)


def test_the_registry_is_whole_after_its_project_table_was_recreated(filled: Path, steps: Path) -> None:
    chains.upgraded(filled, steps, "9003")
    database = sqlite_database(filled, writable=False)
    found = examine(database)
    database.close()
    assert (found.file, found.trail, found.projects) == ((), (), 5)


def test_the_program_s_own_steps_lead_to_its_tables_and_back_to_nothing(tmp_path: Path) -> None:
    path = tmp_path / "new.coopreg"
    chains.upgraded(path, migration.STEPS, "head")
    assert ScriptDirectory(str(migration.STEPS)).get_heads() == [migration.HEAD]
    database = sqlite_database(path, writable=False)
    with database.read() as connection:
        ours = MigrationContext.configure(connection, opts={"include_name": _is_declared})
        assert compare_metadata(ours, whole_schema()) == []
    database.close()
    chains.downgraded(path, migration.STEPS, "base")
    assert set(chains.schema(path)) == {"alembic_version"}
    chains.upgraded(path, migration.STEPS, "head")


def _is_declared(name: str | None, kind: str, _parents: object) -> bool:
    """Whether Alembic compares a name: the full-text index is SQLite's own."""
    return not (kind == "table" and str(name).startswith("search_index"))


def test_control_with_foreign_keys_enforced_a_batch_destroys_the_children(
    filled: Path, steps: Path, figures: Figures
) -> None:
    before = chains.counts(filled)
    with started("migrate") as program:
        program.go(filled, steps, "9002", "careless")
        assert program.finish()[-1] == "done"  # the run reports success
    after = chains.counts(filled)
    lost = before["approval"] - after["approval"]
    nulled = sum("None" in row for row in chains.content(filled)["mention"])
    figures.tell("T5 control: foreign keys enforced", approvals_lost=lost, links_nulled=nulled)
    assert lost == before["approval"]
    assert nulled == before["mention"]


def test_control_the_registry_s_own_rows_are_restricted_and_so_refuse_it_aloud(
    template: Path, steps: Path, tmp_path: Path
) -> None:
    registry = copy_of(template, tmp_path / "r.coopreg")
    chains.upgraded(registry, steps, "9002")
    with started("migrate") as program:
        program.go(registry, steps, "9003", "careless")
        assert "FOREIGN KEY constraint failed" in program.finish()[-1]
