"""Random histories of an office, and the laws of undo they are held to; journal and workbooks are the witnesses.

What left is read from the workbooks themselves, never from what the registry remembers of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import openpyxl

from registry.data.journal.integrity import examine
from registry.data.projects.rebuild import rebuild
from registry.data.projects.standings import Standings
from registry.data.store import Store
from registry.domain.errors import WrongUsage
from registry.domain.exchange.check_result import ApplyOptions, Conflicts
from registry.domain.exchange.column_mapping import ImportOptions
from registry.domain.exchange.layout import FIRST_ROW, ID_ROW
from registry.domain.journal.change_set import ALL_OR_NOTHING, REDO
from registry.domain.problem import Refused
from registry.domain.project.query import ProjectQuery
from registry.domain.reports.request import ReportKind, ReportRequest
from registry.services.exchange.outgoing.export import ExportOptions
from tests.conftest import registry_of
from tests.portfolio import BY_KIM, NOON, assign, built_anew, contents, decide, enter
from tests.services.exchange.sheets import BANK, no_backup, step

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from registry.data.engine.database import Database
    from registry.data.reference.resources import Resources
    from registry.domain.journal.change_set import Change, ChangeSet
    from registry.services.exchange.incoming.workbook_import import Incoming
    from registry.services.registry import Registry

_FIELDS = (
    ("title_en=Radar course {n}", "note=Remark {n}"),
    ("objective=See farther {n}", "mark=U-PART"),
    ("cost={n}000", "cost_currency=USD"),
    ("mark=U", "area=HDR"),
    ("funding.+.amount={n}000", "funding.+.currency=USD", "title_en=Course with money {n}"),
    ("funding.1.amount=7{n}00", "objective=Cheaper {n}"),
    ("funding.1=remove",),
    ("risks.+.title=Storm {n}", "title_en=Course in a storm {n}"),
)
_SENT = ((), ("title_en",), ("objective", "funding.amount"), ("cost",))
_FROM_ROW_ON = 3
"""From here on a sheet of ours holds data."""


@dataclass(frozen=True, slots=True)
class Workbook:
    """What the recipient of one of our workbooks has seen, as read from the file."""

    seq: int
    projects: frozenset[str]
    columns: frozenset[str]


@dataclass
class Office:
    """One office at work; `counted` contains how often each event happened."""

    database: Database
    resources: Resources
    folder: Path
    lists: Sequence[Incoming]
    counted: dict[str, int] = field(default_factory=dict)
    sent: list[Workbook] = field(default_factory=list)
    bound: dict[str, str] = field(default_factory=dict)
    """Numbers somebody outside may know, with the project each names."""

    def __post_init__(self) -> None:
        self._files: list[Path] = []
        self._open()

    def _open(self) -> None:
        self.store = Store(self.database, self.resources, lambda: NOON)
        self.registry: Registry = registry_of(self.store)

    # What an office does: each takes a number that chooses how

    def enter(self, choice: int) -> None:
        enter(self.registry, f"note=Entry {choice}")

    def edit(self, choice: int) -> None:
        ref = self._ref(choice)
        values = (one.format(n=choice % 7 + 1) for one in _FIELDS[choice % len(_FIELDS)])
        assign(self.registry, ref, *values)

    def decide(self, choice: int) -> None:
        decide(self.registry, self._ref(choice), "G1")

    def take_in(self, choice: int) -> None:
        how = ApplyOptions(skip_errors=True, conflicts=Conflicts.THEIRS)
        self.registry.imports.apply(
            self.lists[choice % len(self.lists)], BANK, how, BY_KIM, step, backup=no_backup
        )

    def send(self, choice: int) -> None:
        refs = self._refs()
        chosen = refs if choice % 3 == 0 else [self._ref(choice)]
        path = self.folder / f"{len(self._files)}.xlsx"
        wish = ExportOptions(fields=_SENT[choice % len(_SENT)])
        done = self.registry.exports.write(chosen, wish, path, BY_KIM)
        self._files.append(path)
        self.sent.append(_told_in(path, done.change_set.seq - 1, self._ids()))
        self.bound |= {ref: self._ids()[ref] for ref in chosen}

    def get_back(self, choice: int) -> None:
        if self._files:
            path = self._files[choice % len(self._files)]
            incoming = self.registry.imports.read(_answered(path, choice), step)
            how = ApplyOptions(skip_errors=True, conflicts=Conflicts.THEIRS)
            self.registry.imports.apply(incoming, ImportOptions(), how, BY_KIM, step, backup=no_backup)

    def report(self, _choice: int) -> None:
        wish = ReportRequest(ReportKind.PIPELINE, query=ProjectQuery())
        self.registry.reports.read(wish)
        self.bound |= self._ids()

    def copy(self, _choice: int) -> None:
        self.registry.show_outside()
        self.bound |= self._ids()

    def restart(self, _choice: int) -> None:
        self.bound |= self._ids()
        self._open()

    def undo_last(self, _choice: int) -> None:
        last = self.registry.history.steps().undo
        if last is not None:
            self._undo(last.act.id)

    def undo_any(self, choice: int) -> None:
        newest = self.registry.history.recent(1)
        if newest:
            self._undo(str(choice % newest[0].seq + 1))

    def redo_last(self, _choice: int) -> None:
        self.registry.history.redo(BY_KIM)
        self._held_to_what_left()

    def redo_any(self, choice: int) -> None:
        newest = self.registry.history.recent(1)
        if newest:
            self.registry.history.redo(BY_KIM, act_id=str(choice % newest[0].seq + 1))
            self._held_to_what_left()

    # The laws

    def do(self, what: str, choice: int) -> None:
        """Do something; a refusal changes nothing, and whatever happened the laws hold."""
        before = contents(self.store)
        try:
            getattr(self, what)(choice)
            self._count(what)
        except (Refused, WrongUsage):
            self._count(f"{what} refused")
            assert contents(self.store) == before
        self._held_to_numbers()

    def end(self) -> None:
        """Hold the whole to its laws, also after everything derived was made anew."""
        found = examine(self.database)
        assert found.whole, found
        before, anew = built_anew(self.store)
        assert before == anew
        with self.database.write() as connection:
            rebuild(connection, Standings(self.resources, self.store.today), {})
            connection.commit()
        self.enter(0)
        self._held_to_numbers()

    def _undo(self, act_id: str) -> None:
        """Undo, and redo: the identity; then undo again."""
        before = contents(self.store)
        taken = self.registry.history.undo(act_id, BY_KIM)
        self._held_to_what_left()
        if taken.made is None:
            return
        after = contents(self.store)
        self.registry.history.redo(BY_KIM)
        assert contents(self.store) == before
        self.registry.history.undo(act_id, BY_KIM)
        assert contents(self.store) == after
        self._count("undone and redone")

    def _held_to_what_left(self) -> None:
        """Hold the last undo or redo to what left: nothing it wrote had left as the act had left it."""
        with self.store.read() as reading:
            made = reading.journal.find(str(reading.head()[0]))
            assert made is not None
            target = reading.journal.find(made.act.undoes)
            original = reading.journal.find(target.act.undoes) if target and made.act.kind == REDO else target
        if target is None or original is None:
            return  # an undo that found nothing to do wrote nothing
        wrong = list(violations(made, target, original, self.sent))
        assert not wrong, wrong

    def _held_to_numbers(self) -> None:
        """Hold numbers to one project each: what somebody outside may know never names another."""
        there = self._ids()
        wrong = {ref for ref, id_ in there.items() if self.bound.get(ref, id_) != id_}
        assert not wrong, wrong

    # The present values

    def _ids(self) -> dict[str, str]:
        with self.store.read() as reading:
            return {one.ref: one.id for one in reading.exchanges.titled()}

    def _refs(self) -> list[str]:
        refs = sorted(self._ids())
        if not refs:
            raise WrongUsage("there is no project")
        return refs

    def _ref(self, choice: int) -> str:
        refs = self._refs()
        return refs[choice % len(refs)]

    def _count(self, what: str) -> None:
        self.counted[what] = self.counted.get(what, 0) + 1


ACTS: tuple[str, ...] = (
    *("enter", "edit", "edit", "edit", "decide", "take_in", "send", "get_back", "report", "copy", "restart"),
    *("undo_last", "undo_last", "undo_any", "undo_any", "redo_last", "redo_any"),
)
"""What an office does, by the names of its methods, the usual things more often."""


def violations(
    made: ChangeSet, target: ChangeSet, original: ChangeSet, sent: Sequence[Workbook]
) -> Iterator[str]:
    """Yield what an undo or redo wrote over although it had left since the act it reverses."""
    for change in made.changes:
        for book in sent:
            if change.project_id in book.projects and book.seq >= target.seq:
                if original.act.kind in ALL_OR_NOTHING:
                    yield f"an official act on {change.project_id} that left"
                yield from _written_over(change, book)


def _written_over(change: Change, book: Workbook) -> Iterator[str]:
    whole = change.before is None or change.after is None
    if change.noun == "project" and whole:
        yield "a project that left"
    elif whole and any(id_.startswith(f"{change.noun}.") for id_ in book.columns):
        yield f"a row of {change.noun} that left"
    elif not whole:
        prefix = "" if change.noun == "project" else f"{change.noun}."
        yield from (name for name in change.before or {} if f"{prefix}{name}" in book.columns)


def _told_in(path: Path, seq: int, ids: Mapping[str, str]) -> Workbook:
    """Return the content of one of our workbooks: the ids of its columns, and its projects by their numbers."""
    book = openpyxl.load_workbook(path, read_only=True)
    try:
        columns: set[str] = set()
        projects: set[str] = set()
        for sheet in book.worksheets:
            rows = list(sheet.iter_rows(values_only=True))
            heads = [str(one or "") for one in rows[ID_ROW - 1]] if rows else []
            if "_key" not in heads:
                continue
            columns |= {head for head in heads if head and not head.startswith("_")}
            at = heads.index("ref")
            projects |= {ids[str(row[at])] for row in rows[FIRST_ROW - 1 :] if row[at]}
    finally:
        book.close()
    return Workbook(seq, frozenset(projects), frozenset(columns))


def _answered(path: Path, choice: int) -> Path:
    """Return a workbook of ours with one cell typed over."""
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    heads = [str(cell.value or "") for cell in page[ID_ROW]]
    column = next((heads.index(one) + 1 for one in ("title_en", "objective") if one in heads), 0)
    if column:
        page.cell(_FROM_ROW_ON, column).value = f"Answer {choice}"
    answered = path.with_name(f"answer-{choice}-{path.name}")
    book.save(answered)
    book.close()
    return answered
