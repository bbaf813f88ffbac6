"""What a decision can be about: an open gate, or the gate of an earlier decision that is corrected."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from registry.domain.procedure.outcome import PASSING, REASONED, Outcome
from registry.domain.procedure.sides import Side
from registry.domain.procedure.stage_mark import StageMark
from registry.services.acts.options import ActChoice, GateChoice, OutcomeChoice
from registry.services.views.stages import OPEN, SideView
from ui.features.approvals.conditions_editor import as_typed

if TYPE_CHECKING:
    from registry.domain.fields.record import Record
    from registry.domain.project.project_file import ProjectFile
    from registry.services.views.stages import StageView
    from ui.desk.desk import Desk
    from ui.features.approvals.act_dialog import Occasion

_APPROVALS = (Outcome.APPROVE, Outcome.CONDITIONS)
_KEPT = (
    "outcome",
    "body",
    "date",
    "document",
    "basis",
    "decider_title",
    "text_en",
    "text_ko",
    "until",
    "back_to",
    "requirements",
    "reason",
    "authority",
    "for_body",
    "authority_reason",
)


def corrected(file: ProjectFile, row_id: str) -> Record | None:
    """Return the decision to correct; None when there is none."""
    return next((row for row in file.of("decisions") if row.id == row_id), None)


def place_of(file: ProjectFile, decision: Record) -> int:
    """Return the number of a decision as it is shown, from 1."""
    return [row.id for row in file.of("decisions")].index(decision.id) + 1


def deciding(occasion: Occasion, desk: Desk) -> tuple[GateChoice, ...]:
    """Return the gates a decision can be about."""
    old = corrected(occasion.file, occasion.wanted.subject)
    if old is not None:
        return (_decided(occasion, old, desk),)
    single = (gate for gate in occasion.choices.gates if gate.outcomes)
    return (*occasion.choices.joint, *single)


def typed_of(old: Record, file: ProjectFile) -> dict[str, str]:
    """Return the raw values of an earlier decision, as a person would type them."""
    both = _joint_with(old, file)
    sides = {one.id: one.text("side") if len(both) > 1 else "" for one in both}
    demanded = [
        {name: row.text(name) for name in ("text", "text_ko", "owner", "due", "before")}
        | {"side": sides[row.text("decision")]}
        for row in file.of("actions")
        if row.text("decision") in sides and row.text("state") == "open" and row.text("due")
    ]
    other = next((one.text("body") for one in both if one.text("body") != old.text("body")), "")
    typed = {name: old.text(name) for name in _KEPT}
    return typed | {"other_body": other, "conditions": as_typed(demanded)}


def _joint_with(old: Record, file: ProjectFile) -> list[Record]:
    """Return the decisions of one joint act, or the one decision of a single side."""
    joint = old.text("joint")
    return [one for one in file.of("decisions") if joint and one.text("joint") == joint] or [old]


def _decided(occasion: Occasion, old: Record, desk: Desk) -> GateChoice:
    stages = occasion.progress.stages
    stage = next(one for one in stages if one.code == old.text("stage"))
    side = Side(old.text("side"))
    name = desk.registry.words["side"].label(side, desk.language)
    before = takewhile(lambda one: one.code != stage.code, stages)
    known = next(
        (gate for gate in occasion.choices.gates if (gate.stage, gate.side.side) == (stage.code, side)), None
    )
    return GateChoice(
        stage=stage.code,
        name=stage.name,
        short=stage.short,
        side=next((one for one in stage.sides if one.side is side), SideView(side, name, OPEN, "")),
        outcomes=tuple(_outcome(one, stage, desk) for one in _possible(Outcome(old.text("outcome")))),
        determinations=(),
        bodies=known.bodies if known else (),
        back_to=tuple(
            ActChoice(one.code, one.short) for one in before if one.mark is not StageMark.NOT_APPLICABLE
        ),
        missing=(),
        withheld=(),
        joint=bool(old.text("joint")),
    )


def _possible(before: Outcome) -> tuple[Outcome, ...]:
    """Return the outcomes a correction can set: an approval may gain or lose its conditions."""
    return _APPROVALS if before in _APPROVALS else (before,)


def _outcome(outcome: Outcome, stage: StageView, desk: Desk) -> OutcomeChoice:
    return OutcomeChoice(
        outcome=outcome,
        name=desk.registry.words["outcome"].label(outcome, desk.language),
        passes=outcome in PASSING,
        wants_text=outcome in REASONED,
        wants_until=outcome in (Outcome.RETURN, Outcome.DEFER),
        wants_conditions=outcome is Outcome.CONDITIONS,
        takes_back_to=outcome is Outcome.RETURN,
        requirements=tuple(
            ActChoice(one.id, one.name)
            for one in stage.requirements
            if outcome is Outcome.RETURN and one.may_be_returned
        ),
    )
