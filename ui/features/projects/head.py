"""The head of the list: title, present view, and the button for a new project."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget
from typing_extensions import override

from ui.features.projects.views import VIEWS, view_name
from ui.kit.style.popups import as_popup
from ui.kit.widgets.flow_layout import FlowLayout
from ui.kit.widgets.plain_text import as_button_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QAction, QResizeEvent

    from ui.desk.desk import Desk
    from ui.kit.style.look import Look

_BETWEEN = 12
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class ListHead(QWidget):
    """Title, view and buttons."""

    view_chosen = Signal(str)
    new_project_requested = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actions: dict[str, QAction] = {}
        self._build()

    def show_view(self, view: str) -> None:
        """Show the name of the selected view."""
        name = view_name(view)
        self._view.setText(name)
        self._view.setAccessibleName(self.tr("View: {view}").format(view=name))
        self._actions[view].setChecked(True)

    def show_count(self, number: int) -> None:
        """Show the number of projects in the list."""
        self._count.setText(self.tr("%Ln project(s)", "", number))
        self._fit()

    def _build(self) -> None:
        title = QLabel(self.tr("Projects"))
        title.setProperty("role", "title")
        self._view = MenuButton("", self._desk.look)
        self._count = QLabel()
        self._count.setProperty("role", "small")
        self._fill_views()
        self._told, self._buttons = QWidget(), QWidget()
        told, buttons = QHBoxLayout(self._told), FlowLayout(self._buttons, _BETWEEN)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(_BETWEEN)
        for widget in (title, self._view, self._count):
            told.addWidget(widget)
        self._line = QBoxLayout(_BESIDE, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_BETWEEN)
        self._line.addWidget(self._told, 0, Qt.AlignmentFlag.AlignLeft)
        self._line.addWidget(self._buttons)
        for text, wanted, writes in (
            (self.tr("Import…"), self.import_wanted, True),
            (self.tr("Export…"), self.export_wanted, True),
            (self.tr("Print…"), self.print_wanted, False),
        ):
            buttons.addWidget(self._button(text, wanted, writes=writes))
        buttons.addWidget(self._new_button())

    def _fit(self) -> None:
        """Put the buttons below title and view where there is no room beside them."""
        wanted = self._told.sizeHint().width() + _BETWEEN + self._buttons.sizeHint().width()
        beside = wanted <= self.width()
        self._line.setDirection(_BESIDE if beside else _BELOW)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the parts in the new width."""
        super().resizeEvent(event)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider part: they can be one below the other."""
        least = super().minimumSizeHint()
        return QSize(self._told.minimumSizeHint().width(), least.height())

    def _fill_views(self) -> None:
        group = QActionGroup(self)
        for view in VIEWS:
            action = self._view.add(view_name(view), partial(self.view_chosen.emit, view))
            action.setCheckable(True)
            group.addAction(action)
            self._actions[view] = action

    def _new_button(self) -> QPushButton:
        button = self._button(self.tr("New project"), self.new_project_requested, writes=True)
        button.setProperty("role", "primary")
        return button

    def _button(self, text: str, wanted: SignalInstance, *, writes: bool) -> QPushButton:
        """Return a button; one that `writes` is disabled in a read-only registry."""
        button = QPushButton(text)
        if writes and self._desk.read_only:
            button.setEnabled(False)
            button.setToolTip(self.tr("This registry is read-only"))
        button.clicked.connect(wanted)
        return button


class MenuButton(QPushButton):
    """Opens with a click, Space, Enter or Alt+Down."""

    def __init__(self, text: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self._menu = QMenu(self)
        as_popup(self._menu)
        self._menu.setAccessibleName(text)
        self.setMenu(self._menu)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # puts the arrow after the text
        self.setIcon(look.icon("chevron-down"))
        self.setAccessibleDescription(self.tr("Opens a menu"))

    def add(self, text: str, verb: Callable[[], object], icon: str = "") -> QAction:
        """Add an entry to the menu that calls `verb`."""
        action = self._menu.addAction(as_button_text(text))
        if icon:
            action.setIcon(self._look.icon(icon))
        action.triggered.connect(lambda *_: verb())  # drop the arguments of Qt's signal
        return action

    def clear(self) -> None:
        """Empty the menu."""
        self._menu.clear()
