"""What the tests of forms share: the words of the registry, names with their help, and a form on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from registry.data.reference.resources import shipped
from registry.domain.fields.field import Field
from registry.domain.fields.kinds import TextLine
from registry.domain.vocabulary.language import Language
from registry.services.language.problem_text import Fields
from tests.ui.kit.forms.surroundings import context
from ui.kit.forms.factory import editor_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from registry.domain.fields.kinds import Kind
    from registry.domain.vocabulary.code_lists import Vocabulary
    from ui.kit.forms.editor import Editor
    from ui.kit.forms.field_names import FieldNames
    from ui.kit.style.look import Look

_W = TypeVar("_W", bound=QWidget)


class Page(QWidget):
    """An editor with a neighbour the focus can go to."""

    def __init__(self, editor: Editor, after: Editor) -> None:
        super().__init__()
        self.editor, self.after = editor, after
        box = QVBoxLayout(self)
        box.addWidget(editor)
        box.addWidget(after)


@pytest.fixture(scope="session")
def words() -> Vocabulary:
    """The code lists that come with the program."""
    return shipped().words


@pytest.fixture
def naming(language: Language) -> FieldNames:
    """The names of fields in the language of the screen."""
    return Fields(shipped(), language)


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[_W], _W]:
    """Put a widget on the screen, in the window that has the keyboard; it stays until the test ends."""
    kept: list[QWidget] = []

    def shown(widget: _W, width: int = 900) -> _W:
        kept.append(widget)
        qtbot.addWidget(widget)
        widget.resize(width, 600)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    return shown


@pytest.fixture
def make(show: Callable[[QWidget], QWidget], words: Vocabulary, look: Look) -> Callable[..., Editor]:
    """Show an editor of a kind that has the focus."""

    def made(kind: Kind, language: Language = Language.EN) -> Editor:
        after = editor_for(Field("after", TextLine()), context(words, language, look))
        editor = editor_for(Field("any", kind), context(words, language, look))
        show(Page(editor, after))
        editor.focus_first()
        return editor

    return made
