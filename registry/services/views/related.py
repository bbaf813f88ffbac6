"""The projects a project is related to: the one it is part of, the one that replaces it, and its own parts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.project.query import ProjectQuery
from registry.services.projects.references import REFERENCES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.data.projects.snapshot import Snapshot
    from registry.domain.fields.kinds import Stored
    from registry.domain.project.project_file import ProjectFile
    from registry.domain.vocabulary.language import Language
    from registry.services.language.problem_text import Fields
    from registry.services.language.sentences import Sentences

_TITLES = ("ref", "title_en", "title_ko")
_MOST = 10
"""How many parts of a project are named."""


@dataclass(frozen=True, slots=True)
class RelatedProject:
    """A project and how it is related, in words; `there` is whether this registry has it."""

    relation: str
    ref: str
    title: str
    there: bool = True


def related_projects(
    reading: Snapshot, file: ProjectFile, fields: Fields, say: Sentences, language: Language
) -> tuple[RelatedProject, ...]:
    """Return the related projects: those it names, and those that name it as the project they are part of."""
    found = []
    for name in REFERENCES:
        number = file.project.text(name)
        if number:
            project_id = reading.project_id(number)
            lines = reading.lines([project_id], _TITLES) if project_id else []
            title = _title(lines[0].values, language) if lines else ""
            found.append(RelatedProject(fields.name("project", name), number, title, bool(lines)))
    parts = reading.page(ProjectQuery(equal={"parent": (file.project.text("ref"),)}, limit=_MOST), _TITLES)
    return (
        *found,
        *(
            RelatedProject(say.tell("related_part"), str(one.values["ref"]), _title(one.values, language))
            for one in parts
        ),
    )


def _title(values: Mapping[str, Stored], language: Language) -> str:
    first, second = values.get(f"title_{language.value}"), values.get("title_en") or values.get("title_ko")
    return str(first or second or "")
