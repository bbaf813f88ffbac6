"""The words of the command line: its commands and their options, as promised in the README."""

from __future__ import annotations

import argparse
import re
from itertools import takewhile
from typing import TYPE_CHECKING, Any, NoReturn

from registry.cli.import_arguments import taking_in
from registry.domain.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Sequence

PROGRAM = "cooperation-registry"

_OPTION = re.compile(r"--[a-z-]+(=|$)")
_REPEATED = ("--condition", "--default", "--project")
"""The options that may be given several times."""

_REF = "the number of the project, e.g. RCF-K-26-0001"
_AUDIENCE = (
    "whom it is for: OWN, KOR, USA, JOINT, a country code or ORG:…; what is not releasable there is left out"
)
_SENDING = (
    "Fields are named by their ids, those of rows as funding.amount, whole rows as funding, milestones, documents or "
    "contacts; stage, state and due stand beside them for orientation. What is not sent can never come back."
)
_DECIDING = (
    "Cells that were parked (`import --conflicts park`) are decided by a small TOML file: under [cells] the key of "
    'each, as `exchanges EX` shows it, with "mine" or "theirs"; `others = "mine"` or "theirs" decides '
    "all that are not named."
)
_ASSIGNING = (
    "Fields are named by their ids; `show REF --json` lists them all. Several codes are separated by `;`, an empty "
    "value clears a field. Rows: funding.+.amount=5000 makes one (funding.+2… a second), milestones.2.forecast=… "
    "changes the second, funding.2=remove removes it."
)


