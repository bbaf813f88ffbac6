"""Walking the journal once from its beginning: checks every link of its chain and gathers the expected rows."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Select, inspect, literal_column, select

from registry.data.engine.tables.schema import CHANGE, CHANGE_SET
from registry.data.journal.journal import DETAIL, HEADER
from registry.domain.errors import Damaged
from registry.domain.journal.anchors import MIGRATE
from registry.domain.journal.defect import defect
from registry.domain.journal.examination import Finding
from registry.domain.journal.seal import FIRST
from registry.domain.journal.seal_check import Detail, SealedJournal
from registry.domain.project.derivation import NOTHING_DERIVED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_AT_A_TIME = 2_000

_HEADERS = select(*(CHANGE_SET.c[name] for name in HEADER), CHANGE_SET.c.seal, CHANGE_SET.c.hash)
_HEADERS_BEFORE_FORMATS = select(
    *(CHANGE_SET.c[name] for name in HEADER), literal_column(str(FIRST)), CHANGE_SET.c.hash
)
_DETAILS = select(CHANGE.c.change_set, *(CHANGE.c[name] for name in DETAIL)).order_by(
    CHANGE.c.change_set, CHANGE.c.place
)

_KIND, _AT = HEADER.index("kind"), HEADER.index("at")
_KEEPING = frozenset({"attach", "export", "import"})
"""The kinds of act that store the content of a file."""
TOUCHING_NOTHING = frozenset({MIGRATE})
"""The kinds of act that write rows of projects although nobody worked on the projects."""
REFERRING = frozenset({"documents", "exchanges"})
"""The nouns whose rows refer to contents."""


@dataclass(slots=True)
class Expected:
    """What the journal records of a row: the number of the last change set, and its images (JSON), oldest first."""

    seq: int
    images: list[str]


class Chain:
    """Walks the journal once: recomputes every link, and gathers what each row must look like."""

    def __init__(self) -> None:
        self.hashes: dict[int, str] = {}
        self.ids: dict[int, str] = {}
        self.rows: dict[tuple[str, str], Expected] = {}
        self.attached: dict[str, int] = {}
        """Maps the hash of each attached content to the number of the change set that last attached it."""
        self.moments: dict[str, str] = {}
        """Maps the id of each project to the time it was last worked on."""
        self.sealed = True
        """Whether the journal's end has a seal of the second format."""
        self.digest = ""
        """The digest with which a journal that is not sealed yet will be sealed; empty otherwise."""

    def walk(self, connection: Connection) -> Iterator[Finding]:
        """Yield a finding for every change set that does not follow from the one before it."""
        changes = _Changes(connection)
        seals = SealedJournal()
        for *header, format_, stored in plain_rows(connection, _sealed(connection)):
            seq, act_id = header[0], header[1]
            details = changes.of(seq)
            for noun, row_id, _project, before, after in details:
                if before is None and after is not None:
                    self.rows[noun, row_id] = Expected(seq, [after])
                else:
                    self._gather_on((noun, row_id), seq, after)
            if header[_KIND] in _KEEPING:
                self.attached |= dict.fromkeys(_attached(details), seq)
            if header[_KIND] not in TOUCHING_NOTHING:
                self._gather_moments(header[_AT], details)
            self.hashes[seq], self.ids[seq] = stored, act_id
            fault = seals.fault(header, details, format_, stored, _line_begun(details))
            if fault is not None:
                yield Finding(seq, act_id, fault)
        self.sealed = not seals.in_first_format
        self.digest = seals.digest() if seals.in_first_format else ""
        for seq in changes.left():
            yield Finding(seq, "", defect("changes_without_set", seq=seq))

    def _gather_moments(self, at: str, details: Iterable[Detail]) -> None:
        """Gather when each project was last worked on."""
        for noun, _row, project_id, _before, _after in details:
            if project_id is not None and noun not in NOTHING_DERIVED:
                self.moments[project_id] = at

    def _gather_on(self, key: tuple[str, str], seq: int, after: str | None) -> None:
        """Gather a change of a row after its creation; `after` is its image as JSON, None when it was removed."""
        known = self.rows.get(key)
        if after is None:
            self.rows.pop(key, None)
        elif known is None:
            self.rows[key] = Expected(seq, [after])
        else:
            known.seq = seq
            known.images.append(after)


class _Changes:
    """Reads the changes of all change sets in one ordered query, and returns them set by set."""

    def __init__(self, connection: Connection) -> None:
        self._groups = groupby(plain_rows(connection, _DETAILS), key=itemgetter(0))
        self._next = next(self._groups, None)
        self._unclaimed: list[int] = []

    def of(self, seq: int) -> list[Detail]:
        """Return the changes of a change set; to be called with rising numbers."""
        while self._next is not None and self._next[0] < seq:
            self._unclaimed.append(self._next[0])
            self._next = next(self._groups, None)
        if self._next is None or self._next[0] != seq:
            return []
        details = [row[1:] for row in self._next[1]]
        self._next = next(self._groups, None)
        return details

    def left(self) -> Iterator[int]:
        """Yield the numbers of change sets that have changes but do not exist."""
        yield from self._unclaimed
        if self._next is not None:
            yield self._next[0]
        yield from (seq for seq, _ in self._groups)


def _sealed(connection: Connection) -> Select[Any]:
    """Return the query for every change set with its seal; in older schemas all have the first format."""
    known = {column["name"] for column in inspect(connection).get_columns(CHANGE_SET.name)}
    return (_HEADERS if "seal" in known else _HEADERS_BEFORE_FORMATS).order_by(CHANGE_SET.c.seq)


def _line_begun(details: Iterable[Detail]) -> dict[str, object] | None:
    """Return the image of the line that a change set began; None when it began none or the image cannot be read."""
    image = next((after for noun, *_, after in details if noun == "lines" and after), None)
    images = images_in(f"[{image}]") if image else None
    return images[0] if images else None


def _attached(details: Iterable[Detail]) -> Iterator[str]:
    """Yield the content hashes that an act wrote; unreadable images are skipped, since they break the seal anyway."""
    for image in (images_in(f"[{after}]") for noun, *_, after in details if after and noun in REFERRING):
        yield from (str(one["sha256"]) for one in image or () if one.get("sha256"))


def plain_rows(connection: Connection, query: Select[Any]) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a query as the driver's plain tuples, which is faster for the long journal."""
    result = connection.execute(query)
    cursor = result.cursor
    try:
        while rows := cursor.fetchmany(_AT_A_TIME):
            yield from rows
    except connection.dialect.loaded_dbapi.Error as error:
        raise Damaged(code="damaged", finding=defect("unreadable_end")) from error
    finally:
        result.close()


def images_in(text: str) -> list[dict[str, object]] | None:
    """Return the images of a JSON list; None when it is not one."""
    try:
        images = json.loads(text)
    except ValueError:
        return None
    return images if are_images(images) else None


def are_images(read: object) -> bool:
    """Return whether parsed JSON is a list of images."""
    return isinstance(read, list) and all(isinstance(image, dict) for image in read)
