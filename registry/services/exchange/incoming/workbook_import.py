"""Taking workbooks in: read beside the registry, checked against it, applied as one change set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from registry.data.garbage_collection import collector_at_rest
from registry.domain.attachments.attachment import shown_name
from registry.domain.exchange.check_result import CheckResult, Conflicts
from registry.domain.exchange.import_plan import chosen, plan_import
from registry.domain.exchange.parked_cells import KEPT_IN, as_kept, parked_of
from registry.domain.problem import Problem, Refused
from registry.services.acts.act import refuse_mark
from registry.services.exchange.incoming.application import ImportWriter, keep_file, refuse_unfit
from registry.services.exchange.incoming.check import WorkbookCheck
from registry.services.exchange.incoming.empty_workbook import is_uncounted
from registry.services.exchange.incoming.mark_check import refuse_marked, refuse_marked_rows
from registry.services.exchange.incoming.profile_capture import reading_of
from registry.services.exchange.numbers import next_exchange_number
from registry.services.exchange.profiles import Profiles

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from registry.data.projects.snapshot import Snapshot
    from registry.data.projects.work import Work
    from registry.data.store import Store
    from registry.domain.exchange.check_result import ApplyOptions
    from registry.domain.exchange.column_mapping import ColumnMapping, ImportOptions
    from registry.domain.exchange.parked_cells import ParkedCell
    from registry.domain.exchange.workbook import Workbook
    from registry.domain.fields.record import Record
    from registry.domain.journal.change_set import ChangeSet
    from registry.services.acts.act import ActContext
    from registry.services.projects.projects import Projects

_BEFORE_IMPORT = "before-import"
"""The reason of the backup that is made before an import."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A workbook that was read: its cells, and the file itself as it was received."""

    workbook: Workbook
    content: bytes


@dataclass(frozen=True, slots=True)
class Applied:
    """What taking a workbook in did; no change set when there was nothing to take."""

    change_set: ChangeSet | None
    checked: CheckResult
    made: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    parked: int = 0
    """How many cells in conflict wait: everything else was applied."""


class Backup(Protocol):
    """Writes a backup of the registry, as `OpenRegistry.backup` does."""

    def __call__(self, *, reason: str) -> object:
        """Write it; `reason` becomes part of its file name."""


class Imports:
    """Reads, checks and imports workbooks."""

    def __init__(self, store: Store, projects: Projects, registry_id: str) -> None:
        """`registry_id` tells our own workbooks from those of other registries of this program."""
        self._store = store
        self._registry_id = registry_id
        self._projects = projects

    def read(self, path: Path, step: Callable[[int, int], None]) -> Incoming:
        """Read a workbook in a process of its own; raises RefusedInput with one sentence for what is none.

        A workbook marked above the ceiling anywhere in it is refused here, before anything else is looked at.
        """
        # Imported here: only an import reads files from outside (start-up time).
        from registry.data.files.attachments import own_files  # noqa: PLC0415 - see above
        from registry.data.intake.client import file_content, read_content  # noqa: PLC0415 - see above

        content = file_content(path, own_files(self._store.database))
        workbook = read_content(content, shown_name(path.name), step=step)
        refuse_marked(workbook, self._store.resources)
        return Incoming(workbook, content)

    def check(
        self, incoming: Incoming, options: ImportOptions, step: Callable[[int, int], None]
    ) -> CheckResult:
        """Return what taking a workbook in would do; writes nothing."""
        with self._store.read() as reading:
            return self._checked(reading, incoming.workbook, options, step)

    def apply(
        self,
        incoming: Incoming,
        options: ImportOptions,
        how: ApplyOptions,
        acting: ActContext,
        step: Callable[[int, int], None],
        *,
        backup: Backup,
        agreed: CheckResult | None = None,
    ) -> Applied:
        """Import a workbook as one change set, completely or not at all; `backup` is called first.

        `agreed` is what a person saw. Raises Refused when the registry has changed so that something else would be
        written now, for errors and conflicts nothing was said of, and for what the rules will not have.
        """
        backup(reason=_BEFORE_IMPORT)
        with self._store.work() as work:
            checked = self._checked(work.reading, incoming.workbook, options, _Half(step, 0))
            if agreed is not None and (agreed.rows, agreed.counts) != (checked.rows, checked.counts):
                raise Refused((Problem("I03", "", {"file": checked.file}),))
            if is_uncounted(checked):
                return Applied(None, checked)
            plan = plan_import(checked.rows, how, checked.errors_of_sheet)
            refuse_unfit(checked.file, plan)
            if not plan.is_recorded:
                return Applied(None, checked)
            parked = parked_of(chosen(checked.rows, how)) if how.conflicts is Conflicts.PARK else ()
            exchange = self._recorded(work, checked, options, parked)
            number = exchange.text("number")
            applying = ImportWriter(
                work,
                self._projects.entry,
                self._store.resources.words,
                checked.exchange or number,
                options.profile,
            )
            taken = applying.write(checked, how, _Half(step, 1))
            work.unit.insert_many("exchange_projects", taken.projects, {"exchange": exchange.id})
            keep_file(work, incoming.content)
            act = acting.act("import", subject=checked.file, exchange=number)
            return Applied(work.unit.commit(act), checked, taken.made, taken.changed, len(parked))

    def remember(self, options: ImportOptions, checked: CheckResult) -> None:
        """Remember how a workbook was read, under the name in the options; raises RefusedInput for no name."""
        Profiles(self._store).keep(
            options.profile, reading_of(checked, options, self._remembered(options.profile))
        )

    def _checked(
        self, reading: Snapshot, workbook: Workbook, options: ImportOptions, step: Callable[[int, int], None]
    ) -> CheckResult:
        refuse_mark(options.profile, "profile")
        known = self._remembered(options.profile)
        resources = self._store.resources
        check = WorkbookCheck(
            reading, resources, self._projects.entry, options, known, registry_id=self._registry_id
        )
        with collector_at_rest():
            checked = check.checked(workbook, step)
        refuse_marked_rows(checked, resources)
        return checked

    def _remembered(self, name: str) -> ColumnMapping | None:
        """Return the mapping remembered under a name; None for a new one."""
        profiles = Profiles(self._store)
        return profiles.get(name) if name and name in profiles.names() else None

    def _recorded(
        self, work: Work, checked: CheckResult, options: ImportOptions, parked: tuple[ParkedCell, ...]
    ) -> Record:
        """Record an imported file in the ledger, with its parked cells."""
        today = self._store.today
        number = next_exchange_number(work.unit, today)
        sent = work.reading.exchanges.by_number(checked.exchange) if checked.exchange else None
        return work.unit.insert(
            "exchanges",
            {
                "number": number,
                "direction": "in",
                "office": options.profile or (sent.text("office") if sent else "") or None,
                "made": today.isoformat(),
                "state": "taken",
                "file_name": checked.file[:255],
                "sha256": checked.sha256,
                "at_change": work.unit.seq,
                "answers": sent.id if sent else None,
                KEPT_IN: as_kept(parked),
            },
        )


class _Half:
    """Reports the progress of one half of the work as progress of the whole."""

    def __init__(self, step: Callable[[int, int], None], half: int) -> None:
        self._step = step
        self._half = half

    def __call__(self, done: int, of_all: int) -> None:
        self._step(done + self._half * of_all, of_all * 2)
