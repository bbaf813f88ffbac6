"""What is noted of an open registry outside: what that has against the file, and noting its head there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.journal import lines
from registry.data.journal.heads import Notes
from registry.domain.journal.anchors import (
    COPY,
    Head,
    LineDue,
    contradicted,
    exchanged,
    line_at,
    went_further,
)
from registry.domain.values.moments import iso_seconds

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from registry.data.store import Store
    from registry.domain.errors import RegistryError
    from registry.domain.journal.anchors import NotedHead
    from registry.domain.journal.defect import Defect


class NotedHeads:
    """Compares one open registry with what is noted of it outside, and notes its head there.

    Raises ValueError when the registry's id can be none.
    """

    def __init__(
        self, path: Path, profile: Path, registry_id: str, store: Store, stamp: Callable[[], datetime]
    ) -> None:
        self.place = lines.place_of(path)
        """A hash of where the registry lies."""
        self._notes = Notes(path, profile, registry_id, self.place)
        self._store = store
        self._stamp = stamp

    def noted(self) -> NotedHead:
        """Return all that is noted."""
        return self._notes.read()

    def contradictions(self) -> tuple[Defect, ...]:
        """Return what the heads noted outside have against this file."""
        noted = self.noted()
        wanted = [head.seq for head in (*noted.here, *noted.elsewhere)]
        with self._store.read_list() as reading:
            known, seals = reading.journal_lines(), reading.seals_of(wanted)
        found = (wrong for _, wrong in contradicted(noted, known, seals.get))
        return (*exchanged(noted), *found)

    def line_due(self) -> LineDue | None:
        """Return the line that the next act begins: one where this file was written elsewhere, or further, before."""
        with self._store.read_list() as reading:
            known, (seq, _) = reading.journal_lines(), reading.head()
        if not known or (known[-1].place == self.place and not went_further(self.noted(), known, seq)):
            return None
        return LineDue(COPY, self.place)

    def note_head(self) -> tuple[RegistryError, ...]:
        """Note the journal's head; returns an error for each note that could not be written.

        Nothing is noted while what was noted before contradicts this file: a finding must not vanish by working on.
        """
        if self.contradictions():
            return ()
        with self._store.read_list() as reading:
            (seq, last), known = reading.head(), reading.journal_lines()
        return self._notes.note(Head(seq, last, iso_seconds(self._stamp()), line_at(known, seq)))

    def given_up(self) -> tuple[int, tuple[int, ...]]:
        """Return the number of the last change set, and the numbers of those noted here that come after it."""
        with self._store.read_list() as reading:
            seq, _ = reading.head()
        return seq, tuple(head.seq for head in self.noted().here if head.seq > seq)

    def begin_anew(self) -> None:
        """Forget what was noted here and is not in this file: it was founded or restored on purpose."""
        noted = self.noted()
        with self._store.read_list() as reading:
            seals = reading.seals_of([head.seq for head in noted.here])
        self._notes.begin_anew(head for head in noted.here if seals.get(head.seq) == head.hash)
