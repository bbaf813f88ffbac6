"""The words of the command line: its commands and their options, as promised in the README."""

from __future__ import annotations

import argparse
import re
from itertools import takewhile
from typing import TYPE_CHECKING

from registry.cli.act_arguments import acting
from registry.cli.arguments import REF_HELP, Adder, Parser, as_written
from registry.cli.import_arguments import taking_in
from registry.cli.sentences import language_of
from registry.domain.errors import WrongUsage
from registry.domain.vocabulary.language import Language

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PROGRAM = "cooperation-registry"

_OPTION = re.compile(r"--[a-z-]+(=|$)")
_REPEATED = ("--condition", "--default", "--evidence", "--project")
"""The options that may be given several times."""
_ASKING = frozenset({"-h", "--help"})

_AUDIENCE = (
    "intended audience: OWN, KOR, USA, JOINT, a country code or ORG:…; "
    "anything not releasable to it is withheld"
)
_SENDING = (
    "Refer to fields by ID: a field of a row as funding.amount, all fields of a kind of row as funding, milestones, "
    "documents or contacts. Stage, state and due date are added for reference. Fields not sent can't be returned."
)
_DECIDING = (
    "Parked cells (`import --conflicts park`) are resolved with a small TOML file: [cells] lists the key of each cell, "
    'as shown by `exchanges EX`, with "mine" or "theirs"; `others = "mine"` or "theirs" applies to all remaining cells.'
)
_ASSIGNING = (
    "Refer to fields by ID; `show REF --json` lists them all. Separate several codes with `;`; an empty value "
    "clears a field. Rows: funding.+.amount=5000 adds one (funding.+2… another), milestones.2.forecast=… changes the "
    "second, funding.2=remove removes it."
)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read a command line; raises WrongUsage with one sentence when it cannot be read."""
    read = _window_options(arguments) or make_parser(_help_of(arguments)).parse_args(
        _with_orders_joined(arguments)
    )
    command = arguments.index(read.command) if read.command else len(arguments)
    # Options before a command are the defaults of a script; those after the command override them.
    for part in (arguments[:command], arguments[command:]):
        _refuse_repeated(part)
    return read


def _window_options(arguments: Sequence[str]) -> argparse.Namespace | None:
    """Read a line without a command, which opens the window; None where there is more in it, or it cannot be read.

    To define all commands takes longer than to read such a line.
    """
    if arguments and not arguments[0].startswith("-"):
        return None
    parser = Parser(add_help=False)
    _globals(parser, defaults=True)
    parser.set_defaults(version=False, command=None)
    try:
        read, more = parser.parse_known_args(list(arguments))
    except WrongUsage:
        return None
    return None if more else read


def _refuse_repeated(arguments: Sequence[str]) -> None:
    """Refuse an option given twice, of which argparse would take the last without a word."""
    options = takewhile(lambda argument: argument != "--", arguments)
    seen: set[str] = set()
    for name in (option.partition("=")[0] for option in options if _OPTION.match(option)):
        if name in seen and name not in _REPEATED:
            raise WrongUsage(code="option_twice", name=name)
        seen.add(name)


def _with_orders_joined(arguments: Sequence[str]) -> list[str]:
    """Return the arguments with `--sort -F` as `--sort=-F`: argparse takes a lone `-F` for an option."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] == "--sort":
            joined[-1] = f"--sort={argument}"
        else:
            joined.append(argument)
    return joined


def _help_of(arguments: Sequence[str]) -> Callable[[str], str]:
    """Return what tells the help in the language of a command line; other lines show none of it."""
    if _ASKING.isdisjoint(arguments) or language_of(arguments) is Language.EN:
        return as_written
    from registry.opening.messages import help_text  # noqa: PLC0415 - only the help is translated

    return help_text


def make_parser(told: Callable[[str], str] = as_written) -> Parser:
    """Return the parser of the whole command line; `told` returns a text of its help in another language."""
    parser = Parser(
        told=told,
        prog=PROGRAM,
        description=told("Command line of the Cooperation Registry. Without a command the window opens."),
    )
    parser.add_argument("--version", action="store_true", help="show version information")
    _globals(parser, defaults=True)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    shared = Parser(told=told, add_help=False)
    _globals(shared, defaults=False)
    for define in (_founding, _reading, _editing, acting, _sending, taking_in, _reporting, _trail, _copies):
        define(Adder(commands, shared))
    return parser


def _globals(parser: argparse.ArgumentParser, *, defaults: bool) -> None:
    """Add the options every command takes, before or after its name."""
    missing = None if defaults else argparse.SUPPRESS
    flag = False if defaults else argparse.SUPPRESS
    parser.add_argument("--registry", metavar="PATH", default=missing, help="registry file to use")
    parser.add_argument(
        "--lang", choices=("en", "ko"), default=missing, help="language of names and messages"
    )
    parser.add_argument("--today", metavar="YYYY-MM-DD", default=missing, help="date to use as today")
    parser.add_argument(
        "--who", metavar='"NAME; OFFICE; SIDE"', default=missing, help="your name, office and side"
    )
    parser.add_argument("--why", metavar="TEXT", default=missing, help="reason to keep in the history")
    parser.add_argument("--quiet", action="store_true", default=flag, help="suppress status messages")


def _founding(add: Adder) -> None:
    init = add("init", "create a registry")
    init.add_argument(
        "--sample",
        action="store_true",
        help="fill the registry with a sample portfolio of 25 fictional projects",
    )


