"""Notices about texts that are not stored exactly as typed: nothing is altered silently.

The kind of a field decides which texts it alters, and how (`Kind.altered`); here each notice gets the field's name.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from registry.domain.fields.planning import ACTIONS
from registry.domain.fields.project import PROJECT
from registry.domain.fields.table import NOUNS
from registry.domain.problem import Problem
from registry.domain.project.field_path import read_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from registry.domain.fields.field import Noun
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.services.acts.conditions import RawCondition
    from registry.services.projects.assignments import Raw


def of_act(noun: Noun, raw: Raw, words: Vocabulary) -> Iterator[Problem]:
    """Yield a notice for each text of an act that is not stored exactly as typed."""
    for name, text in raw.items():
        field = noun.by_id.get(name)
        if field is not None:
            yield from (Problem(code, name) for code in field.kind.altered(text, words))


def of_conditions(given: Iterable[RawCondition], words: Vocabulary) -> Iterator[Problem]:
    """Yield the notices for the conditions of a decision, each under a path such as `conditions.2.text`."""
    for place, condition in enumerate(given, start=1):
        for note in of_act(ACTIONS, asdict(condition), words):
            yield replace(note, field=f"conditions.{place}.{note.field}")


def of_assignments(given: Iterable[str], words: Vocabulary) -> Iterator[Problem]:
    """Yield the notices for `FIELD=VALUE` texts, which must have been read without a problem."""
    for path, _, text in (one.partition("=") for one in given):
        found = read_path(path.strip())
        noun = NOUNS.get(found.noun) if found and found.row else PROJECT
        field = noun.by_id.get(found.field) if found is not None and noun is not None else None
        if field is not None:
            yield from (Problem(code, path.strip()) for code in field.kind.altered(text, words))
