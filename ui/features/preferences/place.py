"""The place of the preferences: settings that apply at once, and the state of the registry."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from ui.actions.place import Place
from ui.features.preferences.backups_card import BackupsCard
from ui.features.preferences.details_card import DetailsCard
from ui.features.preferences.registry_card import RegistryCard
from ui.kit.widgets.appearance import Appearance
from ui.kit.widgets.card import Card
from ui.kit.widgets.page_area import PageArea
from ui.kit.widgets.recent_list import RecentList

if TYPE_CHECKING:
    from ui.desk.backend import Backend
    from ui.desk.desk import Desk


class PreferencesPlace(Place):
    """Language and look, the officer, the registry, its backups, and the recent registries."""

    language_chosen = Signal(object)
    """The Language that was chosen."""

    look_chosen = Signal(str, str)
    """The theme (`system`, `light`, `dark`) and the density (`compact`, `normal`, `roomy`)."""

    registry_chosen = Signal(object)
    """The path of another registry to open."""

    def __init__(self, desk: Desk, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._backend = desk, backend
        self._build()
        self._connect()

    def enter(self) -> None:
        """Show the present state, and take the focus."""
        self.refresh()
        self._appearance.focus_first()

    @override
    def whereabouts(self) -> str:
        """Return what is typed and not saved, and the scroll position."""
        return json.dumps({"typed": self._details.unsaved(), "scrolled": self._area.scrolled})

    @override
    def return_to(self, whereabouts: str) -> None:
        """Show again what was typed; the page scrolls when it has its height."""
        kept = json.loads(whereabouts)
        if kept["typed"] is not None:
            self._details.show_unsaved(*kept["typed"])
        self._area.scroll_to(kept["scrolled"])

    def refresh(self) -> None:
        """Read again what may have changed."""
        self._details.refresh()
        self._registry.refresh()
        self._backups.refresh()
        others = [path for path in self._desk.settings.recent() if path != self._desk.opened.path]
        self._recent.show_paths(others)

    def _build(self) -> None:
        title = QLabel(self.tr("Preferences"))
        title.setProperty("role", "title")
        self._registry, self._backups = RegistryCard(self._desk), BackupsCard(self._desk, self._backend)
        self._details = DetailsCard(self._desk)
        inner = QWidget()
        cards = QVBoxLayout(inner)
        cards.setContentsMargins(24, 16, 24, 24)
        cards.setSpacing(16)
        cards.addWidget(title)
        for card in (self._look_card(), self._details, self._registry, self._backups, self._recent_card()):
            cards.addWidget(card)
        cards.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = PageArea(inner, title.text())
        whole.addWidget(self._area)

    def _look_card(self) -> Card:
        card = Card(self.tr("Language and appearance"), self._desk.look)
        self._appearance = Appearance(self._desk.settings, self._desk.look)
        card.add(self._appearance)
        return card

    def _recent_card(self) -> Card:
        card = Card(self.tr("Other recent registries"), self._desk.look)
        self._recent = RecentList(())
        card.add(self._recent)
        return card

    def _connect(self) -> None:
        self._appearance.language_chosen.connect(self.language_chosen)
        self._appearance.look_chosen.connect(self.look_chosen)
        self._recent.chosen.connect(self.registry_chosen)
