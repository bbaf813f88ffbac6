"""Moving between the places of the window: the list, the page of one project, and all others."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.shell.window.features import EXCHANGES, HISTORY, IMPORT, PREFERENCES, PROJECT, PROJECTS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.project.draft import KeptDraft
    from ui.actions.place import Place
    from ui.features.project.place import ProjectPlace
    from ui.features.projects.place import ProjectsPlace
    from ui.kit.widgets.notice import NoticeBar
    from ui.shell.window.feature import Feature
    from ui.shell.window.place_stack import PlaceStack

_NEW = "+"


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What a window shows: the place, the project whose page was shown last, and the states of the places by name."""

    at: str
    shown: str = ""
    states: Mapping[str, str] = field(default_factory=dict)


class Navigation(QObject):
    """The navigation of one window; places other than the list are created when first opened."""

    went = Signal(str)
    """The id of the side bar entry of the place that is shown."""

    def __init__(
        self,
        stack: PlaceStack,
        projects: ProjectsPlace,
        notice: NoticeBar,
        features: Sequence[Feature],
        make_project: Callable[[], ProjectPlace],
        make_place: Callable[[Feature], Place],
    ) -> None:
        """The list already exists; `make_project` creates the page of a project, `make_place` all other places."""
        super().__init__(stack)
        self._stack, self._projects, self._notice = stack, projects, notice
        self._features = {feature.id: feature for feature in features}
        self._make_project, self._make_place = make_project, make_place
        self._project: ProjectPlace | None = None
        self._made: dict[str, Place] = {}
        self._at = PROJECTS
        self._shown = ""

    @property
    def at(self) -> str:
        """The name of the place that is shown."""
        return self._at

    @property
    def shown_project(self) -> str:
        """The number of the project whose page is shown; empty elsewhere, and for an unsaved one."""
        return self._shown if self._at == PROJECT and self._shown != _NEW else ""

    @property
    def project_page(self) -> ProjectPlace:
        """The page of a project, created when first used."""
        if self._project is None:
            self._project = self._make_project()
            self._stack.add_place(PROJECT, self._project)
        return self._project

    def open_project(self, ref: str) -> None:
        """Show the page of a project."""
        if ref:
            self._shown = ref
            self.project_page.show_project(ref)
            self._go(PROJECT)

    def new_project(self) -> None:
        """Show the page of a new project."""
        self._shown = _NEW
        self.project_page.show_new()
        self._go(PROJECT)

    def next_project(self, ref: str) -> None:
        """Show the page of the next project in the list."""
        following = self._projects.following(ref)
        if following:
            self.open_project(following)
        else:
            self.show_projects()

    def show_projects(self, view: str = "") -> None:
        """Show the list, in the view named if there is one."""
        if view:
            self._projects.show_view(view)
        if self._at == PROJECT and self.project_page.ref:
            self._shown = self.project_page.ref  # a new project has received its number
        self._go(PROJECTS, view or self._projects.view)
        if self._shown not in ("", _NEW):
            self._projects.select(self._shown)

    def shows(self, act: ChangeSet) -> bool:
        """Return whether the subject of an act is visible on the screen: its project, its exchange, or the history.

        In the list a project counts as visible when it is selected.
        """
        if self._at == PROJECT:
            return act.act.subject == (self.project_page.ref or self._shown)
        if self._at == PROJECTS:
            return act.act.subject in self._projects.chosen_refs()
        return self._at == HISTORY or (self._at in (EXCHANGES, IMPORT) and bool(act.act.exchange))

    def place(self, name: str) -> Place:
        """Return a place, created when first used."""
        if name not in self._made:
            self._made[name] = self._make_place(self._features[name])
            self._stack.add_place(name, self._made[name])
        return self._made[name]

    def show(self, name: str) -> None:
        """Show a place."""
        self.place(name)
        self._go(name)

    def show_history(self) -> None:
        """Show the history of the whole registry."""
        self.show(HISTORY)

    def show_preferences(self) -> None:
        """Show the preferences."""
        self.show(PREFERENCES)

    def back(self) -> None:
        """Go back to the feature whose sidebar entry belongs to this place, or else to the list."""
        above = self._features[self._at].stands_at or PROJECTS
        if above != PROJECTS:
            self.show(above)
        elif self._at != PROJECTS:
            self.show_projects()

    def offer_drafts(self) -> None:
        """Show that there are unsaved drafts, and offer to continue the newest."""
        desk = self._stack.desk
        if not desk.read_only:
            desk.ask_later(
                lambda registry: registry.drafts.all(), self._on_drafts, about="drafts at the start"
            )

    def go_on_with(self, kept: KeptDraft) -> None:
        """Show a draft on the page of its project, or on that of a new one."""
        if kept.ref:
            self.open_project(kept.ref)
        else:
            self._shown = _NEW
            self.project_page.show_draft(kept.draft)
            self._go(PROJECT)

    def whereabouts(self) -> Whereabouts:
        """Return the current place and the state of all places, for a rebuilt window."""
        states = {name: place.whereabouts() for name, place in self._stack.places.items()}
        return Whereabouts(self._at, self._shown, {name: state for name, state in states.items() if state})

    def return_to(self, whereabouts: Whereabouts) -> None:
        """Restore what `whereabouts` of the previous window returned."""
        at, states = whereabouts.at, dict(whereabouts.states)
        self._projects.return_to(states.pop(PROJECTS, ""))
        of_project = states.pop(PROJECT, "")
        for name, state in states.items():
            self.place(name).return_to(state)
        if at == PROJECT and whereabouts.shown == _NEW:
            self.new_project()
        elif at == PROJECT:
            self.open_project(whereabouts.shown)
        elif at in self._features and self._features[at].place:
            self.show(at)
        else:
            self._shown = whereabouts.shown
            self._go(PROJECTS, self._projects.view)
        if at == PROJECT and of_project:
            self.project_page.return_to(of_project)

    def _on_drafts(self, drafts: Sequence[KeptDraft]) -> None:
        if drafts:
            newest = drafts[0]
            told = self.tr("%n unsaved draft(s)", "", len(drafts))
            self._notice.tell(told, self.tr("Continue"), lambda: self.go_on_with(newest))

    def _go(self, place: str, entry: str = "") -> None:
        self._at = place
        self._stack.go_to(place)
        self.went.emit(entry or self._features[place].stands_at or place)
