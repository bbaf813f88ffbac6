"""The editor of an organisation: a known one by any of its names, or the name of one the registry does not know."""

from __future__ import annotations

from ui.forms.code import CodeEditor


class OrganisationEditor(CodeEditor):
    """Edits an organisation; a free name stays as it is, so a choice is taken only when one goes to it."""

    eager = False
