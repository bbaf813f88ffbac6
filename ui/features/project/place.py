"""The page of one project as a place of the window: viewing, editing and saving, without losing any input."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from registry.domain.errors import WrongUsage
from registry.domain.project.defaults import new_project
from ui.actions.act_commands import act_commands
from ui.actions.commands import Command
from ui.features.project.page_model import PageModel, look_up
from ui.features.project.project_copy import copy_of
from ui.features.project.view import ProjectView

if TYPE_CHECKING:
    from registry.domain.project.draft import Collision, Draft
    from registry.domain.project.project_file import ProjectFile
    from registry.services.projects.drafts import Saved
    from ui.desk.desk import Desk
    from ui.features.project.sections import ShowsProject


class ProjectPlace(ProjectView):
    """Shows and edits one project at a time."""

    next_requested = Signal(str)
    """The number of the finished project: show the next one of the list."""

    def __init__(self, desk: Desk, stages: ShowsProject, history: ShowsProject) -> None:
        super().__init__(desk, stages, history)
        self._goes_on = False
        self._refused = False
        self._connect()

    # Called by the window

    def commands(self) -> tuple[Command, ...]:
        """Return the commands of the page."""
        return (
            Command("save", self.tr("Save"), self.save, self.may_save, "save"),
            Command("save_and_next", self.tr("Save and open next project"), self.save_and_next),
            Command("duplicate", self.tr("Duplicate project"), self.duplicate, self.may_duplicate, "copy"),
            Command("discard", self.tr("Discard draft"), self.discard, self.may_save, "trash-2"),
            Command("next_section", self.tr("Next section"), self.next_section, icon="chevron-down"),
            Command("previous_section", self.tr("Previous section"), self.previous_section),
            Command(
                "next_step", self.tr("Start next step"), self.next_step, self.has_next_step, "arrow-right"
            ),
            *act_commands(self.act, self.may_attach),
            Command("attach", self.tr("Attach file"), self.attach, self.may_attach, "paperclip"),
            Command(
                "back",
                self.tr("Back to projects"),
                self.leave,
                icon="chevron-left",
                typing=lambda _field: self._page.body.focus_list(),
            ),
        )

    def keep(self) -> None:
        """Save the input as a draft, including a syllable in composition."""
        QGuiApplication.inputMethod().commit()
        self._drafting.keep()

    def show_project(self, ref: str) -> None:
        """Show a project with its draft; does nothing if it is already shown."""
        self.keep()
        if self._shown is not None and self._shown.ref == ref:
            self._reread()
            return
        try:
            shown = self._desk.ask(lambda registry: look_up(registry, ref))
        except WrongUsage as error:
            self._desk.failed.emit(error)
            self.left.emit()
            return
        self._open(shown.file, shown.draft, shown)

    def show_new(self) -> None:
        """Show an empty page for a new project, and offer an unfinished earlier one."""
        self.keep()
        begun = [kept for kept in self._desk.ask(lambda registry: registry.drafts.all()) if not kept.ref]
        self._open(new_project(self._desk.registry.identity.side), None)
        unfinished = next((kept for kept in begun if kept.draft.project_id is None), None)
        if unfinished is not None:
            self._page.lines.say_unfinished(unfinished, lambda: self.show_draft(unfinished.draft))

    def show_draft(self, draft: Draft) -> None:
        """Show an unsaved new project to continue it."""
        self.keep()
        self._open(new_project(self._desk.registry.identity.side), draft)
        self.enter()

    # Commands

    def may_save(self) -> bool:
        """Whether there is unsaved input that can be saved."""
        return bool(self._drafting.edits) and not self._desk.read_only

    def save(self) -> None:
        """Save the input as one act."""
        if self._page.collisions.isVisible():
            self._page.collisions.go_on()
        else:
            self._drafting.save()

    def save_and_next(self) -> None:
        """Save, then show the next project of the list."""
        QGuiApplication.inputMethod().commit()
        if self.may_save():
            self._goes_on = True
            self.save()
        elif self._shown is not None:
            self.next_requested.emit(self._shown.ref)

    def discard(self) -> None:
        """Discard the input; it can be restored while the page is open."""
        draft = self._drafting.discard()
        self._page.body.reload()
        self._page.collisions.hide()
        self._page.hold_focus()
        self._page.lines.say_discarded(lambda: self._bring_back(draft))

    def may_duplicate(self) -> bool:
        """Whether a project is shown that can be copied."""
        return self._shown is not None and not self._desk.read_only

    def duplicate(self) -> None:
        """Start a new project with the fields of this one, without its official acts."""
        if self._shown is not None and not self._desk.read_only:
            self.keep()
            ref, copied = self._shown.ref, copy_of(self._drafting.file)
            self._open(new_project(self._desk.registry.identity.side), copied)
            self._drafting.take_up(copied)
            self._page.lines.say_clean()
            self._desk.notice(self.tr("Copy of {ref}, not saved yet").format(ref=ref))
            self.enter()

    def leave(self) -> None:
        """Go back to the list; unsaved input is kept as a draft."""
        self.keep()
        self.left.emit()

    def _bring_back(self, draft: Draft) -> None:
        self._drafting.take_up(draft)
        self._page.body.reload()
        self._page.lines.say_clean()

    def _open(self, file: ProjectFile, draft: Draft | None, shown: PageModel | None = None) -> None:
        self._goes_on = self._refused = False
        super()._open(file, draft, shown)

    def _connect(self) -> None:
        self._page.left.connect(self.leave)
        self._page.body.project_wanted.connect(self.project_opened)
        self._page.save_requested.connect(self.save)
        self._page.discard_requested.connect(self.discard)
        self._page.collisions.decided.connect(self._drafting.save)
        self._drafting.judged.connect(self._on_judged)
        self._drafting.saved.connect(self._on_saved)
        self._drafting.refused.connect(self._on_refused)
        self._drafting.collided.connect(self._on_collided)

    # Slots

    def _on_saved(self, saved: Saved, draft: Draft) -> None:
        goes_on, was_new = self._goes_on, self._shown is None
        self._goes_on = self._refused = False
        self._page.lines.be_silent()
        if not saved.ref:
            self.left.emit()
            return
        self._shown = self._desk.ask(lambda registry: look_up(registry, saved.ref))
        self._drafting.settle(draft, self._shown.file)
        self._page.body.settle()
        self._page.tell(self._shown)
        self._tell()
        self._page.hold_focus()
        self._say_saved(saved, draft, was_new=was_new)
        if goes_on:
            self.next_requested.emit(saved.ref)

    def _say_saved(self, saved: Saved, draft: Draft, *, was_new: bool) -> None:
        if saved.change_set is None:
            self._desk.notice(self.tr("No changes in {ref}").format(ref=saved.ref))
        elif was_new:
            self._desk.notice(self.tr("Created {ref}").format(ref=saved.ref), undo=True)
        else:
            told = self.tr("Saved %n field(s) in {ref}", "", len(draft.edits)).format(ref=saved.ref)
            self._desk.notice(". ".join((told, *self._elsewhere(saved))), undo=True)

    def _elsewhere(self, saved: Saved) -> tuple[str, ...]:
        """Return, one sentence each, the offices that have the project but may no longer receive it."""
        made = saved.change_set
        return (
            self._desk.ask(lambda registry: registry.departures.withdrawn_by(saved.ref, made)) if made else ()
        )

    def _on_refused(self) -> None:
        self._goes_on, self._refused = False, True
        self._on_judged()
        self._page.to_first_problem()

    def _on_judged(self) -> None:
        self._refused = self._refused and bool(self._drafting.problems)
        self._page.show_problems(refused=self._refused)

    def _on_collided(self, collisions: tuple[Collision, ...]) -> None:
        self._goes_on = False
        self._page.collisions.ask(collisions)
