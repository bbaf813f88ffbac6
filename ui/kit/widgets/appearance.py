"""Choosing language, theme and density: the same widget in the start window and in the preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from registry.domain.vocabulary.language import Language
from ui.kit.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.desk.settings import Settings
    from ui.kit.style.look import Look

THEME, DENSITY = "theme", "density"
"""The names under which the settings store them."""

SYSTEM, NORMAL = "system", "normal"

_OWN_NAMES = ((Language.EN.value, "English"), (Language.KO.value, "한국어"))
"""Each language by its own name, so that a person who cannot read the current one can still change it."""


class Appearance(QWidget):
    """The choices side by side; every choice is reported at once, and stored by whoever applies it."""

    language_chosen = Signal(object)
    """The Language that was chosen."""

    look_chosen = Signal(str, str)
    """The theme (`system`, `light`, `dark`) and the density (`compact`, `normal`, `roomy`) that were chosen."""

    def __init__(
        self, settings: Settings, look: Look, *, upright: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._look = settings, look
        self._upright = upright
        self._build()
        self._connect()

    def focus_first(self) -> None:
        """Focus the first choice."""
        self._language.setFocus()

    def _build(self) -> None:
        self._language = self._choice(self.tr("Language"), _OWN_NAMES, spoken_language().value)
        themes = (
            (SYSTEM, self.tr("Same as system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        )
        self._theme = self._choice(self.tr("Theme"), themes, self._settings.text(THEME, SYSTEM))
        densities = (
            ("compact", self.tr("Compact")),
            (NORMAL, self.tr("Normal")),
            ("roomy", self.tr("Spacious")),
        )
        kept = self._settings.text(DENSITY, NORMAL)
        self._density = self._choice(self.tr("Row spacing"), densities, kept)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        for choice in (self._language, self._theme, self._density):
            line.addWidget(_named(choice, upright=self._upright))
        line.addStretch(1)

    def _choice(self, name: str, entries: Sequence[tuple[str, str]], chosen: str) -> ChoiceBox:
        return ChoiceBox(name, entries, chosen, self._look)

    def _connect(self) -> None:
        self._language.activated.connect(self._on_language)
        for choice in (self._theme, self._density):
            choice.activated.connect(self._on_look)

    def _on_language(self) -> None:
        self.language_chosen.emit(Language(self._language.value))

    def _on_look(self) -> None:
        self.look_chosen.emit(self._theme.value, self._density.value)


def spoken_language() -> Language:
    """Return the present language of the window, as set by `Translators`."""
    korean = QLocale().language() == QLocale.Language.Korean
    return Language.KO if korean else Language.EN


def _named(choice: ChoiceBox, *, upright: bool) -> QWidget:
    """Return a choice with its label: above it if `upright`, otherwise at its left."""
    made = QWidget()
    label = QLabel(choice.accessibleName())
    label.setProperty("role", "small")
    label.setBuddy(choice)
    line = QVBoxLayout(made) if upright else QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(4)
    line.addWidget(label)
    line.addWidget(choice)
    return made
