"""Which texts of a draft must not even be stored temporarily: marks above the ceiling (domain.md 4.3 rule 1).

A stored draft is in the registry file and its backups like everything else.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from registry.domain.fields.kinds import TextLine, parts
from registry.domain.fields.table import NOUNS
from registry.domain.problem import Unfit
from registry.domain.values.higher_grade import higher_mark
from registry.domain.values.marking import MarkPlace

if TYPE_CHECKING:
    from registry.domain.project.draft import Draft
    from registry.domain.project.field_path import FieldPath
    from registry.domain.vocabulary.code_lists import Vocabulary

_ABOVE = frozenset({"M01", "M04"})
"""The problem codes with which a kind refuses a mark above the ceiling."""


def keepable(draft: Draft, words: Vocabulary) -> Draft:
    """Return a draft without the edits whose text is a mark above the ceiling; other invalid texts are kept."""
    above = frozenset(
        written for written, path in draft.paths() if _is_above(draft.edits[written], path, words)
    )
    if not above:
        return draft
    edits = {path: text for path, text in draft.edits.items() if path not in above}
    return replace(
        draft, edits=edits, seen={path: seen for path, seen in draft.seen.items() if path in edits}
    )


def _is_above(raw: str, path: FieldPath, words: Vocabulary) -> bool:
    if not raw.strip():
        return False
    field = NOUNS[path.noun].by_id.get(path.field) if path.noun in NOUNS else None
    kind = field.kind if field else None
    if kind is not None:
        try:
            kind.parse(raw, words)
        except Unfit as unfit:
            if unfit.code in _ABOVE:
                return True
        else:
            return False  # a text that may be saved may also be stored in a draft
    place = kind.place if isinstance(kind, TextLine) else MarkPlace.TEXT
    return any(higher_mark(one, place) for one in (raw, *parts(raw)))
