"""The journal walked once from its beginning: every link of its chain, and what each row must look like by now."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Select, select

from registry.data.journal import DETAIL, HEADER
from registry.data.tables.whole import CHANGE, CHANGE_SET
from registry.domain.errors import Damaged
from registry.domain.examination import Finding
from registry.domain.seal import GENESIS, link

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from registry.data.heads import Head

_AT_A_TIME = 2_000

_SEALED = select(*(CHANGE_SET.c[name] for name in HEADER), CHANGE_SET.c.hash).order_by(CHANGE_SET.c.seq)
_DETAILS = select(CHANGE.c.change_set, *(CHANGE.c[name] for name in DETAIL)).order_by(
    CHANGE.c.change_set, CHANGE.c.place
)

_KIND = HEADER.index("kind")
_KEEPING = frozenset({"attach", "export", "import"})
"""The kinds of act that keep a content."""
REFERRING = frozenset({"documents", "exchanges"})
"""The nouns whose rows refer to contents."""

_Detail = tuple[str, str, str | None, str | None, str | None]


@dataclass(slots=True)
class Expected:
    """What the journal says of a row: which change set wrote it last, and its images from the first to the last."""

    seq: int
    images: list[str]


class Chain:
    """Walks the journal once: recomputes every link, and gathers what each row must look like."""

    def __init__(self) -> None:
        self.hashes: dict[int, str] = {}
        self.ids: dict[int, str] = {}
        self.rows: dict[tuple[str, str], Expected] = {}
        self.attached: dict[str, int] = {}
        """The contents that were attached, by hash, and the change set that did it last."""

    def walk(self, connection: Connection) -> Iterator[Finding]:
        """Yield a finding for every change set that does not follow from the one before it."""
        previous, expected = GENESIS, 1
        changes = _Changes(connection)
        for *header, stored in plain_rows(connection, _SEALED):
            seq, act_id = header[0], header[1]
            details = changes.of(seq)
            for noun, row_id, _project, before, after in details:
                if before is None and after is not None:
                    self.rows[noun, row_id] = Expected(seq, [after])
                else:
                    self._gather_on((noun, row_id), seq, after)
            if header[_KIND] in _KEEPING:
                self.attached |= dict.fromkeys(_attached(details), seq)
            self.hashes[seq], self.ids[seq] = stored, act_id
            if seq != expected:
                yield Finding(seq, act_id, f"change set {expected} is missing: the trail jumps to {seq}")
            elif link(previous, header, details) != stored:
                yield Finding(seq, act_id, f"change set {seq} was altered: its content does not fit its seal")
            previous, expected = stored, seq + 1
        for seq in changes.left():
            yield Finding(seq, "", f"changes are there for change set {seq}, which is missing")

    def _gather_on(self, key: tuple[str, str], seq: int, after: str | None) -> None:
        """Gather what became of a row after it was made."""
        known = self.rows.get(key)
        if after is None:
            self.rows.pop(key, None)
        elif known is None:
            self.rows[key] = Expected(seq, [after])
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
        self._groups = groupby(plain_rows(connection, _DETAILS), key=itemgetter(0))
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


def _attached(details: Iterable[_Detail]) -> Iterator[str]:
    """Yield the hashes an act that keeps contents wrote; what cannot be read has broken its seal already."""
    for image in (images_in(f"[{after}]") for noun, *_, after in details if after and noun in REFERRING):
        yield from (str(one["sha256"]) for one in image or () if one.get("sha256"))


def plain_rows(connection: Connection, query: Select[Any]) -> Iterator[tuple[Any, ...]]:
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


def images_in(text: str) -> list[dict[str, object]] | None:
    """Return the images of a JSON list; None when it is not one."""
    try:
        images = json.loads(text)
    except ValueError:
        return None
    return images if are_images(images) else None


def are_images(read: object) -> bool:
    """Whether what was read is a list of images."""
    return isinstance(read, list) and all(isinstance(image, dict) for image in read)
