"""The conditions set by decisions: their text belongs to the decision, only their state is changed here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.kit.days import day_words
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.domain.fields.record import Record
    from registry.domain.project.project_file import ProjectFile
    from ui.desk.desk import Desk

_OPEN, _DONE = "open", "done"


class ConditionRow(QWidget):
    """One condition: text, responsible side, due date and decision, and whether it is done."""

    edited = Signal()

    def __init__(self, row: Record, decision: Record | None, desk: Desk) -> None:
        super().__init__()
        self._desk, self._row, self._decision = desk, row, decision
        self._state = row.text("state")
        self._text = WrappedLabel()
        self._about = WrappedLabel(role="small")
        self._problem = WrappedLabel(role="problem")
        self._button = QPushButton()
        self._build()
        self._update()

    def refresh(self, row: Record, decision: Record | None) -> None:
        """Show the newly saved condition; a changed state stays."""
        untouched = self._state == self._row.text("state")
        self._row, self._decision = row, decision
        if untouched:
            self._state = row.text("state")
        self._update()

    def settle(self, row: Record) -> None:
        """Show the saved condition and discard an unsaved change."""
        self._row, self._state = row, row.text("state")
        self._update()

    def offer(self, raw: str) -> None:
        """Show the state in a draft."""
        self._state = raw
        self._update()

    def changes_so_far(self) -> dict[str, str]:
        """Return the changed state, by path."""
        changed = self._state != self._row.text("state")
        return {self._path: self._state} if changed else {}

    def set_problems(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Show the problems."""
        self._problem.set_text("\n".join(problems.get(self._path, ())))
        self._problem.setVisible(self._path in problems)

    def set_read_only(self, *, read_only: bool) -> None:
        """Hide or show the button."""
        self._button.setVisible(not read_only)

    def focus_first(self) -> None:
        """Focus the button."""
        self._button.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def _path(self) -> str:
        return f"actions.{self._row.id}.state"

    def _build(self) -> None:
        self._problem.hide()
        self._button.setProperty("role", "chip")
        self._button.clicked.connect(self._on_clicked)
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self._text, self._about, self._problem):
            words.addWidget(label)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(12)
        line.addLayout(words, 1)
        line.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)

    def _update(self) -> None:
        is_done = self._state == _DONE
        text = self._row.in_language("text", self._desk.language)
        self._text.set_text(text)
        self._about.set_text(self._describe())
        words = self.tr("Reopen") if is_done else self.tr("Mark as done")
        self._button.setText(words)
        spoken = self.tr("{action}: {condition}").format(action=words, condition=text)
        self._button.setAccessibleName(spoken)

    def _describe(self) -> str:
        fields = self._desk.registry.fields
        state = fields.display("actions", "state", self._state or None)
        text = self.tr("{state} · {owner}, due {due}").format(
            state=state,
            owner=self._row.text("owner"),
            due=day_words(self._row.values.get("due"), self._desk.language),
        )
        if self._row.values.get("before"):
            stage = fields.display("actions", "before", self._row.values.get("before"))
            text = self.tr("{condition} · due before {stage}").format(condition=text, stage=stage)
        if self._decision is None:
            return text
        return self.tr("{condition} · set by {body}, {date}, no. {document}").format(
            condition=text,
            body=fields.display("decisions", "body", self._decision.values.get("body")),
            date=day_words(self._decision.values.get("date"), self._desk.language),
            document=self._decision.text("document"),
        )

    def _on_clicked(self) -> None:
        self._state = _OPEN if self._state == _DONE else _DONE
        self._update()
        self.edited.emit()


class Conditions(QWidget):
    """All conditions of a project, in the order in which they were set."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._conditions: dict[str, ConditionRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def load(self, file: ProjectFile) -> None:
        """Show the saved conditions and discard unsaved changes."""
        for condition in self._conditions.values():
            condition.setParent(None)
            condition.deleteLater()
        self._conditions.clear()
        self.refresh(file)

    def refresh(self, file: ProjectFile) -> None:
        """Show the newly saved conditions; changed states stay."""
        rows = {row.id: row for row in file.of("actions") if row.values.get("decision")}
        decisions = {row.id: row for row in file.of("decisions")}
        for gone in [row_id for row_id in self._conditions if row_id not in rows]:
            self._conditions.pop(gone).deleteLater()
        for row_id, row in rows.items():
            decision = decisions.get(row.text("decision"))
            if row_id in self._conditions:
                self._conditions[row_id].refresh(row, decision)
            else:
                made = self._conditions[row_id] = ConditionRow(row, decision, self._desk)
                made.edited.connect(self.edited)
                made.set_read_only(read_only=self._desk.read_only)
                self._column.addWidget(made)
        self.setVisible(bool(rows))

    def settle(self, file: ProjectFile) -> None:
        """Use the saved states as the stored ones."""
        for row in file.of("actions"):
            if row.id in self._conditions:
                self._conditions[row.id].settle(row)
        self.refresh(file)

    @property
    def are_there(self) -> bool:
        """Whether there is any condition."""
        return bool(self._conditions)

    def of(self, row_id: str) -> ConditionRow | None:
        """Return a condition by its row id; None when there is none."""
        return self._conditions.get(row_id)

    def changes_so_far(self) -> dict[str, str]:
        """Return the changed states, by path."""
        changes: dict[str, str] = {}
        for condition in self._conditions.values():
            changes |= condition.changes_so_far()
        return changes

    def set_problems(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Show the problems of each condition."""
        for condition in self._conditions.values():
            condition.set_problems(problems)

    def set_read_only(self, *, read_only: bool) -> None:
        """Make the conditions read-only, or editable again."""
        for condition in self._conditions.values():
            condition.set_read_only(read_only=read_only)
