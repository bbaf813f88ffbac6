"""What a person gives for all rows of a sheet: values for fields it lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.fields.project import PROJECT
from registry.domain.problem import Problem, Unfit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.fields.kinds import Stored
    from registry.domain.vocabulary.code_lists import Vocabulary


def read_defaults(given: Mapping[str, str], words: Vocabulary) -> tuple[dict[str, Stored], list[Problem]]:
    """Return the values a person gave for what a sheet lacks; what cannot be read comes back as problems."""
    values: dict[str, Stored] = {}
    problems: list[Problem] = []
    for name, raw in given.items():
        try:
            values[name] = PROJECT.by_id[name].kind.parse(raw, words) if raw.strip() else None
        except Unfit as unfit:
            problems.append(unfit.at(name, raw))
    return values, problems


def fitting(defaults: Mapping[str, Stored], values: Mapping[str, Stored]) -> dict[str, Stored]:
    """Return the defaults that fit a new project: a currency means nothing where no amount is given."""
    amounts = {field.currency: field.id for field in PROJECT.fields if field.currency}
    given = {**defaults, **values}
    return {
        name: value
        for name, value in defaults.items()
        if name not in amounts or given.get(amounts[name]) is not None
    }
