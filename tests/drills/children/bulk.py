"""Takes in many projects as an import does: told registry, profile, how many, how, and what to write.

`one` does it in one unit of work, as the program must; `each` is the control: one unit of work a project.
"""

from __future__ import annotations

from pathlib import Path

from registry.opening.desk_registry import OpenRegistry, open_for_writing
from registry.services.acting import Acting
from registry.services.assignments import read_assignments
from tests.drills.registries import OFFICER, enter, enter_in_one_act, means
from tests.drills.wire import begin, say


def _take_in(opened: OpenRegistry, count: int, said: str) -> int:
    """Enter new projects and change known ones, in turn, as one change set."""
    projects, words = opened.registry.projects, opened.registry.words
    with opened.store.work() as work:
        for _ in range(count):
            reference = enter(opened, work, "entered")
            file = projects.file_in(work, reference)
            projects.apply(work, file, read_assignments([f"note={said}", f"risks.1.owner={said}"], words))
        for known in ("RCF-K-26-0001", "RCF-K-26-0005"):
            changed = (f"note={said}", f"funding.1.note={said}", f"risks.1.owner={said}")
            projects.apply(work, projects.file_in(work, known), read_assignments(changed, words))
        made = work.unit.commit(Acting(OFFICER).act("import"))
    assert made is not None
    return made.seq


def main() -> None:
    path, profile, count, how, said = begin()
    opened = open_for_writing(Path(path), means(Path(profile)), who="Importer; MND; ROK")
    say("open")
    if how == "one":
        say(_take_in(opened, count, said))
    else:
        for _ in range(count):
            say(enter_in_one_act(opened, 1, said))
    say("done")


main()
