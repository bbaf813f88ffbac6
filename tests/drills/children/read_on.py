"""Opens a registry for reading, lists and examines it and closes it, repeatedly. Arguments: registry, profile."""

from __future__ import annotations

from pathlib import Path

from registry.opening.desk_registry import open_for_reading
from tests.drills.registries import means
from tests.drills.wire import begin, say


def main() -> None:
    path, profile = begin()
    while True:
        with open_for_reading(Path(path), means(Path(profile))) as opened:
            say(opened.verify().change_sets)


main()
