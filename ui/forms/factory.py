"""Which editor edits which kind of value: one table."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING

from registry.domain.fields.kinds import (
    Amount,
    Day,
    DayOrSession,
    Kind,
    Line,
    Markers,
    MarkOf,
    OneOf,
    Organisation,
    Organisations,
    SomeOf,
    Text,
    Whole,
)
from ui.forms import choices
from ui.forms.amount import AmountEditor
from ui.forms.code import CodeEditor
from ui.forms.codes import CodesEditor
from ui.forms.day import DayEditor
from ui.forms.line import LineEditor
from ui.forms.mark import MarkEditor
from ui.forms.organisation import OrganisationEditor
from ui.forms.text import TextEditor
from ui.forms.whole import WholeEditor

if TYPE_CHECKING:
    from registry.domain.fields.field import Field
    from registry.domain.vocabulary import Vocabulary
    from registry.domain.words import Language
    from ui.forms.editor import Editor
    from ui.style.look import Look


def editor_for(field: Field, words: Vocabulary, language: Language, look: Look) -> Editor:
    """Return an editor of a field; what nobody writes by hand can only be read."""
    made = _made(field.kind, words, language, look)
    if not field.written:
        made.set_read_only(True)
    return made


# The table: each kind of value and its editor, chosen by the class of the kind.


@singledispatch
def _made(kind: Kind, _words: Vocabulary, _language: Language, _look: Look) -> Editor:
    raise TypeError(f"no editor edits {type(kind).__name__}")


@_made.register(Line)
def _line(kind: Line, _words: Vocabulary, _language: Language, _look: Look) -> Editor:
    return LineEditor(kind.most)


@_made.register(Text)
def _text(kind: Text, _words: Vocabulary, _language: Language, _look: Look) -> Editor:
    return TextEditor(kind.most)


@_made.register(OneOf)
def _one_of(kind: OneOf, words: Vocabulary, language: Language, look: Look) -> Editor:
    return CodeEditor(kind, choices.of_lists(words, language, kind.codes), words, look)


@_made.register(SomeOf)
def _some_of(kind: SomeOf, words: Vocabulary, language: Language, look: Look) -> Editor:
    lists = (kind.codes, kind.or_codes) if kind.or_codes else (kind.codes,)
    return CodesEditor(kind, choices.of_lists(words, language, *lists), words, look)


@_made.register(Markers)
def _markers(kind: Markers, words: Vocabulary, language: Language, look: Look) -> Editor:
    return CodesEditor(kind, choices.of_markers(words, language), words, look)


@_made.register(Organisation)
def _organisation(kind: Organisation, words: Vocabulary, language: Language, look: Look) -> Editor:
    return OrganisationEditor(kind, choices.of_lists(words, language, "organisation"), words, look)


@_made.register(Organisations)
def _organisations(kind: Organisations, words: Vocabulary, language: Language, look: Look) -> Editor:
    known = choices.of_lists(words, language, "organisation")
    return CodesEditor(kind, known, words, look, eager=False)


@_made.register(Day)
def _day(_kind: Day, _words: Vocabulary, language: Language, look: Look) -> Editor:
    return DayEditor(language, look)


@_made.register(DayOrSession)
def _day_or_session(_kind: DayOrSession, words: Vocabulary, language: Language, look: Look) -> Editor:
    return DayEditor(language, look, choices.of_forums(words, language))


@_made.register(Amount)
def _amount(kind: Amount, words: Vocabulary, language: Language, _look: Look) -> Editor:
    return AmountEditor(kind, words, language)


@_made.register(Whole)
def _whole(kind: Whole, _words: Vocabulary, _language: Language, _look: Look) -> Editor:
    return WholeEditor(kind)


@_made.register(MarkOf)
def _mark(kind: MarkOf, words: Vocabulary, language: Language, look: Look) -> Editor:
    return MarkEditor(kind, choices.of_lists(words, language, "mark"), words, look)
