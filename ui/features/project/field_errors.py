"""The problems of the unsaved input as sentences, by field or for the project as a whole."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ui.features.project.sections import SECTIONS, SectionId, part_of, section_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from registry.domain.problem import Problem
    from registry.services.registry import Registry

_EMPTY = frozenset({"R05", "R11"})
"""Problems that only say that a field is empty; not shown for fields the person has not reached yet."""


@dataclass(frozen=True, slots=True)
class FieldErrors:
    """Sentences by the path of their field, and those that belong to no field."""

    by_path: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    others: tuple[str, ...] = ()

    def __len__(self) -> int:
        return sum(map(len, self.by_path.values())) + len(self.others)

    @property
    def sections(self) -> set[SectionId]:
        """The sections with problems."""
        return {section for path in self.by_path if (section := section_of(path)) is not None}

    @property
    def first_path(self) -> str:
        """The path of the first problem in reading order; empty when no field has one."""
        return min(self.by_path, key=_place, default="")


def field_errors_of(problems: Iterable[Problem], registry: Registry) -> FieldErrors:
    """Return problems as sentences in the language of the screen."""
    by_path: dict[str, tuple[str, ...]] = {}
    others: list[str] = []
    for problem in problems:
        sentence = registry.spoken.sentence(problem)
        if part_of(problem.field) is None:
            others.append(sentence)
        elif sentence not in by_path.get(problem.field, ()):
            by_path[problem.field] = (*by_path.get(problem.field, ()), sentence)
    return FieldErrors(by_path, tuple(dict.fromkeys(others)))


def worth_telling(problems: Iterable[Problem], typed: Container[str]) -> tuple[Problem, ...]:
    """Return the problems to show during typing; an empty field that was not reached yet has none."""
    return tuple(one for one in problems if one.code not in _EMPTY or one.field in typed)


def _place(path: str) -> tuple[int, int, str]:
    for number, section in enumerate(SECTIONS):
        for place, part in enumerate(section.parts):
            if part.holds(path):
                inside = part.fields.index(path) if path in part.fields else 0
                return number, place * 100 + inside, path
    return len(SECTIONS), 0, path
