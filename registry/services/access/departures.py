"""Departures: where a project lies that its release list, or its caveat, no longer reaches (registries.md 7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.data.exchanges import departures
from registry.domain.access.release import HANDLING_FIELDS, Handling
from registry.domain.access.release import audience_of as bound
from registry.services.access.releases import read_audience
from registry.services.language.sentences import Sentences

if TYPE_CHECKING:
    from registry.data.store import Store
    from registry.domain.access.release import Audience
    from registry.domain.journal.change_set import ChangeSet, Image
    from registry.domain.vocabulary.language import Language


class Departures:
    """What has left, held against what may leave now."""

    def __init__(self, store: Store, language: Language) -> None:
        self._store = store
        self._words = store.resources.words
        self._language = language
        self._say = Sentences(store.resources, language)

    def withdrawn_by(self, reference: str, made: ChangeSet) -> tuple[str, ...]:
        """Return a sentence for each recipient who has a project that an act put out of his reach.

        What an earlier act withdrew was told then.
        """
        before = _before(made)
        if before is None:
            return ()
        with self._store.read() as reading:
            project_id = reading.project_id(reference)
            file = reading.file(project_id) if project_id else None
        if file is None:
            return ()
        with self._store.database.read() as connection:
            left = departures.audiences(connection, file.project.id)
        now, former = Handling.of(file.project.values), Handling.of({**file.project.values, **before})
        numbers: dict[str, list[str]] = {}
        for number, office, audience in left:
            whom = self._audience(office, audience)
            if whom and former.withheld_from(whom) is None and now.withheld_from(whom) is not None:
                numbers.setdefault(self._name(office or audience), []).append(number)
        ref = file.project.text("ref")
        return tuple(
            self._say.tell("release_withdrawn", ref=ref, exchange=", ".join(sent), whom=whom)
            for whom, sent in numbers.items()
        )

    def _audience(self, office: str, audience: str) -> Audience | None:
        """Return whom a workbook went to; None for an office nobody knows and that no audience was said of."""
        if bound(office, self._words) is None and not audience:
            return None
        return read_audience(office or None, audience, self._words)

    def _name(self, code: str) -> str:
        return self._words["audience"].label(code, self._language)


def _before(made: ChangeSet) -> Image | None:
    """Return what a change of a project was before, as far as it says where the project may go; None for none."""
    of_project = (change for change in made.changes if change.noun == "project" and change.before)
    before = next(of_project, None)
    return before.before if before and (before.before or {}).keys() & HANDLING_FIELDS else None
