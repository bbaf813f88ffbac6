"""Fictional records: examples for demonstrating the program, never to be mistaken for real ones (domain.md M6)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from registry.domain.fields.record import Values
    from registry.domain.project.project_file import ProjectFile

FICTIONAL = "FICTIONAL EXAMPLE / 가상 예시"
"""The label on every page with a fictional record, in both languages as in the records themselves."""

TEXTS = ("note", "summary_en", "summary_ko", "title_en", "title_ko", "their_ref")
"""The fields of a project that may contain the label. The note is not exported to workbooks; the summaries are."""

_SAYS_SO = re.compile(r"\bFICTIONAL\b|가상\s*예시")


def is_fictional(project: Values) -> bool:
    """Return whether one of a project's own texts contains the label."""
    return any(_SAYS_SO.search(str(project.get(name) or "")) for name in TEXTS)


def is_fictional_file(file: ProjectFile) -> bool:
    """Return whether a project or any of its rows is fictional; the entire project then counts as fictional."""
    rows = (row.values for kept in file.rows.values() for row in kept)
    return is_fictional(file.project.values) or any(
        isinstance(value, str) and _SAYS_SO.search(value) for values in rows for value in values.values()
    )
