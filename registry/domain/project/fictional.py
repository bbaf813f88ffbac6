"""Fictional records: examples made up to show the program, which must never be taken for real ones (domain.md M6)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from registry.domain.fields.record import Values
    from registry.domain.project.project_file import ProjectFile

FICTIONAL = "FICTIONAL EXAMPLE / 가상 예시"
"""What every page that shows a fictional record prints: both languages at once, as the records themselves say it."""

TEXTS = ("note", "summary_en", "summary_ko", "title_en", "title_ko", "their_ref")
"""The fields of a project that may say so. The note does not travel with a workbook; the summaries do."""

_SAYS_SO = re.compile(r"\bFICTIONAL\b|가상\s*예시")


def is_fictional(project: Values) -> bool:
    """Return whether a project's own texts say that it is fictional."""
    return any(_SAYS_SO.search(str(project.get(name) or "")) for name in TEXTS)


def is_fictional_file(file: ProjectFile) -> bool:
    """Return whether a project, or any row of it, says that it is fictional: what is shown of it then is."""
    rows = (row.values for kept in file.rows.values() for row in kept)
    return is_fictional(file.project.values) or any(
        isinstance(value, str) and _SAYS_SO.search(value) for values in rows for value in values.values()
    )
