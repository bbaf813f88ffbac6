"""A registry of every released schema, made by the program of that release (`tests/data/released/`).

`python -m tests.released keep` keeps one of the present schema, before a new migration step is written;
`python -m tests.released` writes `migrations/schema.sql` anew, after it.
"""

from __future__ import annotations

import gzip
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlcipher3 import dbapi2

from registry.cli.main import main
from registry.data.engine import migration, schema_check
from registry.data.engine.database import sqlite_database

_KEPT = Path(__file__).parent / "data" / "released"
_OFFICER = "Kim; MND International Policy Division; ROK"

REVISIONS = tuple(sorted(path.name.partition(".")[0] for path in _KEPT.glob("*.coopreg.gz")))
"""The revisions for which there is a file: add one before you write a new migration step."""


def unpacked(revision: str, folder: Path) -> Path:
    """Unpack the registry of a revision into a folder; returns its path."""
    path = folder / f"{revision}.coopreg"
    path.write_bytes(gzip.decompress((_KEPT / f"{path.name}.gz").read_bytes()))
    return path


def keep(folder: Path) -> Path:
    """Keep a registry of the present schema: the sample, with a change, an undo and an export; returns its path."""
    made, kept = folder / "made.coopreg", _KEPT / f"{migration.HEAD}.coopreg.gz"
    _run(made, "init", "--sample")
    _run(made, "set", "RCF-K-26-0001", "note=FICTIONAL, 가상 참고 사항")
    _run(made, "set", "RCF-K-26-0004", "note=FICTIONAL, undone")
    _run(made, "undo")
    _run(made, "export", str(folder / "sent.xlsx"), "--to", "ORG:US-OSD", "--audience", "JOINT")
    with closing(dbapi2.connect(str(made))) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")  # all is in the one file then
    kept.write_bytes(gzip.compress(made.read_bytes(), mtime=0))
    return kept


def write_schema(folder: Path) -> Path:
    """Write the schema that the migrations make; returns the path of the file."""
    made, written = folder / "made.coopreg", migration.STEPS / "schema.sql"
    _run(made, "init")
    with closing(sqlite_database(made, writable=False)) as database, database.read() as connection:
        written.write_text(schema_check.written(connection), encoding="utf-8")
    return written


def _run(registry: Path, *arguments: str) -> None:
    if main(["--registry", str(registry), "--who", _OFFICER, *arguments]) not in (0, 1):
        raise SystemExit(f"{arguments[0]} failed")


if __name__ == "__main__":
    with TemporaryDirectory() as made_in:
        print((keep if sys.argv[1:] == ["keep"] else write_schema)(Path(made_in)))
