"""The input of one condition of an approval: its text, who is responsible, the due date, and the stage it blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from registry.domain.fields.kinds import OneOf
from registry.domain.procedure.sides import JOINT_SIDES
from registry.services.acts.conditions import RawCondition
from ui.features.approvals.act_field import act_field
from ui.features.approvals.act_form import ActForm
from ui.kit.forms.choices import Choice, Choices
from ui.kit.forms.code import CodeEditor
from ui.kit.widgets.plain_text import as_tip
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from ui.desk.desk import Desk
    from ui.kit.forms.editor import Editor


class ConditionEntry(QFrame):
    """A condition; every field except the stage is required."""

    edited = Signal()
    remove_requested = Signal()

    def __init__(self, desk: Desk, stages: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._desk = desk
        self._title = WrappedLabel(role="field")
        self._remove = QToolButton()
        names = desk.registry.words["side"]
        sides = [Choice(one, names.label(one, desk.language), (one,)) for one in JOINT_SIDES]
        before = CodeEditor(
            OneOf("stage"),
            Choices(lambda: [Choice(code, words, (code,)) for code, words in stages]),
            desk.registry.words,
            desk.look,
        )
        side = CodeEditor(OneOf("side"), Choices(lambda: sides), desk.registry.words, desk.look)
        self._form = ActForm(
            (
                (act_field(desk, "actions", "text", required=True),),
                (
                    act_field(desk, "actions", "owner", required=True),
                    act_field(desk, "actions", "due", required=True),
                ),
                (act_field(desk, "actions", "before", before), act_field(desk, "gates", "side", side)),
                (act_field(desk, "actions", "text_ko"),),
            )
        )
        self.set_joint(joint=False)
        self._build()

    def set_joint(self, *, joint: bool) -> None:
        """Ask for the side of the condition, which a joint decision names."""
        self._form.set_shown("side", shown=joint)
        self._form.field("side").set_required(required=joint)

    def set_number(self, number: int) -> None:
        """Set the number of the condition, which is shown and spoken."""
        title = self.tr("Condition {number}").format(number=number)
        self._title.set_text(title)
        self.setAccessibleName(title)
        self._remove.setAccessibleName(self.tr("Remove condition {number}").format(number=number))
        self._remove.setToolTip(as_tip(self._remove.accessibleName()))

    def so_far(self) -> dict[str, str]:
        """Return the raw values."""
        return self._form.all_raw()

    def set_raw(self, typed: Mapping[str, str]) -> None:
        """Set the raw values."""
        self._form.set_raw(typed)

    def demand(self) -> RawCondition:
        """Return the condition for the act, with the values as typed."""
        return RawCondition(**self.so_far())

    def focus_first(self) -> None:
        """Focus the first empty field."""
        self._form.focus_first()

    def stops(self) -> tuple[QWidget, ...]:
        """Return what the Tab key stops at, in reading order."""
        return (*self._form.stops(), self._remove)

    def editor(self, path: str) -> Editor:
        """Return the editor of one of its fields."""
        return self._form.editor(path)

    def __contains__(self, path: object) -> bool:
        return path in self._form

    @property
    def problems(self) -> tuple[str, ...]:
        """The problems shown."""
        return self._form.problems

    def set_problems(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Show the problems under each field."""
        self._form.set_problems(problems)

    def first_wrong(self) -> Editor | None:
        """Return the first editor with a problem; None when there is none."""
        return self._form.first_wrong()

    def _build(self) -> None:
        self.setProperty("role", "card")
        self._remove.setIcon(self._desk.look.icon("x"))
        self._remove.clicked.connect(self.remove_requested)
        self._form.edited.connect(lambda _path: self.edited.emit())
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._form)
