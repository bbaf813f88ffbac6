"""The actions of a project: conditions of decisions, which are reported done, and its own, which are edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.project.field_path import read_path
from ui.features.project.conditions import Conditions
from ui.features.project.rows_card import RowsCard

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record
    from registry.domain.project.project_file import ProjectFile
    from ui.desk.desk import Desk
    from ui.features.project.conditions import ConditionRow
    from ui.features.project.draft_session import DraftSession


class ActionsCard(RowsCard):
    """Conditions above, own actions below."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("actions", desk)
        self._conditions = Conditions(desk)
        self._conditions.edited.connect(self.edited)
        self._body.insertWidget(1, self._conditions)

    def load(self, file: ProjectFile) -> None:
        """Show the saved actions and conditions and discard unsaved changes."""
        super().load(file)
        self._conditions.load(file)
        self._tell_empty()

    def refresh(self, file: ProjectFile) -> None:
        """Show the newly saved actions and conditions; changed ones stay."""
        super().refresh(file)
        self._conditions.refresh(file)
        self._tell_empty()

    def settle(self, project: DraftSession) -> None:
        """Go on from the saved actions."""
        super().settle(project)
        self._conditions.settle(project.file)
        self._tell_empty()
        for path, raw in project.edits.items():
            if (condition := self._condition_at(path)) is not None:
                condition.offer(raw)

    def offer(self, path: str, raw: str, seen: Stored) -> None:
        """Show a draft's value of a condition or an action."""
        condition = self._condition_at(path)
        if condition is not None:
            condition.offer(raw)
        else:
            super().offer(path, raw, seen)

    def changes_so_far(self) -> dict[str, str]:
        """Return the changes by path."""
        return {**self._conditions.changes_so_far(), **super().changes_so_far()}

    def set_problems(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Show the problems of each row."""
        self._conditions.set_problems(problems)
        super().set_problems(problems)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as in Qt's own setters
        """Make everything read-only, or editable again."""
        self._conditions.set_read_only(read_only=read_only)
        super().set_read_only(read_only)

    def focus_path(self, path: str) -> bool:
        """Focus a condition or an action; returns whether it exists."""
        condition = self._condition_at(path)
        if condition is None:
            return super().focus_path(path)
        condition.focus_first()
        return True

    def _tell_empty(self) -> None:
        """Below conditions, say that there are no other actions."""
        self._rows.say_when_empty(self.tr("No other actions yet.") if self._conditions.are_there else "")

    def _condition_at(self, path: str) -> ConditionRow | None:
        read = read_path(path)
        return self._conditions.of(read.row) if read is not None and read.noun == "actions" else None

    def _mine(self, file: ProjectFile) -> Sequence[Record]:
        return [row for row in file.of("actions") if not row.values.get("decision")]
