"""The oracle: whether an act is refused, and what it does; one module for each kind of act (domain.md M4).

`refusal` names the rules an act breaks; an act that breaks none is allowed and `do` does it.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.drills.approval import decisions, determinations, resubmissions
from tests.drills.approval.evidence import attach_late
from tests.drills.approval.model import (
    AddPaper,
    AddRow,
    Convene,
    Decide,
    Demand,
    Determine,
    Fill,
    Meet,
    Paper,
    Resubmit,
    Settle,
    Wait,
)
from tests.drills.approval.order import follow_on

if TYPE_CHECKING:
    from tests.drills.approval.model import Act, Project


def refusal(project: Project, act: Act) -> set[str]:
    """The rules of M4 an act breaks; none where it is allowed."""
    match act:
        case Decide():
            return decisions.refused(project, act)
        case Determine():
            return determinations.refused(project, act)
        case Resubmit():
            return set(resubmissions.refused(project, act))
        case _:
            return set()  # what an officer enters is no act of approval


def do(project: Project, act: Act) -> None:
    """Do an act that is allowed, and what follows of it for the evidence of decided gates."""
    _do(project, act)
    attach_late(project)


def _do(project: Project, act: Act) -> None:
    match act:
        case Decide():
            decisions.decide(project, act)
        case Determine():
            determinations.determine(project, act)
        case Resubmit():
            resubmissions.resubmit(project, act)
        case AddPaper() | Fill() | AddRow() | Settle():
            _enter(project, act)
            follow_on(
                project, project.today
            )  # a fact may have lapsed, or what the records show may have changed
        case Meet():
            key = (act.word.stage, act.word.want, act.word.side, act.word.attempt)
            others = [w for w in project.words if (w.stage, w.want, w.side, w.attempt) != key]
            project.words = [*others, act.word]
        case Convene():
            project.sessions.append((act.forum, act.day))
        case Wait():
            project.today = date.fromordinal(project.today.toordinal() + act.days)


def begin(project: Project) -> None:
    """A project is entered: what waits for nothing opens."""
    follow_on(project, project.today)


def _enter(project: Project, act: AddPaper | Fill | AddRow | Settle) -> None:
    """An officer enters something into the record of the project."""
    match act:
        case AddPaper():
            project.papers.append(Paper(act.type, act.number, act.day))
        case Fill():
            project.fields = project.fields - {act.field} if act.empty else project.fields | {act.field}
        case AddRow():
            project.rows.append((act.noun, dict(act.values)))
        case Settle() if act.place < len(project.demands):
            old = project.demands.pop(act.place)
            if act.due is not None:  # E10: "extended by the body that set it"
                project.demands.insert(act.place, Demand(old.text, old.owner, act.due, old.before))
