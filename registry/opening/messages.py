"""The sentences for problems when no registry is open, for the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.reference.resources import shipped
from registry.services.language.problem_text import ProblemText

if TYPE_CHECKING:
    from registry.domain.vocabulary.language import Language


def telling(language: Language) -> ProblemText:
    """Return the problem texts of the reference data shipped with the program, in one language."""
    return ProblemText(shipped(), language)
