"""Whether a registry is whole: the file, the chain of its journal, and every official row against its last image.

The chain proves that no change set was altered, the images that no row was written around the journal, and the
heads noted outside that the whole was not rewritten or an old copy put back (reliability.md 4.14).
"""

from __future__ import annotations

import gc
import json
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby, islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Select, select

from registry.data import migration
from registry.data.database import Database, sqlite_database
from registry.data.journal import DETAIL, HEADER
from registry.data.tables.whole import CHANGE, CHANGE_SET, OFFICIAL
from registry.domain.errors import Damaged
from registry.domain.examination import Examination, Finding
from registry.domain.journal import GENESIS, link

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from registry.data.heads import Head

_AT_A_TIME = 2_000
_ROWS_AT_A_TIME = 200
"""Official rows held beside their images."""

_SEALED = select(*(CHANGE_SET.c[name] for name in HEADER), CHANGE_SET.c.hash).order_by(CHANGE_SET.c.seq)
_DETAILS = select(CHANGE.c.change_set, *(CHANGE.c[name] for name in DETAIL)).order_by(
    CHANGE.c.change_set, CHANGE.c.place
)

_Detail = tuple[str, str, str | None, str | None, str | None]


@dataclass(slots=True)
class _Expected:
    """What the journal says of a row: which change set wrote it last, and its images from the first to the last."""

    seq: int
    images: list[str]


def examine(database: Database, noted: Sequence[Head] = ()) -> Examination:
    """Examine an open registry: the file in a thread of its own, journal and rows in one snapshot beside it."""
    with _collector_at_rest(), ThreadPoolExecutor(max_workers=1) as beside, database.read() as connection:
        file = beside.submit(_file_findings, database)
        try:
            return _examine(connection, noted, file)
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


def _examine(connection: Connection, noted: Sequence[Head], file: Future[tuple[str, ...]]) -> Examination:
    revision = migration.revision(connection)
    if revision is None:
        return Examination(
            file.result(), (), None, up_to_date=False, projects=0, change_sets=0, anchored=None
        )
    chain = _Chain()
    trail = list(chain.walk(connection))
    trail += _row_findings(connection, chain)
    trail += chain.against(noted)
    projects = connection.exec_driver_sql("SELECT count(*) FROM project").scalar_one()
    anchored = max((head.seq for head in noted if chain.hashes.get(head.seq) == head.hash), default=None)
    ordered = tuple(sorted(trail, key=lambda finding: finding.seq))
    return Examination(
        file.result(),
        ordered,
        revision,
        up_to_date=revision == migration.HEAD,
        projects=projects,
        change_sets=len(chain.hashes),
        anchored=anchored,
    )


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keep the collector of cycles out while a journal is walked.

    The walk makes hundreds of thousands of objects and not one cycle; looking for some costs a fifth of its time.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _file_findings(database: Database) -> tuple[str, ...]:
    """Return what SQLite itself finds wrong with its file; it works without the interpreter, hence beside the rest."""
    if not database.on_sqlite:
        return ()
    with database.read() as connection:
        pages = [str(line) for (line,) in connection.exec_driver_sql("PRAGMA integrity_check(20)")]
        astray = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return (
        *(line for line in pages if line != "ok"),
        *(f"a row of {row[0]} points to a row of {row[2]} that is not there" for row in astray),
    )


