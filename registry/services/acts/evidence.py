"""The documents laid before a body with what it decided: recorded in the same act (domain.md M4, E1 and E2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.services.projects.assignments import read_pairs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from registry.data.projects.work import Work
    from registry.domain.project.project_file import ProjectFile
    from registry.domain.vocabulary.code_lists import Vocabulary
    from registry.services.projects.assignments import Raw
    from registry.services.projects.entry import ProjectEntry


class EvidenceEntry:
    """Records documents inside the unit of work of another act."""

    def __init__(self, entry: ProjectEntry, words: Vocabulary) -> None:
        self._entry = entry
        self._words = words

    def lay_before(self, work: Work, file: ProjectFile, given: Sequence[Raw], day: str) -> ProjectFile:
        """Record documents, as typed, of a project, and return its file with them.

        One without a date of its own has the day of the act. Raises Refused for what cannot be read.
        """
        if not given:
            return file
        pairs = [
            (f"documents.+{place}.{name}", text)
            for place, document in enumerate(given, start=1)
            for name, text in {"date": day, **{key: text for key, text in document.items() if text}}.items()
        ]
        self._entry.apply(work, file, read_pairs(pairs, self._words))
        return work.reading.known_file(file.project.id)
