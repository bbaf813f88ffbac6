"""The integrity check: the file, the journal's chain, each official row against its last image, each content.

The chain proves that no change set was altered; the images prove that no row was written without the journal; the
heads noted outside prove that the journal was not rewritten as a whole, or replaced by an old copy
(reliability.md 4.14).
"""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, Connection, inspect, select

from registry.data.engine import migration
from registry.data.engine.database import Database, sqlite_database
from registry.data.engine.schema_check import derived_schema_findings, foreign_schema_findings
from registry.data.engine.tables.schema import OFFICIAL
from registry.data.files import attachments
from registry.data.files.file_findings import file_findings
from registry.data.garbage_collection import collector_at_rest
from registry.data.journal import lines
from registry.data.journal.chain import REFERRING, Chain, Expected, are_images, images_in, plain_rows
from registry.domain.errors import Damaged
from registry.domain.journal.anchors import NotedHead, contradicted, exchanged
from registry.domain.journal.defect import Defect, FieldName, defect
from registry.domain.journal.examination import Examination, Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    Derive = Callable[[Connection, Mapping[str, str]], Iterable[Defect]]
    """Yields a defect for each derived row that is wrong; gets a mapping of project id to last change."""

_SEARCH_INDEX = "search_index"
_ROWS_AT_A_TIME = 200
"""How many official rows are compared with their images at a time."""


def examine(database: Database, noted: NotedHead = NotedHead(), derive: Derive | None = None) -> Examination:  # noqa: B008 - frozen
    """Examine an open registry: the file in a separate thread, journal and rows in one snapshot meanwhile.

    `derive` checks what is derived from the official rows; without it, that check is left out.

    SQLite checks its file without holding the interpreter lock, so the two threads run in parallel.
    """
    with collector_at_rest(), ThreadPoolExecutor(max_workers=1) as beside, database.read() as connection:
        file = beside.submit(file_findings, database)
        try:
            return _examine(connection, noted, derive, file)
        except (TypeError, ValueError) as error:  # a number where a text was, an image that is no JSON
            raise Damaged(code="damaged", finding=defect("strange_data")) from error


def findings_in(path: Path) -> list[Defect]:
    """Return what is wrong with a registry file nobody has open; used on every backup."""
    database = sqlite_database(path, writable=False)
    try:
        found = examine(database)
    finally:
        database.close()
    # Derived data is not checked: the copy is faithful, and it can be rebuilt once the backup is restored.
    wrong = [*found.file, *(finding.defect for finding in found.trail)]
    if not wrong and found.revision is None:
        wrong.append(defect("no_registry_in_file"))
    return wrong


def _examine(
    connection: Connection, noted: NotedHead, derive: Derive | None, file: Future[tuple[Defect, ...]]
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
        trail.append(Finding(max(chain.hashes), "", defect("seal_of_first_format_at_end")))
    trail += _row_findings(connection, chain)
    trail += _content_findings(connection, chain)
    known = lines.of(connection) if has_lines else ()
    against = list(contradicted(noted, known, chain.hashes.get))
    trail += [Finding(head.seq, chain.ids.get(head.seq, ""), wrong) for head, wrong in against]
    of_search, of_file = _split_search_findings(file.result())
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
        contradicted=tuple(wrong for _, wrong in against),
    )


def _split_search_findings(found: Sequence[Defect]) -> tuple[tuple[Defect, ...], tuple[Defect, ...]]:
    """Split SQLite's findings into those about the full-text index, which can be rebuilt, and all others."""
    of_search = tuple(one for one in found if _SEARCH_INDEX in str(one.values.get("line", "")))
    return of_search, tuple(one for one in found if one not in of_search)


