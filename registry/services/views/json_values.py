"""Plain JSON values: a record by field id, a day, what a project waits for (command-line promise)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from registry.domain.procedure.outcome import State
from registry.domain.project.standing import CONDITION
from registry.domain.vocabulary.language import Language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.data.reference.resources import Resources
    from registry.domain.fields.field import Noun
    from registry.domain.fields.record import Record
    from registry.domain.project.standing import Standing
    from registry.services.language.sentences import Sentences

Shown = dict[str, Any]
"""One record as JSON: field id to value."""

ARRAYS = (
    "gates", "decisions", "presentations", "determinations", "funding", "milestones", "risks", "actions",
    "indicators", "industry_links", "control_items", "documents", "partners", "contacts", "requirements",
)  # fmt: skip
"""The nouns whose rows a project's JSON holds as arrays."""


def record_json(noun: Noun, row: Record) -> Shown:
    """Return the stored fields of a row as JSON values by field id."""
    return {field.id: field.kind.json(row.values.get(field.id)) for field in noun.stored}


def words_of(shown: Mapping[str, Any], title: str, language: Language) -> str:
    """Return a title from a project's JSON in a language, or in the other language when it has none.

    `title` is the key without its language, such as `title` for `title_en` and `title_ko`.
    """
    first, second = (
        f"{title}_{code}" for code in (language.value, "en" if language is Language.KO else "ko")
    )
    return str(shown.get(first) or shown.get(second) or "")


def shown_day(ordinal: int | None) -> str | None:
    """Return a day, stored as a number (`date.toordinal`), as an ISO date."""
    return date.fromordinal(ordinal).isoformat() if ordinal is not None else None


def shown_wait(standing: Standing, resources: Resources, sentences: Sentences) -> str | None:
    """Return the name of what a project waits for: a requirement, a condition, or the authority of its stage."""
    key = standing.waits_for
    if not key:
        return None
    if standing.state == State.RETURNED:
        return sentences.code("state", standing.state)
    if key.endswith(f".{CONDITION}"):
        return sentences.tell("condition_of_a_decision")
    name = resources.awaited(key)
    return sentences.of(name) if name else key
