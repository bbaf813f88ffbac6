"""Runs one command: reads the command line, does it, and turns every refusal into a sentence and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from registry.cli.console import CLOSED, DONE, FINDINGS, REFUSED, USAGE, Console
from registry.cli.crash import kept_crash
from registry.cli.parser import PROGRAM, make_parser
from registry.domain.errors import CannotOpen, Damaged, RefusedInput, RegistryError, Stale, WrongUsage
from registry.domain.problem import Refused

Command = Callable[[Console], int]

_COMMANDS = {
    "init": ("copies", "init"),
    "list": ("projects", "list_projects"),
    "show": ("projects", "show"),
    "new": ("projects", "new"),
    "set": ("projects", "change"),
    "present": ("acts", "present"),
    "decide": ("acts", "decide"),
    "determine": ("acts", "determine"),
    "meet": ("acts", "meet"),
    "resubmit": ("acts", "resubmit"),
    "history": ("trail", "history"),
    "undo": ("trail", "undo"),
    "redo": ("trail", "redo"),
    "backup": ("copies", "backup"),
    "restore": ("copies", "restore"),
    "verify": ("copies", "verify"),
}
"""Where each command stands; its module is loaded when it is asked for, which keeps `list` quick to start."""


_EXIT_CODES: dict[type[RegistryError], int] = {
    WrongUsage: USAGE,
    RefusedInput: REFUSED,
    CannotOpen: CLOSED,
    Damaged: CLOSED,
    Stale: CLOSED,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code. Ends with one sentence, never with a traceback."""
    os.umask(0o077)
    try:
        return _run(arguments)
    except Refused as refused:
        return _tell(_sentences(refused), REFUSED)
    except RegistryError as error:
        return _tell(str(error), _EXIT_CODES.get(type(error), REFUSED))
    except BrokenPipeError:  # the reader of our output has gone: nothing is left to say to it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return _tell("stopped; nothing that was not confirmed has been kept", FINDINGS)
    except Exception as error:  # noqa: BLE001 - the boundary of the process: a bug is kept in the log, never thrown at people
        return _tell(f"{kept_crash(error)}; nothing that was not confirmed has been kept", FINDINGS)


def _run(arguments: Sequence[str] | None) -> int:
    parser = make_parser()
    options = parser.parse_args(arguments)
    if options.command is None:
        raise WrongUsage("the window is not part of this version yet; `--help` shows the commands")
    module, name = _COMMANDS[options.command]
    command: Command = getattr(import_module(f"registry.cli.commands.{module}"), name)
    code = command(Console(options))
    sys.stdout.flush()
    return code


def _sentences(refused: Refused) -> str:
    from registry.opening.words import telling  # noqa: PLC0415 - only a refusal needs the sentences

    return " ".join(telling().sentences(refused.problems))


def _tell(sentence: str, code: int) -> int:
    print(f"{PROGRAM}: {sentence}", file=sys.stderr)
    return code
