"""The columns: every field has one, and each that can be sorted by is one the registry sorts by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.projects.project_list import SORTABLE
from registry.domain.fields.project import PROJECT, STANDING
from registry.domain.vocabulary.language import Language
from ui.desk.language import Translators
from ui.features.projects.amounts import short_amount
from ui.features.projects.columns import TITLE, columns, sort_field
from ui.kit.style.look import SECONDARY, font
from ui.kit.tables.list_header import _PADDING
from ui.kit.widgets.line_breaks import whole_width

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.desk.desk import Desk

_BEHIND_THEIR_AMOUNT = {"cost_currency", "agreed_cost_currency", "sustainment_cost_currency"}
_NOT_TOLD_TO_A_LIST = {"days_ours", "days_theirs", "rag_why", "closed_reason"}
_OF_OTHER_PROJECTS = {"parent", "superseded_by"}
"""Their numbers would be copied with the lines, also where their projects may not go."""


def test_every_field_of_a_project_and_of_its_standing_can_be_a_column(
    desk_in: Callable[[Language], Desk],
) -> None:
    fields = {field.id for noun in (PROJECT, STANDING) for field in noun.fields}
    offered = {column.id for column in columns(desk_in(Language.EN).registry)}
    assert offered - {TITLE} == fields - _BEHIND_THEIR_AMOUNT - _NOT_TOLD_TO_A_LIST - _OF_OTHER_PROJECTS


def test_no_two_columns_have_the_same_name(desk_in: Callable[[Language], Desk], language: Language) -> None:
    names = [column.title for column in columns(desk_in(language).registry)]
    assert [name for name in names if names.count(name) > 1] == []


def test_the_heading_of_no_column_shown_at_first_is_cut(
    desk_in: Callable[[Language], Desk], language: Language
) -> None:
    type_ = font(SECONDARY, strong=True)
    translators = Translators()
    translators.speak(language)
    titled = columns(desk_in(language).registry)
    translators.speak(Language.EN)
    cut = [
        column.title
        for column in titled
        if column.shown and whole_width(column.title, type_) > column.width - 2 * _PADDING
    ]
    assert cut == []


def test_what_can_be_sorted_by_is_what_the_registry_sorts_by(
    desk_in: Callable[[Language], Desk], language: Language
) -> None:
    sortable = {
        sort_field(column.id, language) for column in columns(desk_in(language).registry) if column.sortable
    }
    assert sortable <= SORTABLE


@pytest.mark.parametrize(
    ("stored", "english", "korean"),
    [
        (48_000_000_000, "USD 4,800K", "480만 달러"),
        (48_000_010_000, "USD 4,800,001", "4,800,001달러"),
        (15_000, "USD 1.5", "1.5달러"),
        (None, "", ""),
    ],
)
def test_an_amount_is_short_only_where_nothing_is_lost(stored: int | None, english: str, korean: str) -> None:
    assert short_amount(stored, "USD", Language.EN) == english
    assert short_amount(stored, "USD", Language.KO) == korean
