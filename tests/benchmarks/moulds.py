"""Moulds of projects: a few hundred that the procedure engine carried through stages, each to be copied many times.

A mould holds everything a standing is computed from. Its copies (casts) differ only in number, titles and texts, so
the engine runs once for each mould instead of once for each project.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING

from registry.data.projects.calendars import Calendars
from registry.data.reference.resources import shipped
from registry.domain.fields.record import Record
from registry.domain.fields.table import NOUNS
from registry.domain.procedure.determinations import after_determination
from registry.domain.procedure.outcome import Outcome
from registry.domain.procedure.procedure import GateKind
from registry.domain.procedure.rulings import after_ruling
from registry.domain.procedure.settlement import progress_with, settled_gates
from registry.domain.project.derivation import standing_of
from registry.domain.project.forums import forums_of
from registry.domain.project.project_file import ProjectFile, gate_values
from tests import builders

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from registry.domain.fields.kinds import Stored
    from registry.domain.procedure.gate import Gate
    from registry.domain.procedure.progress import Progress
    from registry.domain.procedure.settlement import Gates

TODAY = date(2026, 11, 20)
"""The present day of all benchmark registries."""

_COUNTRIES = ("PHL", "VNM", "IDN", "MYS;THA", "FJI;PNG;SLB", "IND", "AUS;JPN", "KHM;LAO", "MNG")
_AREAS = ("MAR", "EXE", "CAP", "DEX", "TEC", "INF", "HDR", "CLI", "HLT", "CYB")
_FATES = (Outcome.RETURN, Outcome.DEFER, Outcome.REJECT, Outcome.WITHDRAW)
_MOST_STEPS = 18


@dataclass(frozen=True, slots=True)
class Mould:
    """A project without number, titles and texts: its fields by id, its rows, what its standing has, its forums."""

    fields: Mapping[str, Stored]
    rows: tuple[Record, ...]
    standing: tuple[object, ...]
    forums: frozenset[str]


class MouldMaker:
    """Makes moulds, with the meetings and holidays of the registry they are for."""

    def __init__(self, connection: Connection, seed: int = 1) -> None:
        self._around = Calendars(connection)
        self._random = Random(seed)  # noqa: S311 - the same moulds in every run

    def make(self) -> Mould:
        """Return a project at a random stage of its procedure, opened in the last three years."""
        fields = self._fields()
        opened = TODAY - timedelta(days=self._random.randint(0, 1_000))
        file = _with(ProjectFile(_record("project", fields)), **self._planned(opened))
        gates = settled_gates(progress_with(self._progress(file), ()), opened)
        file = _with_gates(file, gates)
        # Most projects are near the beginning of their procedure, a few at its end.
        for _ in range(min(self._random.randint(0, _MOST_STEPS) for _ in range(3))):
            file = self._step(file)
        if self._random.random() < 0.15:
            file = self._ruled(file, self._random.choice(_FATES))
        rows = (
            replace(row, position=place)
            for noun in file.rows
            for place, row in enumerate(file.of(noun), start=1)
        )
        progress = self._progress(file)
        forums = forums_of(progress, file, shipped().forums)
        return Mould(fields, tuple(rows), tuple(standing_of(progress, file)), forums)

    def _fields(self) -> dict[str, Stored]:
        pick = self._random.choice
        lead = pick(("ROK", "USA", "JOINT"))
        return {
            **{field.id: None for field in NOUNS["project"].stored},
            **builders.project().values,
            "title_en": "",  # set for each cast
            "title_ko": "",
            "area": pick(_AREAS),
            "procedure": pick(("GEN", "DEX", "APC")),
            "origin_side": "ROK",
            "lead_side": lead,
            "countries": pick(_COUNTRIES),
            "lead_org": pick(("ORG:ROK-MND", "ORG:ROK-DAPA")),
        }

    def _planned(self, opened: date) -> dict[str, tuple[Record, ...]]:
        baseline = opened + timedelta(days=self._random.randint(200, 900))
        slipped = baseline + timedelta(days=self._random.choice((0, 0, 0, 10, 60)))
        risky = self._random.random() < 0.4
        amount, likelihood = self._random.randint(10, 900) * 1_000_0000, self._random.randint(1, 5)
        return {
            "funding": (
                _record("funding", {"source_org": "ORG:ROK-MND", "amount": amount, "currency": "USD"}),
            ),
            "milestones": (
                _record(
                    "milestones",
                    {
                        "name_en": "Delivery",
                        "name_ko": "인도",
                        "type": "delivery",
                        "baseline": baseline.isoformat(),
                        "forecast": slipped.isoformat(),
                    },
                ),
            ),
            "risks": (
                _record(
                    "risks",
                    {"title": "Late budget", "state": "open", "likelihood": likelihood, "impact": 4},
                ),
            )
            if risky
            else (),
        }

    def _progress(self, file: ProjectFile) -> Progress:
        return self._around.progress(file, shipped(), TODAY)

    def _step(self, file: ProjectFile) -> ProjectFile:
        """Return the file with its first open gate closed, or unchanged when none can be closed yet."""
        progress = self._progress(file)
        gate = next(iter(progress.open_gates), None)
        if gate is None:
            return file
        stage = progress.procedure.by_code[gate.stage]
        if stage.kind is GateKind.DETERMINATION:
            return self._determined(file, gate)
        passing = (Outcome.APPROVE, Outcome.NOTE, Outcome.FINISH)
        return self._ruled(file, next(outcome for outcome in passing if outcome in stage.outcomes))

    def _ruled(self, file: ProjectFile, outcome: Outcome) -> ProjectFile:
        progress = self._progress(file)
        gate = next(iter(progress.open_gates), None)
        if gate is None or (day := self._day(gate)) > TODAY:
            return file
        ruling = builders.ruling(gate.stage, outcome, side=gate.side, date=day)
        told: dict[str, Stored] = {
            "stage": gate.stage,
            "side": gate.side.value,
            "attempt": gate.attempt,
            "outcome": outcome.value,
            "date": day.isoformat(),
            "body": ruling.body.code,
            "document": ruling.document,
        }
        decided = _with(file, decisions=(*file.of("decisions"), _record("decisions", told)))
        return self._settled(decided, after_ruling(progress, ((gate, ruling),)), day)

    def _determined(self, file: ProjectFile, gate: Gate) -> ProjectFile:
        stage = self._progress(file).procedure.by_code[gate.stage]
        day = self._day(gate)
        if day > TODAY:
            return file
        for kind in stage.determined_by(gate.side):
            before = self._progress(file)
            values = shipped().words[str(shipped().words["determination"][kind].more["values"])]
            value = next(iter(sorted(stage.passes_on)), values.entries[0].code)
            made = builders.determination(kind, value, date=day)
            told: dict[str, Stored] = {
                "kind": kind,
                "value": value,
                "by_org": made.by_org,
                "date": day.isoformat(),
                "document": made.document,
            }
            known = file.of("determinations")
            file = _with(file, determinations=(*known, _record("determinations", told, len(known) + 1)))
            file = self._settled(file, after_determination(before, self._progress(file), made), day)
        return file

    def _settled(self, file: ProjectFile, gates: Gates, day: date) -> ProjectFile:
        progress = self._progress(file)
        return _with_gates(file, settled_gates(progress_with(progress, gates), day))

    def _day(self, gate: Gate) -> date:
        return gate.opened + timedelta(days=self._random.randint(2, 60))


def _with(file: ProjectFile, **rows: tuple[Record, ...]) -> ProjectFile:
    return ProjectFile(file.project, {**file.rows, **rows})


def _with_gates(file: ProjectFile, gates: Gates) -> ProjectFile:
    return _with(file, gates=tuple(_record("gates", gate_values(gate)) for gate in gates))


def _record(noun: str, values: Mapping[str, Stored], position: int = 1) -> Record:
    blank = {field.id: None for field in NOUNS[noun].stored}
    return Record(noun, "", 0, {**blank, **values}, position=position)
