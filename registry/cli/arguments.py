"""Declares commands and their arguments, and reports wrong usage."""

from __future__ import annotations

import argparse
import re
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

from registry.cli.help_format import HelpFormat
from registry.domain.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Callable

_MESSAGES = {
    "usage_required": r"the following arguments are required: (?P<names>.+)",
    "usage_unrecognised": r"unrecognized arguments: (?P<names>.+)",
    "usage_expected_one": r"argument (?P<argument>.+): expected one argument",
    "usage_expected_some": r"argument (?P<argument>.+): expected at least one argument",
    "usage_invalid_choice": (
        r"argument (?P<argument>.+?): invalid choice: (?P<value>.+) \(choose from (?P<choices>.+)\)"
    ),
    "usage_invalid_number": r"argument (?P<argument>.+?): invalid int value: (?P<value>.+)",
    "usage_value_not_wanted": r"argument (?P<argument>.+?): ignored explicit argument (?P<value>.+)",
    "usage_other": r"(?P<message>.*)",
}
"""How argparse words what is wrong, in English only, by the code of the error that says it in both languages."""

REF_HELP = "project number, e.g. RCF-K-26-0001"


def as_written(text: str) -> str:
    """Return a text of the help as it stands in the code, in English."""
    return text


class Parser(argparse.ArgumentParser):
    """Reports wrong usage as one sentence instead of ending the program, and shows its help in one language."""

    def __init__(self, *, told: Callable[[str], str] = as_written, **given: Any) -> None:  # noqa: ANN401 - what argparse takes
        """`told` returns a text of the help, given in English, in the language of the help."""
        self.told = told
        # No abbreviations: `--doc` would change its meaning when another option with this beginning is added.
        super().__init__(allow_abbrev=False, formatter_class=partial(HelpFormat, told=told), **given)

    def add_argument(self, *names: Any, **given: Any) -> argparse.Action:  # noqa: ANN401 - what argparse takes
        """Add an argument, its help in the language of this parser."""
        if given.get("help") not in (None, argparse.SUPPRESS):
            given["help"] = self.told(given["help"])
        return super().add_argument(*names, **given)

    def error(self, message: str) -> NoReturn:
        """Raise WrongUsage, which says what is wrong and how to get help."""
        raise wrong_usage(message, self.prog)


def wrong_usage(message: str, program: str) -> WrongUsage:
    """Return the error for a message of argparse, with the values the message names."""
    found = ((code, re.fullmatch(pattern, message, re.DOTALL)) for code, pattern in _MESSAGES.items())
    code, values = next((code, match.groupdict()) for code, match in found if match)
    return WrongUsage(code=code, program=program, **values)


class Adder:
    """Adds commands that share the global options."""

    def __init__(self, commands: argparse._SubParsersAction[Parser], shared: Parser) -> None:
        self._commands = commands
        self._shared = shared
        self._told = shared.told

    def __call__(
        self, name: str, purpose: str, *, json: bool = False, more: str = ""
    ) -> argparse.ArgumentParser:
        """Add a command with its description; `more` is text for the help below the options."""
        purpose = self._told(purpose)
        command = self._commands.add_parser(
            name,
            told=self._told,
            help=purpose,
            description=f"{purpose[0].upper()}{purpose[1:]}.",
            epilog=self._told(more) if more else more,
            parents=[self._shared],
        )
        if json:
            command.add_argument("--json", action="store_true", help="print JSON")
        return command

    def group(self, name: str, purpose: str) -> Adder:
        """Add a command whose next word says what it does; returns what adds these."""
        actions = self(name, purpose).add_subparsers(
            dest="action", metavar="ACTION", required=True, parser_class=Parser
        )
        return Adder(actions, self._shared)
