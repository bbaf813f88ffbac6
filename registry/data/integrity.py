"""Whether a registry is whole: the file, the chain of its journal, and every official row against its last image.

The chain proves that no change set was altered, the images that no row was written around the journal, and the
heads noted outside that the whole was not rewritten or an old copy put back (reliability.md 4.14).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from registry.data import migration
from registry.data.database import Database, sqlite_database
from registry.data.journal import DETAIL, HEADER
from registry.data.tables.whole import CHANGE, CHANGE_SET, OFFICIAL
from registry.domain.errors import Damaged
from registry.domain.examination import Examination, Finding
from registry.domain.journal import GENESIS, link

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from registry.data.heads import Head

_AT_A_TIME = 2_000
_SEALED = (*(CHANGE_SET.c[name] for name in HEADER), CHANGE_SET.c.hash)
_DETAILS = tuple(CHANGE.c[name] for name in DETAIL)


@dataclass(frozen=True, slots=True)
class _Last:
    """The last change of a row: by which change set, and whether it removed the row."""

    seq: int
    removed: bool


def examine(database: Database, noted: Sequence[Head] = ()) -> Examination:
    """Examine an open registry, in one snapshot."""
    with database.read() as connection:
        try:
            return _examine(connection, noted)
        except (TypeError, ValueError) as error:  # a number where a text was, an image that is no JSON
            raise Damaged("a record holds what this program never wrote") from error


def findings_in(path: Path) -> list[str]:
    """Return what is wrong with a registry file nobody has open, as sentences; used on every backup."""
    database = sqlite_database(path, writable=False)
    try:
        found = examine(database)
    finally:
        database.close()
    told = [*found.file, *(finding.message for finding in found.trail)]
    if not told and found.revision is None:
        told.append("it holds no registry")
    return told


def _examine(connection: Connection, noted: Sequence[Head]) -> Examination:
    file = tuple(_file_findings(connection))
    revision = migration.revision(connection)
    if revision is None:
        return Examination(file, (), None, up_to_date=False, projects=0, change_sets=0, anchored=None)
    chain = _Chain()
    trail = list(chain.walk(connection))
    trail += _row_findings(connection, chain)
    trail += chain.against(noted)
    projects = connection.exec_driver_sql("SELECT count(*) FROM project").scalar_one()
    anchored = max((head.seq for head in noted if chain.hashes.get(head.seq) == head.hash), default=None)
    ordered = tuple(sorted(trail, key=lambda finding: finding.seq))
    return Examination(
        file,
        ordered,
        revision,
        up_to_date=revision == migration.HEAD,
        projects=projects,
        change_sets=len(chain.hashes),
        anchored=anchored,
    )


def _file_findings(connection: Connection) -> Iterator[str]:
    if connection.dialect.name != "sqlite":
        return
    for (line,) in connection.exec_driver_sql("PRAGMA integrity_check(20)"):
        if line != "ok":
            yield str(line)
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"a row of {row[0]} points to a row of {row[2]} that is not there"


class _Chain:
    """Walks the journal once: recomputes every link, remembers each row's last image."""

    def __init__(self) -> None:
        self.hashes: dict[int, str] = {}
        self.ids: dict[int, str] = {}
        self.last: dict[tuple[str, str], _Last] = {}

    def walk(self, connection: Connection) -> Iterator[Finding]:
        """Yield a finding for every change set that does not follow from the one before it."""
        previous, expected = GENESIS, 1
        changes = _Changes(connection)
        for row in connection.execute(select(*_SEALED).order_by(CHANGE_SET.c.seq)).yield_per(_AT_A_TIME):
            *header, stored = row
            seq, act_id = row.seq, row.id
            details = changes.of(seq)
            for noun, row_id, _project, _before, after in details:
                self.last[noun, row_id] = _Last(seq, after is None)
            self.hashes[seq], self.ids[seq] = stored, act_id
            if seq != expected:
                yield Finding(seq, act_id, f"change set {expected} is missing: the trail jumps to {seq}")
            elif link(previous, header, details) != stored:
                yield Finding(seq, act_id, f"change set {seq} was altered: its content does not fit its seal")
            previous, expected = stored, seq + 1
        for seq in changes.left():
            yield Finding(seq, "", f"changes are there for change set {seq}, which is missing")

    def against(self, noted: Iterable[Head]) -> Iterator[Finding]:
        """Yield a finding for every head noted outside that this journal no longer holds."""
        end = max(self.hashes, default=0)
        for head in noted:
            known = self.hashes.get(head.seq)
            if known is None and head.seq > end:
                message = (
                    f"change set {head.seq} was noted on {head.at} and is gone: an older copy was put back"
                )
                yield Finding(head.seq, "", message)
            elif known != head.hash:
                message = f"change set {head.seq} is not the one noted on {head.at}: the trail was rewritten"
                yield Finding(head.seq, self.ids.get(head.seq, ""), message)


