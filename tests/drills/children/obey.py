"""Keeps a registry open for writing and executes orders, one a line. Arguments: registry and profile.

With an account and a registry to rehearse on as further arguments, it changes to that account first; the rehearsal
loads all modules before, since the account may not be able to read them.

Prints `open`, then the result of each order: the number of the change set, `done`, or the refusal.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from registry.data.reference.error_sentences import error_sentence
from registry.domain.errors import CannotOpen, Gone
from registry.opening.desk_registry import open_for_writing
from tests.drills.registries import means, save
from tests.drills.wire import begin, say


class Orders:
    """The orders; the name of a method is the name of the order."""

    def __init__(self, registry: Path, profile: Path) -> None:
        self._registry = registry
        self._profile = profile
        self._opened = open_for_writing(registry, means(profile), who="Obeying")

    def save(self, text: str) -> object:
        """Save one act."""
        return save(self._opened, text)

    def save_often(self, times: int) -> object:
        """Save one act after another; returns the number of the last."""
        return [save(self._opened, f"often {number}") for number in range(times)][-1]

    def look(self) -> object:
        """Look quickly at the file, as the window does once it is painted."""
        return [str(found) for found in self._opened.quick_check()]

    def touch(self) -> object:
        """Open and close the files with ordinary calls, which SQLite forbids since it drops its locks."""
        for suffix in ("", "-shm"):
            Path(f"{self._registry}{suffix}").read_bytes()
        return "done"

    def reopen(self) -> object:
        """Close, and open again in the same program."""
        self._opened.close()
        self._opened = open_for_writing(self._registry, means(self._profile), who="Obeying")
        return "done"

    def backup(self, target: str) -> object:
        """Write a backup."""
        return str(self._opened.backup(Path(target)))

    def close(self) -> object:
        """Close the registry."""
        return self._opened.close()

    def obey(self, name: str, *arguments: Any) -> object:  # noqa: ANN401 - as it was said
        """Execute one order and return its result."""
        try:
            return getattr(self, name)(*arguments)
        except Gone as error:
            return {"loss": error.loss, "rescue": error.rescue, "said": error_sentence(error)}
        except CannotOpen as error:
            return {"refused": type(error).__name__, "said": error_sentence(error)}


def _become(account: int, rehearsal: Path, profile: Path) -> None:
    orders = Orders(rehearsal, profile)
    orders.save("rehearsed")
    orders.look()
    orders.close()
    os.setgroups([])
    os.setgid(account)
    os.setuid(account)


def main() -> None:
    arguments = begin()
    registry, profile = map(Path, arguments[:2])
    if arguments[2:]:
        _become(int(arguments[2]), Path(arguments[3]), profile)
    try:
        orders = Orders(registry, profile)
    except CannotOpen as error:
        say(json.dumps({"refused": type(error).__name__, "said": error_sentence(error)}, ensure_ascii=False))
        return
    say("open")
    for line in sys.stdin:
        say(json.dumps(orders.obey(*json.loads(line)), ensure_ascii=False))


main()
