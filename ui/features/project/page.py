"""The visible page: head, lines about the draft, conflicts and sections; it has no logic and emits signals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.features.project.collision_panel import CollisionPanel
from ui.features.project.draft_lines import DraftLines
from ui.features.project.header import ProjectHeader, Titles
from ui.features.project.page_body import PageBody
from ui.features.project.page_model import counts_of
from ui.features.project.sections import SectionId
from ui.kit.tab_order import first_stop

if TYPE_CHECKING:
    from registry.domain.project.draft import Draft
    from ui.desk.desk import Desk
    from ui.features.project.draft_session import DraftSession
    from ui.features.project.page_model import PageModel
    from ui.features.project.sections import ShowsProject


class ProjectPage(QWidget):
    """All widgets of the page."""

    left = Signal()
    save_requested = Signal()
    discard_requested = Signal()
    act_wanted = Signal(object)

    def __init__(
        self, desk: Desk, project: DraftSession, stages: ShowsProject, history: ShowsProject
    ) -> None:
        super().__init__()
        self._project = project
        self.header = ProjectHeader(desk)
        self.lines = DraftLines(desk)
        self.collisions = CollisionPanel(desk)
        self.body = PageBody(desk, project, stages, history)
        self._build()
        self._connect()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts between which F6 moves, in reading order."""
        return self.header, self.lines, self.collisions, *self.body.panes()

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Make Tab follow the reading order; after the last control it goes on with the first of the window."""
        if self.body.tab_on((self.header, self.lines, self.collisions), forward=forward):
            return True
        stop = first_stop(self.window(), without=self) if forward else None
        if stop is None:
            return super().focusNextPrevChild(forward)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def show_page(self, shown: PageModel | None, draft: Draft | None) -> None:
        """Show a project (`shown` None: one that is yet to be entered) with what was typed of it before."""
        self.collisions.leave()
        self.lines.be_silent()
        self.body.show_page()
        self.tell(shown)
        if draft is not None and draft.saved_at:
            self.lines.say_kept(draft)

    def tell(self, shown: PageModel | None) -> None:
        """Show the information about the project that is not in its fields."""
        if shown is None:
            self.header.show_new()
        else:
            self.header.show_project(shown.seen)
            self.body.show_told(shown, counts_of(shown))

    def show_typed(self) -> None:
        """Show that something is typed, in the titles too."""
        edits, saved = self._project.edits, self._project.file.project
        english, korean = (edits.get(name, saved.text(name)) for name in ("title_en", "title_ko"))
        self.header.show_titles(Titles(english, korean))
        self.header.show_draft(kept=bool(edits))
        if edits:
            self.lines.end_discarded()

    def show_problems(self, *, refused: bool) -> None:
        """Show the problems of the input; `refused` says that they prevented a save."""
        self.body.show_problems()
        self.lines.say_wrong(self._project.problems, refused=refused)

    def to_first_problem(self) -> None:
        """Go to the first field with a problem."""
        if self._project.problems.first_path:
            self.body.focus_path(self._project.problems.first_path)

    def hold_focus(self) -> None:
        """Focus the sections when the focused widget was removed."""
        if not self.body.has_focus():
            self.body.focus_list()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.lines)
        column.addWidget(self.collisions, 1)
        column.addWidget(self.body, 1)

    def _connect(self) -> None:
        self.header.left.connect(self.left)
        self.header.save_requested.connect(self.save_requested)
        self.header.discard_requested.connect(self.discard_requested)
        self.header.act_wanted.connect(self.act_wanted)
        self.header.stage_chosen.connect(lambda: self.body.go_to(SectionId.STAGES))
        self.lines.save_requested.connect(self.save_requested)
        self.lines.discard_requested.connect(self.discard_requested)
        self.lines.problem_requested.connect(self.to_first_problem)
        self.collisions.asked.connect(self.body.hide)
        self.collisions.left.connect(self.body.show)
        self.collisions.put_off.connect(self.body.focus_list)
        self.body.act_wanted.connect(self.act_wanted)
