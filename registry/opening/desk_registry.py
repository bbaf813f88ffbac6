"""Opening a registry file: check, lock, migrate where needed, wire; and closing it: heads noted, backup made."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Self

from registry.data import heads, lines, migration, permissions, stamps
from registry.data.clock import iso_seconds, machine_time
from registry.data.free_space import is_full
from registry.data.place import refuse_unsafe_place, synced_folder_warning
from registry.data.resources import Resources, shipped
from registry.data.store import Store
from registry.domain.anchors import (
    COPY,
    RESTORE,
    Head,
    LineDue,
    contradicted,
    exchanged,
    line_at,
    went_further,
)
from registry.domain.doubt import Doubt, DoubtKind, clock_doubt
from registry.domain.errors import Damaged, MayNotWrite, RegistryError
from registry.domain.values.text import readable
from registry.domain.words import Language
from registry.opening import checking
from registry.opening.connecting import connected_for_reading, connected_for_writing, writing_database
from registry.services import identity
from registry.services.registry import Registry

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.database import Database
    from registry.data.list_reading import ListReading
    from registry.data.lock import WriterLock
    from registry.domain.anchors import Noted
    from registry.domain.doubt import SetBack
    from registry.domain.examination import Examination
    from registry.opening.old_copy import OldCopy
    from registry.opening.safekeeping import Safekeeping
    from registry.services.acting import Acting

BACKUP_EVERY = timedelta(minutes=30)
"""How old the newest backup may be when a changed registry is closed (reliability.md 5, 10)."""

Now = Callable[[], datetime]


class Held(NamedTuple):
    """An older registry that is read as a copy: the registry itself, the copy, and why."""

    original: Database
    copy: OldCopy
    why: str


@dataclass(frozen=True, slots=True)
class Means:
    """What opening needs from outside: the clocks, the language, the reference data, the user's folder."""

    now: Now
    """The clock of the desk: what day it is. `--today` sets it."""
    profile: Path
    language: Language = Language.EN
    resources: Resources | None = None
    warn: Callable[[str], None] = lambda _sentence: None
    """Where to say what went wrong beside a save that stands."""
    stamp: Now = machine_time
    """What the journal, heads and backups are stamped with: the machine's own clock, whatever day is assumed."""


