"""A project on its page: showing it, updating it after changes, and going to its sections and next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from registry.domain.errors import WrongUsage
from ui.actions.place import Place
from ui.actions.requests import ActRequest, FieldRequest, RequestKind
from ui.features.project.draft_session import DraftSession
from ui.features.project.page import ProjectPage
from ui.features.project.page_model import PageModel, look_up, marks_of
from ui.features.project.sections import SectionId

if TYPE_CHECKING:
    from pathlib import Path

    from registry.domain.project.draft import Draft
    from registry.domain.project.project_file import ProjectFile
    from ui.desk.desk import Desk, SavedChange
    from ui.features.project.sections import ShowsProject


class ProjectView(Place):
    """The page with one project; editing is added by `ProjectPlace`."""

    print_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, desk: Desk, stages: ShowsProject, history: ShowsProject) -> None:
        super().__init__()
        self._desk = desk
        self._shown: PageModel | None = None
        self._drafting = DraftSession(desk, self)
        self._page = ProjectPage(desk, self._drafting, stages, history)
        self._build()
        self._follow()

    @property
    def ref(self) -> str:
        """The number of the project shown; empty for a new one."""
        return self._shown.ref if self._shown is not None else ""

    def enter(self) -> None:
        """Focus the list of sections, or the first field of a new project."""
        if self._shown is None and not self._desk.read_only:
            self._page.body.enter_section(SectionId.DETAILS)
        else:
            self._page.body.focus_list()

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts of the page."""
        return self._page.panes()

    @override
    def whereabouts(self) -> str:
        """Return the section that is visible, where it begins, and the section with the focus, if one has it."""
        section, below = self._page.body.position()
        return " ".join((section, str(below), *filter(None, (self._page.body.focused_section(),))))

    @override
    def return_to(self, whereabouts: str) -> None:
        """Scroll to the section that was visible; the one that had the focus has its cards, for the focus to return."""
        section, below, *focused = whereabouts.split(" ")
        self._page.body.return_to(SectionId(section), int(below), *map(SectionId, focused))

    def focus_field(self, path: str) -> None:
        """Focus a field; `funding.+` adds a row."""
        self._page.body.focus_path(path)

    def next_section(self) -> None:
        """Go on to the next section."""
        self._page.body.step(1)

    def previous_section(self) -> None:
        """Go back to the section before."""
        self._page.body.step(-1)

    def has_next_step(self) -> bool:
        """Whether the project has a next step."""
        return self._page.header.next_step is not None

    def next_step(self) -> None:
        """Start next step: open its dialog, or focus its field."""
        if self._page.header.next_step is not None:
            self.wanted(self._page.header.next_step)

    def wanted(self, wanted: ActRequest | FieldRequest) -> None:
        """Serve a request of a part of the page, or pass it on to the window."""
        if isinstance(wanted, FieldRequest):
            self.focus_field(wanted.path)
        elif wanted.act is RequestKind.ATTACH:
            self.attach(wanted.subject)
        else:
            self.act_wanted.emit(wanted)

    def act(self, act: RequestKind) -> None:
        """Request an official act on the project shown."""
        if self._shown is not None:
            self.wanted(ActRequest(act, self._shown.ref))

    def may_attach(self) -> bool:
        """Whether a file can be attached to the project shown, or an act recorded."""
        return self._shown is not None and not self._desk.read_only

    def attach(self, document_type: str = "") -> None:
        """Attach a file to a document of the project."""
        if self.may_attach():
            self._page.body.attach(document_type)

    def attach_file(self, path: Path) -> None:
        """Show the form that attaches a file chosen elsewhere, such as one dropped on the window."""
        if self.may_attach():
            self._page.body.attach("", path)

    def _open(self, file: ProjectFile, draft: Draft | None, shown: PageModel | None = None) -> None:
        self._shown = shown
        self._drafting.begin(file, draft, is_entered=shown is not None)
        self._page.show_page(shown, draft)
        self._tell()

    def _tell(self) -> None:
        """Emit the marks of the page, and show its unsaved input."""
        self._on_touched()

    def _reread(self) -> None:
        """Show changes made elsewhere; unsaved input stays."""
        ref = self._shown.ref if self._shown else ""
        try:
            self._shown = self._desk.ask(lambda registry: look_up(registry, ref))
        except WrongUsage:
            self._on_gone()
            return
        self._drafting.stand_on(self._shown.file)
        self._page.body.refresh()
        self._page.tell(self._shown)
        self._tell()

    def _build(self) -> None:
        self.setProperty("role", "window")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)

    def _follow(self) -> None:
        self._page.act_wanted.connect(self.wanted)
        self._page.header.print_wanted.connect(self.print_wanted)
        self._page.header.export_wanted.connect(self.export_wanted)
        self._drafting.touched.connect(self._on_touched)
        self._desk.changed.connect(self._on_changed)

    def _on_touched(self) -> None:
        project = self._drafting
        self.marked.emit(marks_of(project.file, project.edits, self._desk.registry.words))
        self._page.show_typed()

    def _on_changed(self, written: SavedChange) -> None:
        if self._shown is None or written.by is self._drafting:
            return
        mine = self._drafting.file.project.id
        of_registry = not written.change_set.act.subject  # may concern the calendars every clock runs by
        if of_registry or any(
            mine in (change.project_id, change.row_id) for change in written.change_set.changes
        ):
            self._reread()

    def _on_gone(self) -> None:
        self._page.body.show_embedded()
        if self._drafting.edits:
            self._page.lines.say_gone()
        else:
            self._shown = None
            self.left.emit()
