"""What every editor of a form is made with: the code lists, the language, the look, and the day it is."""

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
    """The surroundings of an editor; `today` is asked each time, because a form may stand open past midnight."""

    words: Vocabulary
    language: Language
    look: Look
    today: Callable[[], date]


def context_of(desk: Desk) -> FormContext:
    """Return the surroundings of the forms at a desk."""
    return FormContext(desk.registry.words, desk.language, desk.look, lambda: desk.today)
