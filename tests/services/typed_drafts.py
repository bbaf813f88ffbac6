"""Drafts as a form would gather them, for the tests of keeping, saving and collisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.project.draft import Draft, seen_at
from tests.portfolio import enter

if TYPE_CHECKING:
    from registry.domain.fields.record import Record
    from registry.domain.project.project_file import ProjectFile
    from registry.services.registry import Registry


def with_two_funding_lines(registry: Registry) -> str:
    """Enter a project with two funding lines; returns its number."""
    return enter(
        registry,
        *("funding.+1.amount=1000", "funding.+1.currency=USD"),
        *("funding.+2.amount=2000", "funding.+2.currency=KRW"),
    )


def typed(registry: Registry, ref: str, edits: dict[str, str]) -> Draft:
    """Return the input of a person who sees the project as it is now."""
    file = registry.projects.file(ref)
    return Draft("", file.project.id, edits, {path: seen_at(file, path) for path in edits if "+" not in path})


def funding(registry: Registry, ref: str) -> tuple[Record, ...]:
    file: ProjectFile = registry.projects.file(ref)
    return file.of("funding")
