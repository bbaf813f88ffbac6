"""The forums and bodies a project has to do with, for the filter of the list (command-line.md, `list --forum`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.fields.kinds import split
from registry.domain.procedure.outcome import ENDED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.procedure.progress import Progress
    from registry.domain.project.project_file import ProjectFile

FORUMS = "forums"
"""The name under which they are kept beside the codes of the project's own fields."""

_NAMED = ("lead_org", "implementing_orgs", "partner_orgs")
_ACTING = {
    "decisions": ("body", "for_body"),
    "presentations": ("from_org", "to_org"),
    "determinations": ("by_org",),
    "partners": ("org",),
}
"""The fields of rows that name an organisation which takes part, by noun."""


def forums_of(progress: Progress, file: ProjectFile, forums: frozenset[str]) -> frozenset[str]:
    """Return which of some forums a project has to do with.

    They are the one whose session its present stage, or the first one after it, waits for, those that have decided on
    it or that it was presented to, and those that take part in it.
    """
    return forums.intersection(_organisations(progress, file))


def _organisations(progress: Progress, file: ProjectFile) -> Iterator[str]:
    if progress.state not in ENDED:
        yield progress.procedure.next_forum(progress.current.code, progress.facts)
    for name in _NAMED:
        yield from split(file.project.values.get(name))
    for noun, names in _ACTING.items():
        for row in file.of(noun):
            yield from (row.text(name) for name in names)
