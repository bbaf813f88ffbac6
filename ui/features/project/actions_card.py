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
    """Conditions above, own actions beneath."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("actions", desk)
        self._conditions = Conditions(desk)
        self._conditions.edited.connect(self.edited)
        self._body.insertWidget(1, self._conditions)

    def load(self, file: ProjectFile) -> None:
        """Show actions and conditions as they are saved; what was typed before is forgotten."""
        super().load(file)
        self._conditions.load(file)
        self._tell_empty()

    def refresh(self, file: ProjectFile) -> None:
        """Show actions and conditions as they are saved by now."""
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
        """Show what a draft holds for a condition or an action."""
        condition = self._condition_at(path)
        if condition is not None:
            condition.offer(raw)
        else:
            super().offer(path, raw, seen)

    def changes_so_far(self) -> dict[str, str]:
        """Return what a person changed."""
        return {**self._conditions.changes_so_far(), **super().changes_so_far()}

    def set_problems(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Say at each row what is wrong with it."""
        self._conditions.set_problems(problems)
        super().set_problems(problems)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - Qt's own setters read so
        """Let all of it be read only, or edited again."""
        self._conditions.set_read_only(read_only=read_only)
        super().set_read_only(read_only)

    def focus_path(self, path: str) -> bool:
        """Go to a condition or an action."""
        condition = self._condition_at(path)
        if condition is None:
            return super().focus_path(path)
        condition.focus_first()
        return True

    def _tell_empty(self) -> None:
        """Under conditions, say that it is other actions there are none of."""
        self._rows.say_when_empty(
            self.tr("No other action entered yet.") if self._conditions.are_there else ""
        )

    def _condition_at(self, path: str) -> ConditionRow | None:
        read = read_path(path)
        return self._conditions.of(read.row) if read is not None and read.noun == "actions" else None

    def _mine(self, file: ProjectFile) -> Sequence[Record]:
        return [row for row in file.of("actions") if not row.values.get("decision")]
