"""A registry file that is open: its services, its doubts, its backups, and what must happen when it is closed."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Self

from registry.data.files.free_space import is_full
from registry.data.files.location import synced_folder_warning
from registry.data.journal import timestamps
from registry.data.reference.error_sentences import error_sentence
from registry.domain.errors import CannotOpen, Damaged, Gone, RegistryError
from registry.domain.journal.anchors import RESTORE, LineDue
from registry.domain.journal.doubt import Doubt, DoubtKind, clock_doubt
from registry.domain.values.text import readable
from registry.opening import file_check
from registry.opening.noted_heads import NotedHeads
from registry.services import identity
from registry.services.registry import Registry

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.engine.database import Database
    from registry.data.files.lock import WriterLock
    from registry.data.store import Store
    from registry.domain.journal.doubt import SetBack
    from registry.domain.journal.examination import Examination
    from registry.opening.backups import Backups
    from registry.opening.environment import Environment
    from registry.opening.old_copy import OldCopy
    from registry.services.acts.act import ActContext

BACKUP_EVERY = timedelta(minutes=30)
"""How old the newest backup may be when a changed registry is closed (reliability.md 5, 10)."""


class Former(NamedTuple):
    """The registry that lay at a place before another file was put there: its id, and its last change set."""

    registry_id: str
    head: int


class Held(NamedTuple):
    """An older registry that is read as a copy: the registry itself, the copy, and why."""

    original: Database
    copy: OldCopy
    why: str


class OpenRegistry:
    """A registry file that is open: its services, and what must happen when it is closed."""

    def __init__(
        self,
        path: Path,
        store: Store,
        lock: WriterLock | None,
        means: Environment,
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
                self._anchors = NotedHeads(path, means.profile, known.registry_id, store, means.stamp)
            except ValueError as error:
                raise Damaged(code="damaged", finding="its identity cannot be read") from error
        if lock is not None:
            store.line_due = self._anchors.line_due()
        self.registry = Registry(store, known, means.language)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        for sentence in self.close():
            self._means.warn(sentence)
        if isinstance(
            error, Damaged
        ):  # met while working: the database knows neither the file nor its backups
            raise file_check.offered_backup(self.path, error) from error

    def doubts(self) -> tuple[Doubt, ...]:
        """Return what an officer should know before trusting this file.

        It was put back or altered, it lies in a synced folder, or the clock does not go with its journal.
        """
        found: list[Doubt] = []
        if self._held is not None:
            found.append(Doubt(DoubtKind.UNPROVED, self._held.why))
        if synced := synced_folder_warning(self.path):
            found.append(Doubt(DoubtKind.SYNCED_FOLDER, synced))
        contradictions = self._anchors.contradictions()
        if contradictions:
            told = (
                f"this is not the registry last noted here ({contradictions[-1]}): run `verify`, and `restore` a "
                "backup if that was not intended"
            )
            found.append(Doubt(DoubtKind.PUT_BACK, told))
        with self.store.database.read() as connection:
            clock = clock_doubt(timestamps.last_stamp(connection), self._means.stamp())
        return (*found, clock) if clock is not None else tuple(found)

    def set_back(self) -> tuple[SetBack, ...]:
        """Return where the journal shows that the clock was set back between two change sets."""
        with self.store.database.read() as connection:
            return tuple(timestamps.set_back(connection))

    @property
    def gone(self) -> Gone | None:
        """What is said of a file that was lost while it was open; None as long as it is there."""
        return self.store.database.gone

    @property
    def disk_is_full(self) -> bool:
        """Whether the disk the registry lies on has no room for a save."""
        return is_full(self.path.parent)

    def newest_good_backup(self) -> Path | None:
        """Return the newest backup beside the registry that is whole, if there is one."""
        return file_check.newest_good_backup(self.path)

    def backup(self, target: Path | None = None, reason: str = "asked") -> Path:
        """Write a verified backup: at `target`, or on the shelf beside the registry."""
        if target is None:
            return self._backups.put_on_shelf(reason)
        self._backups.back_up_to(target)
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

    def quick_check(self) -> tuple[CannotOpen, ...]:
        """Return the damage that a quick look at the file finds; for after the first paint, off its thread."""
        found = self._backups.quick_findings()
        if not found:
            self.store.database.remember_pages()
            return ()
        return (file_check.offered_backup(self.path, Damaged("; ".join(found))),)

    def left_over(self) -> tuple[Path, ...]:
        """Return what killed programs left half written beside the registry and on its shelf."""
        return self._backups.left_over()

    def verify(self) -> Examination:
        """Examine file, chain, rows and what is derived against the heads noted outside; writes nothing."""
        from registry.data.projects.derived_check import DerivedCheck  # noqa: PLC0415 - nothing is examined at the start

        derive = DerivedCheck(self.store.resources, self.store.today)
        return self._backups.examine(self._anchors.noted(), derive)

    def rebuild(self) -> Examination:
        """Make anew what is derived from the official rows; returns what an examination finds then."""
        from registry.data.journal.chain import Chain  # noqa: PLC0415 - as in `verify`
        from registry.data.projects.rebuild import rebuild  # noqa: PLC0415 - as in `verify`
        from registry.data.projects.standings import Standings  # noqa: PLC0415 - as in `verify`

        with self.store.database.write() as connection:
            chain = Chain()
            deque(chain.walk(connection), maxlen=0)  # what it finds is told by the examination below
            rebuild(connection, Standings(self.store.resources, self.store.today), chain.moments)
            connection.commit()
        return self.verify()

    def record_restore(self, acting: ActContext, backup: Path, other: Former | None = None) -> str:
        """Record that this registry was put in place from a backup; returns which change sets were given up.

        `other` is another registry that lay here before.
        """
        seq, lost = self._anchors.given_up()
        given_up = f"discarded: change sets {seq + 1} to {max(lost)}" if lost else ""
        if other is not None:
            given_up = (
                f"discarded: another registry ({other.registry_id or 'of unknown id'}) that was here, with all its "
                f"change sets up to {other.head}"
            )
        self._anchors.begin_anew()
        self.store.line_due = LineDue(RESTORE, self._anchors.place)
        with self.store.work() as work:
            told = replace(acting, why="; ".join(filter(None, (f"from {readable(backup.name)}", given_up))))
            work.unit.commit(told.act(RESTORE), even_if_empty=True)
        return given_up or f"nothing discarded: the backup contains every change set noted here, up to {seq}"

    def close(self) -> tuple[str, ...]:
        """Note the head, make the backup that is due, let go of the file; may be called twice.

        Returns what to say of a note or backup that could not be written: the saves before it stand.
        """
        troubles: tuple[str, ...] = ()
        try:
            if self._lock is not None and self.store.database.gone is None and self._changed():
                troubles = self.note_head()
                self._backup_if_due()
            elif self._lock is not None and self.left_behind:
                self._backup_after_kill()
        except RegistryError as error:
            self.backup_failed = True
            troubles = (*troubles, f"saved, but not backed up: {error_sentence(error)}")
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
    def _backups(self) -> Backups:
        # Imported here: nothing is examined or copied when a registry is opened (start-up time).
        from registry.opening.backups import Backups  # noqa: PLC0415 - see above

        database = self._held.original if self._held else self.store.database
        return Backups(self.path, database, self._means.stamp)

    def _changed(self) -> bool:
        with self.store.read_list() as reading:
            return reading.head() != self._backed_up

    def note_head(self) -> tuple[str, ...]:
        """Note the journal's head outside the registry; returns what to say of notes that could not be written."""
        return self._anchors.note_head()

    def note_founding(self) -> tuple[str, ...]:
        """Note the first head of a new registry, where another one may have been before."""
        self._anchors.begin_anew()
        return self._anchors.note_head()

    def _backup_if_due(self) -> None:
        with self.store.read_list() as reading:
            head = reading.head()
        if self._backups.is_due(BACKUP_EVERY, head):
            self._put_on_shelf("closing")

    def _backup_after_kill(self) -> None:
        """Note the head and make the backup a killed writer did not come to; who saved nothing owes none."""
        with suppress(RegistryError):
            self.note_head()
            self._backup_if_due()

    def _put_on_shelf(self, reason: str) -> Path:
        with self.store.read_list() as reading:
            head = reading.head()  # read before: what is saved during the backup is left to the next one
        made = self._backups.put_on_shelf(reason)
        self._backed_up = head
        return made
