"""Whether a registry is whole: the file, the journal's chain, each official row against its last image, each content.

The chain proves that no change set was altered, the images that no row was written around the journal, and the
heads noted outside that the whole was not rewritten or an old copy put back (reliability.md 4.14).
"""

from __future__ import annotations

import gc
import json
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, Connection, inspect, select

from registry.data.engine import migration
from registry.data.engine.database import Database, sqlite_database
from registry.data.engine.schema_check import derived_schema_findings, foreign_schema_findings
from registry.data.engine.tables.schema import OFFICIAL
from registry.data.files import attachments
from registry.data.files.file_findings import file_findings
from registry.data.journal import lines
from registry.data.journal.chain import REFERRING, Chain, Expected, are_images, images_in, plain_rows
from registry.domain.errors import Damaged
from registry.domain.journal.anchors import NotedHead, contradicted, exchanged
from registry.domain.journal.examination import Examination, Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    Derive = Callable[[Connection, Mapping[str, str]], Iterable[str]]
    """Yields what does not follow from the official rows; is told when each project was last worked on."""

_SEARCH_INDEX = "search_index"
_ROWS_AT_A_TIME = 200
"""Official rows held beside their images."""


def examine(database: Database, noted: NotedHead = NotedHead(), derive: Derive | None = None) -> Examination:  # noqa: B008 - frozen
    """Examine an open registry: the file in a thread of its own, journal and rows in one snapshot beside it.

    `derive` also checks what is derived from the official rows; without it that is left out.

    SQLite looks through its file without the interpreter: two threads take the time of one.
    """
    with _collector_at_rest(), ThreadPoolExecutor(max_workers=1) as beside, database.read() as connection:
        file = beside.submit(file_findings, database)
        try:
            return _examine(connection, noted, derive, file)
        except (TypeError, ValueError) as error:  # a number where a text was, an image that is no JSON
            raise Damaged(
                code="damaged", finding="a record contains data that this program never wrote"
            ) from error


def findings_in(path: Path) -> list[str]:
    """Return what is wrong with a registry file nobody has open, as sentences; used on every backup."""
    database = sqlite_database(path, writable=False)
    try:
        found = examine(database)
    finally:
        database.close()
    # Not what is derived: a copy of it is a faithful copy, and can be made anew once the backup is put in place.
    told = [*found.file, *(finding.message for finding in found.trail)]
    if not told and found.revision is None:
        told.append("it does not contain a registry")
    return told


def _examine(
    connection: Connection, noted: NotedHead, derive: Derive | None, file: Future[tuple[str, ...]]
) -> Examination:
    revision = migration.revision(connection)
    if revision is None:
        return Examination(
            file.result(), (), None, up_to_date=False, projects=0, change_sets=0, anchored=None
        )
    current, has_lines = revision == migration.HEAD, lines.are_kept(connection)
    chain = Chain()
    trail = list(chain.walk(connection))
    if has_lines and not chain.sealed and chain.hashes:
        trail.append(
            Finding(
                max(chain.hashes),
                "",
                "the last change set has a seal of the first format: the file was replaced by an older copy",
            )
        )
    trail += _row_findings(connection, chain)
    trail += _content_findings(connection, chain)
    known = lines.of(connection) if has_lines else ()
    against = list(contradicted(noted, known, chain.hashes.get))
    trail += [Finding(head.seq, chain.ids.get(head.seq, ""), told) for head, told in against]
    of_search, of_file = _apart(file.result())
    derived = [*of_search, *(derived_schema_findings(connection) if current else ())]
    if current and derive is not None:
        derived += derive(connection, chain.moments)
    projects = connection.exec_driver_sql("SELECT count(*) FROM project").scalar_one()
    anchored = (head.seq for head in noted.here if chain.hashes.get(head.seq) == head.hash)
    return Examination(
        of_file,
        tuple(sorted(trail, key=lambda finding: finding.seq)),
        revision,
        up_to_date=current,
        projects=projects,
        change_sets=len(chain.hashes),
        anchored=max(anchored, default=None),
        derived=tuple(derived),
        foreign=tuple(foreign_schema_findings(connection)) if current else (),
        exchanged=tuple(exchanged(noted)),
        contradicted=tuple(told for _, told in against),
    )


