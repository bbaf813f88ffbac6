"""`import`: what taking a workbook in would do, and doing it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from registry.cli.console import DONE, FINDINGS, Console
from registry.cli.progress_bar import Bar
from registry.cli.tables import counted, indented, table
from registry.domain.errors import WrongUsage
from registry.domain.exchange.check_result import ApplyOptions, Conflicts, Result, Severity
from registry.domain.exchange.column_mapping import ColumnMapping, ImportOptions
from registry.domain.exchange.import_plan import plan_import
from registry.domain.exchange.workbook import letters
from registry.services.exchange.incoming.json_result import checked_json
from registry.services.exchange.incoming.mapping_file import read_defaults_given, read_mapping_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from registry.domain.exchange.check_result import CellProblem, CheckResult
    from registry.opening.open_registry import OpenRegistry
    from registry.services.exchange.incoming.workbook_import import Applied
    from registry.services.registry import Registry

_SHOWN = 20
"""How many problems and changes are told in words; `--json` tells all."""

_NAMED = {"file": "IN", "profile": "--profile", "map": "--map", "sheet": "--sheet"}
"""What names a file, a sheet or a profile, as it stands in the usage."""

_LATER = ("errors", "receipt")
"""Options of the promise that a later version fulfils."""


def take_in(console: Console) -> int:
    """Check a workbook and, asked to, take it in as one change set."""
    options = console.options
    for name, option in _NAMED.items():
        if getattr(options, name) == "":  # a script's unset variable must not mean that nothing was asked
            raise WrongUsage(f"{option} is empty; specify a value or omit the option")
    for name in _LATER:
        if getattr(options, name) is not None:
            raise WrongUsage(f"--{name} is not supported in this version; omit it")
    import_options = _options(console)
    if not options.apply:
        _refuse_without_apply(console)
        with console.reading() as opened, Bar(quiet=options.quiet) as bar:
            if options.profile and not options.map:
                opened.registry.profiles.get(options.profile)  # a mistyped name would be passed over
            incoming = opened.registry.imports.read(Path(options.file), bar.step)
            checked = opened.registry.imports.check(incoming, import_options, bar.step)
            return _tell(console, opened.registry, checked, None)
    with console.writing() as opened:
        return _taken_in(console, opened, Path(options.file), import_options)


def _taken_in(console: Console, opened: OpenRegistry, path: Path, import_options: ImportOptions) -> int:
    registry, options = opened.registry, console.options
    how = ApplyOptions(options.skip_errors, Conflicts(options.conflicts) if options.conflicts else None)
    with Bar(quiet=options.quiet) as bar:
        incoming = registry.imports.read(path, bar.step)
        applied = registry.imports.apply(
            incoming, import_options, how, console.acting(registry), bar.step, backup=opened.backup
        )
    if applied.change_set is not None:
        console.stands(f"{applied.checked.file} imported (change set {applied.change_set.seq})")
    if import_options.profile and applied.change_set is not None:
        registry.imports.remember(import_options, applied.checked)
    return _tell(console, registry, applied.checked, applied)


def _options(console: Console) -> ImportOptions:
    options = console.options
    given = read_mapping_file(Path(options.map)) if options.map else ColumnMapping()
    defaults = {**given.defaults, **read_defaults_given(options.default)}
    return ImportOptions(
        options.profile or "",
        ColumnMapping(
            options.sheet or given.sheet,
            given.header_row,
            given.columns,
            defaults,
            given.values,
            given.day_first,
            given.units,
        ),
    )


def _refuse_without_apply(console: Console) -> None:
    for name in ("conflicts", "skip_errors"):
        if getattr(console.options, name):
            raise WrongUsage(
                f"--{name.replace('_', '-')} has no effect without --apply; add --apply or omit it"
            )


def _tell(console: Console, registry: Registry, checked: CheckResult, applied: Applied | None) -> int:
    if console.options.json:
        console.show_json(checked_json(checked, registry.telling, applied))
    else:
        console.show("\n".join(_describe(registry, checked, applied)))
    return FINDINGS if _has_findings(checked, applied) else DONE


def _has_findings(checked: CheckResult, applied: Applied | None) -> bool:
    """Return whether something is left for a person: errors, held rows, conflicts not decided, requests, notes."""
    told = any(problem.severity is not Severity.INFO for problem in checked.problems)
    conflicts = checked.counts.conflicts and (applied is None or applied.parked)
    return bool(told or checked.counts.held or conflicts or _waiting(checked))


def _waiting(checked: CheckResult) -> int:
    """Return how many cells ask for what only a person does, or were written over where nothing is taken."""
    changes = (change for row in checked.rows for change in row.changes)
    return sum(change.result in (Result.REQUEST, Result.REFUSED) for change in changes)


def _describe(registry: Registry, checked: CheckResult, applied: Applied | None) -> Iterator[str]:
    whose = f"our workbook {checked.exchange}" if checked.exchange else "another office's workbook"
    headers = f"header row {checked.header_row}" if checked.header_row else "no header row found"
    read = f"{_named(checked.sheets_read)}, " if checked.sheets_read else ""
    yield f"{checked.file}: {whose}, {read}{headers}"
    if checked.sheets_unread and checked.sheets_read:
        yield f"not read: {_named(checked.sheets_unread)}"
    if checked.exchange is None:  # the columns of our own workbook are known by their ids
        yield from _columns(checked)
    yield from _changes(registry, checked)
    yield from _problems(registry, checked)
    yield _counts(checked)
    if checked.taken:
        yield f"this file was already imported on {checked.taken}"
    if checked.undone:
        yield (
            f"this file was imported on {checked.undone} and the import was undone; "
            "use --apply to import it again"
        )
    if waiting := _waiting(checked):
        yield f"{counted(waiting, 'cell')} can't be changed by import (request or refused); review manually"
    yield _outcome(checked, applied)


def _named(sheets: Sequence[str]) -> str:
    names = ", ".join(f"“{title}”" for title in sheets)
    return f"{'sheet' if len(sheets) == 1 else 'sheets'} {names}"


def _columns(checked: CheckResult) -> Iterator[str]:
    bound = [one for one in checked.columns if one.field]
    rows = [(one.letter, one.header, one.field or "", one.how.value if one.how else "") for one in bound]
    if rows:
        yield table(("", "header", "field", "matched by"), rows)
    left = [one.header for one in checked.columns if not one.field and one.header]
    if left:
        yield f"not mapped: {', '.join(left)}"


def _changes(registry: Registry, checked: CheckResult) -> Iterator[str]:
    changes = [(row, change) for row in checked.rows for change in row.changes]
    for row, change in changes[:_SHOWN]:
        noun, _, name = change.field.rpartition(".")
        known = registry.fields.has(noun or "project", name)
        old, new = (
            registry.fields.display(noun or "project", name, value) if known else str(value or "–")
            for value in (change.mine, change.theirs)
        )
        at = f"[{letters(change.column)}{change.row}]"
        yield indented(f"{change.result.value}: {row.ref} {change.field} {at}: {old} → {new}")
    if len(changes) > _SHOWN:
        yield f"… and {counted(len(changes) - _SHOWN, 'more change')}; use --json to list them all"


def _problems(registry: Registry, checked: CheckResult) -> Iterator[str]:
    order = tuple(Severity)
    worst_first = sorted(checked.problems, key=lambda one: order.index(one.severity))
    for one in worst_first[:_SHOWN]:
        yield f"{one.severity.value} {one.problem.code}{_at(one)}: {registry.telling.sentence(one.problem)}"
    if len(checked.problems) > _SHOWN:
        yield f"… and {counted(len(checked.problems) - _SHOWN, 'more problem')}; use --json to list them all"


def _at(one: CellProblem) -> str:
    if not one.row:
        return f" {one.sheet} column {letters(one.column)}" if one.column else ""
    return f" {one.sheet} {letters(one.column)}{one.row}" if one.column else f" {one.sheet} row {one.row}"


def _counts(checked: CheckResult) -> str:
    counts = checked.counts
    return (
        f"{counted(counts.rows, 'row')}: {counts.new} new, {counts.changed} changed, {counts.unchanged} unchanged, "
        f"{counts.held} to review, {counts.errors} with errors; {counted(counts.conflicts, 'conflict')}, "
        f"{counted(counts.notes, 'note')}"
    )


def _outcome(checked: CheckResult, applied: Applied | None) -> str:
    if not checked.rows:
        return "no rows were read"
    if applied is None:
        # The answer that lets every conflict wait writes the most: does even that one record nothing?
        plan = plan_import(checked.rows, ApplyOptions(conflicts=Conflicts.PARK))
        if plan.is_recorded:
            return "check only: nothing was written; use --apply to import"
        return "nothing to import"
    if applied.change_set is None:
        return "nothing imported: no new or changed rows"
    number = applied.change_set.act.exchange
    skipped = f", {counted(checked.counts.errors, 'row')} skipped" if checked.counts.errors else ""
    parked = (
        f"; {counted(applied.parked, 'cell')} parked: run `exchanges {number}` to see them"
        if applied.parked
        else ""
    )
    return (
        f"imported as change set {applied.change_set.seq}: {counted(len(applied.made), 'project')} created, "
        f"{counted(len(applied.changed), 'project')} changed{skipped}; run `undo` to undo it{parked}"
    )