class OpenRegistry:
    """A registry file that is open: its services, and what must happen when it is closed."""

    def __init__(
        self,
        path: Path,
        store: Store,
        lock: WriterLock | None,
        means: Means,
        held: Held | None = None,
    ) -> None:
        self.path = path
        self.store = store
        self._held = held
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
                self._notes = heads.Notes(path, means.profile, known.registry_id, lines.place_of(path))
            except ValueError as error:
                raise Damaged("its identity cannot be read") from error
            self._lines = reading.journal_lines()
            if lock is not None:
                store.line_due = self._line_due(reading, lines.place_of(path))
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

    def doubts(self) -> tuple[Doubt, ...]:
        """Return what an officer should know before trusting this file.

        It was put back or altered, it lies in a synced folder, or the clock does not go with its journal.
        """
        found: list[Doubt] = []
        if self._held is not None:
            found.append(Doubt(DoubtKind.UNPROVED, self._held.why))
        if synced := synced_folder_warning(self.path):
            found.append(Doubt(DoubtKind.SYNCED_FOLDER, synced))
        contradictions = self._contradictions()
        if contradictions:
            told = (
                f"this is not the registry last noted here ({contradictions[-1]}): run `verify`, and `restore` a "
                "backup if that is not meant"
            )
            found.append(Doubt(DoubtKind.PUT_BACK, told))
        with self.store.database.read() as connection:
            clock = clock_doubt(stamps.last_stamp(connection), self._means.stamp())
        return (*found, clock) if clock is not None else tuple(found)

    def set_back(self) -> tuple[SetBack, ...]:
        """Return where the journal shows that the clock was set back between two change sets."""
        with self.store.database.read() as connection:
            return tuple(stamps.set_back(connection))

    def _contradictions(self) -> tuple[str, ...]:
        """Return what the heads noted outside have against this file, as sentences."""
        noted = self._notes.read()
        wanted = [head.seq for head in (*noted.here, *noted.elsewhere)]
        with self.store.read_list() as reading:
            known, seals = reading.journal_lines(), reading.seals_of(wanted)
        found = (told for _, told in contradicted(noted, known, seals.get))
        return (*exchanged(noted), *found)

    def _line_due(self, reading: ListReading, place: str) -> LineDue | None:
        """Return the line that the next act begins: one where this file was written elsewhere, or further, before."""
        if not self._lines:
            return None
        seq, _ = reading.head()
        if self._lines[-1].place == place and not went_further(self._notes.read(), self._lines, seq):
            return None
        return LineDue(COPY, place)

    @property
    def disk_is_full(self) -> bool:
        """Whether the disk the registry lies on has no room for a save."""
        return is_full(self.path.parent)

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

    def left_over(self) -> tuple[Path, ...]:
        """Return what killed programs left half written beside the registry and on its shelf."""
        return self._safekeeping.left_over()

    def verify(self) -> Examination:
        """Examine file, chain, rows and what is derived against the heads noted outside; writes nothing."""
        from registry.data.derived_check import DerivedCheck  # noqa: PLC0415 - nothing is examined at the start

        derive = DerivedCheck(self.store.resources, self.store.today)
        return self._safekeeping.examine(self._notes.read(), derive)

    def rebuild(self) -> Examination:
        """Make anew what is derived from the official rows; returns what an examination finds then."""
        from registry.data.chain import Chain  # noqa: PLC0415 - as in `verify`
        from registry.data.rebuild import rebuild  # noqa: PLC0415 - as in `verify`
        from registry.data.standings import Standings  # noqa: PLC0415 - as in `verify`

        with self.store.database.write() as connection:
            chain = Chain()
            deque(chain.walk(connection), maxlen=0)  # what it finds is told by the examination below
            rebuild(connection, Standings(self.store.resources, self.store.today), chain.moments)
            connection.commit()
        return self.verify()

    def record_restore(self, acting: Acting, backup: Path) -> str:
        """Record that this registry was put in place from a backup; returns which change sets were given up."""
        noted = self._notes.read()
        with self.store.read_list() as reading:
            seq, _ = reading.head()
            seals = reading.seals_of([head.seq for head in noted.here])
        lost = [head.seq for head in noted.here if head.seq > seq]
        given_up = f"given up: change sets {seq + 1} to {max(lost)}" if lost else ""
        self._notes.begin_anew(head for head in noted.here if seals.get(head.seq) == head.hash)
        self.store.line_due = LineDue(RESTORE, lines.place_of(self.path))
        with self.store.work() as work:
            told = replace(acting, why="; ".join(filter(None, (f"from {readable(backup.name)}", given_up))))
            work.unit.commit(told.act(RESTORE), even_if_empty=True)
        return given_up or f"nothing given up: it holds every change set noted here, up to {seq}"

    def close(self) -> tuple[str, ...]:
        """Note the head, make the backup that is due, let go of the file; may be called twice.

        Returns what to say of a note or backup that could not be written: the saves before it stand.
        """
        troubles: tuple[str, ...] = ()
        try:
            changed = self._lock is not None and self.store.database.gone is None and self._changed()
            if changed or (self._lock is not None and self.left_behind):
                troubles = self.note_head()
                self._backup_if_due()
        except RegistryError as error:
            self.backup_failed = True
            troubles = (*troubles, f"saved, but not backed up: {error}")
        finally:
            self.store.database.close()
            if self._held is not None:
                self._held.original.close()
                self._held.copy.close()
            if self._lock is not None:
                self._lock.release()
                self._lock = None
        return troubles

    @cached_property
    def _safekeeping(self) -> Safekeeping:
        # Imported here: nothing is examined or copied when a registry is opened (start-up time).
        from registry.opening.safekeeping import Safekeeping  # noqa: PLC0415 - see above

        database = self._held.original if self._held else self.store.database
        return Safekeeping(self.path, database, self._means.stamp)

    def _changed(self) -> bool:
        with self.store.read_list() as reading:
            return reading.head() != self._backed_up

    def note_head(self) -> tuple[str, ...]:
        """Note the journal's head outside the registry; returns what to say of notes that could not be written.

        Nothing is noted while what was noted before contradicts this file: a finding must not vanish by working on.
        """
        if self._contradictions():
            return ()
        with self.store.read_list() as reading:
            (seq, last), known = reading.head(), reading.journal_lines()
        return self._notes.note(Head(seq, last, iso_seconds(self._means.stamp()), line_at(known, seq)))

    def note_founding(self) -> tuple[str, ...]:
        """Note the first head of a new registry, where another one may have been before."""
        self._notes.begin_anew(())
        return self.note_head()

    def _backup_if_due(self) -> None:
        with self.store.read_list() as reading:
            head = reading.head()
        if self._safekeeping.is_due(BACKUP_EVERY, head):
            self._put_on_shelf("closing")

    def _put_on_shelf(self, reason: str) -> Path:
        with self.store.read_list() as reading:
            head = reading.head()  # read before: what is saved during the backup is left to the next one
        made = self._safekeeping.put_on_shelf(reason)
        self._backed_up = head
        return made


