"""The acts that can be offered for a project: outcomes of a gate, facts to establish, stages to go back to.

Each possible act is checked with the engine as a minimal draft, so that a dialog offers exactly those acts that the
engine does not refuse because of their kind.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from registry.domain.procedure.determinations import determination_problems
from registry.domain.procedure.gate import Determination, Ruling
from registry.domain.procedure.joint import may_be_joint
from registry.domain.procedure.outcome import ENDED, PASSING, Outcome
from registry.domain.procedure.procedure import RequirementKind
from registry.domain.procedure.resubmissions import resubmission_problems
from registry.domain.procedure.rulings import is_earlier, problems_of
from registry.domain.procedure.sides import NOBODY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.domain.problem import Problem
    from registry.domain.procedure.gate import Gate
    from registry.domain.procedure.procedure import Procedure, Stage
    from registry.domain.procedure.progress import Progress
    from registry.domain.vocabulary.code_lists import Vocabulary

_ALWAYS_WANTED = frozenset({"body", "document"})
_OF_KIND = frozenset({"", "outcome", "stage", "side"})
"""The fields of problems that refuse an outcome as such, whatever it is recorded with."""


@dataclass(frozen=True, slots=True)
class ActOption:
    """An outcome a gate can be given now, and what it must be recorded with beside body, date and document."""

    outcome: Outcome
    wanted: frozenset[str]


def act_options(progress: Progress, gate: Gate) -> tuple[ActOption, ...]:
    """Return the outcomes that can be recorded on a gate; unmet requirements may still prevent a passing one."""
    if not gate.is_open and gate not in progress.returned_gates:
        return ()
    return _offered(progress, _bare(progress, gate, Outcome.APPROVE))


def joint_options(progress: Progress, stage: str) -> tuple[ActOption, ...]:
    """Return the outcomes that both sides can record at a stage in one act; none where one of them cannot act."""
    if not may_be_joint(progress, stage):
        return ()
    return _offered(
        progress, Ruling(stage, Outcome.APPROVE, NOBODY, date=progress.today, document="", joint=True)
    )


def _offered(progress: Progress, bare: Ruling) -> tuple[ActOption, ...]:
    """Return the outcomes that a ruling with nothing but its gate could have, and what each must say."""
    possible = progress.procedure.by_code[bare.stage].possible
    found = ((one, problems_of(progress, replace(bare, outcome=one))) for one in Outcome if one in possible)
    return tuple(
        ActOption(outcome, frozenset(problem.field for problem in problems) - _ALWAYS_WANTED - {"date"})
        for outcome, problems in found
        if problems and not any(problem.field in _OF_KIND for problem in problems)
    )


def withheld(progress: Progress, gate: Gate) -> tuple[Problem, ...]:
    """Return why no outcome of a gate that lets the project go on can be offered; nothing where one can."""
    possible = progress.procedure.by_code[gate.stage].possible & PASSING
    if any(option.outcome in possible for option in act_options(progress, gate)):
        return ()
    found = (
        problem
        for outcome in Outcome
        if outcome in possible
        for problem in problems_of(progress, _bare(progress, gate, outcome))
        if problem.field in _OF_KIND
    )
    return tuple({problem.code: problem for problem in found}.values())


def stage_for(progress: Progress, outcome: Outcome) -> str:
    """Return the stage at which an outcome can be recorded now; the current one where it can be at none."""
    waiting = (*progress.returned_gates, *progress.open_gates)
    offered = (
        gate.stage for gate in waiting if any(one.outcome is outcome for one in act_options(progress, gate))
    )
    return next(offered, progress.current.code)


def _bare(progress: Progress, gate: Gate, outcome: Outcome) -> Ruling:
    return Ruling(gate.stage, outcome, NOBODY, date=progress.today, document="", side=gate.side)


def determinable(progress: Progress, words: Vocabulary) -> tuple[str, ...]:
    """Return the facts of the procedure that can be established now, in the order of their code list."""
    asked = _asked_for(progress.procedure)
    return tuple(
        entry.code
        for entry in words["determination"].entries
        if entry.code in asked and not _refused(progress, entry.code, words)
    )


def _refused(progress: Progress, kind: str, words: Vocabulary) -> bool:
    bare = Determination(kind, "", "", progress.today, "")
    return any(problem.field in ("kind", "") for problem in determination_problems(progress, bare, words))


def _asked_for(procedure: Procedure) -> frozenset[str]:
    """Every fact a procedure determines, requires or has a condition on."""
    return frozenset(name for stage in procedure.stages for name in _facts_of(stage))


def _facts_of(stage: Stage) -> Iterator[str]:
    yield from stage.applies.names
    for order in stage.also_after:
        yield from order.when.names
    for who in stage.acting:
        yield from who.applies.names | (who.unless.names if who.unless else frozenset())
    for _, kinds in stage.determines:
        yield from kinds
    for requirement in stage.requirements:
        yield from requirement.when.names
        if requirement.kind is RequirementKind.DETERMINATION:
            yield requirement.subject
    for condition, _ in stage.limit.unless if stage.limit else ():
        yield from condition.names


def ways_back(progress: Progress, stage: Stage) -> tuple[Stage, ...]:
    """Return the stages before one that a return or a resubmission may go back to: those that apply."""
    earlier = (one for one in progress.procedure.stages if one.code != stage.code)
    return tuple(one for one in earlier if is_earlier(progress, one.code, stage) and progress.in_force(one))


@dataclass(frozen=True, slots=True)
class Resubmission:
    """Whether a project can be reopened, and whether that requires a reason."""

    possible: bool
    needs_reason: bool


def resubmission(progress: Progress) -> Resubmission:
    """Return whether a project can be resubmitted today, and whether a reason is required."""
    possible = not resubmission_problems(progress, progress.today, "")
    # Every end, a withdrawal too, is reopened by a reason on record (domain.md M4, E8).
    return Resubmission(possible, possible and progress.state in ENDED)
