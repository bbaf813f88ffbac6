"""What opening a registry needs from outside: clocks, language, reference data, the user's folder."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from registry.data.engine.clock import machine_time
from registry.domain.vocabulary.language import Language

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.reference.resources import Resources
    from registry.domain.errors import RegistryError
    from registry.domain.journal.defect import Defect

Now = Callable[[], datetime]


class Environment(NamedTuple):
    """What opening a registry needs from outside; without `resources`, the shipped reference data is used."""

    now: Now
    """The clock of the desk, which gives the present day; `--today` sets it."""
    profile: Path
    language: Language = Language.EN
    resources: Resources | None = None
    warn: Callable[[Defect | RegistryError], None] = lambda _told: None
    """Receives what failed although the saves before it are safe."""
    stamp: Now = machine_time
    """The clock for time stamps of journal, heads and backups: the machine's own, whatever day is assumed."""
