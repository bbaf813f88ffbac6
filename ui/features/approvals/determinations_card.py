"""The determinations of a project, and how often it was presented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions.requests import ActRequest, RequestKind
from ui.features.approvals.fold import Fold
from ui.features.approvals.fold_head import ColumnHeads
from ui.features.approvals.row_cells import RowCell
from ui.kit.days import day_words
from ui.kit.widgets.card import Card
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from registry.domain.fields.record import Record
    from registry.domain.project.project_file import ProjectFile
    from registry.services.acts.options import ActChoices
    from registry.services.language.problem_text import Fields
    from ui.desk.desk import Desk

_NOUN = "determinations"
_SHARES = (6, 9, 7, 9, 9)
_HEADS = ("date", "kind", "value", "by_org", "document")


class DeterminationsCard(Card):
    """A table of determinations, newest first."""

    wanted = Signal(object)

    def __init__(self, file: ProjectFile, choices: ActChoices, desk: Desk) -> None:
        super().__init__(desk.registry.fields.noun(_NOUN), desk.look)
        self._file, self._desk = file, desk
        self._fields: Fields = desk.registry.fields
        self.body.setSpacing(0)
        if choices.determinations and not desk.read_only:
            self._offer()
        if not file.of(_NOUN):
            self.add(WrappedLabel(self.tr("No determinations recorded yet."), role="muted"))
            return
        self.add(self._heads())
        for row in sorted(file.of(_NOUN), key=lambda one: one.text("date"), reverse=True):
            self.add(self._row(row))

    def _offer(self) -> None:
        button = self.add_action(self.tr("Determine…"))
        button.setObjectName("determine")
        button.setAccessibleName(self.tr("Record determination"))
        request = ActRequest(RequestKind.DETERMINE, self._file.project.text("ref"))
        button.clicked.connect(lambda: self.wanted.emit(request))

    def _heads(self) -> ColumnHeads:
        names = [self._fields.name(_NOUN, name) for name in _HEADS]
        cells = [RowCell(name, share, "muted") for name, share in zip(names, _SHARES, strict=True)]
        return ColumnHeads(cells, self._desk.look)

    def _row(self, row: Record) -> Fold:
        texts = {name: self._fields.display(_NOUN, name, row.values.get(name)) for name in _HEADS}
        texts["date"] = day_words(row.values["date"], self._desk.language)
        texts["value"] = self._value(row)
        name = self.tr("{date}, {kind}: {value}, {by_org}, no. {document}").format(**texts)
        cells = [RowCell(texts[head], share) for head, share in zip(_HEADS, _SHARES, strict=True)]
        return Fold(name, cells, lambda: self._rest(row), self._desk.look, key=row.id)

    def _value(self, row: Record) -> str:
        """Return the result in words: each kind of fact has its own code list."""
        return self._fields.display(_NOUN, "value", row.values.get("value"), row.values)

    def _rest(self, row: Record) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        until = self.tr("No expiry date")
        if row.values.get("valid_until"):
            until = self._named("valid_until", day_words(row.values["valid_until"], self._desk.language))
        column.addWidget(WrappedLabel(until))
        if row.values.get("note"):
            column.addWidget(WrappedLabel(self._named("note", row.text("note"))))
        return holder

    def _named(self, name: str, value: str) -> str:
        return self.tr("{field}: {value}").format(field=self._fields.name(_NOUN, name), value=value)


class PresentationsLine(Card):
    """The number of presentations, how many are unanswered, and a button that records another one."""

    wanted = Signal(object)

    def __init__(self, file: ProjectFile, desk: Desk) -> None:
        super().__init__(desk.registry.fields.noun("presentations"), desk.look)
        rows = file.of("presentations")
        unanswered = sum(not row.values.get("replied") for row in rows)
        text = self.tr("%n presentation(s)", "", len(rows))
        if unanswered:
            waits = self.tr("%n awaiting reply", "", unanswered)
            text = self.tr("{presentations} · {unanswered}").format(presentations=text, unanswered=waits)
        self.add(WrappedLabel(text, role="muted"))
        if not desk.read_only:
            button = self.add_action(self.tr("Present…"))
            button.setObjectName("present")
            request = ActRequest(RequestKind.PRESENT, file.project.text("ref"))
            button.clicked.connect(lambda: self.wanted.emit(request))
