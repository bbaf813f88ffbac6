"""Undo and redo in the window: the steps of this run of the program, read again after every act.

An act that is not visible on the screen is shown in a dialog before it is undone. Older acts are undone in History.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from ui.actions.requests import UndoRequest
from ui.desk.desk import Notice
from ui.features.history.kinds import act_name
from ui.kit.sentence import filled

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.problem import Problem
    from registry.services.history.history import UndoSteps
    from registry.services.history.undo import UndoResult
    from registry.services.registry import Registry
    from ui.desk.desk import Desk, SavedChange
    from ui.desk.tasks import Progress


class UndoCommands(QObject):
    """The commands for undoing the last act of this run and for redoing the act undone last."""

    offered = Signal(str, int, str)
    """The name of the act to undo, how many can be undone, and the name of the act to redo; empty for none."""

    refused = Signal(str)
    """Carries a sentence that names the act which could not be undone or redone, and why."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._shows: Callable[[ChangeSet], bool] = _shows_nothing
        self._undo: ChangeSet | None = None
        self._redo: ChangeSet | None = None
        self._under_way: Progress | None = None
        self._watches_copies = False
        desk.changed.connect(self._on_changed)
        desk.ended.connect(self._on_ended)

    def watch(self, shows: Callable[[ChangeSet], bool]) -> None:
        """Set the function that returns whether the subject of an act is visible on the screen."""
        self._shows = shows

    def refresh(self) -> None:
        """Read the present undo and redo steps."""
        self._desk.ask_later(_steps, self._on_read, about="undo")

    def undo(self) -> None:
        """Undo the last act of this run, after showing it if necessary; reports when there is none."""
        if self._undo is None:
            self._desk.notice(
                self.tr("There is nothing to undo from this session. To undo an older entry, go to History.")
            )
        else:
            self._step(self._undo, redo=False)

    def redo(self) -> None:
        """Redo the act undone last in this run, after showing it if necessary; reports when there is none."""
        if self._redo is None:
            self._desk.notice(
                self.tr("There is nothing to redo from this session. To redo an older entry, go to History.")
            )
        else:
            self._step(self._redo, redo=True)

    def ask(self, wanted: UndoRequest) -> None:
        """Show what undoing or redoing an act would change, and do it if the person confirms."""
        from ui.features.history.undo_dialog import UndoDialog  # noqa: PLC0415 - loaded when first needed

        dialog = UndoDialog(self._desk, wanted, self._window)
        dialog.confirmed.connect(self.do)
        dialog.open()

    def do(self, wanted: UndoRequest) -> None:
        """Undo or redo an act immediately; ignored while another one is running."""
        if self._under_way is not None:
            return
        from registry.services.acts.act import ActContext  # noqa: PLC0415 - as above

        acting, redo = ActContext(self._desk.officer), wanted.redo

        def work(registry: Registry, progress: Progress) -> UndoResult:
            history = registry.history
            if redo:
                return history.redo(acting, progress.step, act_id=wanted.act_id)
            return history.undo(wanted.act_id, acting, progress.step)

        self._under_way = self._desk.run(
            self.tr("Redoing…") if redo else self.tr("Undoing…"),
            work,
            done=self._on_redone if redo else self._on_undone,
            refused=lambda problems: self._on_refused(wanted, problems),
            by=self,
        )

    def _step(self, act: ChangeSet, *, redo: bool) -> None:
        wanted = UndoRequest(act.act.id, redo=redo)
        if self._shows(act) and (redo or not self._desk.registry.has_handed_out(act.seq)):
            self.do(wanted)
        else:
            self.ask(wanted)

    def _on_changed(self, _written: SavedChange) -> None:
        if not self._watches_copies:  # earlier copies have no number of this run
            self._watches_copies = True
            QGuiApplication.clipboard().dataChanged.connect(self._on_copied)
        self.refresh()

    def _on_copied(self) -> None:
        if QGuiApplication.focusWindow() is not None:  # copied in this program
            self._desk.registry.show_outside()

    def _on_ended(self, progress: Progress) -> None:
        if progress is self._under_way:
            self._under_way = None

    def _on_read(self, steps: UndoSteps) -> None:
        self._undo, self._redo = steps.undo, steps.redo
        self.offered.emit(_named(steps.undo), steps.count, _named(steps.redo))

    def _on_refused(self, wanted: UndoRequest, problems: tuple[Problem, ...]) -> None:
        known = (act for act in (self._undo, self._redo) if act is not None and act.act.id == wanted.act_id)
        name = next(map(act_name, known), "")
        told = (
            self.tr("Can't redo “{act}”: {reason}")
            if wanted.redo
            else self.tr("Can't undo “{act}”: {reason}")
        )
        reason = " ".join(self._desk.registry.spoken.sentences(problems))
        self.refused.emit(filled(told, act=name, reason=reason) if name else reason)

    def _on_undone(self, result: UndoResult) -> None:
        if result.made is None:
            self._say_nothing_left(result)
            return
        message = self.tr("Undone: {act}").format(act=act_name(result.original))
        self._desk.noticed.emit(
            Notice("\n".join((message, *self._spared(result))), redo=result.original.act.id)
        )

    def _on_redone(self, result: UndoResult) -> None:
        if result.made is None:
            self._say_nothing_left(result)
            return
        message = self.tr("Redone: {act}").format(act=act_name(result.original))
        self._desk.noticed.emit(
            Notice("\n".join((message, *self._spared(result))), undo=result.original.act.id)
        )

    def _say_nothing_left(self, result: UndoResult) -> None:
        message = self.tr("Nothing left to change: {act}").format(act=act_name(result.original))
        self._desk.noticed.emit(Notice("\n".join((message, *self._spared(result)))))

    def _spared(self, result: UndoResult) -> list[str]:
        return self._desk.registry.spoken.sentences(result.spared)


def _steps(registry: Registry) -> UndoSteps:
    return registry.history.steps()


def _named(step: ChangeSet | None) -> str:
    return act_name(step) if step else ""


def _shows_nothing(_act: ChangeSet) -> bool:
    return False
