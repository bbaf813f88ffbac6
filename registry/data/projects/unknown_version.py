"""Projects that follow a version of their procedure this program does not have: they are read, and no act changes them.

A later program wrote them. What an act would lead to there is not known here. A project that was not submitted yet has
not begun on any version: it follows the newest one of the program that edits it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.problem import Problem, Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.data.reference.resources import Resources
    from registry.domain.project.project_file import ProjectFile


def version_problems(file: ProjectFile, resources: Resources) -> Iterator[Problem]:
    """Yield why an act cannot change a project, if it runs on an unknown version."""
    if file.submitted and not resources.procedures.has(file.procedure, file.procedure_version):
        yield Problem(
            "W53", "procedure_version", {"procedure": file.procedure, "version": file.procedure_version}
        )


def refuse_unknown_version(file: ProjectFile, resources: Resources) -> None:
    """Raise Refused if a project runs on an unknown version."""
    problems = tuple(version_problems(file, resources))
    if problems:
        raise Refused(problems)
