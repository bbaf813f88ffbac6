"""The sentences of the command line, also when no registry is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.reference.resources import shipped
from registry.services.language.problem_text import ProblemText
from registry.services.language.sentences import Sentences

if TYPE_CHECKING:
    from registry.domain.vocabulary.language import Language


def telling(language: Language) -> ProblemText:
    """Return the problem texts of the reference data shipped with the program, in one language."""
    return ProblemText(shipped(), language)


def command_sentences(language: Language) -> Sentences:
    """Return what the commands tell of what they did or found, in one language."""
    return Sentences(shipped(), language, "command_line.toml")


def act_sentences(language: Language) -> Sentences:
    """Return the sentences about projects and acts, in one language."""
    return Sentences(shipped(), language)
