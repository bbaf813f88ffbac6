"""The head of a project's page: the back button, both titles, RAG mark, actions, and stage strip."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from registry.domain.procedure.outcome import PASSING, Outcome
from registry.domain.procedure.stage_mark import StageMark
from registry.domain.project.fictional import FICTIONAL
from registry.domain.vocabulary.language import Language
from registry.services.views.stages import OPEN
from ui.actions.requests import ActRequest, RequestKind
from ui.actions.step_requests import button_text, next_request
from ui.kit.widgets.elided_label import ElidedLabel
from ui.kit.widgets.plain_text import as_tip
from ui.kit.widgets.rag_mark import RagMark
from ui.kit.widgets.stage_strip import StageStrip
from ui.kit.widgets.strip_stage import StripSide, StripStage, short_side
from ui.kit.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from registry.services.views.inspector import InspectorView
    from registry.services.views.progress import ProgressView
    from registry.services.views.stages import SideView, StageView
    from ui.actions.requests import FieldRequest
    from ui.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class Titles:
    """Both titles of a project as shown on the page, including unsaved changes."""

    english: str
    korean: str


class ProjectHeader(QFrame):
    """The header, which does not scroll with the page."""

    left = Signal()
    save_requested = Signal()
    discard_requested = Signal()
    act_wanted = Signal(object)
    """Carries the next step: an ActRequest or a FieldRequest."""
    stage_chosen = Signal(str)
    print_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._next: ActRequest | FieldRequest | None = None
        self.setProperty("role", "page_head")
        self._build()
        self._connect()

    @property
    def next_step(self) -> ActRequest | FieldRequest | None:
        """The request of the next-step button; None when there is nothing to do but wait."""
        return self._next

    def show_project(self, seen: InspectorView) -> None:
        """Show a saved project."""
        self._ref.setText(seen.ref)
        self._show_outlets(shown=True)
        self._show_version(seen.progress.version_note)
        self._fictional.setVisible(seen.fictional)
        self._rag.setVisible(True)
        self._rag.set_rag(seen.rating.rag, "\n".join(seen.rating.lines), seen.rating.word)
        self._strip.setVisible(True)
        self._strip.set_stages(strip_of(seen.progress))
        self._show_step(next_request(seen.next_step, seen.ref), seen.next_step.words)

    def show_new(self) -> None:
        """Show a new project, which has no number yet."""
        self._ref.setText(self.tr("New project"))
        self._show_outlets(shown=False)
        self._show_version("")
        self._fictional.hide()
        self._rag.setVisible(False)
        self._strip.setVisible(False)
        self._show_step(None, self.tr("A number is assigned when you save."))

    def show_titles(self, titles: Titles) -> None:
        """Show the titles, first the one in the language of the screen."""
        korean = self._desk.language is Language.KO
        first, second = (titles.korean, titles.english) if korean else (titles.english, titles.korean)
        if not first:
            first, second = second, ""
        self._title.set_text(first or self.tr("Untitled project"))
        self._second.set_text(second)
        self._second.setVisible(bool(second))

    def show_draft(self, *, kept: bool) -> None:
        """Show the buttons Save and Discard while there is unsaved input."""
        may = kept and not self._desk.read_only
        self._make_primary(self._save if may else self._step)
        self._save.setVisible(may)
        self._discard.setVisible(may)

    def _show_outlets(self, *, shown: bool) -> None:
        """Show or hide the buttons that print and export: a project is there to be printed once it is saved."""
        for button in (self._print, self._export):
            button.setVisible(shown)

    def _show_version(self, note: str) -> None:
        """Show which version of its procedure a project follows, where it is not the newest."""
        self._version.setText(note)
        self._version.setVisible(bool(note))
        self._move.setVisible(bool(note) and not self._desk.read_only)

    def _make_primary(self, wanted: QPushButton) -> None:
        """Make one button the main one: with unsaved input that is Save, otherwise the next step."""
        for button in (self._save, self._step):
            button.setProperty("role", "primary" if button is wanted else "")
            button.style().unpolish(button)
            button.style().polish(button)

    def _show_step(self, wanted: ActRequest | FieldRequest | None, words: str) -> None:
        self._next = None if self._desk.read_only else wanted
        self._step.setVisible(self._next is not None)
        if self._next is not None:
            self._step.setText(button_text(self._next))
        self._step.setToolTip(as_tip(words))
        self._step.setAccessibleDescription(words)
        self._words.set_text(words)
        self._words.setVisible(bool(words))

    def _build(self) -> None:
        self._back = _button(self.tr("Projects"), "link")
        self._back.setProperty("flush", "true")
        self._back.setAccessibleName(self.tr("Back to projects"))
        self._ref = QLabel()
        self._ref.setTextFormat(Qt.TextFormat.PlainText)
        self._ref.setProperty("role", "muted")
        self._version = QLabel()
        self._version.setTextFormat(Qt.TextFormat.PlainText)
        self._version.setProperty("role", "small")
        self._version.setContentsMargins(0, 0, 8, 0)
        self._move = _button(self.tr("Move to newest…"), "link")
        self._move.setAccessibleName(self.tr("Move to the newest procedure version"))
        self._fictional = QLabel(FICTIONAL)
        self._fictional.setProperty("role", "warn")
        self._fictional.hide()
        self._title = WrappedLabel(role="title", most=2)
        self._second = ElidedLabel(role="muted")
        self._rag = RagMark(self._desk.look)
        self._discard = _button(self.tr("Discard draft"))
        self._save = _button(self.tr("Save"))
        self._print, self._export = _button(self.tr("Print…")), _button(self.tr("Export…"))
        self._step = _button("", "primary")
        self._words = ElidedLabel(role="small")
        self._strip = StageStrip(self._desk.look)
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 12, 24, 8)
        page.setSpacing(4)
        page.addLayout(self._way_back())
        page.addLayout(self._names())
        page.addSpacing(4)
        page.addWidget(self._strip)
        page.addWidget(self._words)

    def _way_back(self) -> QHBoxLayout:
        arrow = QLabel()
        arrow.setPixmap(self._desk.look.icon("chevron-right").pixmap(QSize(12, 12)))
        line = QHBoxLayout()
        line.setSpacing(4)
        for widget in (self._back, arrow, self._ref):
            line.addWidget(widget)
        line.addSpacing(12)
        line.addWidget(self._version)
        line.addWidget(self._move)
        line.addWidget(self._fictional)
        line.addStretch(1)
        return line

    def _names(self) -> QHBoxLayout:
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._second)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addLayout(titles, 1)
        for widget in (self._rag, self._print, self._export, self._discard, self._save, self._step):
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignBottom)
        return line

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._save.clicked.connect(self.save_requested)
        self._discard.clicked.connect(self.discard_requested)
        self._print.clicked.connect(self.print_wanted)
        self._export.clicked.connect(self.export_wanted)
        self._step.clicked.connect(self._on_step)
        self._move.clicked.connect(
            lambda: self.act_wanted.emit(ActRequest(RequestKind.MOVE, self._ref.text()))
        )
        self._strip.stage_chosen.connect(self.stage_chosen)

    def _on_step(self) -> None:
        if self._next is not None:
            self.act_wanted.emit(self._next)


def _button(text: str, role: str = "") -> QPushButton:
    button = QPushButton(text)
    if role:
        button.setProperty("role", role)
    return button


_WAITING = frozenset({StageMark.CURRENT, StageMark.HALF, StageMark.RETURNED, StageMark.DEFERRED})

_MARKS: dict[str, StageMark] = {
    Outcome.RETURN: StageMark.RETURNED,
    Outcome.DEFER: StageMark.DEFERRED,
    Outcome.SUSPEND: StageMark.DEFERRED,
    Outcome.REJECT: StageMark.ENDED,
}


def strip_of(progress: ProgressView) -> tuple[StripStage, ...]:
    """Return the stages for the strip; only the current one has sides and days."""
    return tuple(_stage(stage) for stage in progress.stages)


def _stage(stage: StageView) -> StripStage:
    waits = stage.mark in _WAITING
    return StripStage(
        code=stage.code,
        number=stage.code[1:],
        label=stage.short,
        mark=stage.mark,
        sides=tuple(map(_side, stage.sides)) if waits else (),
        sentence=stage.sentence,
        note=_days(stage) if waits else "",
        current=stage.current,
    )


def _side(side: SideView) -> StripSide:
    label = short_side(side.side, side.name)
    if side.state == OPEN:
        return StripSide(label, StageMark.DEFERRED if side.paused else StageMark.CURRENT)
    if side.state in PASSING:
        return StripSide(label, StageMark.DONE)
    return StripSide(label, _MARKS.get(side.state, StageMark.WAITING))


def _days(stage: StageView) -> str:
    if stage.days_used is None or stage.limit_days is None:
        return ""
    if stage.limit_working:  # limits in working days are named, because the list counts calendar days
        template = QCoreApplication.translate("ProjectStrip", "{used}/{all} working days")
    else:
        template = QCoreApplication.translate("ProjectStrip", "{used}/{all} days")
    return template.format(used=stage.days_used, all=stage.limit_days)
