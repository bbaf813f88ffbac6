"""Registries of every schema ever released: opened by today's program, with all they held."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from alembic.script import ScriptDirectory
from sqlcipher3 import dbapi2

from registry.data.engine import migration
from registry.data.engine.database import sqlite_database
from registry.data.engine.tables.schema import OFFICIAL
from registry.data.reference.resources import shipped
from registry.domain.project.query import ProjectQuery
from registry.opening.desk_registry import open_for_reading
from registry.opening.environment import Environment
from registry.opening.restoration import restore_registry
from tests.released import REVISIONS, unpacked
from tests.versions import later_program

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_is_kept_of_every_schema_before_today_s() -> None:
    steps = ScriptDirectory(str(migration.STEPS)).walk_revisions()
    assert {step.revision for step in steps} - {migration.HEAD} <= set(REVISIONS)


@pytest.mark.parametrize("revision", REVISIONS)
def test_opening_it_brings_it_up_to_date_with_a_backup_and_keeps_every_row(
    revision: str, tmp_path: Path
) -> None:
    path = unpacked(revision, tmp_path)
    before = _rows(path)
    with open_for_reading(path, _means(tmp_path)) as opened:
        found = opened.verify()
        assert opened.registry.projects.file("RCF-K-26-0001").project.text("area") == "MAR"
    assert (found.file, found.trail, found.up_to_date) == ((), (), True)
    assert _rows(path) == before
    (kept,) = path.with_name(f"{path.name}.backups").iterdir()
    assert "before-migration" in kept.name
    assert _rows(kept) == before


@pytest.mark.parametrize("revision", [one for one in REVISIONS if one < "0010"])
def test_its_projects_follow_the_procedures_they_began_with(revision: str, tmp_path: Path) -> None:
    """Every registry from before there were versions began with the first, also where there is a newer one."""
    with later_program(tmp_path), open_for_reading(unpacked(revision, tmp_path), _means(tmp_path)) as opened:
        registry = opened.registry
        for line in registry.projects.list(ProjectQuery(), ("ref", "procedure")):
            ref, code = str(line.values["ref"]), str(line.values["procedure"])
            assert registry.showing.project(ref)["procedure_version"] == 1
            followed = [stage.code for stage in registry.progress_views.of(ref).progress.stages]
            assert followed == [stage.code for stage in shipped().procedures.of(code, 1).stages]
        assert opened.verify().whole


@pytest.mark.parametrize("revision", REVISIONS)
def test_as_a_backup_it_is_put_in_place(revision: str, tmp_path: Path) -> None:
    target = tmp_path / "desk" / "r.coopreg"
    target.parent.mkdir()
    restore_registry(unpacked(revision, tmp_path), target, _means(tmp_path), "Kim")
    with open_for_reading(target, _means(tmp_path)) as opened:
        assert opened.verify().whole


@pytest.mark.parametrize("revision", ["0002", "0003"])
def test_only_the_document_a_content_came_with_is_given_its_name(revision: str, tmp_path: Path) -> None:
    """Names were kept with contents, once: another project's document must not be shown under the first one's."""
    path = unpacked(revision, tmp_path)
    with closing(dbapi2.connect(str(path))) as connection:
        sha256, first = connection.execute(
            "SELECT sha256, id FROM documents WHERE sha256 IS NOT NULL"
        ).fetchone()
        (project,) = (
            connection.execute(
                "SELECT id FROM project WHERE id <> (SELECT project_id FROM documents WHERE id = ?)", (first,)
            ).fetchone()
            or connection.execute("SELECT id FROM project").fetchone()
        )
        connection.execute(
            "INSERT INTO documents (id, version, project_id, position, type, title, sha256) "
            "SELECT '01M9999999ZZZZZZZZZZZZZZZZ', max(seq), ?, 99, 'other', 'Open paper', ? FROM change_set",
            (project, sha256),
        )
        connection.execute(
            "INSERT INTO change (change_set, place, noun, row_id, project_id, after) "
            "SELECT max(seq), 9999, 'documents', '01M9999999ZZZZZZZZZZZZZZZZ', ?, ? FROM change_set",
            (project, json.dumps({"sha256": sha256})),
        )
        connection.commit()
    database = sqlite_database(path, writable=True)
    migration.upgrade(database)
    with database.read() as connection:
        found: dict[str, str | None] = dict(
            connection.exec_driver_sql("SELECT id, file_name FROM documents WHERE sha256 IS NOT NULL").all()
        )
    database.close()
    assert found.pop(first)
    assert found == {"01M9999999ZZZZZZZZZZZZZZZZ": None}


def _means(folder: Path) -> Environment:
    return Environment(lambda: datetime(2026, 11, 22, 12, tzinfo=UTC), folder / "profile")


def _rows(path: Path) -> dict[str, list[dict[str, object]]]:
    """Return every official row of the nouns that schemas before seals knew.

    What a step of its own change set writes is left out: the registry's own row, its lines, names of files.
    """
    with closing(dbapi2.connect(str(path))) as connection:
        connection.row_factory = dbapi2.Row
        return {name: _kept(connection, name) for name in OFFICIAL if name not in ("registry", "lines")}


def _kept(connection: dbapi2.Connection, name: str) -> list[dict[str, object]]:
    """Return the rows of a table without what was never filled in: later schemas add columns and tables."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE name = ?", (name,)).fetchall()
    rows = connection.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() if tables else []
    unseen = {"file_name", "version"} if name == "documents" else set()
    return [
        {key: row[key] for key in row.keys() if row[key] is not None and key not in unseen}  # noqa: SIM118 - a Row's
        for row in rows
    ]
