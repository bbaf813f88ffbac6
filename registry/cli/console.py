"""What a command is run with: its options, its registry, and its output streams."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from registry.cli import output
from registry.cli.sentences import CommandSentences
from registry.domain.errors import WrongUsage
from registry.domain.problem import Unfit
from registry.domain.values.dates import EARLIEST, LATEST, parse_date
from registry.domain.vocabulary.language import Language
from registry.opening.clock import desk_clock
from registry.opening.default_paths import profile_folder, registry_path
from registry.opening.desk_registry import open_for_reading, open_for_writing
from registry.opening.environment import Environment
from registry.services.identity import officer
from registry.services.language.error_sentences import sentence_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from pathlib import Path

    from registry.domain.errors import RegistryError
    from registry.domain.journal.defect import Defect
    from registry.domain.problem import Problem
    from registry.opening.open_registry import OpenRegistry
    from registry.services.acts.act import ActContext
    from registry.services.registry import Registry

DONE, FINDINGS, USAGE, REFUSED, CLOSED = range(5)
"""Exit codes: done · done with findings · wrong usage · input refused · registry cannot be opened or written."""

_OUT_OF_RANGE = "T03"
"""The problem of a day that is before or after every day the registry knows."""


@dataclass(frozen=True)
class Console:
    """One run of the command line."""

    options: argparse.Namespace
    _opened: list[OpenRegistry] = field(default_factory=list)
    standing: list[str] = field(default_factory=list)
    """The sentence about what has been saved or written so far, which is true even if the output is lost."""

    @property
    def path(self) -> Path:
        """The registry file this run is about."""
        if self.options.registry == "":  # a script's unset variable must not mean the default registry
            raise WrongUsage(code="empty_registry")
        return registry_path(self.options.registry)

    @property
    def who(self) -> str:
        """The acting officer, as given; empty when none was given."""
        if self.options.who is not None and not self.options.who.strip():
            raise WrongUsage(code="empty_who")
        return self.options.who or ""

    @property
    def backup_failed(self) -> bool:
        """Whether a registry was saved and the backup due on closing it could not be made."""
        return any(opened.backup_failed for opened in self._opened)

    @property
    def language(self) -> Language:
        """The language of names and labels: English unless asked otherwise."""
        return Language(self.options.lang or Language.EN)

    @cached_property
    def sentences(self) -> CommandSentences:
        """The sentences of the commands."""
        return CommandSentences(self.language)

    def means(self) -> Environment:
        """Return what opening needs: the clock, the language, the user's folder."""
        return Environment(self._clock(), profile_folder(), self.language, warn=self.warn_of)

    def reading(self) -> OpenRegistry:
        """Open the registry for reading."""
        return open_for_reading(self.path, self.means())

    def writing(self) -> OpenRegistry:
        """Open the registry as its writer, and print any doubts about the file."""
        opened = open_for_writing(self.path, self.means(), who=self.who)
        self._opened.append(opened)
        for doubt in opened.doubts():
            self.warn_of(doubt.told)
        return opened

    def acting(self, registry: Registry) -> ActContext:
        """Return who acts, and why."""
        from registry.services.acts.act import ActContext  # noqa: PLC0415 - a command that only reads has nobody act

        return ActContext(officer(registry.identity, self.who), self.options.why or "")

    def stands(self, what: str) -> str:
        """Remember the sentence about what has been saved or written before it is printed; returns it."""
        self.standing.append(what)
        return what

    def say(self, text: str) -> None:
        """Print on standard output, unless `--quiet` is given."""
        if not self.options.quiet:
            output.put(text)

    def warn_of(self, told: Defect | RegistryError) -> None:
        """Print on standard error what a check found, or an error that did not stop the command."""
        self.warn(sentence_of(told, self.language))

    def warn(self, text: str) -> None:
        """Print on standard error."""
        output.complain(text)

    def note(self, notes: Iterable[Problem], noun: str = "project") -> None:
        """Print on standard error what is to be known of what was entered: altered texts, a listed destination."""
        found = list(notes)
        if found:
            from registry.opening.messages import telling  # noqa: PLC0415 - rarely needed

            for sentence in telling(self.language).sentences(found, noun):
                output.complain(sentence)

    def show(self, text: str) -> None:
        """Print what was asked for, quiet or not."""
        output.put(text)

    def show_json(self, value: object) -> None:
        """Print what was asked for as JSON."""
        output.put_json(value)

    def _clock(self) -> Callable[[], datetime]:
        given = self.options.today
        if given is None:
            return desk_clock()
        try:
            return desk_clock(parse_date(given))
        except Unfit as unfit:
            if unfit.code == _OUT_OF_RANGE:
                raise WrongUsage(
                    code="today_out_of_range", given=given, earliest=EARLIEST, latest=LATEST
                ) from None
            raise WrongUsage(code="today_is_no_date", given=given) from None
