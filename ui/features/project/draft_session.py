"""The project being edited, from typing to saving: the page and its cards read it here and write it here.

Drafts are stored during typing, checked, and saved as one act.

No input is lost: it is stored in the registry as a draft within 0.4 s and stays there when a save is refused or
conflicts. Input during a running save goes into the next draft.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from registry.domain.project.defaults import new_project
from registry.domain.project.draft import Collided
from ui.features.project.edit_buffer import EditBuffer
from ui.features.project.field_errors import FieldErrors, field_errors_of, worth_telling
from ui.kit import delays

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from registry.domain.fields.kinds import Stored
    from registry.domain.problem import Problem
    from registry.domain.project.draft import Draft, Resolution
    from registry.domain.project.project_file import ProjectFile
    from registry.services.acts.act import ActContext
    from registry.services.projects.drafts import Saved
    from registry.services.registry import Registry
    from ui.desk.desk import Desk
    from ui.features.project.sections import SectionPart


class DraftSession(QObject):
    """One project as it is saved, the unsaved input on its page, and what is wrong with that."""

    touched = Signal()
    """Whether there is unsaved input has changed."""

    judged = Signal()
    """The unsaved input has been checked: `problems`."""

    saved = Signal(object, object)
    """Carries the result of a save (`Saved`) and the saved `Draft`."""

    refused = Signal()
    """A save was refused for `problems`; the draft stays stored."""

    collided = Signal(object)
    """Carries the conflicts (a tuple) to resolve before the draft can be saved; the draft stays stored."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.file: ProjectFile = new_project(desk.registry.identity.side)
        """The project as it is saved; that of one that is yet to be entered is blank."""
        self.problems = FieldErrors()
        """The problems of the input, as of the last check."""
        self.saved_edits: Mapping[str, str] = {}
        """What was typed of it and saved last, by path."""
        self.has_begun = False
        """Whether there is a project to show."""
        self._typed = EditBuffer(None)
        self._saving = False
        self._shows_all = False
        self._unkept = False
        self._draft_guard = self._timer(delays.KEPT_DRAFT, self._write)
        self._judging = self._timer(delays.JUDGED_DRAFT, self._judge)

    @property
    def edits(self) -> Mapping[str, str]:
        """The unsaved raw values, by path."""
        return self._typed.edits

    @property
    def seen(self) -> Mapping[str, Stored]:
        """The stored values seen when each edit began, by path."""
        return self._typed.seen

    def begin(self, file: ProjectFile, draft: Draft | None = None, *, is_entered: bool) -> None:
        """Start with a project, or with a blank one that is not entered yet, and its earlier draft if there is one."""
        self.keep()
        self.file, self.problems, self.has_begun = file, FieldErrors(), True
        self._typed = EditBuffer(file if is_entered else None, draft)
        self._saving = self._shows_all = False
        if draft is not None:
            self._judging.start()
        self.touched.emit()

    def stand_on(self, file: ProjectFile) -> None:
        """Continue with a project that was changed elsewhere; the values seen when edits began stay."""
        self.file = self._typed.file = file
        if self._typed.edits:
            self._judging.start()

    def take(self, part: SectionPart, changes: Mapping[str, str]) -> None:
        """Take over the unsaved changes of a part of the page."""
        if self._typed.take(part, changes):
            if (
                not self._draft_guard.isActive()
            ):  # continuous typing is stored regularly, not only when it pauses
                self._draft_guard.start()
            self._judging.start()
            self.touched.emit()

    def keep(self) -> None:
        """Store and check the draft now and not after the delay."""
        if self._draft_guard.isActive() or self._unkept:
            self._draft_guard.stop()
            self._write()
        if self._judging.isActive():
            self._judging.stop()
            self._judge()

    def save(self, decided: Mapping[str, Resolution] | None = None) -> None:
        """Save the draft as one act; `decided` resolves conflicts, by path."""
        QGuiApplication.inputMethod().commit()
        if self._saving or self._desk.read_only or not self._typed.edits:
            return
        self._draft_guard.stop()
        self._write()  # stored as a draft first: a refused save loses nothing
        self._judging.stop()  # saving checks everything itself
        self._saving = True
        typed, draft = self._typed, self._typed.draft()

        def save(registry: Registry, acting: ActContext) -> Saved:
            return registry.drafts.save(typed.as_kept(draft), acting, decided or {})

        self._desk.do(
            save,
            done=lambda saved: self._on_saved(typed, saved, draft),
            refused=lambda problems: self._on_refused(typed, problems),
            failed=lambda error: self._on_failed(typed, error),
            by=self,
        )

    def settle(self, saved: Draft, file: ProjectFile) -> None:
        """Continue from the project as it was saved."""
        self._typed.settle(saved, file)
        self.file, self.saved_edits, self.problems = file, saved.edits, FieldErrors()
        self._shows_all = False
        if self._typed.edits:
            self._draft_guard.start()
            self._judging.start()
        self.touched.emit()

    def discard(self) -> Draft:
        """Discard the unsaved input and return it without an id, as nothing of it is stored; it can be restored."""
        self._draft_guard.stop()
        typed, draft = self._typed, replace(self._typed.draft(), id="")
        self._desk.do(lambda registry, _acting: typed.drop(registry), done=self._desk.drafts_changed.emit)
        self._typed, self.problems = EditBuffer(typed.file), FieldErrors()
        self._judging.start()  # without input there are no problems
        self.touched.emit()
        return draft

    def take_up(self, draft: Draft) -> None:
        """Restore a discarded draft."""
        self._typed, self.problems = EditBuffer(self._typed.file, draft), FieldErrors()
        self._draft_guard.start()
        self._judging.start()
        self.touched.emit()

    def _write(self) -> None:
        if self._saving or self._desk.read_only:
            return  # input during a save is stored when the save has ended
        self._keep(self._typed)

    def _keep(self, typed: EditBuffer) -> None:
        draft = typed.draft()
        self._unkept = False
        self._desk.do(
            lambda registry, _acting: typed.keep(draft, registry),
            done=self._desk.drafts_changed.emit,
            failed=self._on_not_kept,
        )

    def _on_not_kept(self, _error: BaseException) -> bool:
        """Remember to store the draft again later; the window shows the error."""
        self._unkept = True
        return False

    def _judge(self) -> None:
        typed, draft = self._typed, self._typed.draft()

        def judged(problems: tuple[Problem, ...]) -> None:
            if typed is self._typed and draft.edits == typed.edits:
                shown = problems if self._shows_all else worth_telling(problems, typed.edits)
                self._tell(shown)

        if draft.edits:
            self._desk.ask_later(lambda registry: registry.drafts.problems(draft), judged, about="judging")
        else:
            self._tell(())

    def _tell(self, problems: Iterable[Problem]) -> None:
        self.problems = field_errors_of(problems, self._desk.registry)
        self.judged.emit()

    def _timer(self, wait_ms: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait_ms)
        timer.timeout.connect(then)
        return timer

    def _on_saved(self, typed: EditBuffer, saved: Saved, draft: Draft) -> None:
        self._saving = False
        if typed is self._typed:
            self.saved.emit(saved, draft)
            return
        typed.settle(draft, self._desk.ask(lambda registry: registry.projects.file(saved.ref)))
        if typed.edits:
            self._keep(typed)

    def _on_refused(self, typed: EditBuffer, problems: tuple[Problem, ...]) -> None:
        if typed is self._typed:
            self._saving = False
            self._shows_all = True
            self.problems = field_errors_of(problems, self._desk.registry)
            self.refused.emit()

    def _on_failed(self, typed: EditBuffer, error: BaseException) -> bool:
        here = typed is self._typed
        if here:
            self._saving = False
            self._judging.start()  # the save was not finished, so nothing has been checked
        if not isinstance(error, Collided):
            return False
        if here:
            self.collided.emit(error.collisions)
        return True
