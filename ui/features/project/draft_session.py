"""The project that is being edited, from typing to saving: the page and its cards read it here and write it here.

A draft is kept while typing rests, judged, and saved as one act.

Nothing typed is lost: it is kept in the registry within 0.4 s, stays there when a save is refused or
collides, and what is typed while a save is under way goes into the next draft.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from registry.domain.project.draft import Collided
from ui.features.project.edit_buffer import EditBuffer
from ui.features.project.field_errors import FieldErrors, field_errors_of, worth_telling
from ui.features.project.new_project import blank_file

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

_KEEP_MS, _JUDGE_MS = 400, 300


class DraftSession(QObject):
    """One project as it is saved, what is typed of it, and what is wrong with that."""

    touched = Signal()
    """There is something typed now, or nothing any more."""

    judged = Signal()
    """What is wrong with what is typed is known: `problems`."""

    saved = Signal(object, object)
    """What came of a save (`Saved`), and the `Draft` that was saved."""

    refused = Signal()
    """A save was refused for `problems`; the draft is kept."""

    collided = Signal(object)
    """The collisions (a tuple) a person must decide before the draft can be saved; it is kept."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.file: ProjectFile = blank_file(desk.registry.identity.side)
        """The project as it is saved; that of one that is yet to be entered is blank."""
        self.problems = FieldErrors()
        """What is wrong with what is typed, as it was judged last."""
        self.saved_edits: Mapping[str, str] = {}
        """What was typed of it and saved last, by path."""
        self.has_begun = False
        """Whether there is a project to show."""
        self._typed = EditBuffer(None)
        self._saving = False
        self._told_all = False
        self._unkept = False
        self._draft_guard = self._timer(_KEEP_MS, self._write)
        self._judging = self._timer(_JUDGE_MS, self._judge)

    @property
    def edits(self) -> Mapping[str, str]:
        """What is typed, by path."""
        return self._typed.edits

    @property
    def seen(self) -> Mapping[str, Stored]:
        """What was seen when each edit began, by path."""
        return self._typed.seen

    def begin(self, file: ProjectFile, draft: Draft | None = None, *, is_entered: bool) -> None:
        """Turn to a project, or to a blank one that is yet to be entered, with what was typed of it before."""
        self.keep()
        self.file, self.problems, self.has_begun = file, FieldErrors(), True
        self._typed = EditBuffer(file if is_entered else None, draft)
        self._saving = self._told_all = False
        if draft is not None:
            self._judging.start()
        self.touched.emit()

    def stand_on(self, file: ProjectFile) -> None:
        """Go on over a project that was changed elsewhere; what was seen when an edit began stays so."""
        self.file = self._typed.file = file
        if self._typed.edits:
            self._judging.start()

    def take(self, part: SectionPart, changes: Mapping[str, str]) -> None:
        """Take what stands changed in a part of the page."""
        if self._typed.take(part, changes):
            if (
                not self._draft_guard.isActive()
            ):  # who types on and on is kept on and on, not when the typing rests
                self._draft_guard.start()
            self._judging.start()
            self.touched.emit()

    def keep(self) -> None:
        """Keep and judge now what would be kept and judged in a moment."""
        if self._draft_guard.isActive() or self._unkept:
            self._draft_guard.stop()
            self._write()
        if self._judging.isActive():
            self._judging.stop()
            self._judge()

    def save(self, decided: Mapping[str, Resolution] | None = None) -> None:
        """Save what is typed as one act; `decided` says whose word counts where it collides."""
        QGuiApplication.inputMethod().commit()
        if self._saving or self._desk.read_only or not self._typed.edits:
            return
        self._draft_guard.stop()
        self._write()  # nothing is saved that is not kept first: a refused save loses nothing
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
        """Go on from the project as it was saved."""
        self._typed.settle(saved, file)
        self.file, self.saved_edits, self.problems = file, saved.edits, FieldErrors()
        self._told_all = False
        if self._typed.edits:
            self._draft_guard.start()
            self._judging.start()
        self.touched.emit()

    def discard(self) -> Draft:
        """Drop what is typed; returns it, so that it can be taken back."""
        self._draft_guard.stop()
        typed, draft = self._typed, self._typed.draft()
        self._desk.do(lambda registry, _acting: typed.drop(registry))
        self._typed, self.problems = EditBuffer(typed.file), FieldErrors()
        self._judging.start()  # nothing typed, nothing wrong
        self.touched.emit()
        return draft

    def take_up(self, draft: Draft) -> None:
        """Go on with a draft that was discarded."""
        self._typed, self.problems = EditBuffer(self._typed.file, draft), FieldErrors()
        self._draft_guard.start()
        self._judging.start()
        self.touched.emit()

    def _write(self) -> None:
        if self._saving or self._desk.read_only:
            return  # what is typed while a save is under way is kept when it has ended
        self._keep(self._typed)

    def _keep(self, typed: EditBuffer) -> None:
        draft = typed.draft()
        self._unkept = False
        self._desk.do(lambda registry, _acting: typed.keep(draft, registry), failed=self._on_not_kept)

    def _on_not_kept(self, _error: BaseException) -> bool:
        """Remember to try again when the page is left or more is typed; the window tells what was wrong."""
        self._unkept = True
        return False

    def _judge(self) -> None:
        typed, draft = self._typed, self._typed.draft()

        def judged(problems: tuple[Problem, ...]) -> None:
            if typed is self._typed and draft.edits == typed.edits:
                told = problems if self._told_all else worth_telling(problems, typed.edits)
                self._tell(told)

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
            self._told_all = True
            self.problems = field_errors_of(problems, self._desk.registry)
            self.refused.emit()

    def _on_failed(self, typed: EditBuffer, error: BaseException) -> bool:
        here = typed is self._typed
        if here:
            self._saving = False
        if not isinstance(error, Collided):
            return False
        if here:
            self.collided.emit(error.collisions)
        return True
