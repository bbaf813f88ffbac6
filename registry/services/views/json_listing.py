"""Showing projects as plain JSON values: a line of the list here, a whole project by `json_project.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.fields.project import PROJECT
from registry.domain.project.standing import stage_count, waits_without_date
from registry.domain.vocabulary.language import Language
from registry.services.language.sentences import Sentences
from registry.services.projects.lookup import find_file
from registry.services.views.json_values import shown_day, shown_wait

if TYPE_CHECKING:
    from registry.data.projects.project_list import ListedProject
    from registry.data.store import Store
    from registry.domain.procedure.sides import Side
    from registry.services.views.json_values import Shown

LIST_COLUMNS = (
    "ref", "their_ref", "title_en", "title_ko", "area", "countries", "procedure", "kind", "lead_side", "mark",
)  # fmt: skip
"""The project's own fields a line of the list carries."""


class JsonListing:
    """Turns projects into what is shown of them."""

    def __init__(self, store: Store, own_side: Side, language: Language = Language.EN) -> None:
        self._store = store
        self._own_side = own_side
        self._language = language
        self._say = Sentences(store.resources, language)

    def project(self, reference: str) -> Shown:
        """Return one project with everything that belongs to it; raises WrongUsage when there is none."""
        # Imported here: a line of the list needs no procedure engine (start-up time).
        from registry.services.views.json_project import JsonProject  # noqa: PLC0415 - see above

        with self._store.read() as reading:
            file = find_file(reading, reference)
            progress, updated_at = reading.progress(file), reading.updated_at(file.project.id)
            showing = JsonProject(self._store.resources, self._own_side, self._language)
            return showing.of(file, progress, updated_at)

    def line(self, listed: ListedProject) -> Shown:
        """Return one line of the list."""
        standing, today = listed.standing, self._store.today
        now = stage_count(standing, today)
        own = {name: PROJECT.by_id[name].kind.json(value) for name, value in listed.values.items()}
        return own | {
            "stage": standing.stage,
            "state": standing.state,
            "attempt": standing.attempt,
            "days_in_stage": now.days_in_stage,
            "due": shown_day(standing.due),
            "late": now.late,
            "no_date": waits_without_date(standing, self._store.resources.session_stages),
            "rag": now.rag,
            "waits_for": shown_wait(standing, self._store.resources, self._say),
            "updated_at": listed.updated_at,
        }
