"""The inspector: details of the selected project and its next step, shown after the selection has lasted a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ui.kit import delays
from ui.kit.widgets.empty_place import EmptyPlace

if TYPE_CHECKING:
    from registry.services.registry import Registry
    from registry.services.views.inspector import InspectorView
    from ui.desk.desk import Desk
    from ui.features.projects.project_panel import ProjectPanel
    from ui.features.projects.selection_panel import SelectionPanel
    from ui.features.projects.selection_totals import SelectionTotals

_ABOUT = "inspected"


class Inspector(QWidget):
    """Shows nothing, one project, or the totals of several."""

    act_wanted = Signal(object)
    """Carries the next step of the project: an ActRequest or a FieldRequest."""

    open_wanted = Signal(str)
    """The number of the project whose page should be opened."""

    shown = Signal()
    """The selection is now shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: tuple[str, ...] = ()
        self._rest = QTimer(self, singleShot=True, interval=delays.CHOSEN_ROW)
        self._areas: list[QScrollArea] = []
        self._rest.timeout.connect(self._on_rested)
        self._build()
        self._rest.start()  # what is shown first may come later: nobody waits for it at the start

    def show_chosen(self, ids: tuple[str, ...]) -> None:
        """Show these projects, after the selection has lasted a moment."""
        if ids != self._ids:
            self._ids = ids
            self._rest.start()

    def look_again(self, changed: set[str]) -> None:
        """Show the selection again if any of the changed projects is in it."""
        if not changed.isdisjoint(self._ids):
            self._rest.start()

    def has_step(self) -> bool:
        """Return whether the shown project has a next step."""
        one = self._one
        return one is not None and one.isVisible() and one.gate.next_act is not None

    def take_step(self) -> None:
        """Emit the request of the next step of the shown project."""
        if self._one is not None:
            self._one.gate.take_step()

    def _build(self) -> None:
        self._nothing: EmptyPlace | None = None
        self._one: ProjectPanel | None = None
        self._several: SelectionPanel | None = None
        self._stack = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _show(self, widget: QWidget) -> None:
        """Show a panel in the scroll area."""
        area = next((one for one in self._areas if one.widget() is widget), widget)
        self._stack.setCurrentWidget(area)
        self.shown.emit()

    def _for_none(self) -> EmptyPlace:
        if self._nothing is None:
            self._nothing = EmptyPlace(
                "panel-right",
                self.tr("No project selected"),
                self.tr("Select a project in the list to see its status and next step."),
                self._desk.look,
            )
            self._stack.addWidget(self._nothing)
        return self._nothing

    def _for_one(self) -> ProjectPanel:
        """Return the panel for one project; it is created after the list is visible."""
        from ui.features.projects.project_panel import ProjectPanel  # noqa: PLC0415 - not needed before the list is painted

        if self._one is None:
            self._one = ProjectPanel(self._desk)
            self._one.act_wanted.connect(self.act_wanted)
            self._one.open_wanted.connect(self.open_wanted)
            self._add(self._one, self.tr("Selected project"))
        return self._one

    def _for_several(self) -> SelectionPanel:
        from ui.features.projects.selection_panel import SelectionPanel  # noqa: PLC0415 - not needed before the list is painted

        if self._several is None:
            self._several = SelectionPanel(self._desk)
            self._add(self._several, self.tr("Selected projects"))
        return self._several

    def _add(self, panel: QWidget, name: str) -> None:
        area = _scrolling(panel, name)
        self._areas.append(area)
        self._stack.addWidget(area)

    # Slots

    def _on_rested(self) -> None:
        ids = self._ids
        if len(ids) > 1:
            from ui.features.projects.selection_totals import summed  # noqa: PLC0415 - not needed before the list is painted

            self._desk.ask_later(lambda registry: summed(registry, ids), self._on_summed, about=_ABOUT)
        elif ids:
            self._desk.ask_later(
                lambda registry: _inspected(registry, ids[0]), self._on_inspected, about=_ABOUT
            )
        else:
            self._show(self._for_none())

    def _on_inspected(self, seen: InspectorView | None) -> None:
        if seen is None or not self._ids:
            self._show(self._for_none())
            return
        panel = self._for_one()
        panel.show_project(seen)
        self._show(panel)

    def _on_summed(self, several: SelectionTotals) -> None:
        panel = self._for_several()
        panel.show_several(several)
        self._show(panel)


def _inspected(registry: Registry, project_id: str) -> InspectorView | None:
    """Return the details of a project; None when it no longer exists."""
    lines = registry.projects.lines((project_id,), ("ref",))
    return registry.inspecting.of(str(lines[0].values["ref"])) if lines else None


def _scrolling(inner: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setProperty("role", "panel")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(name)
    area.setWidget(inner)
    return area