class _Changes:
    """The changes of all change sets in one ordered stream, handed out set by set."""

    def __init__(self, connection: Connection) -> None:
        query = select(CHANGE.c.change_set, *_DETAILS).order_by(CHANGE.c.change_set, CHANGE.c.place)
        rows = connection.execute(query).yield_per(_AT_A_TIME)
        self._groups = groupby(rows, key=itemgetter(0))
        self._next = next(self._groups, None)
        self._unclaimed: list[int] = []

    def of(self, seq: int) -> list[tuple[str, str, str | None, str | None, str | None]]:
        """Return the changes of a change set; asked in rising order."""
        while self._next is not None and self._next[0] < seq:
            self._unclaimed.append(self._next[0])
            self._next = next(self._groups, None)
        if self._next is None or self._next[0] != seq:
            return []
        details = [tuple(row)[1:] for row in self._next[1]]
        self._next = next(self._groups, None)
        return details

    def left(self) -> Iterator[int]:
        """Yield the numbers of changes that no change set has claimed."""
        yield from self._unclaimed
        if self._next is not None:
            yield self._next[0]
        yield from (seq for seq, _ in self._groups)


def _row_findings(connection: Connection, chain: _Chain) -> Iterator[Finding]:
    """Yield a finding for every official row that is not what the journal last wrote."""
    for noun, table in OFFICIAL.items():
        names = [column.name for column in table.c]
        wrote = (CHANGE.c.change_set == table.c.version) & (CHANGE.c.row_id == table.c.id)
        query = select(*table.c, CHANGE.c.after).select_from(table.outerjoin(CHANGE, wrote))
        for row in connection.execute(query).yield_per(_AT_A_TIME):
            *values, after = row
            finding = _against_image(noun, dict(zip(names, values, strict=True)), after, chain)
            if finding:
                yield finding
    for (noun, row_id), last in chain.last.items():
        if not last.removed:
            message = f"{noun} row {row_id}, written by change set {last.seq}, is gone"
            yield Finding(last.seq, chain.ids[last.seq], message)


def _against_image(noun: str, row: dict[str, object], after: str | None, chain: _Chain) -> Finding | None:
    last = chain.last.pop((noun, str(row["id"])), None)
    if last is None or last.removed:
        return Finding(0, "", f"{noun} row {row['id']} was never written by any change set")
    if row["version"] != last.seq or after is None:
        return _altered(noun, last, chain, "version")
    try:
        image = json.loads(after)
    except ValueError:  # altered beyond reading; the seal of its change set says so as well
        return _altered(noun, last, chain, "image")
    wrong = [name for name in image if image[name] != row.get(name)]
    return _altered(noun, last, chain, ", ".join(wrong)) if wrong else None


def _altered(noun: str, last: _Last, chain: _Chain, fields: str) -> Finding:
    message = f"{noun} ({fields}) is not what change set {last.seq} wrote: it was altered behind the registry's back"
    return Finding(last.seq, chain.ids[last.seq], message)
