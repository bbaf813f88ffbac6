"""What a command is run with: its options, the registry it means, and where it speaks."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from registry.cli.parser import PROGRAM
from registry.domain.errors import WrongUsage
from registry.domain.problem import Unfit
from registry.domain.values.dates import parse_date
from registry.domain.words import Language
from registry.opening.desk_registry import Means, OpenRegistry, open_for_reading, open_for_writing
from registry.opening.places import profile_folder, registry_path
from registry.services.acting import Acting
from registry.services.identity import account, officer

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from pathlib import Path

    from registry.services.registry import Registry

DONE, FINDINGS, USAGE, REFUSED, CLOSED = range(5)
"""Exit codes: done · done with findings · wrong usage · input refused · registry cannot be opened or written."""


@dataclass(frozen=True, slots=True)
class Console:
    """One run of the command line."""

    options: argparse.Namespace

    @property
    def path(self) -> Path:
        """The registry file this run is about."""
        return registry_path(self.options.registry)

    @property
    def language(self) -> Language:
        """The language of names and labels."""
        return Language(self.options.lang)

    def means(self) -> Means:
        """Return what opening needs: the clock, the language, the user's folder."""
        return Means(self._clock(), profile_folder(), self.language, warn=self.warn)

    def reading(self) -> OpenRegistry:
        """Open the registry for reading."""
        return open_for_reading(self.path, self.means())

    def writing(self) -> OpenRegistry:
        """Open the registry as its writer."""
        return open_for_writing(self.path, self.means(), who=self.options.who or account())

    def acting(self, registry: Registry) -> Acting:
        """Return who acts, and why."""
        return Acting(officer(registry.identity, self.options.who or ""), self.options.why or "")

    def say(self, text: str) -> None:
        """Tell on standard output, unless asked to be quiet."""
        if not self.options.quiet:
            print(text)

    def warn(self, text: str) -> None:
        """Tell on standard error."""
        print(f"{PROGRAM}: {text}", file=sys.stderr)

    def print_json(self, value: object) -> None:
        """Print a value as JSON, Hangul as it is."""
        print(json.dumps(value, ensure_ascii=False, indent=2))

    def _clock(self) -> Callable[[], datetime]:
        given = self.options.today
        if not given:
            return lambda: datetime.now().astimezone()
        try:
            day: date = parse_date(given)
        except Unfit:
            raise WrongUsage(f"--today {given} is not a date; write YYYY-MM-DD") from None
        return lambda: datetime.combine(day, time(12), UTC)
