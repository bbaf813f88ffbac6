"""Making a new registry file: its schema, its identity, its holidays, and the sample portfolio when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.backup.database_copy import replacing_copy
from registry.data.engine import migration
from registry.data.engine.database import sqlite_database
from registry.data.engine.ids import new_id
from registry.data.files import whole_file
from registry.data.files.location import beside, refuse_unsafe_place
from registry.data.files.lock import WriterLock
from registry.data.journal.lines import place_of
from registry.data.reference.holidays import feed
from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.domain.errors import CannotOpen, DiskFull, MayNotWrite
from registry.domain.journal.anchors import INIT, LineDue
from registry.opening import file_check
from registry.opening.desk_registry import open_for_reading
from registry.services import identity
from registry.services.acts.act import ActContext
from registry.services.sample import load_sample

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.projects.work import Work
    from registry.domain.officer import Officer
    from registry.opening.environment import Environment


def create_registry(path: Path, means: Environment, officer: Officer, *, with_sample: bool) -> int:
    """Make a registry at a place where none is; returns how many projects it holds.

    It is built under another name and gets its own only when it is whole: a kill leaves no half registry.
    """
    file_check.refuse_unfit_name(path)
    if path.exists():
        raise CannotOpen(code="registry_exists", path=path)
    refuse_unsafe_place(path)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        refused = whole_file.write_error(error, path)
        raise CannotOpen(code=refused.code, **refused.values) from error
    with _locked(path, officer), replacing_copy(path) as building:
        count = _build(building, path, means, officer, with_sample=with_sample)
    with open_for_reading(path, means) as opened:
        opened.note_founding()
    return count


def _locked(path: Path, officer: Officer) -> WriterLock:
    """Return the lock of a registry that is about to be made: there is none yet that could be read instead."""
    try:
        return WriterLock(path).acquire(officer.name)
    except MayNotWrite as error:
        raise CannotOpen(code="new_registry_folder_closed", folder=path.parent) from error


def _build(building: Path, path: Path, means: Environment, officer: Officer, *, with_sample: bool) -> int:
    database = sqlite_database(building, writable=True)
    try:
        migration.upgrade(database)
        store = Store(database, means.resources or shipped(), means.now, means.stamp)
        store.line_due = LineDue(INIT, place_of(path))
        acting = ActContext(officer)
        with store.work() as work:
            _found(work, officer)
            work.unit.commit(acting.act(INIT))
        if with_sample:
            load_sample(store, acting)
        with store.read() as reading:
            return reading.project_count()
    finally:
        database.close()
        _refuse_left_log(building, path)


def _refuse_left_log(building: Path, path: Path) -> None:
    """Raise DiskFull when SQLite could not work its log into the file: the file alone is not whole."""
    log = beside(building, "-wal")
    if log.exists() and log.stat().st_size:
        raise DiskFull(code="disk_full_not_created", path=path)


def _found(work: Work, officer: Officer) -> None:
    identity.keep(work, identity.Identity(new_id(), officer))
    for holiday in feed():
        work.unit.insert("holidays", {**holiday, "name_ko": holiday["name_ko"] or None})
