"""Departures: recipients who hold a project that may no longer be released to them (registries.md 7)."""

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
    """Compares what was exported with what may be exported now."""

    def __init__(self, store: Store, language: Language) -> None:
        self._store = store
        self._words = store.resources.words
        self._language = language
        self._say = Sentences(store.resources, language)

    def withdrawn_by(self, reference: str, made: ChangeSet) -> tuple[str, ...]:
        """Return a sentence for each recipient of a project who, because of this act, may no longer receive it.

        Releases that an earlier act withdrew are left out: they were reported then.
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
            exports = departures.audiences(connection, file.project.id)
        now, former = Handling.of(file.project.values), Handling.of({**file.project.values, **before})
        numbers: dict[str, list[str]] = {}
        for number, office, audience in exports:
            whom = self._audience(office, audience)
            if whom and former.withheld_from(whom) is None and now.withheld_from(whom) is not None:
                numbers.setdefault(self._name(office or audience), []).append(number)
        ref = file.project.text("ref")
        return tuple(
            self._say.tell("release_withdrawn", ref=ref, exchange=", ".join(numbers_sent), whom=whom)
            for whom, numbers_sent in numbers.items()
        )

    def _audience(self, office: str, audience: str) -> Audience | None:
        """Return the audience a workbook went to; None for an office in no list without a recorded audience."""
        if bound(office, self._words) is None and not audience:
            return None
        return read_audience(office or None, audience, self._words)

    def _name(self, code: str) -> str:
        return self._words["audience"].label(code, self._language)


def _before(made: ChangeSet) -> Image | None:
    """Return the former values of the project by field id; None when the act changed no handling field."""
    of_project = (change for change in made.changes if change.noun == "project" and change.before)
    before = next(of_project, None)
    return before.before if before and (before.before or {}).keys() & HANDLING_FIELDS else None
