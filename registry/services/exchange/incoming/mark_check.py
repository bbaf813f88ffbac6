"""Refuses workbooks that are marked above what a registry may hold, in one sentence that says where the mark is.

The sentence does not quote the marked text: it must not appear on a screen, in a terminal or in a log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.errors import CannotRead
from registry.domain.exchange.workbook import letters
from registry.domain.exchange.workbook_marks import CELL, MarkedAt, marked_at
from registry.domain.problem import Problem
from registry.domain.vocabulary.language import Bilingual, Language
from registry.services.language.sentences import Sentences

if TYPE_CHECKING:
    from registry.data.reference.resources import Resources
    from registry.domain.exchange.check_result import CheckResult
    from registry.domain.exchange.workbook import Workbook

_MARKED = "M03"
_OF_FIELDS = frozenset({"M01", "M04"})
"""The codes of problems about a value that is a mark above the ceiling."""


def refuse_marked(workbook: Workbook, resources: Resources) -> None:
    """Raise CannotRead when a workbook is marked above the ceiling anywhere in it (domain.md 4.3 rule 1)."""
    found = marked_at(workbook)
    if found is not None:
        raise _refusal(workbook.name, found, resources)


def refuse_marked_rows(checked: CheckResult, resources: Resources) -> None:
    """Raise CannotRead when a cell to be imported is above the ceiling according to its field."""
    for one in checked.problems:
        if one.row and one.problem.code in _OF_FIELDS:
            place = MarkedAt(CELL, one.sheet, f"{letters(one.column)}{one.row}")
            raise _refusal(checked.file, place, resources)


def _refusal(file: str, found: MarkedAt, resources: Resources) -> CannotRead:
    english, korean = (_place(found, Sentences(resources, language)) for language in Language)
    told = resources.sentence(_MARKED).en.format(file=file, place=english)
    return CannotRead(told, Problem(_MARKED, "", {"file": file, "place": Bilingual(english, korean)}))


def _place(found: MarkedAt, sentences: Sentences) -> str:
    name = f"marked_{found.where}"
    if not found.sheet and sentences.knows(f"{name}_of_file"):
        name = f"{name}_of_file"
    return sentences.tell(name, sheet=found.sheet, name=found.name, place=found.place)
