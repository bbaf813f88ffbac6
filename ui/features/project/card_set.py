"""The cards of the page: created when first needed, and updated with saved and unsaved values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.features.project.cards import card_of
from ui.features.project.field_errors import FieldErrors
from ui.features.project.presentations_card import PresentationsCard

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.domain.fields.kinds import Stored
    from registry.domain.project.project_file import ProjectFile
    from ui.desk.desk import Desk
    from ui.features.project.part_card import PartCard
    from ui.features.project.sections import SectionPart


@dataclass(slots=True)
class _Page:
    """What the cards show: they are made later than it is known."""

    file: ProjectFile
    edits: Mapping[str, str] = field(default_factory=dict)
    seen: Mapping[str, Stored] = field(default_factory=dict)
    wrongs: FieldErrors = field(default_factory=FieldErrors)


class CardSet(QObject):
    """The cards by section part; after a change of project those out of view are updated when idle."""

    typed = Signal(object, object)
    """A part of the page, and what stands changed in it by now."""

    act_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page: _Page | None = None
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

    def show_page(
        self, file: ProjectFile, edits: Mapping[str, str], seen: Mapping[str, Stored], *, at_once: bool
    ) -> None:
        """Show a project with what is typed of it: in all cards at once, or in the first one now."""
        self._page = _Page(file, edits, seen)
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

    def refresh(self, file: ProjectFile) -> None:
        """Show the project as it is saved by now; what a person has changed stays."""
        if self._page is not None:
            self._page.file = file
            for part in self._fresh():
                self._cards[part].refresh(file)

    def settle(self, file: ProjectFile, saved: Mapping[str, str], left: Mapping[str, str]) -> None:
        """Go on from the project as it was saved."""
        self._page = _Page(file, left, {})
        for part in self._fresh():
            self._cards[part].settle(file, saved, left)

    def show_wrongs(self, wrongs: FieldErrors) -> None:
        """Say beside each field what is wrong with it."""
        if self._page is not None:
            self._page.wrongs = wrongs
        for part in self._fresh():
            self._cards[part].set_problems(wrongs.by_path)

    def note(self, edits: Mapping[str, str], seen: Mapping[str, Stored]) -> None:
        """Note what is typed by now, for cards that are made later."""
        if self._page is not None:
            self._page.edits, self._page.seen = edits, seen

    def _fresh(self) -> list[SectionPart]:
        return [part for part in self._cards if part not in self._stale]

    def _load(self, part: SectionPart) -> None:
        page, card = self._page, self._cards[part]
        if page is None:
            return
        card.load(page.file)
        for path, raw in page.edits.items():
            if part.holds(path):
                card.offer(path, raw, page.seen.get(path))
        card.set_problems(page.wrongs.by_path)

    def _on_quiet(self) -> None:
        if self._stale:
            self._load(self._stale.pop(0))
        else:
            self._quiet.stop()

    def _on_edited(self, part: SectionPart) -> None:
        if part not in self._stale:
            self.typed.emit(part, self._cards[part].changes_so_far())
