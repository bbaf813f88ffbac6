"""Restores a registry from a backup. Arguments: backup, registry, profile."""

from __future__ import annotations

from pathlib import Path

from registry.opening.restoration import restore_registry
from tests.drills.registries import means
from tests.drills.wire import begin, say


def main() -> None:
    backup, path, profile = begin()
    say("open")
    restore_registry(Path(backup), Path(path), means(Path(profile)), "Restorer; MND; ROK")
    say("done")


main()
