"""Opening a registry file: check, lock, migrate where needed, wire; and closing it: heads noted, backup made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Self

from registry.data import heads, migration
from registry.data.place import refuse_unsafe_place, synced_folder_warning
from registry.data.resources import Resources, shipped
from registry.data.store import Store
from registry.domain.errors import Damaged, RegistryError
from registry.domain.words import Language
from registry.opening import checking
from registry.opening.connecting import connected_for_reading, connected_for_writing
from registry.services import identity
from registry.services.registry import Registry

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.database import Database
    from registry.data.lock import WriterLock
    from registry.domain.examination import Examination
    from registry.opening.safekeeping import Safekeeping
    from registry.services.acting import Acting

BACKUP_EVERY = timedelta(minutes=30)
"""How old the newest backup may be when a changed registry is closed (reliability.md 5, 10)."""

Now = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Means:
    """What opening needs from outside: the clock, the language, the reference data, the user's folder."""

    now: Now
    profile: Path
    language: Language = Language.EN
    resources: Resources | None = None
    warn: Callable[[str], None] = lambda _sentence: None
    """Where to say what went wrong beside a save that stands."""


class OpenRegistry:
    """A registry file that is open: its services, and what must happen when it is closed."""

    def __init__(self, path: Path, store: Store, lock: WriterLock | None, means: Means) -> None:
        self.path = path
        self.store = store
        self.read_only = lock is None
        """Whether this program may only look: it was asked to, or somebody else writes."""
        self.left_behind = lock is not None and lock.left_behind
        """Whether the last writer was killed or cut off: writing then waits for `quick_check` (decision 11)."""
        self.backup_failed = False
        """Whether the backup due on closing could not be made; the saves before it stand."""
        self._lock = lock
        self._means = means
        with store.read_list() as reading:
            self._backed_up = reading.head()
            try:
                known = identity.known(reading)
                self._heads = heads.places(path, means.profile, known.registry_id)
            except ValueError as error:
                raise Damaged("its identity cannot be read") from error
        self.registry = Registry(store, known, means.language)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        for sentence in self.close():
            self._means.warn(sentence)
        if isinstance(
            error, Damaged
        ):  # met while working: the database knows neither the file nor its backups
            raise checking.offered_backup(self.path, error) from error

    def doubts(self) -> tuple[str, ...]:
        """Return what an officer should know before trusting this file: put back, altered, or in a synced folder."""
        told = [synced_folder_warning(self.path)]
        newest = next(iter(reversed(heads.noted(self._heads))), None)
        if newest is not None:
            with self.store.read_list() as reading:
                known = reading.seal_of(newest.seq)
            if known != newest.hash:
                told.append(
                    f"this is not the registry last noted here (change set {newest.seq} of {newest.at}): an older or "
                    "altered copy was put in its place; run `verify`, and `restore` a backup if that is not meant"
                )
        return tuple(sentence for sentence in told if sentence)

    def newest_good_backup(self) -> Path | None:
        """Return the newest backup beside the registry that is whole, if there is one."""
        return checking.newest_good_backup(self.path)

    def backup(self, target: Path | None = None, reason: str = "asked") -> Path:
        """Write a verified backup: at `target`, or on the shelf beside the registry."""
        if target is None:
            return self._safekeeping.put_on_shelf(reason)
        self._safekeeping.back_up_to(target)
        return target

    def backup_every(self) -> Path | None:
        """Put a backup on the shelf if anything changed since opening or the last one; None when nothing did.

        The window calls it every `BACKUP_EVERY`, off its own thread.
        """
        if self._lock is None or not self._changed():
            return None
        for sentence in self.note_head():
            self._means.warn(sentence)
        return self._put_on_shelf("regular")

    def quick_check(self) -> tuple[str, ...]:
        """Return what a quick look at the file finds, as sentences; for after the first paint, off its thread."""
        found = self._safekeeping.quick_findings()
        if not found:
            self.store.database.remember_pages()
            return ()
        return (str(checking.offered_backup(self.path, Damaged("; ".join(found)))),)

    def verify(self) -> Examination:
        """Examine file, chain and rows against the heads noted outside."""
        return self._safekeeping.examine(heads.noted(self._heads))

    def record_restore(self, acting: Acting, backup: Path) -> str:
        """Record that this registry was put in place from a backup; returns which change sets were given up."""
        with self.store.read_list() as reading:
            seq, _ = reading.head()
        lost = [head.seq for head in heads.noted(self._heads) if head.seq > seq]
        given_up = f"given up: change sets {seq + 1} to {max(lost)}" if lost else ""
        heads.forget_after(self._heads, seq)
        with self.store.work() as work:
            told = replace(acting, why="; ".join(filter(None, (f"from {backup.name}", given_up))))
            work.unit.commit(told.act("restore"), even_if_empty=True)
        return given_up or f"nothing given up: it holds every change set noted here, up to {seq}"

    def close(self) -> tuple[str, ...]:
        """Note the head, make the backup that is due, let go of the file; may be called twice.

        Returns what to say of a note or backup that could not be written: the saves before it stand.
        """
        troubles: tuple[str, ...] = ()
        try:
            if self._lock is not None and self.store.database.gone is None and self._changed():
                troubles = self.note_head()
                self._backup_if_due()
        except RegistryError as error:
            self.backup_failed = True
            troubles = (*troubles, f"saved, but not backed up: {error}")
        finally:
            self.store.database.close()
            if self._lock is not None:
                self._lock.release()
                self._lock = None
        return troubles

    @cached_property
    def _safekeeping(self) -> Safekeeping:
        # Imported here: nothing is examined or copied when a registry is opened (start-up time).
        from registry.opening.safekeeping import Safekeeping  # noqa: PLC0415 - see above

        return Safekeeping(self.path, self.store.database)

    def _changed(self) -> bool:
        with self.store.read_list() as reading:
            return reading.head() != self._backed_up

    def note_head(self) -> tuple[str, ...]:
        """Note the journal's head outside the registry; returns what to say of places that could not be written."""
        with self.store.read_list() as reading:
            seq, last = reading.head()
        return heads.note(self._heads, heads.Head(seq, last, f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"))

    def _backup_if_due(self) -> None:
        if self._safekeeping.is_due(BACKUP_EVERY):
            self._put_on_shelf("closing")

    def _put_on_shelf(self, reason: str) -> Path:
        with self.store.read_list() as reading:
            head = reading.head()  # read before: what is saved during the backup is left to the next one
        made = self._safekeeping.put_on_shelf(reason)
        self._safekeeping.thin()
        self._backed_up = head
        return made


def open_for_reading(path: Path, means: Means) -> OpenRegistry:
    """Open a registry beside whoever writes it; an older one is brought up to date first."""
    checking.refuse_no_file(path)
    refuse_unsafe_place(path)
    database = connected_for_reading(path)
    try:
        revision = checking.revision_of(database, path)
        checking.refuse_newer(revision, path)
        if revision != migration.HEAD:
            database.close()
            open_for_writing(path, means, who="migration").close()
            database = connected_for_reading(path)
        with checking.offering_backup(path):
            return OpenRegistry(path, _store(database, means), None, means)
    except BaseException:
        database.close()
        raise


def open_for_writing(path: Path, means: Means, *, who: str, take_over: bool = False) -> OpenRegistry:
    """Open a registry as its one writer; raises InUse naming who holds it otherwise.

    `take_over` is a person's word that whoever is named no longer works; it does not help against a writer
    of whom the system says that he does.
    """
    checking.refuse_no_file(path)
    refuse_unsafe_place(path)
    database, lock = connected_for_writing(path, means.profile)
    try:
        # Before the lock beside it: what is no registry gets no lock file there.
        checking.refuse_newer(checking.revision_of(database, path), path)
        checking.refuse_unwritable(path)
        lock.acquire(who or _keeper(database, means), take_over=take_over)
        if checking.revision_of(database, path) != migration.HEAD:
            from registry.opening.migrating import migrate  # noqa: PLC0415 - once in a version's life

            migrate(path, database)
        store = _store(database, means)
        with checking.offering_backup(path):
            opened = OpenRegistry(path, store, lock, means)
        store.refresh_lapsed()
    except BaseException:
        database.close()
        lock.release()
        raise
    return opened


def _keeper(database: Database, means: Means) -> str:
    """Return the officer a registry was told about: who holds it when nobody else is named."""
    try:
        with _store(database, means).read_list() as reading:
            return identity.known(reading).officer.name
    except ValueError:  # unreadable: told as damage in a moment, when the registry is opened
        return ""


def _store(database: Database, means: Means) -> Store:
    return Store(database, means.resources or shipped(), means.now, lambda: datetime.now(UTC))
