"""Runs one command: reads the command line, does it, and turns every refusal into a sentence and an exit code."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from registry.cli import output
from registry.cli.console import CLOSED, DONE, FINDINGS, REFUSED, USAGE, Console
from registry.cli.parser import parse
from registry.cli.sentences import CommandSentences, language_of
from registry.domain.errors import CannotOpen, CannotRead, RefusedInput, RegistryError, Stale, WrongUsage
from registry.domain.problem import Refused
from registry.opening.crash_log import logged_crash
from registry.services.language.error_sentences import error_sentence

if TYPE_CHECKING:
    from argparse import Namespace

    from registry.domain.problem import Problem
    from registry.domain.vocabulary.language import Language

Command = Callable[[Console], int]

_COMMANDS = {
    "init": ("registry_files", "init"),
    "list": ("projects", "list_projects"),
    "show": ("projects", "show"),
    "new": ("entries", "new"),
    "set": ("entries", "change"),
    "present": ("acts", "present"),
    "decide": ("acts", "decide"),
    "determine": ("acts", "determine"),
    "meet": ("acts", "meet"),
    "resubmit": ("acts", "resubmit"),
    "cancel": ("acts", "cancel"),
    "suspend": ("acts", "suspend"),
    "resume": ("acts", "resume"),
    "reopen": ("acts", "reopen"),
    "procedure": ("procedures", "procedure"),
    "export": ("workbook_export", "export"),
    "exchanges": ("workbook_export", "exchanges"),
    "import": ("workbook_import", "take_in"),
    "report": ("reports", "report"),
    "history": ("history", "history"),
    "undo": ("history", "undo"),
    "redo": ("history", "redo"),
    "backup": ("registry_files", "backup"),
    "restore": ("registry_files", "restore"),
    "verify": ("registry_files", "verify"),
    "officer": ("officer", "officer"),
}
"""The module of each command. It is loaded only when the command runs, so that `list` starts quickly."""


_EXIT_CODES: dict[type[RegistryError], int] = {
    WrongUsage: USAGE,
    RefusedInput: REFUSED,
    CannotOpen: CLOSED,
    Stale: CLOSED,
}
"""The exit code of each kind of error and of every kind under it."""


_PATHS = ("registry", "file", "out", "map", "decide")
_UNREAD = re.compile("[\ud800-\udfff]+")
"""How Python hands over bytes of an argument that are no text in the terminal's encoding."""


def main(arguments: Sequence[str] | None = None, window: Command | None = None) -> int:
    """Run the command line; returns the exit code. Ends with one sentence, never with a traceback.

    `window` opens the window; it is called when no command is given.
    """
    os.umask(0o077)
    output.fit_streams()
    try:
        return _run(arguments, window)
    except RegistryError as error:
        return _tell(error_sentence(error, language_of(_given(arguments))), _code_of(error))
    except BrokenPipeError:  # the reader of the output has closed: nothing more can be printed
        return DONE
    except KeyboardInterrupt:
        return _tell(_said(arguments).tell("interrupted"), FINDINGS)
    except Exception as error:  # noqa: BLE001 - the boundary of the process: a bug is kept in the log, never thrown at people
        say = _said(arguments)
        return _tell(say.tell("nothing_saved", what=_crashed(say, error)), FINDINGS)


def _said(arguments: Sequence[str] | None) -> CommandSentences:
    return CommandSentences(language_of(_given(arguments)))


def _crashed(say: CommandSentences, error: BaseException) -> str:
    """Keep what a bug left behind in the log, and return what to say of it."""
    log, name = logged_crash(error), type(error).__name__
    return say.tell("crashed", name=name) if log is None else say.tell("crashed_with_log", name=name, log=log)


def _given(arguments: Sequence[str] | None) -> Sequence[str]:
    return sys.argv[1:] if arguments is None else arguments


def _run(arguments: Sequence[str] | None, window: Command | None) -> int:
    options = parse(_given(arguments))
    _refuse_unread(options)
    _refuse_nameless(options)
    if options.version:
        from registry.opening.versions import versions  # noqa: PLC0415 - rarely asked

        output.put(versions())
        return DONE
    if options.command is None:
        if window is None:
            raise WrongUsage(code="no_command")
        return window(Console(options))
    module, name = _COMMANDS[options.command]
    command: Command = getattr(import_module(f"registry.cli.commands.{module}"), name)
    return _done(command, Console(options))


def _done(command: Command, console: Console) -> int:
    """Run a command; a refusal is printed in the language of the command."""
    try:
        code = command(console)
    except Refused as refused:
        return _tell(_sentences(refused.problems, console.language), REFUSED)
    except CannotRead as error:
        return _tell(_sentences((error.problem,), console.language), REFUSED)
    except BaseException as error:
        if console.standing:
            return _tell(_after_saving(console.standing, error, console.language), FINDINGS)
        if isinstance(error, RegistryError):
            return _tell(error_sentence(error, console.language), _code_of(error))
        raise
    return FINDINGS if code == DONE and console.backup_failed else code


def _after_saving(standing: Sequence[str], error: BaseException, language: Language) -> str:
    """Return what to say where something failed after the act: it was saved, and only what followed was not done.

    It is done with a finding, so the exit code is 1: whoever repeats the command on any other code would do it twice.
    """
    say = CommandSentences(language)
    if isinstance(error, BrokenPipeError):
        what = say.tell("reader_gone")
    elif isinstance(error, RegistryError):
        what = error_sentence(error, language).rstrip(".")
    elif isinstance(error, KeyboardInterrupt):
        what = say.tell("then_interrupted")
    else:
        what = _crashed(say, error)
    return say.tell("saved_but", saved="; ".join(standing), what=what)


def _refuse_unread(options: Namespace) -> None:
    """Raise RefusedInput for text the terminal's encoding could not read; names of files may be any bytes."""
    for name, value in vars(options).items():
        for text in value if isinstance(value, list) else [value]:
            if name not in _PATHS and isinstance(text, str) and _UNREAD.search(text):
                shown = _UNREAD.sub("\ufffd", text)
                encoding = sys.getfilesystemencoding()
                raise RefusedInput(code="unreadable_argument", shown=shown, encoding=encoding)


def _refuse_nameless(options: Namespace) -> None:
    """Refuse an empty name of a file: a script's unset variable must not mean the folder one happens to be in."""
    if options.command == "import":  # it names each of its own, and says which may be left out
        return
    for name in ("file", "out"):
        if getattr(options, name, None) == "":
            raise WrongUsage(code="empty_file", name=name.upper())


def _code_of(error: RegistryError) -> int:
    return next((code for kind, code in _EXIT_CODES.items() if isinstance(error, kind)), REFUSED)


def _sentences(problems: tuple[Problem, ...], language: Language) -> str:
    from registry.opening.messages import telling  # noqa: PLC0415 - only a refusal needs the sentences

    return " ".join(telling(language).sentences(problems))


def _tell(sentence: str, code: int) -> int:
    output.complain(sentence)
    return code
