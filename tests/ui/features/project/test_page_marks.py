"""The banner of a project's page: one law with paper, whatever marks stand on the page together."""

from __future__ import annotations

from functools import partial
from itertools import product
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from registry.data.reference.resources import shipped
from registry.domain.fields.record import Record
from registry.domain.project.draft import Draft
from registry.domain.project.project_file import ProjectFile
from registry.domain.values.marking import Mark, banner
from registry.services.projects.assignments import read_pairs
from tests.ui.features.project.conftest import STUDY
from tests.ui.features.project.page import settled
from ui.features.project.page_model import marks_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from registry.services.acts.act import ActContext
    from registry.services.projects.assignments import Edit
    from registry.services.registry import Registry
    from ui.desk.desk import Desk
    from ui.features.project.place import ProjectPlace

MARKS = st.sampled_from(Mark)


@given(MARKS, st.lists(MARKS, max_size=4), st.lists(MARKS, max_size=2))
def test_the_page_is_marked_with_all_it_shows(
    project: Mark, documents: list[Mark], typed: list[Mark]
) -> None:
    rows = tuple(Record("documents", str(n), 0, {"mark": mark.value}) for n, mark in enumerate(documents))
    file = ProjectFile(Record("project", "", 0, {"mark": project.value}), {"documents": rows})
    edits = {f"documents.+{n + 2}.mark": mark.value for n, mark in enumerate(typed)}
    found = marks_of(file, edits, shipped().words)
    assert banner(map(Mark, found)) == banner([project, *documents, *typed])


def test_screen_and_paper_say_the_same_of_a_project_and_its_document(
    qtbot: QtBot, desk: Desk, place: ProjectPlace
) -> None:
    told: list[frozenset[str]] = []
    place.marked.connect(told.append)
    place.show_project(STUDY)
    for project, document in product(Mark, Mark):
        pairs = [("mark", project.value), ("documents.1.mark", document.value)]
        edit = read_pairs(pairs, desk.registry.words)
        desk.do(partial(_change, edit))
        settled(qtbot, desk)
        marks = [row.text("mark") for row in place._drafting.file.of("documents")[1:]]
        shown = [project, document, *(Mark(mark) for mark in marks if mark)]
        assert str(banner(map(Mark, told[-1]))) == str(banner(shown))


def _change(edit: Edit, registry: Registry, acting: ActContext) -> object:
    return registry.projects.change(STUDY, edit, acting)


def test_a_mark_that_is_typed_counts_before_it_is_saved(
    place: ProjectPlace,
) -> None:
    told: list[frozenset[str]] = []
    place.marked.connect(told.append)
    place.show_new()
    place._drafting.take_up(Draft("", None, {"mark": "CUI", "documents.+.mark": "대외비"}, {}))
    assert str(banner(map(Mark, told[-1]))) == "CUI / 대외비"
