"""Default values that a person gives for fields a sheet does not have; they apply to all its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.fields.project import PROJECT
from registry.domain.problem import Problem, Unfit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.fields.kinds import Stored
    from registry.domain.vocabulary.code_lists import Vocabulary


_AMOUNTS = {field.currency: field.id for field in PROJECT.fields if field.currency}
"""The amounts of a project by the fields of their currencies."""


def read_defaults(given: Mapping[str, str], words: Vocabulary) -> tuple[dict[str, Stored], list[Problem]]:
    """Return the default values in stored form by field id, and problems for what cannot be read."""
    values: dict[str, Stored] = {}
    problems: list[Problem] = []
    for name, raw in given.items():
        try:
            values[name] = PROJECT.by_id[name].kind.parse(raw, words) if raw.strip() else None
        except Unfit as unfit:
            problems.append(unfit.at(name, raw))
    return values, problems


def fitting(defaults: Mapping[str, Stored], values: Mapping[str, Stored]) -> dict[str, Stored]:
    """Return the defaults for a new project with these values: a currency applies only when there is an amount."""
    return {
        name: value
        for name, value in defaults.items()
        if name not in _AMOUNTS or {**defaults, **values}.get(_AMOUNTS[name]) is not None
    }