class _Chain:
    """Walks the journal once: recomputes every link, and gathers what each row must look like."""

    def __init__(self) -> None:
        self.hashes: dict[int, str] = {}
        self.ids: dict[int, str] = {}
        self.rows: dict[tuple[str, str], _Expected] = {}

    def walk(self, connection: Connection) -> Iterator[Finding]:
        """Yield a finding for every change set that does not follow from the one before it."""
        previous, expected = GENESIS, 1
        changes = _Changes(connection)
        for *header, stored in _plain_rows(connection, _SEALED):
            seq, act_id = header[0], header[1]
            details = changes.of(seq)
            for noun, row_id, _project, before, after in details:
                self._gather((noun, row_id), seq, before, after)
            self.hashes[seq], self.ids[seq] = stored, act_id
            if seq != expected:
                yield Finding(seq, act_id, f"change set {expected} is missing: the trail jumps to {seq}")
            elif link(previous, header, details) != stored:
                yield Finding(seq, act_id, f"change set {seq} was altered: its content does not fit its seal")
            previous, expected = stored, seq + 1
        for seq in changes.left():
            yield Finding(seq, "", f"changes are there for change set {seq}, which is missing")

    def _gather(self, key: tuple[str, str], seq: int, before: str | None, after: str | None) -> None:
        known = self.rows.get(key)
        if after is None:
            self.rows.pop(key, None)
        elif before is None or known is None:
            self.rows[key] = _Expected(seq, [after])
        else:
            known.seq = seq
            known.images.append(after)

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
        self._groups = groupby(_plain_rows(connection, _DETAILS), key=itemgetter(0))
        self._next = next(self._groups, None)
        self._unclaimed: list[int] = []

    def of(self, seq: int) -> list[_Detail]:
        """Return the changes of a change set; asked in rising order."""
        while self._next is not None and self._next[0] < seq:
            self._unclaimed.append(self._next[0])
            self._next = next(self._groups, None)
        if self._next is None or self._next[0] != seq:
            return []
        details = [row[1:] for row in self._next[1]]
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
        rows = _plain_rows(connection, select(table))
        while some := [dict(zip(names, row, strict=True)) for row in islice(rows, _ROWS_AT_A_TIME)]:
            yield from _against_images(noun, some, chain)
    for (noun, row_id), expected in chain.rows.items():
        message = f"{noun} row {row_id}, written by change set {expected.seq}, is gone"
        yield Finding(expected.seq, chain.ids[expected.seq], message)


def _against_images(noun: str, rows: Sequence[dict[str, Any]], chain: _Chain) -> Iterator[Finding]:
    known = [chain.rows.pop((noun, row["id"]), None) for row in rows]
    for row, expected, images in zip(rows, known, _images_of(known), strict=True):
        if expected is None:
            yield Finding(0, "", f"{noun} row {row['id']} was never written by any change set")
        elif row["version"] != expected.seq:
            yield _altered(noun, expected, chain, "version")
        elif images is None:  # altered beyond reading; the seal of its change set says so as well
            yield _altered(noun, expected, chain, "image")
        else:
            image = images[0] if len(images) == 1 else {n: v for one in images for n, v in one.items()}
            if row | image != row:
                wrong = [name for name, value in image.items() if name not in row or row[name] != value]
                yield _altered(noun, expected, chain, ", ".join(wrong))


def _images_of(rows: Sequence[_Expected | None]) -> Sequence[list[dict[str, object]] | None]:
    """Return the images of each row, oldest first; None for those that cannot be read.

    They are parsed in one go, which costs a third of parsing them one by one; only when what comes out is not
    what went in is each looked at for itself.
    """
    texts = [f"[{','.join(row.images)}]" if row else "[]" for row in rows]
    together: list[list[dict[str, object]]]
    try:
        together = json.loads(f"[{','.join(texts)}]")
    except ValueError:
        together = []
    if len(together) == len(rows) and all(map(_are_images, together)):
        return together
    return [_read_alone(text) for text in texts]


def _read_alone(text: str) -> list[dict[str, object]] | None:
    try:
        images = json.loads(text)
    except ValueError:
        return None
    return images if _are_images(images) else None


def _are_images(read: object) -> bool:
    return isinstance(read, list) and all(isinstance(image, dict) for image in read)


def _plain_rows(connection: Connection, query: Select[Any]) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a query as the driver's own tuples: the journal is long, and nothing else is asked of them."""
    result = connection.execute(query)
    cursor = result.cursor
    try:
        while rows := cursor.fetchmany(_AT_A_TIME):
            yield from rows
    except connection.dialect.loaded_dbapi.Error as error:
        raise Damaged("the registry file is damaged: what it holds cannot be read to its end") from error
    finally:
        result.close()


def _altered(noun: str, last: _Expected, chain: _Chain, fields: str) -> Finding:
    message = f"{noun} ({fields}) is not what change set {last.seq} wrote: it was altered behind the registry's back"
    return Finding(last.seq, chain.ids[last.seq], message)
