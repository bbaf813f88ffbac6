"""The surroundings of a form in tests: the day it is stands still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.portfolio import NOON
from ui.forms.form_context import FormContext

if TYPE_CHECKING:
    from registry.domain.vocabulary import Vocabulary
    from registry.domain.words import Language
    from ui.style.look import Look


def context(words: Vocabulary, language: Language, look: Look) -> FormContext:
    """Return the surroundings of an editor on 22 November 2026."""
    return FormContext(words, language, look, NOON.date)
