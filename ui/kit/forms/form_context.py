"""What every editor needs: the code lists, the language, the look and today's date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.domain.vocabulary.language import Language
    from ui.desk.desk import Desk
    from ui.kit.style.look import Look


@dataclass(frozen=True, slots=True)
class FormContext:
    """The context of an editor; `today` is a function, because a form may stay open past midnight."""

    words: Vocabulary
    language: Language
    look: Look
    today: Callable[[], date]


def context_of(desk: Desk) -> FormContext:
    """Return the context for the forms of a desk."""
    return FormContext(desk.registry.words, desk.language, desk.look, lambda: desk.today)
