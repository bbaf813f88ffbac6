"""How commands and their arguments are declared, and how wrong usage is reported."""

from __future__ import annotations

import argparse
from typing import Any, NoReturn

from registry.domain.errors import WrongUsage


class Parser(argparse.ArgumentParser):
    """Reports wrong usage as one sentence instead of ending the program."""

    def __init__(self, **given: Any) -> None:  # noqa: ANN401 - what argparse takes
        # No abbreviations: `--doc` would mean something else the day a second option begins like it.
        super().__init__(allow_abbrev=False, **given)

    def error(self, message: str) -> NoReturn:
        """Raise WrongUsage with what is wrong and where help stands."""
        raise WrongUsage(f"{message}; `{self.prog} --help` shows how it is written")


class Adder:
    """Adds commands that share the global options."""

    def __init__(self, commands: argparse._SubParsersAction[Parser], shared: Parser) -> None:
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
