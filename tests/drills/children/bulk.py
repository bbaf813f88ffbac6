"""Takes in many projects from a workbook: told registry, profile, how many, how, and what to write.

`one` does it as the program must, in one unit of work; `each` is the control: one unit of work a project.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl

from registry.domain.exchange.check_result import ApplyOptions, Conflicts
from registry.domain.exchange.column_mapping import ImportOptions
from registry.opening.desk_registry import open_for_writing
from registry.services.acts.act import ActContext
from tests.drills.registries import OFFICER, enter_in_one_act, means
from tests.drills.wire import begin, say

if TYPE_CHECKING:
    from registry.opening.open_registry import OpenRegistry


def _workbook(path: Path, count: int, said: str) -> Path:
    """Write another office's list: new projects under the sender's own numbers, and two of ours with a note."""
    book = openpyxl.Workbook(write_only=True)
    page = book.create_sheet("list")
    page.append(["Registry number", "Project ID", "Project name", "Country", "Closing date", "Notes"])
    for known in ("RCF-K-26-0001", "RCF-K-26-0005"):
        page.append([known, None, None, None, None, said])
    for place in range(count):
        page.append([None, f"P-{place}", f"Course {place:05d} of many", "Kenya", "2027-06-30", said])
    book.save(path)
    return path


def _take_in(opened: OpenRegistry, path: Path) -> int:
    """Enter new projects and change known ones, as one change set."""
    imports = opened.registry.imports
    incoming = imports.read(path, lambda _done, _of_all: None)
    how = ApplyOptions(conflicts=Conflicts.THEIRS)
    acting = ActContext(OFFICER)
    applied = imports.apply(
        incoming,
        ImportOptions(),
        how,
        acting,
        lambda _done, _of_all: None,
        backup=lambda *, reason: reason,  # what is killed here is the import, not its backup
    )
    made = applied.change_set
    assert made is not None
    return made.seq


def main() -> None:
    path, profile, count, how, said = begin()
    workbook = _workbook(Path(path).with_suffix(".xlsx"), count, said)
    opened = open_for_writing(Path(path), means(Path(profile)), who="Importer; MND; ROK")
    say("open")
    if how == "one":
        say(_take_in(opened, workbook))
    else:
        for _ in range(count):
            say(enter_in_one_act(opened, 1, said))
    say("done")


main()
