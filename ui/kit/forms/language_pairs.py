"""Fields that hold the same text in two languages: which of two comes first, and which may be in either."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.fields.table import NOUNS
from registry.domain.vocabulary.language import Language

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.domain.fields.field import Field

_ENGLISH, _KOREAN = "_en", "_ko"


def in_reading_order(fields: Iterable[Field], language: Language) -> tuple[Field, ...]:
    """Return fields with the text in the language of the screen before that in the other language."""
    ordered = list(fields)
    places = {field.id: place for place, field in enumerate(ordered)}
    for english in (field for field in tuple(ordered) if field.id.endswith(_ENGLISH)):
        korean = places.get(english.id.removesuffix(_ENGLISH) + _KOREAN)
        if korean is not None:
            first, second = sorted((places[english.id], korean))
            pair = (english, ordered[korean])
            ordered[first], ordered[second] = pair if language is Language.EN else pair[::-1]
    return tuple(ordered)


def is_in_either_language(noun: str, field_id: str) -> bool:
    """Return whether a field takes a text in either language, beside a field for Korean alone."""
    return f"{field_id}{_KOREAN}" in NOUNS[noun].by_id
