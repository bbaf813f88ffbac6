"""The sections of the page hold every field and every row a person writes, each once."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from registry.domain.fields.project import PROJECT
from registry.domain.fields.table import OF_PROJECT
from registry.domain.project.defaults import new_project
from registry.services.projects.assignments import read_assignments
from tests.portfolio import BY_KIM
from ui.features.project.labels import form_name, section_name
from ui.features.project.sections import SECTIONS, SectionId, part_of, section_of

if TYPE_CHECKING:
    from registry.services.registry import Registry

_PARTS = [part for section in SECTIONS for part in section.parts]


def test_every_written_field_of_the_project_stands_in_exactly_one_part() -> None:
    placed = Counter(field for part in _PARTS for field in part.fields)
    assert placed == Counter(field.id for field in PROJECT.fields if field.written)


def test_every_noun_with_rows_a_person_keeps_stands_in_exactly_one_part() -> None:
    placed = Counter(part.noun for part in _PARTS if part.noun)
    assert placed == Counter(noun.id for noun in OF_PROJECT if noun.editable)


def test_every_section_and_form_has_a_name_of_its_own() -> None:
    names = [section_name(section) for section in SectionId]
    assert len(set(names)) == len(names)
    assert all(form_name(part.id) for part in _PARTS if part.fields)


@pytest.mark.parametrize(
    ("path", "section"),
    [
        ("title_ko", SectionId.DETAILS),
        ("funding.01J00000000000000000000001.amount", SectionId.FUNDING),
        ("documents.+2.type", SectionId.DOCUMENTS),
        ("risks.+", SectionId.RISKS),
        ("decisions.1.text_en", None),
        ("ref", None),
    ],
)
def test_a_path_leads_to_its_section(path: str, section: SectionId | None) -> None:
    assert section_of(path) is section
    assert (part_of(path) is not None) is (section is not None)


def test_a_new_page_shows_what_a_new_project_is_given(registry: Registry) -> None:
    edit = read_assignments(("title_en=Radar course",), registry.words)
    given = registry.projects.new(edit, BY_KIM).values
    shown = new_project(registry.identity.side).project.values
    assigned = {name: given[name] for name in ("ref", "procedure_version")}  # when it is saved
    assert {**shown, **assigned, "title_en": "Radar course"} == given
