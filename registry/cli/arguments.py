"""Declares commands and their arguments, and reports wrong usage."""

from __future__ import annotations

import argparse
from typing import Any, NoReturn

from registry.domain.errors import WrongUsage


class Parser(argparse.ArgumentParser):
    """Reports wrong usage as one sentence instead of ending the program."""

    def __init__(self, **given: Any) -> None:  # noqa: ANN401 - what argparse takes
        # No abbreviations: `--doc` would change its meaning when another option with this beginning is added.
        super().__init__(allow_abbrev=False, **given)

    def error(self, message: str) -> NoReturn:
        """Raise WrongUsage, which says what is wrong and how to get help."""
        raise WrongUsage(f"{message}; `{self.prog} --help` shows the usage")


class Adder:
    """Adds commands that share the global options."""

    def __init__(self, commands: argparse._SubParsersAction[Parser], shared: Parser) -> None:
        self._commands = commands
        self._shared = shared

    def __call__(
        self, name: str, purpose: str, *, json: bool = False, more: str = ""
    ) -> argparse.ArgumentParser:
        """Add a command with its description; `more` is text for the help below the options."""
        command = self._commands.add_parser(
            name,
            help=purpose,
            description=f"{purpose[0].upper()}{purpose[1:]}.",
            epilog=more,
            parents=[self._shared],
        )
        if json:
            command.add_argument("--json", action="store_true", help="print JSON")
        return command
