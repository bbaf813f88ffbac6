"""The obstacles to an act as a whole: sentences, and the missing requirements of a gate with buttons to meet them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from ui.features.approvals.checklist import Checklist
from ui.kit.widgets.screen_reader import announce
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from registry.domain.problem import Problem
    from registry.services.views.progress import ProgressView
    from registry.services.views.stages import RequirementView
    from ui.actions.step_requests import StepRequest
    from ui.desk.desk import Desk

_LACKS = "W02"


class Obstacles(QFrame):
    """A frame at the top of a dialog, visible only while there are obstacles."""

    wanted = Signal(object)
    """Carries the `ActRequest` or `FieldRequest` of the button that was pressed."""

    def __init__(self, ref: str, desk: Desk) -> None:
        super().__init__()
        self._ref, self._desk = ref, desk
        self._reachable: Callable[[StepRequest], bool] = lambda _query: True
        self._words = WrappedLabel(role="bad")
        self._checklist: Checklist | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(8)
        self._column.addWidget(self._words)
        self.setProperty("role", "error")
        self.hide()

    def set_reachable(self, reachable: Callable[[StepRequest], bool]) -> None:
        """Set the function that returns whether the window can serve a request."""
        self._reachable = reachable

    def clear(self) -> None:
        """Show nothing."""
        self._show("", ())

    def warn(self, lacking: Sequence[RequirementView]) -> None:
        """Show, before recording, what keeps a gate from closing."""
        sentence = self.tr("Can't close this gate: %n requirement(s) missing.", "", len(lacking))
        self._show(sentence if lacking else "", lacking)

    def tell(self, problems: Sequence[Problem], progress: ProgressView, noun: str) -> None:
        """Show why the act was refused; missing requirements are listed one by one."""
        lacks = [problem for problem in problems if problem.code == _LACKS]
        sentences = self._desk.registry.spoken.sentences(
            [problem for problem in problems if problem.code != _LACKS], noun
        )
        if lacks:
            sentence = self.tr("Can't close {stage}: %n requirement(s) missing.", "", len(lacks))
            sentences.append(sentence.format(stage=lacks[0].values["stage"]))
        self._show("\n".join(sentences), _views(lacks, progress))
        announce(self, "\n".join((self._words.text(), *(one.name for one in _views(lacks, progress)))))

    def focus_first(self) -> None:
        """Focus the first button."""
        for button in self.stops()[:1]:
            button.setFocus()

    def stops(self) -> list[QPushButton]:
        """Return the buttons in reading order."""
        return self._checklist.findChildren(QPushButton) if self._checklist is not None else []

    def _show(self, words: str, lacking: Sequence[RequirementView]) -> None:
        self._words.set_text(words)
        self.setAccessibleName(words)
        if self._checklist is not None:
            self._column.removeWidget(self._checklist)
            self._checklist.hide()
            self._checklist.deleteLater()
            self._checklist = None
        if lacking:
            self._checklist = Checklist(lacking, self._ref, self._desk, reachable=self._reachable)
            self._checklist.wanted.connect(self.wanted)
            self._column.addWidget(self._checklist)
            self._checklist.show()  # now, because the next Tab key may go there
        self.setVisible(bool(words))


def _views(lacks: Sequence[Problem], progress: ProgressView) -> tuple[RequirementView, ...]:
    """Return the requirements that problems refer to, each once; the conditions of a stage share their key."""
    keys = {problem.field for problem in lacks}
    return tuple(
        one for stage in progress.stages for one in stage.requirements if one.key in keys and not one.met
    )
