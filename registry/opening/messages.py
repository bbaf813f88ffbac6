"""The sentences of the command line, also when no registry is open."""

from __future__ import annotations

from functools import cache
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
    """Return the sentences about what commands did or found, in one language."""
    return Sentences(shipped(), language, "command_line.toml")


def help_text(english: str) -> str:
    """Return a text of the help of the command line in Korean."""
    return _korean_help()[english]


@cache
def _korean_help() -> dict[str, str]:
    return {text["en"]: text["ko"] for text in shipped().table("command_help.toml").values()}


def act_sentences(language: Language) -> Sentences:
    """Return the sentences about projects and acts as the command line says them, in one language."""
    return Sentences(shipped(), language, on_command_line=True)
