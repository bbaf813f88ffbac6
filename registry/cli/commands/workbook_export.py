"""`export`, `exchanges`: workbooks that leave, and the ledger."""

from __future__ import annotations

from pathlib import Path

from registry.cli.commands.projects import asked
from registry.cli.commands.withheld import tell_withheld
from registry.cli.console import DONE, FINDINGS, Console
from registry.cli.ledger_table import ledger_table, line_json
from registry.cli.progress_bar import Bar
from registry.domain.errors import WrongUsage
from registry.services.exchange.outgoing.export import ExportOptions


def export(console: Console) -> int:
    """Write the projects a query finds as an exchange workbook; prints its number."""
    options = console.options
    fields = tuple(name for name in options.fields.split(",") if name.strip())
    export_options = ExportOptions(
        to=options.to, audience=options.audience, fields=fields, reply_by=options.reply_by
    )
    with console.writing() as opened, Bar(quiet=options.quiet) as bar:
        registry = opened.registry
        query = asked(console, registry)
        done = registry.exports.write(
            query, export_options, Path(options.out), console.acting(registry), bar.step
        )
    say = console.sentences
    console.stands(say.tell("workbook_written", number=done.number, path=done.path, seq=done.change_set.seq))
    if options.json:
        console.show_json(
            {
                "exchange": done.number,
                "file": str(done.path),
                "sha256": done.sha256,
                "projects": done.projects,
                "rows": done.rows,
                "differences": 0,  # it was read again, and would not be there with one
                "change_set": done.change_set.seq,
                "withheld": [
                    {"project": one.project, "what": one.what, "why": one.why} for one in done.withheld
                ],
            }
        )
    else:
        console.show(done.number)
        console.say(say.tell("exported", projects=say.count("project", done.projects), path=done.path))
        tell_withheld(console, tuple(map(str, done.withheld)))
        for notice in done.notices:
            console.warn(notice)
    return FINDINGS if done.withheld else DONE


def exchanges(console: Console) -> int:
    """List the workbooks sent and received; for a single exchange, list its parked cells and resolve them."""
    if console.options.number is not None:
        from registry.cli.commands.parked_cells import exchange  # noqa: PLC0415 - loaded when first asked for

        return exchange(console)
    if console.options.decide is not None:
        raise WrongUsage(code="decide_without_number")
    with console.reading() as opened:
        registry = opened.registry
        lines = registry.ledger.all()
        if console.options.json:
            console.show_json([line_json(line) for line in lines])
        else:
            console.show(ledger_table(registry, lines) if lines else console.sentences.tell("no_exchanges"))
    return DONE
