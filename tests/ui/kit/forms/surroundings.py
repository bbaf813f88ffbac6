"""The surroundings of a form in tests: the day it is stands still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.portfolio import NOON
from ui.kit.forms.form_context import FormContext

if TYPE_CHECKING:
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.domain.vocabulary.language import Language
    from ui.kit.style.look import Look


def context(words: Vocabulary, language: Language, look: Look) -> FormContext:
    """Return the surroundings of an editor on 22 November 2026."""
    return FormContext(words, language, look, NOON.date)
