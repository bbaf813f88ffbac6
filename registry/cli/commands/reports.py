"""`report`: the reports, as PDF files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from registry.cli.commands.projects import asked
from registry.cli.commands.withheld import tell_withheld
from registry.cli.console import DONE, FINDINGS, Console
from registry.cli.progress_bar import Bar
from registry.cli.tables import table
from registry.domain.errors import WrongUsage
from registry.domain.reports.request import Grouping, Paper, ReportKind, ReportRequest
from registry.services.reports.kinds import report_choices

if TYPE_CHECKING:
    from registry.services.registry import Registry

_LATER = ("issue", "meeting", "year", "since")
"""Options that are promised for a later version."""

_NARROWING = ("area", "country", "procedure", "stage", "state", "text", "late", "no_date", "limit", "offset")
"""Options that name no project but narrow the list of them."""


def report(console: Console) -> int:
    """Create a report and write it; records nothing."""
    if console.options.kinds:
        return _list(console)
    kind, out = _asked_for(console)
    with console.reading() as opened, Bar(quiet=console.options.quiet) as bar:
        registry = opened.registry
        made = registry.reports.make(
            _request(console, kind, registry), bar.step, prepared_by=console.acting(registry).who
        )
        registry.reports.save(made.pdf, out)
    told = console.stands(
        console.sentences.tell(
            "report_written", path=out, title=made.title, pages=console.sentences.count("page", made.pages)
        )
    )
    tell_withheld(console, made.withheld)
    for notice in made.notices:
        console.warn(notice)
    console.say(told)
    return FINDINGS if made.withheld else DONE


def _list(console: Console) -> int:
    rows = [(one.kind.value, one.name, one.about) for one in report_choices(console.language)]
    console.show(table(("KIND", "", ""), rows))
    return DONE


def _asked_for(console: Console) -> tuple[ReportKind, Path]:
    """Return kind and file of the report; raises WrongUsage for what this version does not do."""
    options = console.options
    later = next((name for name in _LATER if getattr(options, name)), None)
    if later is not None:
        raise WrongUsage(code="not_supported", name=later)
    kinds = ", ".join(ReportKind)
    if not options.kind or not options.out:
        raise WrongUsage(code="report_incomplete", kinds=kinds)
    if options.kind not in [kind.value for kind in ReportKind]:
        raise WrongUsage(code="unknown_report", kind=options.kind, kinds=kinds)
    out = Path(options.out).absolute()
    if out.suffix.casefold() == ".docx":
        raise WrongUsage(code="report_as_word", name=out.name)
    if out.suffix.casefold() != ".pdf":
        raise WrongUsage(code="report_no_pdf", name=out.name)
    return ReportKind(options.kind), out


def _request(console: Console, kind: ReportKind, registry: Registry) -> ReportRequest:
    options = console.options
    narrowed = any(getattr(options, name) for name in _NARROWING)
    if options.project and narrowed:
        raise WrongUsage(code="report_two_selections")
    if kind is ReportKind.SHEET and not (options.project or narrowed):
        raise WrongUsage(code="report_of_what")
    return ReportRequest(
        kind=kind,
        language=console.language,
        paper=Paper(options.paper),
        projects=tuple(dict.fromkeys(options.project)),
        query=asked(console, registry),
        grouping=Grouping(options.group),
        red_first=options.red_first,
        audience=options.audience or "",
        contacts=options.contacts,
    )
