"""The editor of an organisation: a known one by any of its names, or the free name of an unknown one."""

from __future__ import annotations

from typing_extensions import override

from registry.domain.fields.kinds import SEPARATOR
from ui.kit.forms.code import CodeEditor


class OrganisationEditor(CodeEditor):
    """Edits an organisation; a free name is valid, so a suggestion is only accepted when it is selected.

    A name that is not in the list gets a hint: nobody has checked to which side that organisation belongs.
    """

    eager = False

    @override
    def _changed(self) -> None:
        self._say("")

    @override
    def _on_left(self) -> None:
        super()._on_left()
        if self.so_far() and not self._code:
            hint = self.tr("Not in the list of organisations; saved as typed.")
            if SEPARATOR in self.so_far():
                hint = self.tr("Not in the list of organisations; semicolons are saved as commas.")
            self._say(hint)
