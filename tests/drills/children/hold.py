"""Opens a registry for writing, as a window does, and keeps it open. Arguments: registry, profile, officer."""

from __future__ import annotations

from pathlib import Path

from registry.opening.desk_registry import open_for_writing
from tests.drills.registries import means
from tests.drills.wire import begin, say, wait_to_be_killed


def main() -> None:
    path, profile, who = begin()
    opened = open_for_writing(Path(path), means(Path(profile)), who=who)
    say(f"open {opened.left_behind}")
    wait_to_be_killed()
    opened.close()


main()
