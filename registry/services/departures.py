"""Departures: where a project lies that its release list, or its caveat, no longer reaches (registries.md 7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data import departures
from registry.domain.release import Handling
from registry.domain.release import audience_of as bound
from registry.services.releases import read_audience
from registry.services.sentences import Sentences

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.domain.release import Audience
    from registry.domain.words import Language


class Departures:
    """What has left, held against what may leave now."""

    def __init__(self, store: Store, language: Language) -> None:
        self._store = store
        self._words = store.resources.words
        self._language = language
        self._say = Sentences(store.resources, language)

    def no_longer_released(self, reference: str) -> tuple[str, ...]:
        """Return a sentence for each workbook that carried a project to whom it may not go any more."""
        with self._store.read() as reading:
            project_id = reading.project_id(reference)
            file = reading.file(project_id) if project_id else None
        if file is None:
            return ()
        with self._store.database.read() as connection:
            left = departures.audiences(connection, file.project.id)
        handling = Handling.of(file.project.values)
        return tuple(
            self._say.tell(
                "release_withdrawn",
                ref=file.project.text("ref"),
                exchange=number,
                whom=self._name(office or audience),
            )
            for number, office, audience in left
            if (whom := self._audience(office, audience)) is not None
            and handling.withheld_from(whom) is not None
        )

    def _audience(self, office: str, audience: str) -> Audience | None:
        """Return whom a workbook went to; None for an office nobody knows and that no audience was said of."""
        if bound(office, self._words) is None and not audience:
            return None
        return read_audience(office or None, audience, self._words)

    def _name(self, code: str) -> str:
        return self._words["audience"].label(code, self._language)
