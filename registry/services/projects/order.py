"""The order of a list by names: a column of codes or texts is sorted by what is shown in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from registry.domain.fields.kinds import Amount, Day, Integer, ProjectNumber
from registry.domain.fields.project import PROJECT

if TYPE_CHECKING:
    from registry.data.projects.project_list import Naming
    from registry.data.reference.resources import Resources
    from registry.domain.fields.kinds import Stored
    from registry.domain.vocabulary.language import Language

_BY_VALUE = (Amount, Day, Integer, ProjectNumber)
_ORDERED_OTHERWISE = frozenset({"ref", "title_en", "title_ko", "countries"})
"""Fields with an order of their own: reference numbers, titles, whose order the database knows, and partner countries,
which a list shows as the codes they are stored as."""


def naming(field: str, resources: Resources, language: Language) -> Naming | None:
    """Return what names the values of a field; None when they are sorted as they are."""
    if field == "state":
        return partial(_code, resources, language, "state")
    if field == "waits_for":
        return partial(_awaited, resources, language)
    known = PROJECT.by_id.get(field)
    if known is None or field in _ORDERED_OTHERWISE or isinstance(known.kind, _BY_VALUE):
        return None
    return lambda stored: known.kind.display(stored, resources.words, language)


def _code(resources: Resources, language: Language, codes: str, stored: Stored) -> str:
    return "" if stored is None else resources.words[codes].label(str(stored), language)


def _awaited(resources: Resources, language: Language, stored: Stored) -> str:
    name = resources.awaited(str(stored)) if stored else None
    return name[language] if name else str(stored or "")
