"""An open registry file: its services, doubts about it, its backups, and the work to do when it is closed."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Self

from registry.data.files.free_space import is_full
from registry.data.files.location import synced_folder
from registry.data.reference.error_sentences import finding_sentence
from registry.domain.errors import CannotOpen, Damaged, Gone, RegistryError
from registry.domain.journal.anchors import RESTORE, LineDue
from registry.domain.journal.defect import defect
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
    from registry.domain.journal.defect import Defect
    from registry.domain.journal.doubt import Doubt, SetBack
    from registry.domain.journal.examination import Examination
    from registry.opening.backups import Backups
    from registry.opening.environment import Environment
    from registry.opening.old_copy import OldCopy
    from registry.services.acts.act import ActContext

BACKUP_EVERY = timedelta(minutes=30)
"""How old the newest backup may be when a changed registry is closed (reliability.md 5, 10)."""


class Former(NamedTuple):
    """The registry that was at a path before a backup replaced it: its id, and the number of its last change set."""

    registry_id: str
    head: int


class Held(NamedTuple):
    """An older registry that is read as a copy: the original, the copy, and why it is not migrated."""

    original: Database
    copy: OldCopy
    why: RegistryError


class OpenRegistry:
    """An open registry file: its services, and the work to do when it is closed."""

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
        """Whether the registry is open for reading only: by request, or because somebody else is writing it."""
        self.left_behind = lock is not None and lock.left_behind
        """Whether the last writer was killed or cut off; writing must then wait for `quick_check` (decision 11)."""
        self.backup_failed = False
        """Whether the backup due on closing could not be made; all saves are safe nevertheless."""
        self._lock = lock
        self._means = means
        with store.read_list() as reading:
            self._backed_up = reading.head()
            try:
                known = identity.known(reading)
                self._anchors = NotedHeads(path, means.profile, known.registry_id, store, means.stamp)
            except ValueError as error:
                raise Damaged(code="damaged", finding=defect("unreadable_identity")) from error
        if lock is not None:
            store.line_due = self._anchors.line_due()
        self.registry = Registry(store, known, means.language)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        for trouble in self.close():
            self._means.warn(trouble)
        if isinstance(
            error, Damaged
        ):  # damage found while working: the database layer does not know the backups to offer
            raise file_check.offered_backup(self.path, error) from error

    def doubts(self) -> tuple[Doubt, ...]:
        """Return reasons to doubt this file, which an officer should know before using it.

        The file may be an older copy or altered, it may be in a synchronised folder, or the clock may disagree with
        its journal.
        """
        from registry.data.journal import timestamps  # noqa: PLC0415 - asked after the list is painted
        from registry.domain.journal.doubt import Doubt, DoubtKind, clock_doubt  # noqa: PLC0415 - as above

        found: list[Doubt] = []
        if self._held is not None:
            found.append(Doubt(DoubtKind.UNPROVED, self._held.why))
        if folder := synced_folder(self.path):
            found.append(Doubt(DoubtKind.SYNCED_FOLDER, defect("synced_folder", folder=folder)))
        contradictions = self._anchors.contradictions()
        if contradictions:
            found.append(Doubt(DoubtKind.PUT_BACK, defect("put_back", finding=contradictions[-1])))
        with self.store.database.read() as connection:
            clock = clock_doubt(timestamps.last_stamp(connection), self._means.stamp())
        return (*found, clock) if clock is not None else tuple(found)

    def set_back(self) -> tuple[SetBack, ...]:
        """Return the places in the journal where the clock was set back between two change sets."""
        from registry.data.journal import timestamps  # noqa: PLC0415 - as in `doubts`

        with self.store.database.read() as connection:
            return tuple(timestamps.set_back(connection))

    @property
    def gone(self) -> Gone | None:
        """The error to report when the file was lost while it was open; None as long as it is there."""
        return self.store.database.gone

    @property
    def disk_is_full(self) -> bool:
        """Whether the disk with the registry has no room for a save."""
        return is_full(self.path.parent)

    def newest_good_backup(self) -> Path | None:
        """Return the newest undamaged backup in the folder beside the registry; None when there is none."""
        return file_check.newest_good_backup(self.path)

    def backup(self, target: Path | None = None, reason: str = "asked") -> Path:
        """Write a verified backup at `target`, or in the folder beside the registry; returns its path."""
        if target is None:
            return self._backups.put_on_shelf(reason)
        self._backups.back_up_to(target)
        return target

    def backup_every(self) -> Path | None:
        """Make a backup if anything changed since opening or the last backup; returns None when nothing did.

        The window calls it every `BACKUP_EVERY`, outside its own thread.
        """
        if self._lock is None or not self._changed():
            return None
        for trouble in self.note_head():
            self._means.warn(trouble)
        return self._put_on_shelf("regular")

    def quick_check(self) -> tuple[CannotOpen, ...]:
        """Return the damage that a quick look at the file finds; for after the first paint, off its thread."""
        found = self._backups.quick_findings()
        if not found:
            self.store.database.remember_pages()
            return ()
        return (file_check.offered_backup(self.path, Damaged(code="found_damage", findings=found)),)

    def left_over(self) -> tuple[Path, ...]:
        """Return the unfinished files that killed programs left beside the registry and in its backup folder."""
        return self._backups.left_over()

    def verify(self) -> Examination:
        """Examine file, seal chain, rows and derived rows against the heads noted outside; writes nothing."""
        from registry.data.projects.derived_check import DerivedCheck  # noqa: PLC0415 - nothing is examined at the start

        derive = DerivedCheck(self.store.resources, self.store.today)
        return self._backups.examine(self._anchors.noted(), derive)

    def rebuild(self) -> Examination:
        """Compute all derived rows again from the official rows; returns the result of an examination afterwards."""
        from registry.data.journal.chain import Chain  # noqa: PLC0415 - as in `verify`
        from registry.data.projects.rebuild import rebuild  # noqa: PLC0415 - as in `verify`
        from registry.data.projects.standings import Standings  # noqa: PLC0415 - as in `verify`

        with self.store.database.write() as connection:
            chain = Chain()
            deque(chain.walk(connection), maxlen=0)  # the examination below reports what it finds
            rebuild(connection, Standings(self.store.resources, self.store.today), chain.moments)
            connection.commit()
        return self.verify()

    def record_restore(self, acting: ActContext, backup: Path, other: Former | None = None) -> Defect:
        """Record that this registry was restored from a backup; returns which change sets were discarded.

        `other` is another registry that was at this path before.
        """
        seq, lost = self._anchors.given_up()
        given_up = defect("discarded_change_sets", first=seq + 1, last=max(lost)) if lost else None
        if other is not None:
            given_up = defect("discarded_registry", registry=other.registry_id or "?", last=other.head)
        self._anchors.begin_anew()
        self.store.line_due = LineDue(RESTORE, self._anchors.place)
        with self.store.work() as work:
            # Texts in the journal are English, whatever the language of the program.
            why = [f"from {readable(backup.name)}", *([finding_sentence(given_up)] if given_up else [])]
            told = replace(acting, why="; ".join(why))
            work.unit.commit(told.act(RESTORE), even_if_empty=True)
        return given_up or defect("nothing_discarded", last=seq)

    def close(self) -> tuple[Defect | RegistryError, ...]:
        """Note the head, make the backup if one is due, and close the file; may be called twice.

        Returns the errors of a note or backup that could not be written; everything saved is safe nevertheless.
        """
        troubles: tuple[Defect | RegistryError, ...] = ()
        try:
            if self._lock is not None and self.store.database.gone is None and self._changed():
                troubles = self.note_head()
                self._backup_if_due()
            elif self._lock is not None and self.left_behind:
                self._backup_after_kill()
        except RegistryError as error:
            self.backup_failed = True
            troubles = (*troubles, defect("saved_not_backed_up", error=error))
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
        # Imported here for a quick start: opening a registry examines and copies nothing.
        from registry.opening.backups import Backups  # noqa: PLC0415 - see above

        database = self._held.original if self._held else self.store.database
        return Backups(self.path, database, self._means.stamp)

    def _changed(self) -> bool:
        with self.store.read_list() as reading:
            return reading.head() != self._backed_up

    def note_head(self) -> tuple[RegistryError, ...]:
        """Note the journal's head outside the registry; returns an error for each note that could not be written."""
        return self._anchors.note_head()

    def note_founding(self) -> tuple[RegistryError, ...]:
        """Note the first head of a new registry, replacing notes of another registry at the same path."""
        self._anchors.begin_anew()
        return self._anchors.note_head()

    def _backup_if_due(self) -> None:
        with self.store.read_list() as reading:
            head = reading.head()
        if self._backups.is_due(BACKUP_EVERY, head):
            self._put_on_shelf("closing")

    def _backup_after_kill(self) -> None:
        """Note the head and make the backup that a killed writer could not make, if it saved anything."""
        with suppress(RegistryError):
            self.note_head()
            self._backup_if_due()

    def _put_on_shelf(self, reason: str) -> Path:
        with self.store.read_list() as reading:
            head = reading.head()  # read first: what is saved during the backup belongs to the next one
        made = self._backups.put_on_shelf(reason)
        self._backed_up = head
        return made