def _reading(add: Adder) -> None:
    _filters(add("list", "list projects", json=True))
    show = add("show", "show one project", json=True)
    show.add_argument("ref", metavar="REF", help=REF_HELP)


def _filters(command: argparse.ArgumentParser) -> None:
    """Add what a list of projects can be narrowed, ordered and cut by."""
    for name, told in (
        ("area", "priority area"),
        ("country", "partner country, or a group such as ASEAN"),
        ("procedure", "GEN, DEX or APC"),
        ("stage", "stage, e.g. G5"),
        ("state", "state, e.g. in_process"),
        ("principle", "principle of the framework"),
        ("theme", "theme linked to the framework"),
        ("channel", "channel: government, b2b or both"),
        ("forum", "forum it is for next, or that took part, e.g. RCWG"),
        ("text", "words to search for"),
    ):
        command.add_argument(f"--{name}", metavar=name[0].upper(), help=told)
    command.add_argument("--late", action="store_true", help="only overdue projects")
    command.add_argument(
        "--no-date", action="store_true", help="only projects waiting for a session that has no date yet"
    )
    command.add_argument(
        "--sort", metavar="F", default="ref", help="field ID to sort by; -F sorts in descending order"
    )
    command.add_argument("--limit", metavar="N", type=int, help="show at most N projects")
    command.add_argument("--offset", metavar="N", type=int, default=0, help="skip the first N projects")


def _sending(add: Adder) -> None:
    export = add(
        "export", "export projects as an exchange workbook and print its number", json=True, more=_SENDING
    )
    export.add_argument("out", metavar="OUT.xlsx", help="file to write")
    _filters(export)
    export.add_argument("--to", metavar="ORG", default="", help="receiving office: code or name")
    export.add_argument("--audience", metavar="A", default="", help=_AUDIENCE)
    export.add_argument(
        "--fields", metavar="A,B,…", default="", help="fields to include; default: all except the note"
    )
    export.add_argument("--reply-by", metavar="D", default="", help="date by which a reply is requested")
    exchanges = add(
        "exchanges",
        "list the workbooks sent and received, or the parked cells of one of them",
        json=True,
        more=_DECIDING,
    )
    exchanges.add_argument("number", metavar="EX", nargs="?", help="exchange number, e.g. EX-2026-0002")
    exchanges.add_argument(
        "--decide", metavar="FILE.toml", help="resolve the parked cells of EX as set out in this file"
    )


def _reporting(add: Adder) -> None:
    report = add("report", "create a report as a PDF; `report --list` lists the reports")
    report.add_argument("kind", metavar="KIND", nargs="?", help="kind of report, e.g. sheet")
    report.add_argument("out", metavar="OUT.pdf", nargs="?", help="file to write")
    report.add_argument("--list", dest="kinds", action="store_true", help="list the available reports")
    report.add_argument(
        "--project", metavar="REF", action="append", default=[], help=f"{REF_HELP}; may be repeated"
    )
    report.add_argument("--paper", choices=("a4", "letter"), default="a4", help="paper size")
    report.add_argument(
        "--group", choices=("stage", "area"), default="stage", help="group the pipeline by stage or area"
    )
    report.add_argument("--red-first", action="store_true", help="list red projects first in each group")
    _filters(report)
    report.add_argument("--issue", action="store_true", help=argparse.SUPPRESS)
    report.add_argument("--audience", metavar="A", help=_AUDIENCE)
    report.add_argument(
        "--contacts", action="store_true", help="include points of contact in sheets for another office"
    )
    for name in ("meeting", "year", "since"):
        report.add_argument(f"--{name}", help=argparse.SUPPRESS)


def _editing(add: Adder) -> None:
    new = add("new", "create a project and print its number", more=_ASSIGNING)
    new.add_argument("values", metavar="FIELD=VALUE", nargs="*", help="e.g. title_en='Radar course'")
    change = add("set", "change a project and its rows", more=_ASSIGNING)
    change.add_argument("ref", metavar="REF", help=REF_HELP)
    change.add_argument("values", metavar="FIELD=VALUE", nargs="+", help="e.g. planned_start=2027-03-01")


def _trail(add: Adder) -> None:
    history = add(
        "history", "show who changed what and why, in one project or in the latest change sets", json=True
    )
    history.add_argument("ref", metavar="REF", nargs="?", default="", help=REF_HELP)
    undo = add("undo", "undo the latest change set, or the one specified")
    redo = add("redo", "redo the last change set undone, or the one specified")
    for command in (undo, redo):
        command.add_argument("change_set", metavar="CHANGE_SET", nargs="?", default="")
        command.add_argument(
            "--preview",
            action="store_true",
            help="only show what would change and what would be kept; write nothing",
        )


def _copies(add: Adder) -> None:
    backup = add("backup", "create a verified backup")
    backup.add_argument("out", metavar="OUT", nargs="?", help="file to write; default: next to the registry")
    restore = add("restore", "replace the registry with a backup; the old file is kept")
    restore.add_argument("file", metavar="FILE", help="backup to restore")
    verify = add("verify", "check the registry: file, audit trail, rows and derived data", json=True)
    verify.add_argument(
        "--rebuild", action="store_true", help="rebuild derived data: lists, search, indexes, counters"
    )
    officer = add("officer", "show the officer of the registry, or change the name or office", json=True)
    officer.add_argument("--name", metavar="N", help="new name")
    officer.add_argument("--office", metavar="O", help="new office")
