"""Saves through the services, one act after another, and acknowledges each: told registry, profile and how.

`after` acknowledges when the service method has returned; `before` is the control: it acknowledges what is not
yet committed.
"""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import TYPE_CHECKING

from registry.opening.desk_registry import open_for_writing
from registry.services.acts.act import ActContext
from registry.services.projects.assignments import read_assignments
from registry.services.projects.lookup import find_file
from tests.drills.registries import FIRST, OFFICER, means, save
from tests.drills.wire import begin, say

if TYPE_CHECKING:
    from registry.opening.open_registry import OpenRegistry


def _save_too_loud(opened: OpenRegistry, said: str) -> None:
    projects = opened.registry.projects
    with opened.store.work() as work:
        say(work.unit.seq)
        file = find_file(work.reading, FIRST)
        projects.entry.apply(work, file, read_assignments([f"note={said}"], opened.registry.words))
        work.unit.commit(ActContext(OFFICER).act("set"))


def main() -> None:
    path, profile, acknowledge, first = begin()
    opened = open_for_writing(Path(path), means(Path(profile)), who="Saver; MND; ROK")
    say("open")
    for number in itertools.count(int(first)):
        if acknowledge == "after":
            say(save(opened, str(number)))
        else:
            _save_too_loud(opened, str(number))


main()
