"""Parked cells: cells of an imported workbook that are not yet resolved, and their resolution (exchange.md 5, 7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.errors import WrongUsage
from registry.domain.exchange.check_result import Conflicts
from registry.domain.exchange.parked_cells import KEPT_IN, ParkedCell, as_kept, from_kept
from registry.domain.journal.change_set import SETTLE, UNDONE
from registry.domain.values.marking import marks_in
from registry.domain.vocabulary.language import Bilingual
from registry.services.exchange.incoming.sheet_rows import field_of
from registry.services.projects.assignments import Edit, RowEdit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.data.exchanges.exchange_rows import ExchangeRows
    from registry.data.projects.snapshot import Snapshot
    from registry.data.projects.work import Work
    from registry.data.store import Store
    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record
    from registry.domain.journal.change_set import ChangeSet
    from registry.services.acts.act import ActContext
    from registry.services.projects.projects import Projects

_PROJECT, _MARK = "project", "mark"


@dataclass(frozen=True, slots=True)
class WaitingCell:
    """An unresolved parked cell: the number of its project, the current value here, and its key.

    `key` is unique in its exchange and says where the field is: `RCF-K-26-0004 funding.2.amount`.
    """

    cell: ParkedCell
    key: str
    ref: str
    title: Bilingual
    mine: Stored
    marks: frozenset[str] = frozenset()
    """The marks of its project and its row, and what came back where the field is the mark itself."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What deciding parked cells did, and what still waits; no change set where nothing was decided."""

    change_set: ChangeSet | None
    left: tuple[WaitingCell, ...]


class ParkedCells:
    """The parked cells of a registry's exchanges."""

    def __init__(self, store: Store, projects: Projects) -> None:
        self._store = store
        self._projects = projects

    def of(self, number: str) -> tuple[WaitingCell, ...]:
        """Return the cells of an exchange that still wait; raises WrongUsage when there is no such exchange."""
        with self._store.read() as reading:
            return _waiting_cells(reading, _known(reading, number))

    def decide(self, number: str, chosen: Mapping[str, Conflicts], acting: ActContext) -> Decided:
        """Decide parked cells, by their keys, as one act.

        Raises WrongUsage for a key that does not wait, Refused when the rules will not have what they say.
        """
        with self._store.work() as work:
            exchange = _known(work.reading, number)
            cells = {one.key: one for one in _waiting_cells(work.reading, exchange)}
            unknown = next((key for key in chosen if key not in cells), None)
            if unknown is not None:
                raise WrongUsage(code="no_parked_cell", key=unknown, number=number)
            decided = [cells[key] for key, how in chosen.items() if how is not Conflicts.PARK]
            self._write(work, [one for one in decided if chosen[one.key] is Conflicts.THEIRS])
            settled = {one.cell for one in decided}
            left = tuple(one for one in cells.values() if one.cell not in settled)
            if decided:
                work.unit.change(exchange, {KEPT_IN: as_kept(one.cell for one in left)})
            act = acting.act(SETTLE, subject=number, exchange=number)
            return Decided(work.unit.commit(act), left)

    def _write(self, work: Work, taken: list[WaitingCell]) -> None:
        """Write what they said into the records, project by project, as if an officer had typed it."""
        for project_id in dict.fromkeys(one.cell.project_id for one in taken):
            values: dict[str, Stored] = {}
            rows: dict[str, RowEdit] = {}
            for cell in (one.cell for one in taken if one.cell.project_id == project_id):
                if cell.noun == _PROJECT:
                    values[cell.name] = cell.theirs
                else:
                    edit = rows.setdefault(cell.row_id, RowEdit(cell.noun, cell.row_id))
                    edit.values[cell.name] = cell.theirs
            file = work.reading.known_file(project_id)
            self._projects.entry.apply(work, file, Edit(values, tuple(rows.values()), ()))


def still_parked(exchanges: ExchangeRows, exchange: Record) -> tuple[tuple[ParkedCell, Record], ...]:
    """Return the parked cells of an exchange whose record still exists and still differs.

    An undone import has none.
    """
    undone = exchange.text("state") == UNDONE
    if undone or exchange.text("direction") != "in" or not exchange.text(KEPT_IN):
        return ()
    cells = from_kept(exchange.text(KEPT_IN))
    known: dict[str, Record] = {}
    for noun in {cell.noun for cell in cells}:
        known |= exchanges.by_id(noun, [cell.row_id for cell in cells if cell.noun == noun])
    return tuple(
        (cell, known[cell.row_id])
        for cell in cells
        if cell.row_id in known and not _says_so(cell, known[cell.row_id])
    )


def _says_so(cell: ParkedCell, record: Record) -> bool:
    field = field_of(cell.field)
    mine = record.values.get(cell.name)
    return mine == cell.theirs if field is None else field.kind.same(mine, cell.theirs)


def _waiting_cells(reading: Snapshot, exchange: Record) -> tuple[WaitingCell, ...]:
    found = []
    for cell, record in still_parked(reading.exchanges, exchange):
        file = reading.known_file(cell.project_id)
        path = cell.name
        if cell.noun != _PROJECT:
            place = [row.id for row in file.of(cell.noun)].index(cell.row_id) + 1
            path = f"{cell.noun}.{place}.{cell.name}"
        ref = file.project.text("ref")
        title = Bilingual(file.project.text("title_en"), file.project.text("title_ko"))
        marks = marks_in((file.project.values.get(_MARK), record.values.get(_MARK), *_told_marks(cell)))
        found.append(WaitingCell(cell, f"{ref} {path}", ref, title, record.values.get(cell.name), marks))
    return tuple(found)


def _told_marks(cell: ParkedCell) -> tuple[Stored, ...]:
    return (cell.base, cell.theirs) if cell.name == _MARK else ()


def _known(reading: Snapshot, number: str) -> Record:
    exchange = reading.exchanges.by_number(number)
    if exchange is None:
        raise WrongUsage(code="no_exchange", number=number)
    return exchange
