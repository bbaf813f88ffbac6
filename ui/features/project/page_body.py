"""The body of the page: the list of sections at the left, and the scroll area with their cards."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui.features.project.card_set import CardSet
from ui.features.project.documents_card import DocumentsCard
from ui.features.project.embedded_section import EmbeddedSection
from ui.features.project.funding_card import FundingCard
from ui.features.project.overview import OverviewCards
from ui.features.project.section_box import SectionBox
from ui.features.project.section_list import SectionList
from ui.features.project.section_scroll import SectionScroll
from ui.features.project.sections import SECTIONS, SectionId, part_of, section_of
from ui.kit.tab_order import first_stop, stop_beside

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from ui.desk.desk import Desk
    from ui.features.project.draft_session import DraftSession
    from ui.features.project.page_model import PageModel
    from ui.features.project.sections import Section, ShowsProject


class PageBody(QWidget):
    """The sections of one project."""

    act_wanted = Signal(object)
    project_wanted = Signal(str)
    """The number of another project to show."""

    def __init__(
        self, desk: Desk, project: DraftSession, stages: ShowsProject, history: ShowsProject
    ) -> None:
        super().__init__()
        self._project = project
        self._cards = CardSet(desk, project, self)
        self._overview = OverviewCards(desk)
        self._funding = FundingCard(desk.look)
        self._embedded = {
            SectionId.STAGES: EmbeddedSection(stages),
            SectionId.HISTORY: EmbeddedSection(history),
        }
        self._boxes = {section.id: self._box(section) for section in SECTIONS}
        self._list = SectionList(desk.look)
        self._scroll = SectionScroll(tuple(self._boxes.values()))
        self._build()
        self._connect()

    def show_page(self) -> None:
        """Show a project with what is typed of it; what is in view at once, the rest in quiet moments."""
        self.show_embedded()
        self._cards.show_page(at_once=False)
        self._list.show_wrong(set())
        self._list.show_counts({})
        saved = bool(self._project.file.project.text("ref"))
        self._list.show_current(SectionId.OVERVIEW if saved else SectionId.DETAILS)
        self._scroll.to_top()

    def reload(self) -> None:
        """Show a project with what is typed of it, where one is on the page."""
        self._cards.show_page(at_once=True)

    def show_told(self, shown: PageModel, counts: Mapping[SectionId, int]) -> None:
        """Show the information about the project that is not in its fields."""
        self._overview.show_project(shown)
        self._funding.show_funding(shown.seen.funding)
        self._list.show_counts(counts)

    def refresh(self) -> None:
        """Show the project as it is saved by now; what a person has changed stays."""
        self._cards.refresh()
        self.show_embedded()

    def settle(self) -> None:
        """Go on from the project as it was saved."""
        self._cards.settle()
        self.show_embedded()

    def show_embedded(self) -> None:
        """Show what is only there of a project that has been saved once, read again."""
        ref = self._project.file.project.text("ref")
        self._overview.setVisible(bool(ref))
        self._boxes[SectionId.OVERVIEW].setVisible(bool(ref))
        self._list.set_shown(SectionId.OVERVIEW, shown=bool(ref))
        self._funding.setVisible(bool(ref) and self._funding.has_lines)
        for section, embedded in self._embedded.items():
            self._boxes[section].setVisible(bool(ref))
            self._list.set_shown(section, shown=bool(ref))
            embedded.show_project(ref)

    def show_problems(self) -> None:
        """Say beside each field what is wrong with it, and in the list in which sections."""
        self._cards.show_problems()
        self._list.show_wrong(self._project.problems.sections)

    def focus_path(self, path: str) -> bool:
        """Focus the field of a path; returns whether it exists."""
        part, section = part_of(path), section_of(path)
        if part is None or section is None:
            return False
        self._bring(section)
        card = self._cards[part]
        found = card.focus_path(path)
        at = card.window().focusWidget() if found else None
        self._scroll.show_widget(at if at is not None and card.isAncestorOf(at) else card)
        return found

    def attach(self, document_type: str, path: Path | None = None) -> None:
        """Attach a file, which is asked for unless it is given."""
        self.go_to(SectionId.DOCUMENTS)
        card = self._cards[_section(SectionId.DOCUMENTS).parts[0]]
        if isinstance(card, DocumentsCard):
            if path is None:
                card.attach(document_type)
            else:
                card.attach_file(path)

    def go_to(self, section: SectionId) -> None:
        """Scroll to a section."""
        self._bring(section)
        self._scroll.go_to(section)

    def position(self) -> tuple[SectionId, int]:
        """Return the current section, and how many pixels below the upper edge of the view it begins."""
        return self._scroll.position()

    def focused_section(self) -> SectionId | None:
        """Return the section that has the focus; None when it is elsewhere."""
        focused = QApplication.focusWidget()
        return next(
            (section for section, box in self._boxes.items() if box.isAncestorOf(focused or self)), None
        )

    def return_to(self, section: SectionId, below: int, focused: SectionId | None = None) -> None:
        """Restore what `position` returned, and create the cards of the section that had the focus."""
        for one in filter(None, (focused, section)):
            self._bring(one)
        self._scroll.return_to(section, below)

    def enter_section(self, section: SectionId) -> None:
        """Scroll to a section and focus its first field."""
        self.go_to(section)
        stop = first_stop(self._boxes[section])
        parts = _section(section).parts
        if parts:
            self._cards[parts[0]].focus_first()
        elif stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def step(self, by: int) -> None:
        """Go to the next or the previous section."""
        shown = [section for section, box in self._boxes.items() if not box.isHidden()]
        place = shown.index(self._list.current()) + by
        if 0 <= place < len(shown):
            self.enter_section(shown[place])

    def panes(self) -> tuple[QWidget, ...]:
        """Return the list of sections and the sections."""
        return self._list, self._scroll

    def focus_list(self) -> None:
        """Focus the list of sections."""
        self._list.setFocus()

    def has_focus(self) -> bool:
        """Whether the list or the sections have the focus."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _bring(self, section: SectionId) -> None:
        """Create the cards of a section and show the present project in them."""
        self._boxes[section].build()
        self._cards.freshen(_section(section).parts)
        self._list.show_current(section)

    def _box(self, section: Section) -> SectionBox:
        makers: list[Callable[[], QWidget]] = [partial(self._cards.make, part) for part in section.parts]
        if section.id in self._embedded:
            makers.append(self._embedded[section.id].lend)
        box = SectionBox(section, tuple(makers))
        if section.id is SectionId.OVERVIEW:
            box.put(self._overview)
        elif section.id is SectionId.FUNDING:
            box.put(self._funding)
        return box

    def _build(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(16, 12, 0, 12)
        side.addWidget(self._list, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addLayout(side)
        line.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self._overview.project_wanted.connect(self.project_wanted)
        self._cards.act_wanted.connect(self.act_wanted)
        self._overview.section_wanted.connect(self.enter_section)
        self._list.chosen.connect(lambda id_: self.go_to(SectionId(id_)))
        self._list.entered.connect(lambda id_: self.enter_section(SectionId(id_)))
        self._scroll.scrolled.connect(self._on_scrolled)
        self._scroll.reached.connect(lambda id_: self._list.show_current(SectionId(id_)))

    def _on_scrolled(self) -> None:
        """Update cards before they become visible, so that none shows the previous project."""
        for section in self._scroll.in_view():
            self._cards.freshen(_section(section).parts)

    def tab_on(self, above: Sequence[QWidget], *, forward: bool) -> bool:
        """Move the focus in reading order through the parts above, the list and the sections; False at either end."""
        focused = QApplication.focusWidget()
        if focused is None:
            return False
        self._build_around(focused)
        shown = [part for part in (*above, self._list, *self._boxes.values()) if part.isVisible()]
        stop = stop_beside(shown, focused, forward=forward)
        if stop is None:
            return False
        stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        if self._scroll.isAncestorOf(stop):
            self._scroll.show_widget(stop)
        return True

    def _build_around(self, focused: QWidget) -> None:
        """Create the sections to which Tab may move next."""
        boxes = [box for box in self._boxes.values() if not box.isHidden()]
        at = next((place for place, box in enumerate(boxes) if box.isAncestorOf(focused)), -1)
        for box in boxes[max(at, 0) : at + 2]:
            box.build()


def _section(id_: SectionId) -> Section:
    return next(section for section in SECTIONS if section.id is id_)
