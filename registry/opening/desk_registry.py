"""Opening a registry file: check, lock, migrate where needed, wire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.engine import migration
from registry.data.files import permissions
from registry.data.files.location import refuse_unsafe_place
from registry.data.journal import lines
from registry.data.journal.heads import Notes
from registry.data.reference.resources import shipped
from registry.data.store import Store
from registry.domain.errors import Damaged, MayNotWrite
from registry.domain.journal.anchors import NotedHead
from registry.domain.journal.defect import defect
from registry.opening import file_check
from registry.opening.connection import connected_for_reading, connected_for_writing, writing_database
from registry.opening.open_registry import Held, OpenRegistry
from registry.services import identity

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.engine.database import Database
    from registry.data.projects.standings import Standings
    from registry.opening.environment import Environment


def open_for_reading(path: Path, means: Environment) -> OpenRegistry:
    """Open a registry beside whoever writes it; an older one is brought up to date first.

    Where that cannot be done (its trail does not prove itself, or nothing can be written there) a copy is read, and
    `Environment.warn` gets the reason.
    """
    file_check.refuse_no_file(path)
    refuse_unsafe_place(path)
    database = connected_for_reading(path)
    try:
        revision = file_check.revision_of(database, path)
        file_check.refuse_newer(revision, path)
        if revision != migration.HEAD:
            try:
                open_for_writing(path, means, who="migration").close()
            except MayNotWrite as error:
                return _old_copy(path, database, means, error)
            database.close()
            database = connected_for_reading(path)
        with file_check.offering_backup(path):
            return OpenRegistry(path, _store(database, means), None, means)
    except BaseException:
        database.close()
        raise


def _old_copy(path: Path, original: Database, means: Environment, why: MayNotWrite) -> OpenRegistry:
    """Open a copy of an older registry for reading."""
    from registry.opening.old_copy import OldCopy  # noqa: PLC0415 - rarely needed

    with file_check.offering_backup(path):
        copy = OldCopy(original, _standings(original, means))
        opened = OpenRegistry(path, _store(copy.database, means), None, means, Held(original, copy, why))
    means.warn(why)
    return opened


def open_for_writing(
    path: Path, means: Environment, *, who: str, take_over: bool = False, put_in_place: bool = False
) -> OpenRegistry:
    """Open a registry as its one writer; raises InUse naming who holds it otherwise.

    `take_over` is a person's word that whoever is named no longer works; it does not help against a writer
    of whom the system says that he does. `put_in_place` says that this file was just restored here on purpose: what was
    noted of the former one is no objection to bringing it up to date.
    """
    file_check.refuse_no_file(path)
    refuse_unsafe_place(path)
    database, lock = connected_for_writing(path, means.profile)
    try:
        # Before the lock beside it: what is no registry gets no lock file there.
        revision = file_check.revision_of(database, path)
        file_check.refuse_newer(revision, path)
        file_check.refuse_unwritable(path)
        lock.acquire(who or _keeper(database, means, revision), take_over=take_over)
        if permissions.open_up(path):  # what is open by now was opened without the right to write it
            database.close()
            database = writing_database(path, means.profile)
        if file_check.revision_of(database, path) != migration.HEAD:
            from registry.opening.upgrade import migrate  # noqa: PLC0415 - once in a version's life

            with file_check.offering_backup(path):
                noted = NotedHead() if put_in_place else _noted_before(path, database, means)
                account, standings = identity.account(), _standings(database, means)
                migrate(path, database, noted, account, means.stamp, standings)
        store = _store(database, means)
        with file_check.offering_backup(path):
            opened = OpenRegistry(path, store, lock, means)
        store.refresh_lapsed()
    except BaseException:
        database.close()
        lock.release()
        raise
    return opened


def _keeper(database: Database, means: Environment, revision: str | None) -> str:
    """Return the officer recorded in a registry, who acts when nobody else is named."""
    if revision != migration.HEAD:
        return identity.account()
    try:
        with _store(database, means).read_list() as reading:
            return identity.known(reading).officer.name
    except ValueError:  # unreadable: reported as damage when the registry is opened next
        return ""


def _noted_before(path: Path, database: Database, means: Environment) -> NotedHead:
    """Return what was noted of a registry of a former schema."""
    with database.read() as connection:
        registry_id = lines.id_of(connection)
    try:
        return Notes(path, means.profile, registry_id, lines.place_of(path)).read()
    except ValueError as error:
        raise Damaged(code="damaged", finding=defect("unreadable_identity")) from error


def _standings(database: Database, means: Environment) -> Standings:
    """Return what derives standings by the rules of this version, for the registries of former ones."""
    from registry.data.projects.standings import Standings  # noqa: PLC0415 - once in a version's life

    store = _store(database, means)
    return Standings(store.resources, store.today)


def _store(database: Database, means: Environment) -> Store:
    return Store(database, means.resources or shipped(), means.now, means.stamp)