class _Parser(argparse.ArgumentParser):
    """Reports wrong usage as one sentence instead of ending the program."""

    def __init__(self, **given: Any) -> None:  # noqa: ANN401 - what argparse takes
        # No abbreviations: `--doc` would mean something else the day a second option begins like it.
        super().__init__(allow_abbrev=False, **given)

    def error(self, message: str) -> NoReturn:
        """Raise WrongUsage with what is wrong and where help stands."""
        raise WrongUsage(f"{message}; `{self.prog} --help` shows how it is written")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read a command line; raises WrongUsage with one sentence when it cannot be read."""
    read = make_parser().parse_args(_with_orders_joined(arguments))
    command = arguments.index(read.command) if read.command else len(arguments)
    # What stands before a command are a script's defaults: the command's own word counts.
    for part in (arguments[:command], arguments[command:]):
        _refuse_repeated(part)
    return read


def _refuse_repeated(arguments: Sequence[str]) -> None:
    """Refuse an option given twice, of which argparse would take the last without a word."""
    options = takewhile(lambda argument: argument != "--", arguments)
    seen: set[str] = set()
    for name in (option.partition("=")[0] for option in options if _OPTION.match(option)):
        if name in seen and name not in _REPEATED:
            raise WrongUsage(f"{name} is given twice; give it once")
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


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = _Parser(prog=PROGRAM, description="The registry of cooperation projects, from the command line.")
    parser.add_argument("--version", action="store_true", help="tell which versions are at work")
    _globals(parser, defaults=True)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    shared = _Parser(add_help=False)
    _globals(shared, defaults=False)
    for define in (_founding, _reading, _editing, _acting, _sending, taking_in, _reporting, _trail, _copies):
        define(Adder(commands, shared))
    return parser


def _globals(parser: argparse.ArgumentParser, *, defaults: bool) -> None:
    """Add the options every command takes, before or after its name."""
    missing = None if defaults else argparse.SUPPRESS
    flag = False if defaults else argparse.SUPPRESS
    parser.add_argument("--registry", metavar="PATH", default=missing, help="the registry file to work with")
    parser.add_argument("--lang", choices=("en", "ko"), default=missing, help="language of names and labels")
    parser.add_argument("--today", metavar="YYYY-MM-DD", default=missing, help="the day to take for today")
    parser.add_argument("--who", metavar='"NAME; OFFICE; SIDE"', default=missing, help="who acts")
    parser.add_argument("--why", metavar="TEXT", default=missing, help="why, for the history")
    parser.add_argument("--quiet", action="store_true", default=flag, help="say nothing of what was done")


class Adder:
    """Adds commands that share the global options."""

    def __init__(self, commands: argparse._SubParsersAction[_Parser], shared: _Parser) -> None:
        self._commands = commands
        self._shared = shared

    def __call__(
        self, name: str, told: str, *, json: bool = False, more: str = ""
    ) -> argparse.ArgumentParser:
        """Add a command and say what it does; `more` stands below its options."""
        command = self._commands.add_parser(
            name, help=told, description=f"{told[0].upper()}{told[1:]}.", epilog=more, parents=[self._shared]
        )
        if json:
            command.add_argument("--json", action="store_true", help="print JSON")
        return command


def _founding(add: Adder) -> None:
    init = add("init", "make a new registry")
    init.add_argument("--sample", action="store_true", help="fill in the fictional portfolio of 25 projects")


def _reading(add: Adder) -> None:
    _filters(add("list", "list the projects, filtered", json=True))
    show = add("show", "show one project", json=True)
    show.add_argument("ref", metavar="REF", help=_REF)


def _filters(command: argparse.ArgumentParser) -> None:
    """Add what a list of projects can be narrowed, ordered and cut by."""
    for name, told in (
        ("area", "priority area"),
        ("country", "partner country, or a group such as ASEAN"),
        ("procedure", "GEN, DEX or APC"),
        ("stage", "stage, e.g. G5"),
        ("state", "state, e.g. in_process"),
        ("text", "words to look for"),
    ):
        command.add_argument(f"--{name}", metavar=name[0].upper(), help=told)
    command.add_argument("--late", action="store_true", help="only what is past its due date")
    command.add_argument("--sort", metavar="F", default="ref", help="field id to sort by; -F for descending")
    command.add_argument("--limit", metavar="N", type=int, help="at most so many")
    command.add_argument("--offset", metavar="N", type=int, default=0, help="leave out the first so many")


def _sending(add: Adder) -> None:
    export = add(
        "export", "write projects as an exchange workbook; prints its number", json=True, more=_SENDING
    )
    export.add_argument("out", metavar="OUT.xlsx", help="the file to write")
    _filters(export)
    export.add_argument("--to", metavar="ORG", default="", help="the office it is for: code or name")
    export.add_argument("--audience", metavar="A", default="", help=_AUDIENCE)
    export.add_argument(
        "--fields", metavar="A,B,…", default="", help="the fields that leave; all but the note unless given"
    )
    export.add_argument("--reply-by", metavar="D", default="", help="the day an answer is asked for")
    exchanges = add(
        "exchanges",
        "list the workbooks that left and came; of one, what waits in it",
        json=True,
        more=_DECIDING,
    )
    exchanges.add_argument("number", metavar="EX", nargs="?", help="the number of one, e.g. EX-2026-0002")
    exchanges.add_argument("--decide", metavar="FILE.toml", help="decide the cells that wait in it")


def _reporting(add: Adder) -> None:
    report = add("report", "make a report as a PDF; `report --list` names them")
    report.add_argument("kind", metavar="KIND", nargs="?", help="which report, e.g. sheet")
    report.add_argument("out", metavar="OUT.pdf", nargs="?", help="the file to write")
    report.add_argument("--list", dest="kinds", action="store_true", help="list the reports there are")
    report.add_argument(
        "--project", metavar="REF", action="append", default=[], help=f"{_REF}; once for each"
    )
    report.add_argument("--paper", choices=("a4", "letter"), default="a4", help="the paper to print on")
    report.add_argument(
        "--group", choices=("stage", "area"), default="stage", help="what a pipeline stands together by"
    )
    report.add_argument("--red-first", action="store_true", help="in each group the red ones first")
    _filters(report)
    report.add_argument("--issue", action="store_true", help=argparse.SUPPRESS)
    report.add_argument("--audience", metavar="A", help=_AUDIENCE)
    report.add_argument(
        "--contacts", action="store_true", help="tell another office the points of contact of the sheets too"
    )
    for name in ("meeting", "year", "since"):
        report.add_argument(f"--{name}", help=argparse.SUPPRESS)


def _editing(add: Adder) -> None:
    new = add("new", "enter a project; prints its number", more=_ASSIGNING)
    new.add_argument("values", metavar="FIELD=VALUE", nargs="*", help="e.g. title_en='Radar course'")
    change = add("set", "change a project and its rows", more=_ASSIGNING)
    change.add_argument("ref", metavar="REF", help=_REF)
    change.add_argument("values", metavar="FIELD=VALUE", nargs="+", help="e.g. planned_start=2027-03-01")


def _acting(add: Adder) -> None:
    present = add("present", "record a presentation over the government channel")
    present.add_argument("ref", metavar="REF", help=_REF)
    for name, dest, told in (("from", "from_org", "who presents"), ("to", "to_org", "to whom")):
        present.add_argument(f"--{name}", dest=dest, metavar="ORG", required=True, help=told)
    present.add_argument("--channel", metavar="C", required=True, help="letter, cable, meeting …")
    present.add_argument("--date", dest="sent", metavar="D", required=True, help="when it was sent")
    present.add_argument("--document", metavar="NO", required=True, help="number of the official letter")
    present.add_argument("--reply-due", metavar="D", help="by when an answer is asked for")

    decide = add("decide", "record what a body decided on a gate")
    decide.add_argument("ref", metavar="REF", help=_REF)
    decide.add_argument("stage", metavar="STAGE", help="the open stage, e.g. G5")
    decide.add_argument(
        "outcome",
        metavar="OUTCOME",
        help="approve, approve_with_conditions, return, defer, reject, withdraw, note …",
    )
    _evidence(decide, "body")
    decide.add_argument("--side", metavar="S", help="whose gate, when several are open: ROK, USA …")
    decide.add_argument("--text", metavar="T", help="what was decided, in the language of --lang")
    decide.add_argument(
        "--until", metavar="D", help="until when: a date, or the forum whose session is meant"
    )
    decide.add_argument(
        "--condition",
        metavar='"TEXT;OWNER;DUE"',
        action="append",
        default=[],
        help="a condition; once for each; add ;before=STAGE when it must be met before a stage closes; read from the "
        "right, so that TEXT may hold semicolons and line breaks; an owner that holds a semicolon is given in a JSON "
        'object: {"text": …, "owner": …, "due": …, "before": …}',
    )
    decide.add_argument("--title", dest="decider_title", metavar="T", help="title of the person who decided")
    decide.add_argument("--basis", metavar="T", help="legal basis or rule")
    decide.add_argument("--back-to", metavar="STAGE", help="with return: the earlier stage to begin again at")
    decide.add_argument(
        "--corrects", metavar="N", type=int, help="the number of the decision this one puts right"
    )

    determine = add("determine", "record an established fact, such as us_origin yes")
    determine.add_argument("ref", metavar="REF", help=_REF)
    determine.add_argument("kind", metavar="KIND", help="us_origin, controlled_rok, oda, export_route …")
    determine.add_argument("value", metavar="VALUE", help="yes, no, or a code of that kind")
    _evidence(determine, "by_org")
    determine.add_argument("--valid-until", metavar="D", help="the last day it holds")
    determine.add_argument("--note", metavar="T", help="a remark")

    meet = add("meet", "record that a requirement of a stage is met, or waived")
    meet.add_argument("ref", metavar="REF", help=_REF)
    meet.add_argument("stage", metavar="STAGE", help="the stage that asks for it, e.g. G2")
    meet.add_argument("requirement", metavar="REQUIREMENT", help="its id, as `show` names it at the gate")
    _evidence(meet, "by_org")
    meet.add_argument("--waive", action="store_true", help="it is waived, not met; needs --reason")
    meet.add_argument("--reason", metavar="T", help="why it is waived")

    resubmit = add("resubmit", "take a returned, deferred or ended project up again")
    resubmit.add_argument("ref", metavar="REF", help=_REF)
    resubmit.add_argument("--date", metavar="D", help="when; today unless given")
    resubmit.add_argument("--back-to", metavar="STAGE", help="the stage to begin again at")


def _evidence(command: argparse.ArgumentParser, body: str) -> None:
    """Add what every official act names: the body, the date, the document."""
    command.add_argument("--by", dest=body, metavar="ORG", required=True, help="the body: code or name")
    command.add_argument("--date", metavar="D", required=True, help="the day of the document")
    command.add_argument(
        "--document", metavar="NO", required=True, help="number of the document that says so"
    )


def _trail(add: Adder) -> None:
    history = add("history", "tell who changed what and why: of a project, or the latest acts", json=True)
    history.add_argument("ref", metavar="REF", nargs="?", default="", help=_REF)
    undo = add("undo", "undo an act: the last one, or the change set named")
    redo = add("redo", "redo what was last undone, or the change set named")
    for command in (undo, redo):
        command.add_argument("change_set", metavar="CHANGE_SET", nargs="?", default="")
        command.add_argument(
            "--preview",
            action="store_true",
            help="only tell what would go and what would stay; writes nothing",
        )


def _copies(add: Adder) -> None:
    backup = add("backup", "write a verified backup")
    backup.add_argument(
        "out", metavar="OUT", nargs="?", help="the file to write; beside the registry unless given"
    )
    restore = add("restore", "put a backup in place of the registry; the old file is kept")
    restore.add_argument("file", metavar="FILE", help="the backup")
    verify = add(
        "verify", "examine the registry: file, trail, rows, and what is derived from them", json=True
    )
    verify.add_argument(
        "--rebuild", action="store_true", help="make anew what is derived: lists, search, indexes, counters"
    )
