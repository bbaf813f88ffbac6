"""The engine under test, driven by the same acts: every value of the oracle translated, nothing decided here."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from registry.data.reference.resources import shipped
from registry.domain.fields.record import Record
from registry.domain.procedure import gate as of_engine
from registry.domain.procedure.condition import Condition
from registry.domain.procedure.determinations import after_determination, determination_problems
from registry.domain.procedure.gate import Dossier, Evidence, OpenCondition, Recorded, Ruling
from registry.domain.procedure.options import resubmission
from registry.domain.procedure.outcome import Outcome, State
from registry.domain.procedure.procedure import (
    ActingSides,
    GateKind,
    Limit,
    Procedure,
    Requirement,
    RequirementKind,
    RouteOrder,
    Stage,
)
from registry.domain.procedure.progress import Progress
from registry.domain.procedure.resubmissions import after_resubmission, resubmission_problems
from registry.domain.procedure.rulings import after_ruling, parts, problems_of
from registry.domain.procedure.settlement import settled_gates, with_gates
from registry.domain.procedure.sides import LeadSide, Side, body_of, side_of
from registry.domain.project.derivation import standing_of
from registry.domain.project.embargoes import EmbargoList, Issuer, Listing
from registry.domain.project.project_file import ProjectFile
from registry.domain.project.standing import stage_count
from registry.domain.values.working_days import Calendar
from registry.domain.vocabulary.language import Bilingual
from tests.drills.approval import model
from tests.drills.approval.model import (
    AddPaper,
    AddRow,
    Convene,
    Decide,
    Determine,
    Fill,
    Meet,
    Resubmit,
    Settle,
    Wait,
)

if TYPE_CHECKING:
    from registry.domain.problem import Problem
    from registry.domain.procedure.settlement import Gates
    from tests.drills.approval.model import Act, Project

_NAME = Bilingual("Name", "이름")
_NO_DATE = date.min
_LIST = EmbargoList("L", Issuer.UN, _NAME)


class Engine:
    """One project as the engine sees it; `act` returns the codes of all problems, and does what has none."""

    def __init__(self, project: Project) -> None:
        self.procedure = procedure_of(project.stages)
        self.today = project.today
        self.calendars = {Side(side): Calendar(days) for side, days in project.holidays.items()}
        self.demands: list[model.Demand] = []
        self.dossier = Dossier(
            LeadSide(project.lead),
            Side(project.origin),
            frozenset(project.fields),
            aeca_15=project.short_notice,
            listings=listings_of(project),
        )
        self._settle((), self.today)

    @property
    def progress(self) -> Progress:
        return self._with(self.dossier.gates)

    @property
    def is_late(self) -> bool:
        """Whether the list of projects shows this one as late."""
        row = Record("project", "0", 1, {})
        actions = tuple(
            Record("actions", str(place), 1, {"decision": "1", "state": "open", "due": one.due.isoformat()})
            for place, one in enumerate(self.demands)
        )
        standing = standing_of(self.progress, ProjectFile(row, {"actions": actions}))
        return stage_count(standing, self.today).late

    def act(self, act: Act) -> list[str]:
        """Do an act; returns the codes of the problems that prevent it."""
        match act:
            case Decide():
                return self._decide(_ruling(act))
            case Determine():
                return self._determine(act)
            case Resubmit():
                return self._resubmit(act)
            case Meet():
                key = (act.word.stage, act.word.want, act.word.side, act.word.attempt)
                others = {one for one in self.dossier.recorded if _key(one) != key}
                stage, want, side, attempt = key
                others.add(Recorded(stage, want, Side(side), attempt, act.word.day, act.word.waived))
                self._have(recorded=frozenset(others))
            case Convene():
                self._have(sessions=(*self.dossier.sessions, (act.forum, act.day)))
            case Wait():
                self.today = date.fromordinal(self.today.toordinal() + act.days)
            case _:
                self._enter(act)
                self._settle(self.dossier.gates, self.today)
        return []

    def _enter(self, act: Act) -> None:
        """Enter what an officer enters; the services then let follow what follows of itself."""
        match act:
            case AddPaper():
                self._have(evidence=(*self.dossier.evidence, Evidence(act.type, act.day, act.number)))
            case Fill():
                filled = self.dossier.filled
                self._have(filled=filled - {act.field} if act.empty else filled | {act.field})
            case AddRow():
                self._have(records=(*self.dossier.records, (act.noun, dict(act.values))))
            case Settle() if act.place < len(self.demands):
                old = self.demands.pop(act.place)
                if act.due is not None:
                    self.demands.insert(act.place, replace(old, due=act.due))
                self._demand(*self.demands)

    def _decide(self, ruling: Ruling) -> list[str]:
        progress = self.progress
        problems = problems_of(progress, ruling)
        if not problems:
            after = after_ruling(progress, parts(progress, ruling))
            demands = [
                model.Demand(one.text, one.owner, one.due, one.before or "") for one in ruling.conditions
            ]
            self._demand(*self.demands, *demands)
            self._settle(after, ruling.date)
        return _codes(problems)

    def _determine(self, act: Determine) -> list[str]:
        words, before = shipped().words, self.progress
        made = of_engine.Determination(
            act.kind,
            act.value,
            act.body.code,
            act.day,
            act.document,
            act.valid_until,
            side_of(act.body.code, words),
        )
        problems = determination_problems(before, made, words)
        if not problems:
            known = sorted((*self.dossier.determinations, made), key=lambda one: one.date)
            self._have(determinations=tuple(known))
            self._settle(after_determination(before, self.progress, made), made.date)
        return _codes(problems)

    def _resubmit(self, act: Resubmit) -> list[str]:
        problems = list(resubmission_problems(self.progress, act.day, act.back_to))
        codes = _codes(problems)
        if resubmission(self.progress).needs_reason and not act.reason:
            codes.append("W23")  # as the service asks it
        if not codes:
            self._settle(after_resubmission(self.progress, act.day, act.back_to), act.day)
        return codes

    def _demand(self, *demands: model.Demand) -> None:
        self.demands = list(demands)
        self._have(conditions=tuple(OpenCondition(one.text, one.due, one.before or None) for one in demands))

    def _have(self, **changes: object) -> None:
        self.dossier = replace(self.dossier, **changes)  # type: ignore[arg-type]  # any field of a dossier

    def _settle(self, gates: Gates, day: date) -> None:
        self.dossier = with_gates(self.dossier, settled_gates(self._with(gates), day))

    def _with(self, gates: Gates) -> Progress:
        return Progress(self.procedure, with_gates(self.dossier, gates), self.today, self.calendars)


def _key(one: Recorded) -> tuple[str, str, str, int]:
    return (one.stage, one.requirement, str(one.side), one.attempt or 0)


def _codes(problems: tuple[Problem, ...] | list[Problem]) -> list[str]:
    return [problem.code for problem in problems]


def _ruling(act: Decide) -> Ruling:
    """The ruling, with what the services read about the body from the list of organisations."""
    return Ruling(
        stage=act.stage,
        outcome=Outcome(act.outcome),
        body=body_of(act.body.code, shipped().words),
        date=act.day,
        document=act.document,
        side=Side(act.side) if act.side else None,
        text=act.text,
        until=act.until,
        back_to=act.back_to,
        requirements=act.named,
        conditions=tuple(
            of_engine.Demand(one.text, one.owner, one.due, one.before or None) for one in act.demands
        ),
    )


# The procedure ------------------------------------------------------------------------------------------------


END_USER = "Harbour Trading Company"


def listings_of(project: Project) -> tuple[Listing, ...]:
    """The entries of a list about the end user of a project."""
    return tuple(Listing(_LIST, END_USER, first, last) for first, last in project.listed)


def procedure_of(stages: tuple[model.Stage, ...]) -> Procedure:
    """The procedure as its file would be read."""
    return Procedure("GEN", _NAME, tuple(_stage(one) for one in stages))


def _stage(one: model.Stage) -> Stage:
    return Stage(
        code=one.code,
        name=_NAME,
        short=_NAME,
        kind=GateKind(one.kind),
        state=State(one.state),
        acting=tuple(_acting(*who) for who in one.sides),
        authority=_NAME,
        outcomes=frozenset(map(Outcome, one.outcomes)),
        after=one.after,
        limit=_limit(one.limit) if one.limit else None,
        applies=_condition(one.applies),
        skipped_if_unknown=one.skipped_if_unknown,
        determines=tuple((Side(side) if side else None, kinds) for side, kinds in one.determines),
        passes_on=one.passes_on,
        may_decide=tuple((Side(side), bodies) for side, bodies in one.may_decide),
        valid_until=one.valid_until,
        off_path=one.off_path,
        carries_over=one.carries_over,
        requirements=tuple(map(_requirement, one.wants)),
        after_one_of=one.one_of,
        also_after=tuple(RouteOrder(_condition(when), codes) for when, codes in one.also_after),
    )


def _acting(side: str, when: model.Rule, unless: model.Rule) -> ActingSides:
    return ActingSides(side, _condition(when), _condition(unless) if unless else None)


def _requirement(one: model.Want) -> Requirement:
    return Requirement(
        id=one.id,
        name=_NAME,
        kind=RequirementKind(one.kind),
        subjects=one.of,
        stages=one.of if one.kind == "gates" else (),
        count=one.count,
        wait_days=_limit(one.wait) if isinstance(one.wait, model.Limit) else one.wait,
        must=one.must,
        side=Side(one.side) if one.side else None,
        when=_condition(one.when),
        passes_on=one.passes_on,
    )


def _condition(rule: model.Rule) -> Condition:
    return Condition(tuple(tuple(line.items()) for line in rule))


def _limit(one: model.Limit) -> Limit:
    return Limit(
        one.days or None,
        one.working,
        one.session or None,
        one.milestone or None,
        one.months or None,
        tuple((_condition(when), _limit(other)) for when, other in one.unless),
    )
