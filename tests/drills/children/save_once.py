"""Opens a registry for writing, saves one act and keeps it open. Arguments: registry, profile.

Prints the number of the change set.
"""

from __future__ import annotations

from pathlib import Path

from registry.opening.desk_registry import open_for_writing
from tests.drills.registries import means, save
from tests.drills.wire import begin, say, wait_to_be_killed


def main() -> None:
    path, profile = begin()
    opened = open_for_writing(Path(path), means(Path(profile)), who="Saver; MND; ROK")
    say(save(opened, "new"))
    wait_to_be_killed()


main()
