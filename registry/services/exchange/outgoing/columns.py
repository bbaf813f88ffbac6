"""The columns of an exchange workbook: which fields are exported, which may be changed, and their headers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.errors import WrongUsage
from registry.domain.exchange import layout
from registry.domain.exchange.cell_format import code_and_name, codes_of
from registry.domain.exchange.outgoing_workbook import ChoiceList, ColumnForm, OutgoingColumn, Role
from registry.domain.fields.kinds import (
    Amount,
    Day,
    Integer,
    Markers,
    MarkOf,
    OneOf,
    Organisation,
    Organisations,
    SomeOf,
    Text,
)
from registry.domain.fields.project import PROJECT, STANDING
from registry.domain.fields.table import NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from registry.data.reference.resources import Resources
    from registry.domain.fields.field import Field, Noun
    from registry.domain.fields.kinds import Kind
    from registry.domain.vocabulary.language import Language

REF = "ref"
CONTEXT = ("stage", "state", "due", "days_in_stage", "rag", "updated_at")
"""The fields of a project's standing that may be exported with its own fields."""

_USUAL_CONTEXT = ("stage", "state", "due")
_NOT_UNASKED = layout.INTERNAL | {REF, "procedure_version"}
"""Fields not exported unless named: those of our office, and the project's own number, which has a column anyway."""
_WIDE, _LONG, _SHORT = 30, 44, 14
_LIST = "list_"


@dataclass(frozen=True, slots=True)
class ExportField:
    """One exported field, of a project or of one of its rows, and its column."""

    noun: Noun
    field: Field
    column: OutgoingColumn

    @property
    def comes_back(self) -> bool:
        """Whether what the recipient writes there can be imported: grey columns are for information only."""
        return self.column.role is Role.OPEN and self.field.stored


class Columns:
    """Chooses and makes the columns, in one language."""

    def __init__(self, resources: Resources, language: Language) -> None:
        self._resources = resources
        self._words = resources.table("workbook.toml")
        self._language = language

    def of(
        self, wanted: Iterable[str], also: Iterable[str] = (), *, with_children: bool
    ) -> tuple[ExportField, ...]:
        """Return the fields to export, those of projects first; raises WrongUsage for one that cannot be exported.

        Without `wanted`, these are all fields of a project except those of our office, its stage and, with
        `with_children`, its rows. Rows are named as a whole (`funding`) or by field (`funding.amount`). Actions with
        conditions, documents and contacts are exported only when they are named in `wanted` or `also`.
        """
        requested = tuple(dict.fromkeys(name.strip() for name in wanted if name.strip()))
        if not requested:
            nouns = layout.CHILDREN if with_children else ()
            requested = (
                *_USUAL_CONTEXT,
                *(one.id for one in PROJECT.fields if one.id not in _NOT_UNASKED),
                *nouns,
            )
        found = [found for name in (*requested, *also) for found in self._found(name)]
        once = {(noun.id, field.id): (noun, field) for noun, field in found if field.id != REF}
        sent = [ExportField(noun, field, self._column(noun, field)) for noun, field in once.values()]
        return tuple(
            sorted(sent, key=_place)
        )  # columns that may be changed come before those for information only

    def lists(self, sent: Iterable[ExportField]) -> dict[str, tuple[str, ...]]:
        """Return the choice lists of the columns: list name to the texts to choose from."""
        names = dict.fromkeys(one.column.choices.name for one in sent if one.column.choices)
        return {name: tuple(self._values(name.removeprefix(_LIST))) for name in names}

    def header(self, id_: str) -> str:
        """Return the header of a column that is not a field."""
        return str(self._words[id_][self._language.value])

    def name(self, noun: str, field: str) -> str:
        """Return the name of a field in the language of the workbook."""
        return self._resources.field_name(noun, field)[self._language]

    def _found(self, name: str) -> Iterator[tuple[Noun, Field]]:
        noun, _, field = name.rpartition(".")
        if name in layout.ROWS:
            fields = (one for one in NOUNS[name].stored if one.written or (name, one.id) in layout.ALONG)
            yield from ((NOUNS[name], one) for one in fields if (name, one.id) not in layout.AT_HOME)
        elif noun in layout.ROWS and field in NOUNS[noun].by_id and (noun, field) not in layout.AT_HOME:
            yield NOUNS[noun], NOUNS[noun].by_id[field]
        elif name in PROJECT.by_id:
            yield PROJECT, PROJECT.by_id[name]
        elif name in CONTEXT:
            yield STANDING, STANDING.by_id[name]
        else:
            known = ", ".join((*PROJECT.by_id, *CONTEXT, *layout.ROWS))
            raise WrongUsage(code="not_exported", name=name, known=known)

    def _column(self, noun: Noun, field: Field) -> OutgoingColumn:
        context = layout.is_for_orientation(noun, field)
        id_ = f"{noun.id}.{field.id}" if noun.of_project and noun is not STANDING else field.id
        return OutgoingColumn(
            id_,
            self._header(noun, field),
            _form(field.kind),
            Role.CONTEXT if context else Role.OPEN,
            _width(field.kind),
            _choices(field.kind),
            (field.kind.least, field.kind.most) if isinstance(field.kind, Integer) else None,
        )

    def _header(self, noun: Noun, field: Field) -> str:
        name, hint = self.name(noun.id, field.id), _hint(field.kind)
        return f"{name} ({self.header(hint)})" if hint else name

    def _values(self, codes: str) -> Iterator[str]:
        entries = self._resources.words[codes]
        yield from (
            code_and_name(one.code, entries, self._language) for one in entries.entries if not one.retired
        )


def _place(sent: ExportField) -> tuple[int, bool]:
    sheet = layout.ROWS.index(sent.noun.id) + 1 if sent.noun.id in layout.ROWS else 0
    return sheet, sent.column.role is Role.CONTEXT


def _form(kind: Kind) -> ColumnForm:
    if isinstance(kind, Day):
        return ColumnForm.DAY
    return ColumnForm.NUMBER if kind.whole_number else ColumnForm.TEXT


def _choices(kind: Kind) -> ChoiceList | None:
    if isinstance(kind, OneOf | MarkOf | Organisation):
        return ChoiceList(f"{_LIST}{codes_of(kind)}", is_open=isinstance(kind, Organisation))
    return None


def _hint(kind: Kind) -> str:
    match kind:
        case Day():
            return "hint_day"
        case Amount():
            return "hint_number"
        case SomeOf() | Markers() | Organisations():
            return "hint_several"
    return ""


def _width(kind: Kind) -> int:
    if isinstance(kind, Text):
        return _LONG
    return _SHORT if _form(kind) is not ColumnForm.TEXT else _WIDE
