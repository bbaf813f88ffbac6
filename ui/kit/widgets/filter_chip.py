"""A filter as a chip: its name, a menu of choices, the selected choices, and a button that clears them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton

from ui.kit.widgets.plain_text import as_button_text, as_tip
from ui.kit.widgets.stay_open_menu import StayOpenMenu

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from ui.kit.style.look import Look

_ICON = QSize(16, 16)
_LONGEST = 28
"""The maximum number of characters shown in the chip; the menu and screen readers give the whole text."""


class FilterChip(QFrame):
    """Several codes of a list can be selected; with none selected, everything is shown."""

    changed = Signal(object)
    """The selected codes, a tuple in the order of the choices."""

    def __init__(self, title: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._look = title, look
        self._actions: dict[str, QAction] = {}
        self._offers: Callable[[], Sequence[tuple[str, str]]] | None = None
        """The function that creates the choices, until they are first needed."""
        self._menu: StayOpenMenu | None = None
        self._button = QPushButton()
        self._clear: QToolButton | None = None
        self._build()
        self._show()

    def offer(self, make: Callable[[], Sequence[tuple[str, str]]]) -> None:
        """Set a function that returns the choices; it is called when the menu first opens, to save time at start."""
        self._offers = make

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Set the choices as codes with names; selected codes that are still available stay selected."""
        chosen = self.chosen()
        self._offers = None
        menu = self._own_menu()
        menu.clear()
        self._actions = {code: menu.addAction(as_button_text(name)) for code, name in choices}
        for code, action in self._actions.items():
            action.setCheckable(True)
            action.setChecked(code in chosen)
            action.triggered.connect(self._on_chosen)
        self._show()

    def chosen(self) -> tuple[str, ...]:
        """Return the selected codes."""
        return tuple(code for code, action in self._actions.items() if action.isChecked())

    def set_chosen(self, codes: Iterable[str]) -> None:
        """Select these codes and no others, without emitting `changed`."""
        wanted = set(codes)
        if wanted:
            self._make_choices()
        for code, action in self._actions.items():
            action.setChecked(code in wanted)
        self._show()

    def clear(self) -> None:
        """Select nothing."""
        if self.chosen():
            self.set_chosen(())
            self._button.setFocus()
            self.changed.emit(())

    def open_menu(self) -> None:
        """Open the menu under the chip, scrolled to the first selected choice."""
        self._make_choices()
        menu = self._own_menu()
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        first = next((action for action in self._actions.values() if action.isChecked()), None)
        if first is not None:
            menu.setActiveAction(first)

    def _make_choices(self) -> None:
        if self._offers is not None:
            self.set_choices(self._offers())

    def _own_menu(self) -> StayOpenMenu:
        """Return the menu, which is created when it is first needed, as are the choices."""
        if self._menu is None:
            self._menu = StayOpenMenu(self)
            self._menu.setAccessibleName(self._title)
        return self._menu

    def _build(self) -> None:
        self.setProperty("role", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._button.setProperty("role", "filter")
        self._button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # puts the arrow after the text
        self._button.setIcon(self._look.icon("chevron-down"))
        self._button.clicked.connect(self.open_menu)
        self._button.setIconSize(_ICON)
        self.setFocusProxy(self._button)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addWidget(self._button)

    def _clear_button(self) -> QToolButton:
        """Return the button that clears the selection, which is made with the first selection."""
        if self._clear is None:
            self._clear = QToolButton()
            self._clear.setProperty("role", "filter")
            self._clear.setIcon(self._look.icon("x", "accent"))
            self._clear.setIconSize(_ICON)
            self._clear.setAccessibleName(self.tr("Clear filter: {filter}").format(filter=self._title))
            self._clear.setToolTip(as_tip(self._clear.accessibleName()))
            self._clear.clicked.connect(self.clear)
            self._line.addWidget(self._clear)
            self.setTabOrder(self._button, self._clear)
        return self._clear

    def _show(self) -> None:
        names = [self._actions[code].text() for code in self.chosen()]
        self._button.setText(as_button_text(self._words(names)))
        self._button.setAccessibleName(self._spoken(names))
        self._button.setAccessibleDescription(self.tr("Opens a menu"))
        self._button.setToolTip(as_tip(self._button.accessibleName()) if names else "")
        if names or self._clear is not None:
            self._clear_button().setVisible(bool(names))
        for widget in (self, self._button):
            if bool(widget.property("chosen")) is not bool(names):
                widget.setProperty("chosen", bool(names))
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def _words(self, names: list[str]) -> str:
        if not names:
            return self._title
        first = names[0] if len(names[0]) <= _LONGEST else names[0][: _LONGEST - 1] + "…"
        template = self.tr("{filter}: {first}") if len(names) == 1 else self.tr("{filter}: {first} +{more}")
        return template.format(filter=self._title, first=first, more=len(names) - 1)

    def _spoken(self, names: list[str]) -> str:
        template = self.tr("Filter {filter}: {chosen}") if names else self.tr("Filter {filter}: all")
        return template.format(filter=self._title, chosen=", ".join(names))

    def _on_chosen(self) -> None:
        self._show()
        self.changed.emit(self.chosen())
