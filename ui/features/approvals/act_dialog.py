"""The base class of the dialogs that record official acts: the fields, and the obstacles to recording."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShortcut
from typing_extensions import override

from registry.domain.fields.table import NOUNS
from registry.domain.problem import Problem
from registry.domain.vocabulary.language import Language
from ui.actions.keys import key_sequence
from ui.features.approvals.act_frame import ActFrame
from ui.features.approvals.dialog_memory import dialog_memory
from ui.features.approvals.obstacles import Obstacles
from ui.features.approvals.tab_stops import chain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.project.project_file import ProjectFile
    from registry.services.acts.act import ActContext
    from registry.services.acts.options import ActChoices
    from registry.services.registry import Registry
    from registry.services.views.progress import ProgressView
    from ui.actions.requests import ActRequest
    from ui.actions.step_requests import StepRequest
    from ui.desk.desk import Desk
    from ui.features.approvals.act_form import ActForm
    from ui.features.approvals.dialog_memory import Key

    Recording = Callable[[Registry, ActContext], ChangeSet | None]

_RECORD = ("Ctrl+Return", "Ctrl+Enter")
"""Ctrl+Enter, with the main key and the one on the numeric keypad."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a dialog is about: the requested act, and the present state of the project."""

    wanted: ActRequest
    file: ProjectFile
    progress: ProgressView
    choices: ActChoices
    prevented: tuple[Problem, ...] = ()
    """Why the act cannot be recorded at all."""


