"""The table of which editor is used for which kind of value."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING

from registry.domain.fields.kinds import (
    Amount,
    Day,
    DayOrSession,
    Integer,
    Kind,
    Markers,
    MarkOf,
    OneOf,
    Organisation,
    Organisations,
    ProjectNumber,
    SomeOf,
    Text,
    TextLine,
)
from ui.kit.forms import choices
from ui.kit.forms.amount import AmountEditor
from ui.kit.forms.code import CodeEditor
from ui.kit.forms.codes import CodesEditor
from ui.kit.forms.day import DayEditor
from ui.kit.forms.integer import IntegerEditor
from ui.kit.forms.line import LineEditor
from ui.kit.forms.mark import MarkEditor
from ui.kit.forms.organisation import OrganisationEditor
from ui.kit.forms.text import TextEditor

if TYPE_CHECKING:
    from registry.domain.fields.field import Field
    from ui.kit.forms.editor import Editor
    from ui.kit.forms.form_context import FormContext


_LONGEST_NUMBER = 24
"""How many characters the number of a project has at most (domain.md M1, `ref`)."""


def editor_for(field: Field, context: FormContext) -> Editor:
    """Return the editor of a field; fields nobody fills by hand get a read-only one."""
    made = _made(field.kind, context)
    if not field.written:
        made.set_read_only(True)
    return made


# Each kind of value with its editor, looked up by the class of the kind.


@singledispatch
def _made(kind: Kind, _context: FormContext) -> Editor:
    raise TypeError(f"no editor edits {type(kind).__name__}")


@_made.register(TextLine)
def _line(kind: TextLine, _context: FormContext) -> Editor:
    return LineEditor(kind.most)


@_made.register(Text)
def _text(kind: Text, _context: FormContext) -> Editor:
    return TextEditor(kind.most)


@_made.register(OneOf)
def _one_of(kind: OneOf, context: FormContext) -> Editor:
    return CodeEditor(
        kind, choices.of_lists(context.words, context.language, kind.codes), context.words, context.look
    )


@_made.register(SomeOf)
def _some_of(kind: SomeOf, context: FormContext) -> Editor:
    lists = (kind.codes, kind.or_codes) if kind.or_codes else (kind.codes,)
    return CodesEditor(
        kind, choices.of_lists(context.words, context.language, *lists), context.words, context.look
    )


@_made.register(Markers)
def _markers(kind: Markers, context: FormContext) -> Editor:
    return CodesEditor(kind, choices.of_markers(context.words, context.language), context.words, context.look)


@_made.register(Organisation)
def _organisation(kind: Organisation, context: FormContext) -> Editor:
    return OrganisationEditor(
        kind, choices.of_lists(context.words, context.language, "organisation"), context.words, context.look
    )


@_made.register(Organisations)
def _organisations(kind: Organisations, context: FormContext) -> Editor:
    known = choices.of_lists(context.words, context.language, "organisation")
    return CodesEditor(kind, known, context.words, context.look, eager=False)


@_made.register(Day)
def _day(_kind: Day, context: FormContext) -> Editor:
    return DayEditor(context)


@_made.register(DayOrSession)
def _day_or_session(_kind: DayOrSession, context: FormContext) -> Editor:
    return DayEditor(context, choices.of_forums(context.words, context.language))


@_made.register(Amount)
def _amount(kind: Amount, context: FormContext) -> Editor:
    return AmountEditor(kind, context.words, context.language)


@_made.register(Integer)
def _whole(kind: Integer, context: FormContext) -> Editor:
    return IntegerEditor(kind, context.language)


@_made.register(ProjectNumber)
def _number(_kind: ProjectNumber, _context: FormContext) -> Editor:
    return LineEditor(_LONGEST_NUMBER)


@_made.register(MarkOf)
def _mark(kind: MarkOf, context: FormContext) -> Editor:
    return MarkEditor(
        kind, choices.of_lists(context.words, context.language, "mark"), context.words, context.look
    )
