"""Showing a project: its file and road as plain JSON values, every field under its id (command-line promise)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from registry.domain.errors import WrongUsage
from registry.domain.fields.project import PROJECT
from registry.domain.fields.table import NOUNS
from registry.domain.procedure import ENDED, State
from registry.domain.project_file import ProjectFile, gate_of
from registry.domain.road import CONDITION
from registry.domain.standing import Standing, progress, standing_of
from registry.domain.words import Language
from registry.services.sentences import Sentences

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.data.project_list import ListedProject
    from registry.data.store import Store
    from registry.domain.fields.field import Noun
    from registry.domain.record import Record
    from registry.domain.road import Road
    from registry.domain.sides import Side

Shown = dict[str, Any]
"""One record as JSON shows it, by field id."""

LIST_COLUMNS = (
    "ref", "their_ref", "title_en", "title_ko", "area", "countries", "procedure", "kind", "lead_side", "mark",
)  # fmt: skip
"""The project's own fields a line of the list carries."""

ARRAYS = (
    "gates", "decisions", "presentations", "determinations", "funding", "milestones", "risks", "actions",
    "indicators", "industry_links", "documents", "contacts", "requirements",
)  # fmt: skip
"""The nouns a shown project carries as arrays."""


class Showing:
    """Turns projects into what is shown of them."""

    def __init__(self, store: Store, own_side: Side, language: Language = Language.EN) -> None:
        self._store = store
        self._own_side = own_side
        self._language = language
        self._say = Sentences(store.resources, language)

    def project(self, reference: str) -> Shown:
        """Return one project with everything that belongs to it; raises WrongUsage when there is none."""
        with self._store.read() as reading:
            project_id = reading.project_id(reference)
            file = reading.file(project_id) if project_id else None
            if file is None:
                raise WrongUsage(
                    f"there is no project {reference} in this registry; `list` shows the numbers"
                )
            return self._shown(file, reading.road(file), reading.updated_at(file.project.id))

    def _shown(self, file: ProjectFile, road: Road, updated_at: str) -> Shown:
        """Return a project as it is shown, while the snapshot it was read in is open: the road reads on in it."""
        shown = record_json(PROJECT, file.project)
        shown |= self._standing(standing_of(road, file), road, updated_at)
        shown |= {noun: [record_json(NOUNS[noun], row) for row in file.of(noun)] for noun in ARRAYS}
        shown["gates"] = [self._gate(road, row) for row in file.of("gates")]
        shown["decisions"] = [self._decision(row, file) for row in file.of("decisions")]
        return shown

    def line(self, listed: ListedProject) -> Shown:
        """Return one line of the list."""
        standing, today = listed.standing, self._store.today
        now = progress(standing, today)
        own = {name: PROJECT.by_id[name].kind.json(value) for name, value in listed.values.items()}
        return own | {
            "stage": standing.stage,
            "state": standing.state,
            "attempt": standing.attempt,
            "days_in_stage": now.days_in_stage,
            "due": _day(standing.due),
            "late": now.late,
            "rag": now.rag,
            "waits_for": self._waits_for(standing),
            "updated_at": listed.updated_at,
        }

    def _standing(self, standing: Standing, road: Road, updated_at: str) -> Shown:
        now = progress(standing, self._store.today)
        gate = road.main_gate
        running = gate is not None and road.state not in ENDED
        ours, theirs = (
            road.clocks.turns(gate, self._own_side) if gate is not None and running else (None, None)
        )
        return {
            "stage": standing.stage,
            "state": standing.state,
            "sides": standing.sides.split(";") if standing.sides else [],
            "attempt": standing.attempt,
            "opened": _day(standing.opened),
            "days_in_stage": now.days_in_stage,
            "days_ours": ours,
            "days_theirs": theirs,
            "due": _day(standing.due),
            "late": now.late,
            "waits_for": self._waits_for(standing),
            "rag": now.rag,
            "iati_status": str(self._store.resources.words["state"][standing.state].more["iati"]),
            "updated_at": updated_at,
        }

    def _waits_for(self, standing: Standing) -> str | None:
        """Return in words what a project waits for: a requirement, a condition, or the authority of its stage."""
        key = standing.waits_for
        if not key:
            return None
        if standing.state == State.RETURNED:
            return self._say.code("state", standing.state)
        if key.endswith(f".{CONDITION}"):
            return self._say.tell("condition_of_a_decision")
        name = self._store.resources.awaited(key)
        return self._say.of(name) if name else key

    def _gate(self, road: Road, row: Record) -> Shown:
        gate = gate_of(row.values)
        stage = road.procedure.by_code.get(gate.stage)
        lacking = road.missing(stage, gate.side) if stage and gate.is_open else ()
        due = road.clocks.due(gate) if stage and not gate.superseded else None
        return record_json(NOUNS["gates"], row) | {
            "due": due.isoformat() if due else None,
            "missing": [lack.key.partition(".")[2] for lack in lacking if lack.must],
            "missing_names": [lack.name[self._language] for lack in lacking if lack.must],
            "days_used": road.clocks.used(gate) if stage else None,
            "superseded": gate.superseded,
        }

    @staticmethod
    def _decision(row: Record, file: ProjectFile) -> Shown:
        made = [action for action in file.of("actions") if action.text("decision") == row.id]
        asked = ("text", "owner", "due", "state", "before")
        places = {decision.id: place for place, decision in enumerate(file.of("decisions"), start=1)}
        return record_json(NOUNS["decisions"], row) | {
            "conditions": [{name: action.values.get(name) for name in asked} for action in made],
            "corrects": places.get(row.text("corrects")),
        }


def record_json(noun: Noun, row: Record) -> Shown:
    """Return the stored fields of a row as JSON shows them."""
    return {field.id: field.kind.json(row.values.get(field.id)) for field in noun.stored}


def words_of(shown: Mapping[str, Any], title: str, language: Language) -> str:
    """Return a shown project's title in a language, or in the other where it has none."""
    first, second = (
        f"{title}_{code}" for code in (language.value, "en" if language is Language.KO else "ko")
    )
    return str(shown.get(first) or shown.get(second) or "")


def _day(ordinal: int | None) -> str | None:
    return date.fromordinal(ordinal).isoformat() if ordinal is not None else None
