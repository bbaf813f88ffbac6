"""Migration chains of the program's own steps followed by those of the drills, and the content of files."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, inspect
from sqlcipher3 import dbapi2

from registry.data.engine import migration
from registry.data.engine.database import sqlite_database

if TYPE_CHECKING:
    from sqlalchemy import Inspector

_STEPS = Path(__file__).parent / "chain"


def with_drill_steps(folder: Path) -> Path:
    """Write a chain of migration steps into a folder: the program's own, then those of the drills."""
    shutil.copytree(migration.STEPS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    for step in _STEPS.glob("*.py"):
        shutil.copyfile(step, folder / "versions" / step.name)
    return folder


def upgraded(path: Path, steps: Path, target: str) -> None:
    """Upgrade a closed file to a step, as the program does."""
    database = sqlite_database(path, writable=True)
    try:
        migration.upgrade(database, steps=steps, target=target)
    finally:
        database.close()


def downgraded(path: Path, steps: Path, target: str) -> None:
    """Downgrade a closed file to a step."""
    database = sqlite_database(path, writable=True)
    try:
        migration.downgrade(database, target, steps=steps)
    finally:
        database.close()


def fill(path: Path, rows: int) -> None:
    """Fill the drill's tables at step 9001: `rows` rows in each child, and a hundredth of them in the parent."""
    parents = max(2, rows // 100)
    counted = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) "
    with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
        connection.execute("BEGIN")
        connection.execute(
            f"{counted} INSERT INTO dossier (id, title, amount) SELECT i, 'Dossier ' || i, i * 10 FROM n "
            f"WHERE i <= {parents}"
        )
        for child in ("approval", "mention"):
            connection.execute(
                f"{counted} INSERT INTO {child} (id, dossier, text) SELECT i, 1 + i % {parents}, "
                f"'{child} ' || i FROM n"
            )
        connection.execute("UPDATE dossier SET amount = amount + 1 WHERE id % 2")
        connection.execute("COMMIT")


def content(path: Path) -> dict[str, Any]:
    """Return all rows of all tables and views by name, except the schema's revision."""
    with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
        named = connection.execute(
            "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name"
        )
        names = [name for (name,) in named if name != "alembic_version" and not name.startswith("sqlite_")]
        return {name: sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"'))) for name in names}


def counts(path: Path) -> dict[str, int]:
    """Return how many rows each table and view holds."""
    return {name: len(rows) for name, rows in content(path).items()}


def schema(path: Path) -> dict[str, Any]:
    """Return the full schema: columns, keys and constraints by table; indexes, triggers and views as SQL."""
    engine = create_engine(f"sqlite+pysqlite:///{path}", module=dbapi2)
    try:
        known = inspect(engine)
        tables: dict[str, Any] = {name: _declared(known, name) for name in known.get_table_names()}
        with engine.connect() as connection:
            rest = connection.exec_driver_sql(
                "SELECT type || ' ' || name, sql FROM sqlite_master WHERE type <> 'table' AND sql IS NOT NULL"
            )
            return tables | {str(name): text for name, text in rest}
    finally:
        engine.dispose()


def _declared(known: Inspector, table: str) -> dict[str, Any]:
    columns = {
        column["name"]: (
            str(column["type"]),
            column["nullable"],
            str(column["default"]),
            str(column.get("computed")),
        )
        for column in known.get_columns(table)
    }
    return {
        "columns": columns,
        "key": known.get_pk_constraint(table),
        "checks": {check["name"]: check["sqltext"] for check in known.get_check_constraints(table)},
        "unique": {one["name"]: one["column_names"] for one in known.get_unique_constraints(table)},
        "foreign": {
            one["name"]: (
                one["constrained_columns"],
                one["referred_table"],
                one["referred_columns"],
                one["options"],
            )
            for one in known.get_foreign_keys(table)
        },
    }


def revision(path: Path) -> str | None:
    """Return the migration step of a file; None when it is empty."""
    with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
        known = connection.execute("SELECT name FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone() if known else None
        return str(found[0]) if found else None
