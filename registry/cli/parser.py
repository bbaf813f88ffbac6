"""The words of the command line: its commands and their options, as promised in the README."""

from __future__ import annotations

import argparse
from typing import NoReturn

from registry.domain.errors import WrongUsage

PROGRAM = "cooperation-registry"


class _Parser(argparse.ArgumentParser):
    """Reports wrong usage as one sentence instead of ending the program."""

    def error(self, message: str) -> NoReturn:
        """Raise WrongUsage with what is wrong and where help stands."""
        raise WrongUsage(f"{message}; `{self.prog} --help` shows how it is written")


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = _Parser(prog=PROGRAM, description="The registry of cooperation projects, from the command line.")
    _globals(parser, defaults=True)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    shared = _Parser(add_help=False)
    _globals(shared, defaults=False)
    for define in (_founding, _reading, _editing, _acting, _trail, _copies):
        define(_Adder(commands, shared))
    return parser


def _globals(parser: argparse.ArgumentParser, *, defaults: bool) -> None:
    """Add the options every command takes, before or after its name."""
    missing = None if defaults else argparse.SUPPRESS
    flag = False if defaults else argparse.SUPPRESS
    parser.add_argument("--registry", metavar="PATH", default=missing, help="the registry file to work with")
    language = "en" if defaults else argparse.SUPPRESS
    parser.add_argument("--lang", choices=("en", "ko"), default=language, help="language of names and labels")
    parser.add_argument("--today", metavar="YYYY-MM-DD", default=missing, help="the day to take for today")
    parser.add_argument("--who", metavar='"NAME; OFFICE; SIDE"', default=missing, help="who acts")
    parser.add_argument("--why", metavar="TEXT", default=missing, help="why, for the history")
    parser.add_argument("--quiet", action="store_true", default=flag, help="say nothing when all went well")


class _Adder:
    """Adds commands that share the global options."""

    def __init__(self, commands: argparse._SubParsersAction[_Parser], shared: _Parser) -> None:
        self._commands = commands
        self._shared = shared

    def __call__(self, name: str, told: str, *, json: bool = False) -> argparse.ArgumentParser:
        command = self._commands.add_parser(name, help=told, description=told, parents=[self._shared])
        if json:
            command.add_argument("--json", action="store_true", help="print JSON")
        return command


def _founding(add: _Adder) -> None:
    init = add("init", "make a new registry")
    init.add_argument("--sample", action="store_true", help="fill in the fictional portfolio of 25 projects")


def _reading(add: _Adder) -> None:
    listing = add("list", "list the projects, filtered", json=True)
    for name, told in (
        ("area", "priority area"),
        ("country", "partner country, or a group such as ASEAN"),
        ("procedure", "GEN, DEX or APC"),
        ("stage", "stage, e.g. G5"),
        ("state", "state, e.g. in_process"),
        ("text", "words to look for"),
    ):
        listing.add_argument(f"--{name}", metavar=name[0].upper(), help=told)
    listing.add_argument("--late", action="store_true", help="only what is past its due date")
    listing.add_argument("--sort", metavar="F", default="ref", help="field id to sort by; -F for descending")
    listing.add_argument("--limit", metavar="N", type=int, help="at most so many")
    listing.add_argument("--offset", metavar="N", type=int, default=0, help="leave out the first so many")
    show = add("show", "show one project", json=True)
    show.add_argument("ref", metavar="REF")


def _editing(add: _Adder) -> None:
    new = add("new", "enter a project")
    new.add_argument("values", metavar="FIELD=VALUE", nargs="*")
    change = add("set", "change a project and its rows")
    change.add_argument("ref", metavar="REF")
    change.add_argument("values", metavar="FIELD=VALUE", nargs="+")


def _acting(add: _Adder) -> None:
    present = add("present", "record a presentation over the government channel")
    present.add_argument("ref", metavar="REF")
    for name, dest in (("from", "from_org"), ("to", "to_org")):
        present.add_argument(f"--{name}", dest=dest, metavar="ORG", required=True)
    present.add_argument("--channel", metavar="C", required=True)
    present.add_argument("--date", dest="sent", metavar="D", required=True)
    present.add_argument("--document", metavar="NO", required=True)
    present.add_argument("--reply-due", metavar="D")

    decide = add("decide", "record what a body decided on a gate")
    decide.add_argument("ref", metavar="REF")
    decide.add_argument("stage", metavar="STAGE")
    decide.add_argument("outcome", metavar="OUTCOME", help="approve, return, defer, reject, withdraw, note …")
    _evidence(decide, "body")
    decide.add_argument("--side", metavar="S", help="whose gate, when several are open")
    decide.add_argument("--text", metavar="T", help="what was decided, in the language of --lang")
    decide.add_argument(
        "--until", metavar="D", help="until when: a date, or the forum whose session is meant"
    )
    decide.add_argument("--condition", metavar='"TEXT;OWNER;DUE"', action="append", default=[])
    decide.add_argument("--title", dest="decider_title", metavar="T", help="title of who decided")
    decide.add_argument("--basis", metavar="T", help="legal basis or rule")
    decide.add_argument("--back-to", metavar="STAGE", help="with return: the earlier stage to begin again at")
    decide.add_argument(
        "--corrects", metavar="N", type=int, help="the number of the decision this one puts right"
    )

    determine = add("determine", "record an established fact, such as us_origin yes")
    determine.add_argument("ref", metavar="REF")
    determine.add_argument("kind", metavar="KIND")
    determine.add_argument("value", metavar="VALUE")
    _evidence(determine, "by_org")
    determine.add_argument("--valid-until", metavar="D")
    determine.add_argument("--note", metavar="T")

    meet = add("meet", "record that a requirement of a stage is met, or waived")
    meet.add_argument("ref", metavar="REF")
    meet.add_argument("stage", metavar="STAGE")
    meet.add_argument("requirement", metavar="REQUIREMENT")
    _evidence(meet, "by_org")
    meet.add_argument("--waive", action="store_true", help="it is waived, not met; needs --reason")
    meet.add_argument("--reason", metavar="T")

    resubmit = add("resubmit", "take a returned, deferred or ended project up again")
    resubmit.add_argument("ref", metavar="REF")
    resubmit.add_argument("--date", metavar="D", help="when; today unless given")
    resubmit.add_argument("--back-to", metavar="STAGE", help="the stage to begin again at")


def _evidence(command: argparse.ArgumentParser, body: str) -> None:
    """Add what every official act names: the body, the date, the document."""
    command.add_argument("--by", dest=body, metavar="ORG", required=True)
    command.add_argument("--date", metavar="D", required=True)
    command.add_argument("--document", metavar="NO", required=True)


def _trail(add: _Adder) -> None:
    history = add("history", "tell who changed what and why", json=True)
    history.add_argument("ref", metavar="REF")
    undo = add("undo", "take an act back: the last one, or the change set named")
    undo.add_argument("change_set", metavar="CHANGE_SET", nargs="?", default="")
    add("redo", "do again what was last undone")


def _copies(add: _Adder) -> None:
    backup = add("backup", "write a verified backup")
    backup.add_argument("out", metavar="OUT", nargs="?")
    restore = add("restore", "put a backup in place of the registry; the old file is kept")
    restore.add_argument("file", metavar="FILE")
    add("verify", "examine the registry: file, trail, rows", json=True)
