"""The settings part of .ods: which sheet is shown when the file is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.intake.gate.namespaces import local
from registry.data.intake.gate.xml_walk import Depth

if TYPE_CHECKING:
    from registry.data.intake.limits import Limits

SETTINGS = "settings.xml"
_ACTIVE = "ActiveTable"


class OdsSettings(Depth):
    """Walks the settings for the title of the sheet that is shown first."""

    def __init__(self, limits: Limits) -> None:
        super().__init__(SETTINGS, limits, self._begin, self._finish)
        self.active = ""
        self._name = ""

    def _begin(self, _name: str, attributes: dict[str, str]) -> None:
        self._name = next((value for key, value in attributes.items() if local(key) == "name"), "")

    def _finish(self, _name: str, text: str) -> None:
        if self._name == _ACTIVE:
            self.active = text
        self._name = ""