def _apart(found: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what SQLite finds wrong with the index of the search, which can be made anew, and with all the rest."""
    of_search = tuple(line for line in found if _SEARCH_INDEX in line)
    return of_search, tuple(line for line in found if line not in of_search)


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


def _row_findings(connection: Connection, chain: Chain) -> Iterator[Finding]:
    """Yield a finding for every official row that is not what the journal last wrote."""
    columns = _columns(connection, today=migration.revision(connection) == migration.HEAD)
    for noun, known in columns.items():
        names = [column.name for column in known]
        rows = plain_rows(connection, select(*known))
        while some := [dict(zip(names, row, strict=True)) for row in islice(rows, _ROWS_AT_A_TIME)]:
            yield from _against_images(noun, some, chain, connection)
    for (noun, row_id), expected in chain.rows.items():
        message = f"{noun} row {row_id}, written by change set {expected.seq}, is missing"
        yield Finding(expected.seq, chain.ids[expected.seq], message)


def _columns(connection: Connection, *, today: bool) -> dict[str, list[Column[Any]]]:
    """Return the columns of every official table; of a schema before today's, those it has."""
    if today:
        return {noun: list(table.c) for noun, table in OFFICIAL.items()}
    look = inspect(connection)
    there = set(look.get_table_names())
    return {
        noun: [table.c[column["name"]] for column in look.get_columns(noun) if column["name"] in table.c]
        for noun, table in OFFICIAL.items()
        if noun in there
    }


def _against_images(
    noun: str, rows: Sequence[dict[str, Any]], chain: Chain, connection: Connection
) -> Iterator[Finding]:
    known = [chain.rows.pop((noun, row["id"]), None) for row in rows]
    for row, expected, images in zip(rows, known, _images_of(known), strict=True):
        if expected is None:
            yield Finding(0, "", f"{noun} row {row['id']} was never written by any change set")
        elif row["version"] != expected.seq:
            yield _altered(noun + _of(connection, noun, row), expected, chain, "version")
        elif images is None:  # altered beyond reading; the seal of its change set says so as well
            yield _altered(noun + _of(connection, noun, row), expected, chain, "image")
        else:
            image = images[0] if len(images) == 1 else {n: v for one in images for n, v in one.items()}
            if row | image != row:
                wrong = [name for name, value in image.items() if name not in row or row[name] != value]
                yield _altered(noun + _of(connection, noun, row), expected, chain, ", ".join(wrong))


def _content_findings(connection: Connection, chain: Chain) -> Iterator[Finding]:
    """Yield a finding for every content that is not what was kept, or is gone though a row refers to it."""
    for one in attachments.altered(connection):
        seq = chain.attached.get(one.sha256, 0)
        message = (
            f"the attached file {_named(connection, one.sha256)} differs from the file that was attached"
        )
        yield Finding(seq, chain.ids.get(seq, ""), message)
    if not chain.attached:
        return
    referred: set[str] = set()
    for column in (OFFICIAL[noun].c.sha256 for noun in REFERRING):
        referred |= set(connection.execute(select(column).where(column.is_not(None))).scalars())
    for sha256 in sorted(attachments.missing(connection, referred & chain.attached.keys())):
        seq = chain.attached[sha256]
        message = f"the file {_named(connection, sha256)}, attached by change set {seq}, is missing"
        yield Finding(seq, chain.ids[seq], message)


def _named(connection: Connection, sha256: str) -> str:
    """Return a content as a person knows it: the names its documents and exchanges give it, and its hash in short."""
    short = f"{sha256[:16]}…"
    if not lines.are_kept(connection):  # names stood elsewhere before
        return short
    names: list[str] = []
    for table in (OFFICIAL[noun].c for noun in REFERRING):
        query = select(table.file_name).where(table.sha256 == sha256, table.file_name.is_not(None))
        names += connection.execute(query.order_by(table.file_name).distinct()).scalars()
    return f"“{'”, “'.join(names)}” ({short})" if names else short


def _images_of(rows: Sequence[Expected | None]) -> Sequence[list[dict[str, object]] | None]:
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
    if len(together) == len(rows) and all(map(are_images, together)):
        return together
    return [images_in(text) for text in texts]


def _of(connection: Connection, noun: str, row: Mapping[str, Any]) -> str:
    """Return of which project an altered row is, in words; nothing where it belongs to none."""
    project = OFFICIAL["project"].c
    project_id = row["id"] if noun == "project" else row.get("project_id")
    ref = connection.execute(select(project.ref).where(project.id == project_id)).scalar()
    return f" of {ref}" if ref else ""


def _altered(noun: str, last: Expected, chain: Chain, fields: str) -> Finding:
    message = (
        f"{noun} ({fields}) differs from what change set {last.seq} wrote: it was altered outside the program"
    )
    return Finding(last.seq, chain.ids[last.seq], message)
