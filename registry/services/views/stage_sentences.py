"""One sentence about each stage: a tooltip shows it and a screen reader reads it aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.procedure.procedure import GateKind
from registry.domain.procedure.stage_mark import StageMark
from registry.services.views.stages import OPEN

if TYPE_CHECKING:
    from registry.data.reference.resources import Resources
    from registry.domain.procedure.procedure import Stage
    from registry.domain.procedure.progress import Progress
    from registry.domain.project.project_file import ProjectFile
    from registry.services.language.sentences import Sentences
    from registry.services.views.stages import SideView, StageView

_PUT_OFF = {StageMark.RETURNED: "stage_returned", StageMark.DEFERRED: "stage_deferred"}


class StageSentences:
    """Makes the sentences about the stages of one project."""

    def __init__(
        self, progress: Progress, file: ProjectFile, resources: Resources, sentences: Sentences
    ) -> None:
        self._progress = progress
        self._file = file
        self._words = resources.words
        self._say = sentences

    def of(self, stage: Stage, view: StageView) -> str:
        """Return the sentence of a stage."""
        match view.mark:
            case StageMark.DONE:
                return self._say.tell("stage_done", stage=view.label, sides=self._decided(view))
            case StageMark.CURRENT | StageMark.HALF:
                return self._waiting(view)
            case StageMark.RETURNED | StageMark.DEFERRED:
                return self._put_off(view)
            case StageMark.ENDED:
                return self._ended(view)
            case StageMark.NOT_APPLICABLE:
                return self._not_applicable(stage, view)
            case StageMark.WAITING:
                return self._say.tell("stage_waiting", stage=view.label)

    def _decided(self, view: StageView) -> str:
        return "; ".join(
            self._say.tell(
                "side_decided", side=one.name, outcome=one.state_word, day=self._say.day(one.closed)
            )
            for one in view.sides
            if one.closed is not None
        )

    def _waiting(self, view: StageView) -> str:
        side = view.waiting_side
        if side is None:
            return self._say.tell("stage_lapsed", stage=view.label)
        told = {"stage": view.label, "whom": self._whom(view, side), "clock": self._clock(view, side)}
        name = "stage_half" if view.mark is StageMark.HALF else "stage_current"
        if view.mark is StageMark.HALF:
            told["decided"] = ", ".join(one.name for one in view.sides if not one.waits)
            told["waiting"] = ", ".join(one.name for one in view.sides if one.waits)
        if view.missing:
            told["missing"] = "; ".join(one.name for one in view.missing)
            name += "_missing"
        return self._say.tell(name, **told)

    def _whom(self, view: StageView, side: SideView) -> str:
        """Return whom a stage waits for: the body of that side it was last presented to, or else its authority."""
        opened = side.opened.isoformat() if side.opened else ""
        sent = [row for row in self._file.of("presentations") if row.text("sent") >= opened]
        asked = [row.text("to_org") for row in sent if not row.text("replied")]
        known = [one for org in asked if (one := self._words["organisation"].get(org))]
        own = [one for one in known if one.more.get("side") == side.side]
        return self._say.of(own[-1].name) if own else view.authority

    def _clock(self, view: StageView, side: SideView) -> str:
        late = "_late" if side.late else ""
        if view.limit_days is not None:
            name = "clock_working" if view.limit_working else "clock_days"
            return self._say.tell(name + late, used=side.days_used, limit=view.limit_days)
        if side.due is not None:
            return self._say.tell("clock_due" + late, due=self._say.day(side.due))
        return self._say.tell("clock_open", opened=self._say.day(side.opened) if side.opened else "–")

    def _put_off(self, view: StageView) -> str:
        """Return the sentence of a stage that was returned, deferred or suspended."""
        returned = view.mark is StageMark.RETURNED
        side = next(
            one for one in view.sides if (one.waits and one.state != OPEN if returned else one.paused)
        )
        name = _PUT_OFF[view.mark] if view.kind is not GateKind.EXECUTION else "stage_suspended"
        return self._say.tell(
            f"{name}_until" if side.until else name,
            stage=view.label,
            side=side.name,
            day=self._say.day(side.closed) if side.closed else "",
            until=side.until,
        )

    def _ended(self, view: StageView) -> str:
        gate = self._progress.ended_by
        side = next(one for one in view.sides if gate is not None and one.side is gate.side)
        day = self._say.day(side.closed) if side.closed else "–"
        return self._say.tell(
            "stage_ended", stage=view.label, outcome=side.state_word, side=side.name, day=day
        )

    def _not_applicable(self, stage: Stage, view: StageView) -> str:
        facts = "; ".join(self._facts(stage))
        if not facts:
            return self._say.tell("stage_not_applicable", stage=view.label)
        return self._say.tell("stage_not_applicable_because", stage=view.label, facts=facts)

    def _facts(self, stage: Stage) -> list[str]:
        """Return the established facts that switched a stage off."""
        against = stage.applies.refused_by(self._progress.facts)
        kinds = [entry for entry in self._words["determination"].entries if entry.code in against]
        return [
            self._say.tell(
                "fact", name=self._say.of(kind.name), value=self._say.code(str(kind.more["values"]), value)
            )
            for kind in kinds
            for value in sorted(self._progress.facts.get(kind.code, ()))
        ]
