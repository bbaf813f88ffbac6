"""The section “Stages and decisions” of a project's page."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from registry.domain.errors import WrongUsage
from ui.features.approvals.decisions_card import DecisionsCard
from ui.features.approvals.determinations_card import DeterminationsCard, PresentationsLine
from ui.features.approvals.fold import Fold
from ui.features.approvals.stage_card import StageCard, waits
from ui.features.approvals.stage_rows import StageRows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.services.registry import Registry
    from registry.services.views.progress import ApprovalView
    from ui.desk.desk import Desk

    _AsksCard = StageCard | StageRows | DecisionsCard | DeterminationsCard | PresentationsLine


@dataclass(slots=True)
class _Begun:
    """Cards still to be created: one per idle moment, so that the window stays responsive."""

    cards: Iterator[_AsksCard] = field(default_factory=lambda: iter(()))
    focused: str = ""
    """The object name of the widget that had the focus."""
    unfolded: frozenset[str] = frozenset()
    made: int = 0


class StagesView(QWidget):
    """The active stages as cards, the others as rows, followed by decisions and determinations."""

    act_wanted = Signal(object)
    """Carries an `ActRequest` or a `FieldRequest`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._ref = ""
        self._shown: list[QWidget] = []
        self._begun = _Begun()
        self._making = QTimer(self)
        self._making.setInterval(0)
        self._making.timeout.connect(self._on_next)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        self.setAccessibleName(self.tr("Stages and decisions"))

    def show_project(self, ref: str) -> None:
        """Show the progress of a project, read again; expanded rows and the focus are restored."""
        if ref != self._ref:
            self._clear()
        self._ref = ref
        self._desk.ask_later(lambda registry: _read(registry, ref), self._on_read, about="stages")

    def _clear(self) -> None:
        self._making.stop()
        for widget in self._shown:
            self._drop(widget)
        self._shown.clear()

    def _drop(self, widget: QWidget) -> None:
        focused = self._focus()
        if focused is not None and widget.isAncestorOf(focused):
            self.setFocus()  # otherwise Qt would focus the next widget
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _cards(self, read: ApprovalView) -> Iterator[_AsksCard]:
        progress, choices = read.progress, read.choices
        waiting = [stage for stage in progress.stages if waits(stage, choices)]
        for stage in sorted(waiting, key=lambda one: not one.current):
            yield StageCard(stage, progress, choices, self._desk)
        yield StageRows([stage for stage in progress.stages if stage not in waiting], progress, self._desk)
        yield DecisionsCard(read.file, self._desk)
        yield DeterminationsCard(read.file, choices, self._desk)
        yield PresentationsLine(read.file, self._desk)

    # Slots

    def _on_read(self, read: ApprovalView | None) -> None:
        if read is None or read.progress.ref != self._ref:
            self._clear()
            return
        focused = self._begun.focused if self._is_parked else self._focused()
        self._begun = _Begun(self._cards(read), focused, self._unfolded())
        self._on_next()
        self._making.start()

    def _on_next(self) -> None:
        """Create one card in place of the previous one, so that the page keeps its scroll position."""
        card = next(self._begun.cards, None)
        place = self._begun.made
        if card is None:
            self._making.stop()
            for widget in self._shown[place:]:
                self._drop(widget)
            del self._shown[place:]
            if self._is_parked:
                self._go_to_waiting()
            return
        self._begun.made += 1
        card.wanted.connect(self.act_wanted)
        for widget in self._shown[place : place + 1]:
            self._drop(widget)
        self._shown[place : place + 1] = [card]
        self._column.insertWidget(place, card)
        card.show()  # now, because something in it may get the focus
        self._go_on_in(card)

    def _go_on_in(self, card: QWidget) -> None:
        """Expand the rows that were open, and restore the focus."""
        for fold in card.findChildren(Fold):
            fold.set_open(opened=fold.key in self._begun.unfolded)
        if self._begun.focused:
            again = [one for one in card.findChildren(QWidget) if one.objectName() == self._begun.focused]
            for widget in again[:1]:
                widget.setFocus()

    @property
    def _is_parked(self) -> bool:
        """Whether the focused widget was deleted and not replaced yet."""
        return self._focus() is self

    def _go_to_waiting(self) -> None:
        """Focus where somebody has to act: the stage that had the focus, or the first active one, or the top."""
        cards = [card for card in self._shown if isinstance(card, StageCard)]
        same = [card for card in cards if card.stage == _stage_in(self._begun.focused)]
        for card in (*same, *cards, *self._shown):
            buttons = card.findChildren(QAbstractButton)
            primary = [button for button in buttons if button.property("role") == "primary"]
            for button in (*primary, *buttons)[:1]:
                button.setFocus()
                return

    def _focused(self) -> str:
        widget = self._focus()
        return widget.objectName() if widget is not None and self.isAncestorOf(widget) else ""

    def _focus(self) -> QWidget | None:
        """Return the focused widget of this window, even while a dialog is open above it."""
        return self.window().focusWidget()

    def _unfolded(self) -> frozenset[str]:
        folds = (fold for card in self._shown for fold in card.findChildren(Fold))
        return frozenset(fold.key for fold in folds if fold.is_open)


def _stage_in(name: str) -> str:
    """Return the code of the stage with which the object name of a control begins."""
    return re.split(r"[|.]", name)[0]


def _read(registry: Registry, ref: str) -> ApprovalView | None:
    try:
        return registry.progress_views.of(ref)
    except WrongUsage:  # creating the project was undone
        return None
