"""What the tests of editors share: surroundings whose day stands still, and what an editor says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from tests.portfolio import NOON
from ui.kit.forms.form_context import FormContext

if TYPE_CHECKING:
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.domain.vocabulary.language import Language
    from ui.kit.forms.editor import Editor
    from ui.kit.style.look import Look


def context(words: Vocabulary, language: Language, look: Look) -> FormContext:
    """Return the surroundings of an editor on 22 November 2026."""
    return FormContext(words, language, look, NOON.date)


def hints_of(editor: Editor) -> str:
    """Return what is shown under the control of an editor: its hint, or its problem."""
    labels = [w for w in editor.findChildren(QWidget) if w.property("role") in ("small", "problem")]
    return " ".join(str(label.property("text")) for label in labels if label.isVisibleTo(editor))
