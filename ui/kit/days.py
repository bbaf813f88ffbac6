"""Days as an office writes them, for the sentences and lists of every screen."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from registry.domain.values.moments import day_text

if TYPE_CHECKING:
    from registry.domain.fields.kinds import Stored
    from registry.domain.vocabulary.language import Language


def day_words(told: date | Stored, language: Language) -> str:
    """Return a day, `5 Dec 2026` or `2026. 12. 5.`; a dash where there is none."""
    if not told:
        return "–"
    return day_text(told if isinstance(told, date) else date.fromisoformat(str(told)), language)
