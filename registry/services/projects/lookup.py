"""Finding the project a person names by its reference number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.errors import WrongUsage

if TYPE_CHECKING:
    from registry.data.projects.snapshot import Snapshot
    from registry.domain.project.project_file import ProjectFile


def find_id(reading: Snapshot, reference: str) -> str:
    """Return the id of the project with a reference number; raises WrongUsage when there is none."""
    found = reading.project_id(reference)
    if found is None:
        raise WrongUsage(code="no_project", ref=reference)
    return found


def find_file(reading: Snapshot, reference: str) -> ProjectFile:
    """Return the project with a reference number, with all its rows; raises WrongUsage when there is none.

    Raises Refused where an act wants it and it runs on a version of its procedure that this program does not have.
    """
    file = reading.known_file(find_id(reading, reference))
    reading.refuse_unknown_version(file)
    return file
