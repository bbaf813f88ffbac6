"""`import`: what taking a workbook in would do, and doing it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from registry.cli.console import DONE, FINDINGS, Console
from registry.cli.progress_bar import Bar
from registry.cli.tables import indented, table
from registry.domain.errors import WrongUsage
from registry.domain.exchange.check_result import ApplyOptions, Conflicts, Result, Severity
from registry.domain.exchange.column_mapping import ColumnMapping, ImportOptions
from registry.domain.exchange.import_plan import plan_import
from registry.domain.exchange.workbook import letters
from registry.services.exchange.incoming.json_result import checked_json
from registry.services.exchange.incoming.mapping_file import read_defaults_given, read_mapping_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from registry.cli.sentences import CommandSentences
    from registry.domain.exchange.check_result import CellProblem, CheckResult
    from registry.opening.open_registry import OpenRegistry
    from registry.services.exchange.incoming.workbook_import import Applied
    from registry.services.registry import Registry

_SHOWN = 20
"""How many problems and changes are listed; `--json` prints them all."""

_NAMED = {"file": "IN", "profile": "--profile", "map": "--map", "sheet": "--sheet"}
"""The options that name a file, a sheet or a profile, as the usage shows them."""

_LATER = ("errors", "receipt")
"""Options of the promise that a later version fulfils."""


def take_in(console: Console) -> int:
    """Check a workbook; with `--apply`, import it as one change set."""
    options = console.options
    for name, option in _NAMED.items():
        if getattr(options, name) == "":  # a script's unset variable must not mean that nothing was asked
            raise WrongUsage(code="empty_option", option=option)
    for name in _LATER:
        if getattr(options, name) is not None:
            raise WrongUsage(code="not_supported", name=name)
    import_options = _options(console)
    if not options.apply:
        _refuse_without_apply(console)
        with console.reading() as opened, Bar(quiet=options.quiet) as bar:
            if options.profile and not options.map:
                opened.registry.profiles.get(options.profile)  # a mistyped name would otherwise be ignored
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
        console.stands(
            console.sentences.tell("file_imported", file=applied.checked.file, seq=applied.change_set.seq)
        )
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
            raise WrongUsage(code="without_apply", option=f"--{name.replace('_', '-')}")


def _tell(console: Console, registry: Registry, checked: CheckResult, applied: Applied | None) -> int:
    if console.options.json:
        console.show_json(checked_json(checked, registry.telling, applied))
    else:
        say = console.sentences
        console.show("\n".join(_describe(say, registry, checked, applied)))
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


def _describe(
    say: CommandSentences, registry: Registry, checked: CheckResult, applied: Applied | None
) -> Iterator[str]:
    whose = "our_workbook" if checked.exchange else "other_workbook"
    yield say.tell(
        whose if checked.header_row else f"{whose}_without_header",
        file=checked.file,
        exchange=checked.exchange,
        row=checked.header_row,
    )
    if checked.sheets_read:
        yield say.tell("sheets_read", sheets=_named(checked.sheets_read))
        if checked.sheets_unread:
            yield say.tell("sheets_unread", sheets=_named(checked.sheets_unread))
    if checked.exchange is None:  # the columns of our own workbook are known by their ids
        yield from _columns(say, checked)
    yield from _changes(say, registry, checked)
    yield from _problems(say, registry, checked)
    yield _counts(say, checked)
    if checked.taken:
        yield say.tell("imported_before", day=checked.taken)
    if checked.undone:
        yield say.tell("imported_and_undone", day=checked.undone)
    if waiting := _waiting(checked):
        yield say.tell("cells_for_a_person", cells=say.count("cell", waiting))
    yield _outcome(say, checked, applied)


def _named(sheets: Sequence[str]) -> str:
    return ", ".join(f"“{title}”" for title in sheets)


def _columns(say: CommandSentences, checked: CheckResult) -> Iterator[str]:
    bound = [one for one in checked.columns if one.field]
    rows = [
        (one.letter, one.header, one.field or "", say.word("how", one.how) if one.how else "")
        for one in bound
    ]
    if rows:
        heads = (say.tell(f"head_of_{name}") for name in ("headers", "fields", "matches"))
        yield table(("", *heads), rows)
    left = [one.header for one in checked.columns if not one.field and one.header]
    if left:
        yield say.tell("not_mapped", headers=", ".join(left))


def _changes(say: CommandSentences, registry: Registry, checked: CheckResult) -> Iterator[str]:
    changes = [(row, change) for row in checked.rows for change in row.changes]
    for row, change in changes[:_SHOWN]:
        noun, _, name = change.field.rpartition(".")
        known = registry.fields.has(noun or "project", name)
        old, new = (
            registry.fields.display(noun or "project", name, value) if known else str(value or "–")
            for value in (change.mine, change.theirs)
        )
        at = f"[{letters(change.column)}{change.row}]"
        result = say.word("result", change.result)
        yield indented(f"{result}: {row.ref} {change.field} {at}: {old} → {new}")
    if len(changes) > _SHOWN:
        yield say.tell("more_changes", number=len(changes) - _SHOWN)


def _problems(say: CommandSentences, registry: Registry, checked: CheckResult) -> Iterator[str]:
    order = tuple(Severity)
    worst_first = sorted(checked.problems, key=lambda one: order.index(one.severity))
    for one in worst_first[:_SHOWN]:
        severity = say.word("severity", one.severity)
        yield f"{severity} {one.problem.code}{_at(say, one)}: {registry.telling.sentence(one.problem)}"
    if len(checked.problems) > _SHOWN:
        yield say.tell("more_problems", number=len(checked.problems) - _SHOWN)


def _at(say: CommandSentences, one: CellProblem) -> str:
    if not one.row and not one.column:
        return ""
    if not one.row:
        return f" {say.tell('at_column', sheet=one.sheet, column=letters(one.column))}"
    if not one.column:
        return f" {say.tell('at_row', sheet=one.sheet, row=one.row)}"
    return f" {one.sheet} {letters(one.column)}{one.row}"


def _counts(say: CommandSentences, checked: CheckResult) -> str:
    counts = checked.counts
    return say.tell(
        "import_counts",
        rows=say.count("row", counts.rows),
        new=counts.new,
        changed=counts.changed,
        unchanged=counts.unchanged,
        held=counts.held,
        errors=counts.errors,
        conflicts=counts.conflicts,
        notes=counts.notes,
    )


def _outcome(say: CommandSentences, checked: CheckResult, applied: Applied | None) -> str:
    if not checked.rows:
        return say.tell("no_rows")
    if applied is None:
        # The answer that lets every conflict wait writes the most: does even that one record nothing?
        plan = plan_import(checked.rows, ApplyOptions(conflicts=Conflicts.PARK))
        if plan.is_recorded:
            return say.tell("check_only")
        return say.tell("nothing_to_import")
    if applied.change_set is None:
        return say.tell("nothing_imported")
    number = applied.change_set.act.exchange
    errors, parked = checked.counts.errors, applied.parked
    return say.tell(
        "imported",
        seq=applied.change_set.seq,
        made=say.count("project", len(applied.made)),
        changed=say.count("project", len(applied.changed)),
        skipped=say.tell("rows_skipped", rows=say.count("row", errors)) if errors else "",
        parked=say.tell("cells_left_parked", cells=say.count("cell", parked), number=number)
        if parked
        else "",
    )
