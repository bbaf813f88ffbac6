"""The rows of an exchange workbook: projects and their rows, such as funding and milestones, as cell values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.exchange import layout
from registry.domain.exchange.cell_format import Value, cell_content, revision, shortened
from registry.domain.exchange.outgoing_workbook import DataSheet, OutgoingColumn, Role
from registry.domain.fields.kinds import Text, TextLine
from registry.domain.fields.project import STANDING
from registry.domain.project.standing import stage_count
from registry.domain.vocabulary.language import Bilingual
from registry.services.exchange.outgoing.columns import REF
from registry.services.views.json_values import shown_day

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from registry.data.projects.project_list import ListedProject
    from registry.data.reference.resources import Resources
    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record
    from registry.domain.vocabulary.language import Language
    from registry.services.exchange.outgoing.columns import Columns, ExportField
    from registry.services.exchange.outgoing.export_selection import ExportSelection

_KEPT_VALUES = 20_000
"""How many different cell values of a column are cached."""


class OutgoingRows:
    """Makes the data sheets of a workbook."""

    def __init__(
        self,
        resources: Resources,
        language: Language,
        today: date,
        columns: Columns,
        step: Callable[[], None],
    ) -> None:
        self._resources = resources
        self._language = language
        self._today = today
        self._columns = columns
        self._step = step
        """Called once for each row; may raise to cancel."""

    def sheets(self, sent: Sequence[ExportField], leaving: ExportSelection) -> tuple[DataSheet, ...]:
        """Return the sheet of projects and a sheet for each kind of rows with exported fields."""
        projects = [one for one in sent if not _is_child(one)]
        children = {noun: [one for one in sent if one.noun.id == noun] for noun in layout.ROWS}
        refs = {project.id: project.text(REF) for project in leaving.projects}
        return (
            self._projects(projects, leaving),
            *(
                self._children(noun, own, leaving.rows.get(noun, ()), refs)
                for noun, own in children.items()
                if own
            ),
        )

    def _projects(self, sent: Sequence[ExportField], leaving: ExportSelection) -> DataSheet:
        columns = (
            _hidden(layout.KEY),
            _hidden(layout.REVISION),
            self._number(),
            *(one.column for one in sent),
            OutgoingColumn(
                layout.REPLY_NOTE, self._columns.header(layout.REPLY_NOTE), role=Role.ANSWER, width=40
            ),
            OutgoingColumn(layout.REMOVAL, self._columns.header(layout.REMOVAL), role=Role.ANSWER, width=14),
        )
        writers = [self._cell_writer(one) for one in sent]
        rows = []
        for project in leaving.projects:
            values = {**project.values, **self._standing(leaving.standings.get(project.id))}
            own = [tell(values.get(one.field.id)) for tell, one in zip(writers, sent, strict=True)]
            key = (project.id, _revision(sent, own), project.text(REF))
            rows.append((*key, *own, None, None))
            self._step()
        return DataSheet(layout.sheet_title(layout.PROJECTS), columns, rows)

    def _children(
        self, noun: str, sent: Sequence[ExportField], kept: Sequence[Record], refs: Mapping[str, str]
    ) -> DataSheet:
        hidden = (_hidden(layout.KEY), _hidden(layout.REVISION), _hidden(layout.PARENT))
        writers = [self._cell_writer(one) for one in sent]
        rows = []
        for row in kept:
            own = [tell(row.values.get(one.field.id)) for tell, one in zip(writers, sent, strict=True)]
            parent = row.project_id or ""
            rows.append((row.id, _revision(sent, own), parent, refs.get(parent, ""), *own))
            self._step()
        names = self._resources.table("fields.toml")["noun"][noun]
        title = layout.sheet_title(Bilingual(names["en_many"], names["ko_many"]))
        return DataSheet(title, (*hidden, self._number(), *(one.column for one in sent)), rows)

    def _number(self) -> OutgoingColumn:
        return OutgoingColumn(REF, self._columns.name("project", REF), role=Role.CONTEXT, width=18)

    def _cell_writer(self, one: ExportField) -> _CellWriter:
        return _CellWriter(one, self._resources, self._language)

    def _standing(self, listed: ListedProject | None) -> dict[str, Stored]:
        """Return the derived fields of a project, field id to stored value."""
        if listed is None:
            return {}
        now = stage_count(listed.standing, self._today)
        return {
            "stage": listed.standing.stage,
            "state": listed.standing.state,
            "due": shown_day(listed.standing.due),
            "days_in_stage": now.days_in_stage,
            "rag": now.rag,
            "updated_at": listed.updated_at,
        }


class _CellWriter:
    """Makes the cell values of one column; the values of codes, days and numbers are cached, texts are not."""

    def __init__(self, one: ExportField, resources: Resources, language: Language) -> None:
        self._kind = one.field.kind
        self._words = resources.words
        self._language = language
        self._is_text = isinstance(self._kind, Text | TextLine)
        self._known: dict[Stored, Value] = {None: None, "": None}

    def __call__(self, stored: Stored) -> Value:
        if stored in self._known:
            return self._known[stored]
        if self._is_text:
            return shortened(str(stored)).value
        if len(self._known) > _KEPT_VALUES:
            self._known = {None: None, "": None}
        self._known[stored] = value = cell_content(self._kind, stored, self._words, self._language).value
        return value


def _is_child(one: ExportField) -> bool:
    return one.noun.of_project and one.noun is not STANDING


def _hidden(id_: str) -> OutgoingColumn:
    return OutgoingColumn(id_, id_, role=Role.KEY, width=12)


def _revision(sent: Sequence[ExportField], values: Sequence[Value]) -> str:
    return revision((one.column.id, value) for one, value in zip(sent, values, strict=True))
