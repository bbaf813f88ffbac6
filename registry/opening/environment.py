"""What opening a registry needs from outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from registry.data.engine.clock import machine_time
from registry.domain.vocabulary.language import Language

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.reference.resources import Resources

Now = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Environment:
    """What opening needs from outside: the clocks, the language, the reference data, the user's folder."""

    now: Now
    """The clock of the desk: what day it is. `--today` sets it."""
    profile: Path
    language: Language = Language.EN
    resources: Resources | None = None
    warn: Callable[[str], None] = lambda _sentence: None
    """Where to say what went wrong beside a save that stands."""
    stamp: Now = machine_time
    """What the journal, heads and backups are stamped with: the machine's own clock, whatever day is assumed."""