class ActDialog(ActFrame):
    """Records one act. Escape closes it, and what was typed is shown again when it is next opened.

    A subclass creates its fields (`_made_form`) and their first values (`_first`), updates fields that depend on others
    (`_follow`), returns the act (`_recording`) and the text of the notice (`_describe`).
    """

    wanted = Signal(object)
    """Carries an `ActRequest` or a `FieldRequest` when the person goes to something else instead."""

    noun = ""
    """The noun (kind of row) whose fields the problems of this act refer to."""

    def __init__(self, desk: Desk, occasion: Occasion, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk, self._occasion = desk, occasion
        self.ref = occasion.file.project.text("ref")
        self._is_recording = False
        self._form = self._made_form()
        self._obstacles = Obstacles(self.ref, desk)
        self._assemble(self._title(), self._about(), self._verb(), self._obstacles, self._form)
        self._connect()
        self._begin()

    def set_reachable(self, reachable: Callable[[StepRequest], bool]) -> None:
        """Set the function that returns whether the window can serve a request; other requests have no button."""
        self._obstacles.set_reachable(reachable)
        self._advise()
        self._chain()

    # For subclasses

    def _made_form(self) -> ActForm:
        raise NotImplementedError

    def _title(self) -> str:
        raise NotImplementedError

    def _verb(self) -> str:
        """Return the text of the button that records the act."""
        return self.tr("Record")

    def _first(self) -> Mapping[str, str]:
        """Return the initial raw values of the fields."""
        return {}

    def _given(self) -> Mapping[str, str]:
        """Return the values given by the request itself, which replace earlier input."""
        return {}

    def _follow(self, path: str) -> None:
        """Update the fields that depend on the one at `path`; an empty path means all of them."""

    def _advise(self) -> None:
        """Show at the top what is known to prevent the act, before it is refused."""
        self._obstacles.clear()

    def _recording(self) -> Recording:
        """Return the act with the present values of the fields."""
        raise NotImplementedError

    def _why(self) -> str:
        """Return the reason that the history stores with the act."""
        return ""

    def _describe(self) -> str:
        """Return the text of the notice after recording."""
        raise NotImplementedError

    def _place_of(self, field: str) -> str:
        """Return the path of the field at which a problem is shown."""
        return field

    def _relevant(self, problems: Sequence[Problem]) -> Sequence[Problem]:
        """Return the problems of a refusal that the person can do something about now."""
        return problems

    def _missing(self) -> dict[str, Sequence[str]]:
        """Return a sentence for every empty required field: the rules stop at the first kind of problem they find."""
        known, spoken = NOUNS[self.noun].by_id if self.noun else {}, self._desk.registry.spoken
        return {
            path: spoken.sentences([Problem("R11", path)], self.noun)
            for path in self._form.missing()
            if path in known
        }

    # Shared by all dialogs

    def _begin(self) -> None:
        self._form.set_raw(self._typed())
        self._kept_line.setVisible(bool(dialog_memory(self._desk).of(self._key)))
        self._follow("")

    def _typed(self) -> dict[str, str]:
        """Return the values at opening: initial values, replaced by earlier input and then by the request."""
        return {**self._first(), **dialog_memory(self._desk).of(self._key), **self._given()}

    @property
    def _key(self) -> Key:
        return (type(self).__name__, self.ref, self._occasion.wanted.subject)

    def _keep(self) -> None:
        first = {**self._first(), **self._given()}
        typed = {path: raw for path, raw in self._form.all_raw().items() if raw != first.get(path, "")}
        dialog_memory(self._desk).keep(self._key, typed)

    def _about(self) -> str:
        project = self._occasion.file.project
        titles = [project.text("title_en"), project.text("title_ko")]
        if self._desk.language is Language.KO:
            titles.reverse()
        return self.tr("{ref} · {title}").format(ref=self.ref, title=titles[0] or titles[1])

    def _connect(self) -> None:
        for key in _RECORD:
            QShortcut(key_sequence(key), self, self._on_record)
        self._record.clicked.connect(self._on_record)
        self._leave.clicked.connect(self.reject)
        self._again.clicked.connect(self._on_anew)
        self._form.edited.connect(self._on_edited)
        self._obstacles.wanted.connect(self._on_wanted)

    def _chain(self) -> None:
        """Set the Tab order from top to bottom, after fields were added or hidden."""
        chain((self._again, *self._obstacles.stops(), *self._form.stops(), self._leave, self._record))

    def _set_recording(self, *, under_way: bool) -> None:
        self._is_recording = under_way
        self._record.setEnabled(not under_way)

    def _show_refusal(self, problems: tuple[Problem, ...]) -> None:
        beside: dict[str, list[Problem]] = defaultdict(list)
        others: list[Problem] = []
        for problem in self._relevant(problems):
            path = self._place_of(problem.field)
            (beside[path] if path in self._form else others).append(problem)
        spoken = self._desk.registry.spoken
        told = {path: spoken.sentences(found, self.noun) for path, found in beside.items()}
        self._form.set_problems({**self._missing(), **told})
        if others:
            self._obstacles.tell(others, self._occasion.progress, self.noun)
            self._scroll.verticalScrollBar().setValue(0)
        else:
            self._advise()
        self._chain()
        self._fit()

    # Slots

    def _on_edited(self, path: str) -> None:
        self._follow(path)
        self._chain()
        self._fit()

    def _on_record(self) -> None:
        if self._is_recording:
            return
        self._set_recording(under_way=True)
        self._desk.do(
            self._recording(),
            done=self._on_recorded,
            refused=self._on_refused,
            failed=self._on_failed,
            why=self._why(),
            by=self,
        )

    def _on_recorded(self, made: ChangeSet | None) -> None:
        self._set_recording(under_way=False)
        message = self._describe() if made is not None else self.tr("No changes were made.")
        dialog_memory(self._desk).drop(self._key)
        self.accept()
        self._desk.notice(message, undo=made is not None)

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self._set_recording(under_way=False)
        self._show_refusal(problems)
        wrong = self._form.first_wrong()
        if wrong is None:
            self._obstacles.focus_first()
        else:
            wrong.focus_first()
            self._bring_into_view(wrong)

    def _on_failed(self, _error: BaseException) -> bool:
        self._set_recording(under_way=False)
        return False

    def _on_wanted(self, request: StepRequest) -> None:
        self.reject()
        self.wanted.emit(request)

    def _on_anew(self) -> None:
        dialog_memory(self._desk).drop(self._key)
        self._form.set_raw(dict.fromkeys(self._form.all_raw(), ""))
        self._form.set_problems({})
        self._begin()
        self._advise()
        self._chain()
        self._form.focus_first()

    # Overrides that Qt calls

    @override
    def reject(self) -> None:
        """Close and keep the input; while an act is being recorded, wait for it."""
        if not self._is_recording:
            self._keep()
            super().reject()