def _row_findings(connection: Connection, chain: Chain) -> Iterator[Finding]:
    """Yield a finding for every official row that differs from its last image in the journal."""
    columns = _columns(connection, today=migration.revision(connection) == migration.HEAD)
    for noun, known in columns.items():
        names = [column.name for column in known]
        rows = plain_rows(connection, select(*known))
        while some := [dict(zip(names, row, strict=True)) for row in islice(rows, _ROWS_AT_A_TIME)]:
            yield from _against_images(noun, some, chain, connection)
    for (noun, row_id), expected in chain.rows.items():
        missing = defect("row_missing", noun=FieldName("noun", noun), row=row_id, seq=expected.seq)
        yield Finding(expected.seq, chain.ids[expected.seq], missing)


def _columns(connection: Connection, *, today: bool) -> dict[str, list[Column[Any]]]:
    """Return the columns of every official table by noun; of an older schema, the columns it has."""
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
            unknown = defect("row_never_written", noun=FieldName("noun", noun), row=row["id"])
            yield Finding(0, "", unknown)
        elif row["version"] != expected.seq:
            yield _altered(noun, _ref_of(connection, noun, row), expected, chain, ("version",))
        elif images is None:  # unreadable; the seal of its change set is broken as well
            yield _altered(noun, _ref_of(connection, noun, row), expected, chain, ("image",))
        else:
            image = images[0] if len(images) == 1 else {n: v for one in images for n, v in one.items()}
            if row | image != row:
                wrong = [name for name, value in image.items() if name not in row or row[name] != value]
                yield _altered(noun, _ref_of(connection, noun, row), expected, chain, wrong)


def _content_findings(connection: Connection, chain: Chain) -> Iterator[Finding]:
    """Yield a finding for every content that does not match its hash, or is missing though a row refers to it."""
    for one in attachments.altered(connection):
        seq = chain.attached.get(one.sha256, 0)
        altered = defect("content_altered", name=_named(connection, one.sha256))
        yield Finding(seq, chain.ids.get(seq, ""), altered)
    if not chain.attached:
        return
    referred: set[str] = set()
    for column in (OFFICIAL[noun].c.sha256 for noun in REFERRING):
        referred |= set(connection.execute(select(column).where(column.is_not(None))).scalars())
    for sha256 in sorted(attachments.missing(connection, referred & chain.attached.keys())):
        seq = chain.attached[sha256]
        missing = defect("content_missing", name=_named(connection, sha256), seq=seq)
        yield Finding(seq, chain.ids[seq], missing)


def _named(connection: Connection, sha256: str) -> str:
    """Return a label for a content: its file names in documents and exchanges, and its short hash."""
    short = f"{sha256[:16]}…"
    if not lines.are_kept(connection):  # older schemas stored the names elsewhere
        return short
    names: list[str] = []
    for table in (OFFICIAL[noun].c for noun in REFERRING):
        query = select(table.file_name).where(table.sha256 == sha256, table.file_name.is_not(None))
        names += connection.execute(query.order_by(table.file_name).distinct()).scalars()
    return f"“{'”, “'.join(names)}” ({short})" if names else short


def _images_of(rows: Sequence[Expected | None]) -> Sequence[list[dict[str, object]] | None]:
    """Return the images of each row, oldest first; None for rows whose images cannot be read.

    All are parsed at once, which takes a third of the time of parsing them one by one. They are parsed singly only
    when the number of results is not the expected one.
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


def _ref_of(connection: Connection, noun: str, row: Mapping[str, Any]) -> str:
    """Return the number of the project of an altered row; an empty text when it belongs to none."""
    project = OFFICIAL["project"].c
    project_id = row["id"] if noun == "project" else row.get("project_id")
    return connection.execute(select(project.ref).where(project.id == project_id)).scalar() or ""


def _altered(noun: str, ref: str, last: Expected, chain: Chain, columns: Iterable[str]) -> Finding:
    name, fields = FieldName("noun", noun), tuple(FieldName(noun, column) for column in columns)
    if ref:
        wrong = defect("row_of_project_altered", noun=name, ref=ref, fields=fields, seq=last.seq)
    else:
        wrong = defect("row_altered", noun=name, fields=fields, seq=last.seq)
    return Finding(last.seq, chain.ids[last.seq], wrong)
