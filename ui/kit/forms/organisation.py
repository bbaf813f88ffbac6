"""The editor of an organisation: a known one by any of its names, or the name of one the registry does not know."""

from __future__ import annotations

from typing_extensions import override

from registry.domain.fields.kinds import SEPARATOR
from ui.kit.forms.code import CodeEditor


class OrganisationEditor(CodeEditor):
    """Edits an organisation; a free name stays as it is, so a choice is taken only when one goes to it.

    Who leaves a name the list does not know is told so: nobody has checked then whose side it is.
    """

    eager = False

    @override
    def _changed(self) -> None:
        self._say("")

    @override
    def _on_left(self) -> None:
        super()._on_left()
        if self.so_far() and not self._code:
            told = self.tr("Not in the list of organisations; saved as typed.")
            if SEPARATOR in self.so_far():
                told = self.tr("Not in the list of organisations; semicolons are saved as commas.")
            self._say(told)
