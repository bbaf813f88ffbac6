"""The dialog for parked cells: each keeps the present value, takes the returned one, or stays parked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from registry.domain.exchange.check_result import Conflicts
from ui.desk.errors import ErrorStrip
from ui.features.exchanges.column_text import ColumnText
from ui.features.exchanges.parked_card import ParkedCard
from ui.kit.widgets.banner import MarkBanner
from ui.kit.widgets.enter_key import pressed_by_enter
from ui.kit.widgets.plain_text import as_title
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from registry.domain.problem import Problem
    from registry.services.acts.act import ActContext
    from registry.services.exchange.parked_cells import Decided, WaitingCell
    from registry.services.registry import Registry
    from ui.desk.desk import Desk

_WIDTH, _HEIGHT = 640, 560


def offer_parked(desk: Desk, parent: QWidget, number: str) -> None:
    """Read the parked cells of an exchange in the background, and open the dialog for them."""

    def opened(waiting: tuple[WaitingCell, ...]) -> None:
        ParkedDialog(desk, number, waiting, parent).open()

    desk.ask_later(lambda registry: registry.parking.of(number), opened, about="parked")


class ParkedDialog(QDialog):
    """The parked cells of one exchange; all decisions are saved as one act that can be undone at once."""

    def __init__(
        self, desk: Desk, number: str, waiting: tuple[WaitingCell, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._number = desk, number
        self._title = self.tr("Parked cells in {number}").format(number=number)
        words = ColumnText(desk.registry)
        self.cards = [ParkedCard(one, words, desk.look) for one in waiting]
        self._strip, self._banner = ErrorStrip(desk.look), MarkBanner()
        self._banner.show_marks(frozenset[str]().union(*(one.marks for one in waiting)))
        self._leave = QPushButton(self.tr("Cancel"))
        self._decide = QPushButton()
        self._build()
        self._judge()

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(as_title(self._title))
        self.resize(_WIDTH, _HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(WrappedLabel(self._title, role="title"))
        about = self.tr(
            "These cells were changed both in the registry and in the workbook. Nothing is saved until "
            "you click Resolve."
        )
        column.addWidget(WrappedLabel(about, role="muted"))
        column.addWidget(self._strip)
        column.addWidget(self._list(), 1)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(WrappedLabel(self.tr("Ctrl+Enter to resolve, Esc to cancel"), role="small"), 1)
        for button in (self._leave, self._decide):
            button.setAutoDefault(False)  # Enter in a list must not confirm
            line.addWidget(button)
        self._decide.setProperty("role", "primary")
        column.addLayout(line)
        column.addWidget(self._banner, 0, Qt.AlignmentFlag.AlignLeft)
        self._leave.clicked.connect(self.reject)
        self._decide.clicked.connect(self._on_decide)

    def _list(self) -> QScrollArea:
        inner, area = QWidget(), QScrollArea()
        cards = QVBoxLayout(inner)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(8)
        for card in self.cards:
            cards.addWidget(card)
            card.chosen.connect(self._judge)
        if not self.cards:
            cards.addWidget(WrappedLabel(self.tr("No parked cells left.")))
        cards.addStretch(1)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the Tab key scrolls to the focused widget
        area.setAccessibleName(self._title)
        return area

    def _chosen(self) -> dict[str, Conflicts]:
        return {card.key: card.decision for card in self.cards if card.decision is not Conflicts.PARK}

    def _judge(self) -> None:
        decided = len(self._chosen())
        self._decide.setText(self.tr("Resolve %Ln cell(s)", "", decided) if decided else self.tr("Resolve"))
        self._decide.setEnabled(decided > 0)

    def _on_decide(self) -> None:
        chosen, number = self._chosen(), self._number
        if not chosen or not self._decide.isEnabled():
            return
        self._decide.setEnabled(False)

        def decide(registry: Registry, acting: ActContext) -> Decided:
            return registry.parking.decide(number, chosen, acting)

        self._desk.do(
            decide, done=self._on_decided, refused=self._on_refused, failed=self._on_failed, by=self
        )

    def _on_decided(self, decided: Decided) -> None:
        message = self.tr("{number}: %Ln cell(s) resolved", "", len(self._chosen())).format(
            number=self._number
        )
        self.accept()
        self._desk.notice(message, undo=decided.change_set is not None)

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._judge()
        self._strip.show_sentences(self._desk.registry.spoken.sentences(problems))

    def _on_failed(self, _error: BaseException) -> bool:
        self._judge()
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Confirm with Ctrl+Enter, click the focused button with Enter; Enter elsewhere does nothing."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_decide()
        else:
            pressed_by_enter(event)
