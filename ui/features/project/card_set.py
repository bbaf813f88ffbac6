"""The cards of the page: created when first needed, and updated with saved and unsaved values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.features.project.cards import card_of
from ui.features.project.presentations_card import PresentationsCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.desk.desk import Desk
    from ui.features.project.draft_session import DraftSession
    from ui.features.project.part_card import PartCard
    from ui.features.project.sections import SectionPart


class CardSet(QObject):
    """The cards by section part; after a change of project those out of view are updated when idle."""

    act_wanted = Signal(object)

    def __init__(self, desk: Desk, project: DraftSession, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._project = desk, project
        self._cards: dict[SectionPart, PartCard] = {}
        self._stale: list[SectionPart] = []
        self._quiet = QTimer(self)
        self._quiet.setInterval(0)
        self._quiet.timeout.connect(self._on_quiet)

    def __getitem__(self, part: SectionPart) -> PartCard:
        return self._cards[part]

    def make(self, part: SectionPart) -> PartCard:
        """Create the card of a part and show the present project in it."""
        card = self._cards[part] = card_of(part, self._desk)
        card.edited.connect(lambda: self._on_edited(part))
        if isinstance(card, PresentationsCard):
            card.act_wanted.connect(self.act_wanted)
        if self._desk.read_only:
            card.set_read_only(True)
        self._load(part)
        return card

    def show_page(self, *, at_once: bool) -> None:
        """Show a project with what is typed of it: in all cards at once, or in the first one now."""
        self._stale = list(self._cards)
        while self._stale:
            self._load(self._stale.pop(0))
            if not at_once:
                break
        self._quiet.start()

    def freshen(self, parts: Sequence[SectionPart]) -> None:
        """Update those of the given cards that still show the previous project."""
        for part in parts:
            if part in self._stale:
                self._stale.remove(part)
                self._load(part)

    def refresh(self) -> None:
        """Show the project as it is saved by now; what a person has changed stays."""
        for part in self._fresh():
            self._cards[part].refresh(self._project.file)
            self._say(self._cards[part])

    def settle(self) -> None:
        """Go on from the project as it was saved."""
        for part in self._fresh():
            self._cards[part].settle(self._project)
            self._say(self._cards[part])

    def show_problems(self) -> None:
        """Say beside each field what is wrong with it, and what is to be known of it."""
        for part in self._fresh():
            self._say(self._cards[part])

    def _say(self, card: PartCard) -> None:
        card.set_problems(self._project.problems.by_path)
        card.set_warnings(self._project.warnings.by_path)

    def _fresh(self) -> list[SectionPart]:
        return [part for part in self._cards if part not in self._stale]

    def _load(self, part: SectionPart) -> None:
        project, card = self._project, self._cards[part]
        if not project.has_begun:
            return
        card.load(project.file)
        for path, raw in project.edits.items():
            if part.holds(path):
                card.offer(path, raw, project.seen.get(path))
        self._say(card)

    def _on_quiet(self) -> None:
        if self._stale:
            self._load(self._stale.pop(0))
        else:
            self._quiet.stop()

    def _on_edited(self, part: SectionPart) -> None:
        if part not in self._stale:
            self._project.take(part, self._cards[part].changes_so_far())
