"""The places of a window (its main pages), one of which is shown, and their side panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.actions.commands import Commands
    from ui.actions.place import Place
    from ui.desk.desk import Desk


class PlaceStack(QStackedWidget):
    """Contains the places in the middle of a window, and their panels for its right side."""

    marks_shown = Signal(object)
    """Carries the protective marks (a frozenset of codes) of the place that is shown."""

    def __init__(self, desk: Desk, commands: Commands) -> None:
        super().__init__()
        self.desk, self._commands = desk, commands
        self.panels = QStackedWidget()
        self.panels.setProperty("role", "panel")
        self._places: dict[str, Place] = {}
        self._marks: dict[Place, frozenset[str]] = {}
        """The last marks of each place: a place may report them before it is shown."""

    @property
    def places(self) -> Mapping[str, Place]:
        """All places by their names."""
        return self._places

    @property
    def front(self) -> Place | None:
        """The place that is shown."""
        current = self.currentWidget()
        return next((place for place in self._places.values() if place is current), None)

    def add_place(self, name: str, place: Place) -> None:
        """Add a place with its panel and shortcuts."""
        self._places[name] = place
        self.addWidget(place)
        panel = place.panel()
        if panel is not None:
            self.panels.addWidget(panel)
        self._commands.bind_place(place, panel, place.commands())
        place.marked.connect(lambda marks, shown=place: self._on_marked(shown, marks))

    def go_to(self, name: str) -> None:
        """Show a place; the previous one saves its drafts."""
        place, current = self._places[name], self.front
        if current is not place:
            if current is not None:
                current.keep()
            self.setCurrentWidget(place)
        panel = place.panel()
        if panel is not None:
            self.panels.setCurrentWidget(panel)
        self.show_panel()
        self.marks_shown.emit(self._marks.get(place, frozenset()))
        place.enter()

    def toggle_panel(self) -> None:
        """Hide or show the panel at the right, and remember it."""
        self.desk.settings.keep("inspector", not self._panel_is_wanted)
        self.show_panel()

    def show_panel(self) -> None:
        """Show the panel if the current place has one and the person has not hidden it."""
        has_panel = self.front is not None and self.front.panel() is not None
        self.panels.setVisible(has_panel and self._panel_is_wanted)

    @property
    def _panel_is_wanted(self) -> bool:
        return self.desk.settings.flag("inspector", default=True)

    def _on_marked(self, place: Place, marks: frozenset[str]) -> None:
        self._marks[place] = marks
        if place is self.currentWidget():
            self.marks_shown.emit(marks)
