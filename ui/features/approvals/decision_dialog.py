"""The dialog that records a body's decision on a gate, or corrects an earlier decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from registry.domain.procedure.outcome import Outcome
from registry.domain.procedure.sides import is_joint
from ui.features.approvals.act_dialog import ActDialog
from ui.features.approvals.bodies import usual_body
from ui.features.approvals.correction import corrected, deciding, place_of, typed_of
from ui.features.approvals.decision_form import DecisionForm, gate_words
from ui.features.approvals.labels import recorded
from ui.kit.days import day_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.domain.fields.record import Record
    from registry.domain.journal.change_set import ChangeSet
    from registry.domain.problem import Problem
    from registry.services.acts.act import ActContext
    from registry.services.registry import Registry
    from ui.features.approvals.act_dialog import Recording
    from ui.features.approvals.act_form import ActForm

_FIRST_CONDITION = "conditions.1.text"
"""The path of the field that shows that conditions are required and none is entered."""

_OF_GATE = frozenset({"stage", "side", "corrects"})
_APART = frozenset({"gate", "conditions", "evidence"})
"""The fields that are no value of the decision itself."""
_AFTER_THE_GATE = ("outcome", "back_to", "body", "other_body", "for_body", "reason")
"""The fields whose choices depend on the gate."""


class DecisionDialog(ActDialog):
    """Shows the fields of the chosen outcome, and at once what the gate still lacks."""

    noun = "decisions"

    @property
    def _old(self) -> Record | None:
        return corrected(self._occasion.file, self._occasion.wanted.subject)

    @override
    def _made_form(self) -> ActForm:
        stages = [(one.code, one.label) for one in self._occasion.progress.stages]
        gates = deciding(self._occasion, self._desk)
        self._decision = DecisionForm(self._desk, gates, stages, corrects=self._old is not None)
        self._gates = gates
        return self._decision

    @override
    def _title(self) -> str:
        if self._old is not None:
            day = day_words(self._old.values["date"], self._desk.language)
            return self.tr("Correct the {stage} decision of {day}").format(
                day=day, stage=self._old.text("stage")
            )
        if len(self._gates) == 1:
            return self.tr("Record decision: {gate}").format(gate=gate_words(self._gates[0]))
        return self.tr("Record decision")

    @override
    def _first(self) -> Mapping[str, str]:
        only = self._decision.only
        if self._old is not None:
            return {"gate": only, **typed_of(self._old, self._occasion.file)}
        wanted = self._occasion.wanted
        gate = self._decision.key_of(wanted.stage, wanted.side) or only or self._usual_joint()
        meant = self._decision.choice(gate)
        return {
            "gate": gate,
            "date": self._desk.today.isoformat(),
            "body": usual_body(meant.bodies) if meant and gate else "",
        }

    def _usual_joint(self) -> str:
        """Return the key of the joint decision where a joint forum usually decides; empty elsewhere."""
        key = self._decision.joint_key_of(self._occasion.wanted.stage)
        choice = self._decision.choice(key)
        body = usual_body(choice.bodies) if choice is not None and not self._occasion.wanted.side else ""
        return key if is_joint(body, self._desk.registry.words) else ""

    @override
    def _given(self) -> Mapping[str, str]:
        wanted = self._occasion.wanted
        gate = self._decision.key_of(wanted.stage, wanted.side)
        return {"gate": gate} if gate else {}

    @override
    def _begin(self) -> None:
        # Choices depend on the gate, so earlier input for them is restored after the gate is set.
        super()._begin()
        typed = self._typed()
        self._form.set_raw({path: typed.get(path, "") for path in _AFTER_THE_GATE})
        self._follow("")

    @override
    def _follow(self, path: str) -> None:
        if path in ("", "gate"):
            self._decision.follow_gate(anew=path == "gate")
        if path in ("", "gate", "outcome"):
            self._decision.follow_outcome(begins=path == "outcome")
            self._advise()
        if path in ("", "body", "outcome"):
            self._decision.follow_body()
        if path in ("", "authority"):
            self._decision.follow_authority()
        if path == "evidence":
            self._advise()
        if path == "reason":
            self._decision.follow_reason()

    @override
    def _advise(self) -> None:
        """Show what is missing as soon as an outcome is chosen that would close the gate."""
        gate, outcome = self._decision.gate, self._decision.outcome
        closes = gate is not None and outcome is not None and outcome.passes
        given = self._decision.evidence.keys
        missing = gate.missing if gate is not None and closes else ()
        self._obstacles.warn([one for one in missing if one.key not in given])

    @override
    def _recording(self) -> Recording:
        raw, gate, ref, old = self._form.raw(), self._decision.gate, self.ref, self._old
        demands = self._decision.conditions.demands() if "conditions" in raw else ()
        evidence = self._decision.evidence.given() if "evidence" in raw else ()
        given = {path: typed for path, typed in raw.items() if path not in _APART}
        if gate is not None:
            whose = {"joint": "yes"} if gate.joint else {"side": gate.side.side.value}
            given |= {"stage": gate.stage, **whose}
        place = place_of(self._occasion.file, old) if old else None

        def record(registry: Registry, acting: ActContext) -> ChangeSet | None:
            return registry.decisions.decide(ref, given, demands, acting, corrects=place, evidence=evidence)

        return record

    @override
    def _describe(self) -> str:
        gate, outcome = self._decision.gate, self._decision.outcomes.so_far()
        body = self._desk.registry.fields.display(self.noun, "body", self._form.editor("body").so_far())
        message = recorded(Outcome(outcome)).format(body=body, stage=gate.stage if gate else "", ref=self.ref)
        return message if self._old is None else self.tr("Corrected: {decision}").format(decision=message)

    @override
    def _relevant(self, problems: Sequence[Problem]) -> Sequence[Problem]:
        """Leave out what can be asked only once the gate is chosen."""
        if self._decision.gate is not None:
            return problems
        return [problem for problem in problems if self._place_of(problem.field) in self._form]

    @override
    def _missing(self) -> dict[str, Sequence[str]]:
        """Ask for the gate first: which outcomes and bodies there are depends on it."""
        missing = super()._missing()
        if self._decision.gate is None:
            missing.pop("body", None)
            missing["gate"] = (self.tr("Choose the gate this decision applies to."),)
        return missing

    @override
    def _place_of(self, field: str) -> str:
        if field in _OF_GATE:
            return "gate"
        if field == "conditions" and _FIRST_CONDITION in self._form:
            return _FIRST_CONDITION
        return self._decision.text_path if field == "text" else field
