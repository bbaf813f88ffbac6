"""An office that records the acts of a history through the services, in a registry of its own."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from registry.data.reference.resources import Resources
from registry.data.store import Store
from registry.services.acts.act import ActContext
from registry.services.acts.conditions import RawCondition
from registry.services.projects.assignments import read_assignments
from registry.services.projects.lookup import find_file
from tests.conftest import registry_of
from tests.drills.approval.comparison import by_engine
from tests.drills.approval.decisions import without_authority
from tests.drills.approval.engine import procedure_of
from tests.drills.approval.making import BODIES
from tests.drills.approval.model import (
    AddPaper,
    AddRow,
    Decide,
    Determine,
    Fill,
    Meet,
    Resubmit,
    Settle,
    Wait,
)
from tests.drills.approval.order import live
from tests.portfolio import KIM, Clock

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.data.engine.database import Database
    from registry.domain.project.project_file import ProjectFile
    from registry.services.projects.assignments import Edit
    from tests.drills.approval.comparison import View
    from tests.drills.approval.model import Act, Project

_CONCEPT = (
    "title_en=Radar course",
    "title_ko=레이더 교육",
    "area=MAR",
    "kind=training",
    "procedure=GEN",
    "mark=U",
)
_FORM = {
    "funding": ("amount=1000", "currency=USD"),
    "risks": ("title=Storm",),
    "milestones": ("name_en=A day",),
}
"""What a row needs that the oracle does not know of."""


class Office:
    """A registry with one project, whose procedure is the drawn one."""

    def __init__(self, database: Database, project: Project) -> None:
        resources = Resources()
        resources.procedures._checked["GEN", resources.procedures.newest("GEN")] = procedure_of(
            project.stages
        )
        self.clock = Clock()
        self.set_day(project)
        self.store = Store(database, resources, self.clock)
        self.registry = registry_of(self.store)
        countries = {None: "", True: "JPN", False: "PHL"}[project.short_notice]
        values = (
            *_CONCEPT,
            f"lead_side={project.lead}",
            f"origin_side={project.origin}",
            *([f"countries={countries}"] if countries else []),
            *(f"{name}=Something" for name in sorted(project.fields)),
        )
        self.ref = self.registry.projects.new(self._read(values), ActContext(KIM)).text("ref")

    def view(self) -> View:
        """What the program tells of the project."""
        with self.store.read() as reading:
            return by_engine(reading.progress(find_file(reading, self.ref)))

    def takes(self, act: Act, project: Project) -> bool:
        """Whether the services have this act in the form the oracle knows it; the pure engine is told of the others."""
        match act:
            case Meet():
                gate = live(project, act.word.stage, act.word.side)
                return gate is not None and gate.is_open and self._confirming(act, project) is not None
            case Settle():
                return act.due is None and act.place < len(project.demands)
            case AddPaper():
                return act.day is None or act.day <= project.today
            case Decide() | Determine() | Resubmit() | AddRow() | Fill() | Wait():
                return True
            case _:
                return False

    def act(self, act: Act, project: Project) -> None:
        """Do an act; raises Refused. `project` is as the oracle knows it before the act."""
        match act:
            case Decide():
                conditions = [RawCondition(d.text, d.owner, d.due.isoformat(), d.before) for d in act.demands]
                self.registry.decisions.decide(self.ref, _decision(act), conditions, ActContext(KIM))
            case Determine():
                raw = {
                    "kind": act.kind,
                    "value": act.value,
                    "by_org": act.body.code,
                    "document": act.document,
                }
                raw["date"] = act.day.isoformat()
                raw["valid_until"] = act.valid_until.isoformat() if act.valid_until else ""
                self.registry.determinations.determine(self.ref, _given(raw), ActContext(KIM))
            case Resubmit():
                raw = {"date": act.day.isoformat(), "back_to": act.back_to}
                self.registry.resubmissions.resubmit(self.ref, _given(raw), ActContext(KIM, why=act.reason))
            case Meet():
                raw = self._confirming(act, project) or {}
                self.registry.requirements.meet(self.ref, raw, ActContext(KIM))
            case Wait():
                self.set_day(project, act.days)
            case _:
                values = self._read(self._assigned(act))
                self.registry.projects.change(self.ref, values, ActContext(KIM))

    def _confirming(self, act: Meet, project: Project) -> dict[str, str] | None:
        """An officer's word, or the waiver of what the records show; None for a hard rule, which nobody waives."""
        word, stage = act.word, project.stage(act.word.stage)
        want = next(one for one in stage.wants if one.id == word.want)
        fitting = [
            body
            for body in BODIES
            if body.side == word.side and not without_authority(stage, word.side, body)
        ]
        if want.kind == "gates" or not fitting:
            return None
        state = "met" if want.kind == "acknowledgement" else "waived"
        return {
            "stage": word.stage,
            "requirement": word.want,
            "state": state,
            "by_org": fitting[0].code,
            "date": word.day.isoformat(),
            "document": "5",
            "reason": "The minister asked for it",
        }

    def _assigned(self, act: Act) -> Iterable[str]:
        match act:
            case AddPaper():
                parts = {
                    "type": act.type,
                    "number": act.number,
                    "date": act.day.isoformat() if act.day else "",
                }
                return [f"documents.+.{name}={value}" for name, value in parts.items() if value]
            case AddRow():
                own = [f"{name}={value}" for name, value in act.values]
                return [f"{act.noun}.+.{part}" for part in (*_FORM[act.noun], *own)]
            case Fill():
                return [f"{act.field}=" if act.empty else f"{act.field}=Something"]
            case Settle():
                rows = [
                    number
                    for number, row in enumerate(self._file().of("actions"), 1)
                    if row.text("state") == "open"
                ]
                return [f"actions.{rows[act.place]}.state=done"]
            case _:
                raise AssertionError(act)

    def _file(self) -> ProjectFile:
        return self.registry.projects.file(self.ref)

    def _read(self, values: Iterable[str]) -> Edit:
        return read_assignments(tuple(values), self.registry.words)

    def set_day(self, project: Project, days: int = 0) -> None:
        noon = datetime.combine(project.today, time(12), UTC)
        self.clock.now = datetime.fromtimestamp(noon.timestamp() + days * 86_400, UTC)


def _decision(act: Decide) -> dict[str, str]:
    raw = {
        "stage": act.stage,
        "outcome": act.outcome,
        "body": act.body.code,
        "date": act.day.isoformat(),
        "document": act.document,
        "side": act.side,
        "text_en": act.text,
        "until": act.until,
        "back_to": act.back_to,
    }
    return _given(raw)


def _given(raw: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in raw.items() if value}
