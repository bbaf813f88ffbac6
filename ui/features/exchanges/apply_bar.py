"""The bar at the bottom of the import page: what will be imported, what prevents it, and the Apply button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from registry.domain.exchange.check_result import Conflicts
from ui.kit.widgets.chip import Chip
from ui.kit.widgets.choice_box import ChoiceBox
from ui.kit.widgets.flow_layout import FlowLayout
from ui.kit.widgets.plain_text import as_tip
from ui.kit.widgets.screen_reader import announce
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.exchange.check_result import ApplyOptions, CheckResult
    from registry.domain.exchange.import_plan import ImportPlan
    from ui.desk.desk import Desk


class ApplyBar(QFrame):
    """Shows what Apply would do; its options are emitted as soon as they change."""

    skip_chosen = Signal(bool)
    """Whether rows with errors are skipped."""

    conflicts_chosen = Signal(object)
    """Carries a Conflicts; None while nothing is chosen."""

    apply_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._describe = WrappedLabel(role="small")
        self._skip = Chip(self.tr("Skip rows with errors"), desk.look)
        self._conflicts = ChoiceBox(self.tr("Cells changed on both sides"), self._entries(), "", desk.look)
        self._conflicts_line = QWidget()
        self._apply = QPushButton()
        self._build()
        self._connect()

    @property
    def reason(self) -> str:
        """The text beside the button."""
        return self._describe.text()

    @property
    def is_ready(self) -> bool:
        """Whether the workbook can be applied with the present options."""
        return self._apply.isEnabled()

    def has_focus(self) -> bool:
        """Return whether the focus is on Apply."""
        return self._apply.hasFocus()

    def show_plan(self, checked: CheckResult, options: ApplyOptions, plan: ImportPlan, *, busy: bool) -> None:
        """Show what Apply would do with the present options."""
        self._skip.setVisible(checked.counts.errors > 0)
        self._skip.setChecked(options.skip_errors)
        self._conflicts_line.setVisible(checked.counts.conflicts > 0)
        chosen = options.conflicts.value if options.conflicts is not None else ""
        self._conflicts.setCurrentIndex(self._conflicts.findData(chosen))
        self._apply.setText(self._told_plan(plan))
        reason = self._in_the_way(plan)
        may = plan.may_be_applied and not self._desk.read_only and not busy
        self._apply.setEnabled(may)
        told = reason or self.tr("Nothing is saved until you click this button.")
        if told != self._describe.text():
            self._describe.set_text(told)
            announce(self, told)
        self._apply.setAccessibleDescription(told)
        self._apply.setToolTip("" if may else as_tip(told))

    def focus_step(self) -> None:
        """Focus the button, or the option that must be chosen first."""
        answers = (self._apply, self._skip, self._conflicts)
        first = next((one for one in answers if one.isVisible() and one.isEnabled()), self._apply)
        first.setFocus()

    def _build(self) -> None:
        self.setProperty("role", "foot")
        self._apply.setProperty("role", "primary")
        label = QLabel(self.tr("Changed on both sides:"))
        line = QHBoxLayout(self._conflicts_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(label)
        line.addWidget(self._conflicts)
        answers = FlowLayout(spacing=16)
        answers.addWidget(self._skip)
        answers.addWidget(self._conflicts_line)
        act = QHBoxLayout()
        act.setSpacing(16)
        act.addWidget(self._describe, 1)
        act.addWidget(self._apply)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 10, 16, 10)
        whole.setSpacing(8)
        whole.addLayout(answers)
        whole.addLayout(act)

    def _connect(self) -> None:
        self._skip.clicked.connect(self.skip_chosen)
        self._conflicts.activated.connect(
            lambda _place: self.conflicts_chosen.emit(
                Conflicts(self._conflicts.value) if self._conflicts.value else None
            )
        )
        self._apply.clicked.connect(self.apply_wanted)

    def _entries(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("undecided")),
            (Conflicts.MINE.value, self.tr("keep ours")),
            (Conflicts.THEIRS.value, self.tr("use theirs")),
            (Conflicts.PARK.value, self.tr("park: decide later")),
        ]

    def _told_plan(self, plan: ImportPlan) -> str:
        changes = self.tr("%Ln change(s)", "", plan.changes)
        projects = self.tr("%Ln project(s)", "", plan.projects)
        if plan.changes and plan.created:
            told = self.tr("Apply {changes} to {projects}, create {new}")
        elif plan.changes:
            told = self.tr("Apply {changes} to {projects}")
        elif plan.created:
            return self.tr("Create %Ln project(s)", "", plan.created)
        elif plan.parked:
            return self.tr("Park %Ln cell(s)", "", plan.parked)
        else:
            return self.tr("Apply")
        return told.format(changes=changes, projects=projects, new=f"{plan.created:,}")

    def _in_the_way(self, plan: ImportPlan) -> str:
        """Return the most important reason why Apply is not possible, as a sentence; empty when there is none."""
        return next((told for stands, told in self._reasons(plan) if stands), "")

    def _reasons(self, plan: ImportPlan) -> Iterator[tuple[object, str]]:
        """Yield each reason and whether it applies, the most important first."""
        yield self._desk.read_only, self.tr("This registry is read-only.")
        yield (
            plan.of_sheet,
            self.tr(
                "%Ln error(s) reading the sheet: see the messages at the top and under Columns.",
                "",
                plan.of_sheet,
            ),
        )
        yield (
            plan.errors,
            self.tr("%Ln row(s) with errors: correct the workbook, or skip these rows.", "", plan.errors),
        )
        yield (
            plan.undecided,
            self.tr("%Ln cell(s) changed on both sides: choose which value to keep.", "", plan.undecided),
        )
        yield not plan.does_something, self.tr("No changes to apply.")
        yield (
            plan.held,
            self.tr(
                "%Ln row(s) need review and will be skipped. Nothing is saved until you click this button.",
                "",
                plan.held,
            ),
        )
