"""A whole project as JSON: its file and its progress, every field under its id (command-line promise)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.fields.project import PROJECT
from registry.domain.fields.table import NOUNS
from registry.domain.procedure.outcome import ENDED
from registry.domain.procedure.requirements import missing
from registry.domain.project.derivation import standing_of
from registry.domain.project.project_file import ProjectFile, gate_of
from registry.domain.project.standing import Standing, stage_count
from registry.services.language.sentences import Sentences
from registry.services.views.json_values import ARRAYS, Shown, record_json, shown_day, shown_wait

if TYPE_CHECKING:
    from registry.data.reference.resources import Resources
    from registry.domain.fields.record import Record
    from registry.domain.procedure.progress import Progress
    from registry.domain.procedure.sides import Side
    from registry.domain.vocabulary.language import Language


class JsonProject:
    """Turns whole projects into JSON values, seen from one side, in one language."""

    def __init__(self, resources: Resources, own_side: Side, language: Language) -> None:
        self._resources = resources
        self._own_side = own_side
        self._language = language
        self._say = Sentences(resources, language)

    def of(self, file: ProjectFile, progress: Progress, updated_at: str) -> Shown:
        """Return a project as JSON values; its snapshot must still be open, since the progress reads more from it."""
        shown = record_json(PROJECT, file.project)
        shown["procedure_version"] = file.procedure_version
        shown |= self._standing(standing_of(progress, file), progress, updated_at)
        shown |= {noun: [record_json(NOUNS[noun], row) for row in file.of(noun)] for noun in ARRAYS}
        shown["gates"] = [self._gate(progress, row) for row in file.of("gates")]
        shown["decisions"] = [self._decision(row, file) for row in file.of("decisions")]
        return shown

    def _standing(self, standing: Standing, progress: Progress, updated_at: str) -> Shown:
        now = stage_count(standing, progress.today)
        gate = progress.main_gate
        running = gate is not None and progress.state not in ENDED
        ours, theirs = (
            progress.clocks.turns(gate, self._own_side) if gate is not None and running else (None, None)
        )
        return {
            "stage": standing.stage,
            "state": standing.state,
            "sides": standing.sides.split(";") if standing.sides else [],
            "attempt": standing.attempt,
            "opened": shown_day(standing.opened),
            "days_in_stage": now.days_in_stage,
            "days_ours": ours,
            "days_theirs": theirs,
            "due": shown_day(standing.due),
            "late": now.late,
            "waits_for": shown_wait(standing, self._resources, self._say),
            "rag": now.rag,
            "iati_status": str(self._resources.words["state"][standing.state].more["iati"]),
            "updated_at": updated_at,
        }

    def _gate(self, progress: Progress, row: Record) -> Shown:
        gate = gate_of(row.values)
        stage = progress.procedure.by_code.get(gate.stage)
        lacking = missing(progress, stage, gate.side) if stage and gate.is_open else ()
        due = progress.clocks.due(gate) if stage and not gate.superseded else None
        return record_json(NOUNS["gates"], row) | {
            "due": due.isoformat() if due else None,
            "missing": [lack.key.partition(".")[2] for lack in lacking if lack.must],
            "missing_names": [lack.name[self._language] for lack in lacking if lack.must],
            "days_used": progress.clocks.used(gate) if stage else None,
            "superseded": gate.superseded,
        }

    @staticmethod
    def _decision(row: Record, file: ProjectFile) -> Shown:
        made = [action for action in file.of("actions") if action.text("decision") == row.id]
        asked = ("text", "text_ko", "owner", "due", "state", "before")
        places = {decision.id: place for place, decision in enumerate(file.of("decisions"), start=1)}
        return record_json(NOUNS["decisions"], row) | {
            "conditions": [{name: action.values.get(name) for name in asked} for action in made],
            "corrects": places.get(row.text("corrects")),
        }
