"""The decisions on a project, newest first; each row expands to its texts and conditions, and can be corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from registry.domain.procedure.outcome import OF_PROJECT
from ui.actions.requests import ActRequest, RequestKind
from ui.features.approvals.fold import Fold
from ui.features.approvals.fold_head import ColumnHeads
from ui.features.approvals.labels import until_words
from ui.features.approvals.mark import sign_of_outcome
from ui.features.approvals.row_cells import RowCell
from ui.kit.days import day_words
from ui.kit.sentence import filled
from ui.kit.style.look import BESIDE
from ui.kit.widgets.card import Card
from ui.kit.widgets.strip_stage import short_side
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.fields.record import Record
    from registry.domain.project.project_file import ProjectFile
    from registry.services.language.problem_text import Fields
    from ui.desk.desk import Desk

_NOUN = "decisions"
_SHARES = (6, 8, 9, 9, 9)
_HEADS = ("date", "stage", "body", "outcome", "document")


class DecisionsCard(Card):
    """A table of decisions."""

    wanted = Signal(object)

    def __init__(self, file: ProjectFile, desk: Desk) -> None:
        super().__init__(desk.registry.fields.noun(_NOUN), desk.look)
        self._file, self._desk = file, desk
        self._fields: Fields = desk.registry.fields
        rows = file.of(_NOUN)
        self._places = {row.id: place for place, row in enumerate(rows, start=1)}
        self._corrected = {row.text("corrects"): row.id for row in rows if row.text("corrects")}
        self.body.setSpacing(0)
        if not rows:
            self.add(WrappedLabel(self.tr("No decisions recorded yet."), role="muted"))
            return
        self.add(self._heads())
        for row in reversed(rows):
            self.add(self._row(row))

    def _heads(self) -> ColumnHeads:
        names = [self._fields.name(_NOUN, name) for name in _HEADS]
        cells = [RowCell(name, share, "muted") for name, share in zip(names, _SHARES, strict=True)]
        return ColumnHeads(cells, self._desk.look)

    def _row(self, row: Record) -> Fold:
        texts = {name: self._fields.display(_NOUN, name, row.values.get(name)) for name in _HEADS}
        texts["date"] = day_words(row.values["date"], self._desk.language)
        side = self._fields.display(_NOUN, "side", row.values.get("side"))
        texts["stage"] = self.tr("{code} {stage}").format(code=row.text("stage"), stage=texts["stage"])
        texts["body"] = self.tr("{side} · {body}").format(
            side=short_side(row.text("side"), side), body=texts["body"]
        )
        texts["outcome"] = self._with_correction(texts["outcome"], row)
        name = self.tr("{date}, {stage}: {outcome}, {body}, no. {document}").format(**texts)
        signs = {"outcome": sign_of_outcome(row.text("outcome"))}
        cells = [
            RowCell(texts[head], share, sign=signs.get(head))
            for head, share in zip(_HEADS, _SHARES, strict=True)
        ]
        return Fold(self._with_place(name, row), cells, lambda: self._rest(row), self._desk.look, key=row.id)

    def _with_correction(self, text: str, row: Record) -> str:
        if row.id in self._corrected:
            return self.tr("{outcome} (corrected)").format(outcome=text)
        if row.text("corrects"):
            return self.tr("{outcome} (correction)").format(outcome=text)
        return text

    def _with_place(self, text: str, row: Record) -> str:
        return self.tr("Decision {place}: {told}").format(place=self._places[row.id], told=text)

    # Content of an expanded row

    def _rest(self, row: Record) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setSpacing(4)
        for text, role in self._lines(row):
            column.addWidget(WrappedLabel(text, role=role))
        of_gate = row.text("outcome") not in OF_PROJECT
        if of_gate and row.id not in self._corrected and not self._desk.read_only:
            column.addWidget(self._correct(row), 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def _lines(self, row: Record) -> Iterator[tuple[str, str]]:
        yield self._with_place(self._of_side(row), row), "small"
        for name in ("text_ko", "text_en", "basis", "decider_title"):
            if row.values.get(name):
                yield self._named(name, row.text(name)), ""
        if row.values.get("until"):
            known = self._fields.code("organisation", row.text("until"))
            yield self._named("until", until_words(row.values["until"], known, self._desk.language)), ""
        if row.values.get("requirements"):
            names = self._fields.display(_NOUN, "requirements", row.values["requirements"])
            yield self._named("requirements", names), ""
        if row.values.get("back_to"):
            yield self._named("back_to", row.text("back_to")), ""
        for action in self._file.of("actions"):
            if action.text("decision") == row.id:
                yield self._condition(action), ""
        yield from self._corrections(row)

    def _of_side(self, row: Record) -> str:
        texts = {
            name: self._fields.display(_NOUN, name, row.values.get(name)) for name in ("side", "attempt")
        }
        return self.tr("{side}, round {attempt}").format(**texts)

    def _named(self, name: str, value: str) -> str:
        return self.tr("{field}: {value}").format(field=self._fields.name(_NOUN, name), value=value)

    def _condition(self, action: Record) -> str:
        texts = self.tr("Condition: {text} – {owner}, due {due} ({state})")
        return texts.format(
            text=action.in_language("text", self._desk.language),
            owner=action.text("owner"),
            due=day_words(action.values.get("due"), self._desk.language),
            state=self._fields.display("actions", "state", action.values.get("state")),
        )

    def _corrections(self, row: Record) -> Iterator[tuple[str, str]]:
        later = self._places.get(self._corrected.get(row.id, ""))
        earlier = self._places.get(row.text("corrects"))
        if later is not None:
            yield filled(self.tr("Corrected by decision {place}"), place=later), "warn"
        if earlier is not None:
            yield filled(self.tr("Corrects decision {place}"), place=earlier), "muted"

    def _correct(self, row: Record) -> QPushButton:
        button = QPushButton(self._desk.look.icon_beside("pencil", "accent"), self.tr("Correct…"))
        button.setIconSize(BESIDE)
        button.setProperty("role", "link")
        button.setObjectName("|".join((row.id, "correct")))
        button.setAccessibleName(self.tr("Correct decision {place}").format(place=self._places[row.id]))
        request = ActRequest(
            RequestKind.DECIDE, self._file.project.text("ref"), row.text("stage"), row.text("side"), row.id
        )
        button.clicked.connect(lambda: self.wanted.emit(request))
        return button