def open_for_reading(path: Path, means: Means) -> OpenRegistry:
    """Open a registry beside whoever writes it; an older one is brought up to date first.

    Where that cannot be done (its trail does not prove itself, or nothing can be written there) a copy is read, and
    `Means.warn` is told why.
    """
    checking.refuse_no_file(path)
    refuse_unsafe_place(path)
    database = connected_for_reading(path)
    try:
        revision = checking.revision_of(database, path)
        checking.refuse_newer(revision, path)
        if revision != migration.HEAD:
            try:
                open_for_writing(path, means, who="migration").close()
            except MayNotWrite as error:
                return _old_copy(path, database, means, str(error))
            database.close()
            database = connected_for_reading(path)
        with checking.offering_backup(path):
            return OpenRegistry(path, _store(database, means), None, means)
    except BaseException:
        database.close()
        raise


def _old_copy(path: Path, original: Database, means: Means, why: str) -> OpenRegistry:
    """Open a copy of an older registry for reading."""
    from registry.opening.old_copy import OldCopy  # noqa: PLC0415 - rarely needed

    with checking.offering_backup(path):
        copy = OldCopy(original)
        opened = OpenRegistry(path, _store(copy.database, means), None, means, Held(original, copy, why))
    means.warn(why)
    return opened


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
        revision = checking.revision_of(database, path)
        checking.refuse_newer(revision, path)
        checking.refuse_unwritable(path)
        lock.acquire(who or _keeper(database, means, revision), take_over=take_over)
        if permissions.open_up(path):  # what is open by now was opened without the right to write it
            database.close()
            database = writing_database(path, means.profile)
        if checking.revision_of(database, path) != migration.HEAD:
            from registry.opening.migrating import migrate  # noqa: PLC0415 - once in a version's life

            migrate(path, database, _noted_before(path, database, means), identity.account(), means.stamp)
        store = _store(database, means)
        with checking.offering_backup(path):
            opened = OpenRegistry(path, store, lock, means)
        store.refresh_lapsed()
    except BaseException:
        database.close()
        lock.release()
        raise
    return opened


def _keeper(database: Database, means: Means, revision: str | None) -> str:
    """Return the officer a registry was told about: who holds it when nobody else is named."""
    if revision != migration.HEAD:
        return identity.account()
    try:
        with _store(database, means).read_list() as reading:
            return identity.known(reading).officer.name
    except ValueError:  # unreadable: told as damage in a moment, when the registry is opened
        return ""


def _noted_before(path: Path, database: Database, means: Means) -> Noted:
    """Return what was noted of a registry that is older than lines and places."""
    with database.read() as connection:
        registry_id = lines.id_before_lines(connection)
    try:
        return heads.Notes(path, means.profile, registry_id, lines.place_of(path)).read()
    except ValueError as error:
        raise Damaged("its identity cannot be read") from error


def _store(database: Database, means: Means) -> Store:
    return Store(database, means.resources or shipped(), means.now, means.stamp)
