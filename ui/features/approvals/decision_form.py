"""The fields of a decision: gate, outcome, and what that outcome must be recorded with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from registry.domain.fields.kinds import OneOf, Organisation
from registry.domain.procedure.outcome import OTHER_REASON, Outcome
from registry.domain.procedure.sides import BOTH, Authority, is_joint
from registry.domain.vocabulary.language import Language
from ui.features.approvals.act_field import ActField, act_field
from ui.features.approvals.act_form import ActForm
from ui.features.approvals.bodies import body_choices, code_of, usual_body
from ui.features.approvals.choice_editor import ChoiceEditor
from ui.features.approvals.choice_updates import ChoiceUpdates
from ui.features.approvals.conditions_editor import ConditionsEditor
from ui.features.approvals.evidence_editor import EvidenceEditor
from ui.kit.forms.choices import Choice
from ui.kit.forms.code import CodeEditor
from ui.kit.forms.organisation import OrganisationEditor

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.services.acts.bodies import Body
    from registry.services.acts.options import GateChoice, OutcomeChoice
    from ui.desk.desk import Desk
    from ui.kit.forms.editor import Editor

_NOUN = "decisions"
_OF_CONDITION, _OF_EVIDENCE = "conditions.", "documents.+"
"""The prefixes of the paths of a condition's field and a document's: `conditions.2.due`, `documents.+1.date`."""

_PUT_OFF = frozenset({Outcome.DEFER, Outcome.RETURN, Outcome.SUSPEND})


class DecisionForm(ActForm):
    """Shows only the fields the chosen outcome needs."""

    def __init__(
        self, desk: Desk, gates: Sequence[GateChoice], stages: Sequence[tuple[str, str]], *, corrects: bool
    ) -> None:
        self._desk, self._corrects = desk, corrects
        self._gates = {_key(gate): gate for gate in gates}
        self._bodies, self._other_bodies, self._stages_back = (
            ChoiceUpdates(),
            ChoiceUpdates(),
            ChoiceUpdates(),
        )
        self._deciders, self._reasons = ChoiceUpdates(), ChoiceUpdates()
        self._usual = ""
        self.gates = ChoiceEditor([(key, gate_words(gate)) for key, gate in self._gates.items()])
        self.outcomes = ChoiceEditor()
        self.conditions = ConditionsEditor(desk, stages)
        self.evidence = EvidenceEditor(desk)
        super().__init__(self._asked())
        self.set_shown("gate", shown=len(gates) > 1)

    @override
    def __contains__(self, path: object) -> bool:
        if isinstance(path, str) and path.startswith(_OF_CONDITION):
            return super().__contains__("conditions") and self.conditions.holds(_part(path))
        if isinstance(path, str) and path.startswith(_OF_EVIDENCE):
            return super().__contains__("evidence") and self.evidence.holds(_part(path))
        return super().__contains__(path)

    @override
    def set_problems(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Show the problems under each field, including those of the conditions and of the evidence."""
        super().set_problems(problems)
        for editor, prefix in ((self.conditions, _OF_CONDITION), (self.evidence, _OF_EVIDENCE)):
            editor.set_parts(
                {_part(path): told for path, told in problems.items() if path.startswith(prefix)}
            )

    def choice(self, key: str) -> GateChoice | None:
        """Return the gate of a key; None for an empty one."""
        return self._gates.get(key)

    @property
    def gate(self) -> GateChoice | None:
        """The selected gate; None while there is none."""
        return self.choice(self.gates.so_far())

    @property
    def outcome(self) -> OutcomeChoice | None:
        """The selected outcome; None while there is none."""
        code, gate = self.outcomes.so_far(), self.gate
        return next((one for one in gate.outcomes if one.outcome == code), None) if gate else None

    @property
    def text_path(self) -> str:
        """The path of the text in the language of the screen, which comes first."""
        return "text_ko" if self._desk.language is Language.KO else "text_en"

    def key_of(self, stage: str, side: str) -> str:
        """Return the key of the choice for a gate; empty when several or none match."""
        meant = [
            key
            for key, gate in self._gates.items()
            if gate.stage == stage and (not side or (not gate.joint and side == gate.side.side.value))
        ]
        return meant[0] if len(meant) == 1 else ""

    def joint_key_of(self, stage: str) -> str:
        """Return the key of the joint decision of a stage, or of any where none is named; empty if there is none."""
        meant = (key for key, gate in self._gates.items() if gate.joint and stage in ("", gate.stage))
        return next(meant, "")

    @property
    def only(self) -> str:
        """The key of the gate when there is only one; empty when there are several."""
        return next(iter(self._gates)) if len(self._gates) == 1 else ""

    def follow_gate(self, *, anew: bool) -> None:
        """Show the outcomes and bodies of the selected gate; `anew` replaces the body by the usual one."""
        gate = self.gate
        offered = [(one.outcome.value, one.name) for one in gate.outcomes] if gate else []
        self.outcomes.set_choices(offered)
        self.set_shown("outcome", shown=gate is not None)
        reasons = self._desk.registry.spoken.sentences(gate.withheld, _NOUN) if gate else []
        self.field("outcome").set_note("\n".join(reasons))
        self._follow_bodies(gate.bodies if gate else (), anew=gate is not None and anew)
        self._stages_back.offer(_stages(gate))
        self._deciders.offer(body_choices(gate.bodies if gate else (), self._desk))
        self.conditions.set_joint(joint=bool(gate and gate.joint))
        self.follow_body()

    def follow_outcome(self, *, begins: bool) -> None:
        """Show the fields of the selected outcome; adds a first condition if one is needed and `begins` is set."""
        chosen = self.outcome
        wants_conditions = bool(chosen and chosen.wants_conditions)
        if self.gate is not None and chosen is not None:
            left_usual = self.editor("body").so_far() == self._usual
            self._follow_bodies(chosen.bodies or self.gate.bodies, anew=begins and left_usual)
        self.set_shown("until", shown=chosen is not None and chosen.outcome in _PUT_OFF)
        self.set_shown("back_to", shown=bool(chosen and chosen.takes_back_to and self._stages_back.all()))
        self.set_shown("conditions", shown=wants_conditions)
        self.field("until").set_required(required=bool(chosen and chosen.wants_until))
        reasons = chosen.reasons if chosen else ()
        self._reasons.offer([Choice(one.code, one.name, (one.name,)) for one in reasons])
        self.set_shown("reason", shown=bool(reasons))
        self.follow_reason()
        closes = chosen is not None and chosen.passes
        self.evidence.offer(self.gate.missing if self.gate is not None and closes else ())
        self.set_shown("evidence", shown=self.evidence.offers)
        if wants_conditions and begins:
            self.conditions.begin()

    def follow_reason(self) -> None:
        """Require the text unless the reason chosen says why by itself; what is to change after a return none says."""
        chosen, reason = self.outcome, self._code("reason", "decision_reason") if "reason" in self else ""
        wants = bool(chosen and chosen.wants_text)
        by_code = (
            chosen is not None and chosen.outcome is not Outcome.RETURN and reason not in ("", OTHER_REASON)
        )
        self.field(self.text_path).set_required(required=wants and not by_code)

    def follow_body(self) -> None:
        """Ask for the body of the other side where a joint decision is not that of a joint forum."""
        body, joint = self._code("body", "organisation"), self.gate is not None and self.gate.joint
        forum = not body or is_joint(body, self._desk.registry.words)
        self.set_shown("other_body", shown=joint and not forum)
        self.field("other_body").set_required(required=joint and not forum)

    def follow_authority(self) -> None:
        """Ask for whom and why where the body did not decide on its own authority."""
        for_another = self._code("authority", "authority") not in ("", Authority.OWN)
        for path in ("for_body", "authority_reason"):
            self.set_shown(path, shown=for_another)
            self.field(path).set_required(required=for_another)

    def _evidence_field(self) -> ActField:
        name = QCoreApplication.translate("DecisionDialog", "Supporting documents")
        help_ = QCoreApplication.translate(
            "DecisionDialog", "Documents this gate still lacks; they are recorded with the decision."
        )
        return ActField("evidence", name, self.evidence, help_)

    def _code(self, path: str, codes: str) -> str:
        """Return the code of what is typed in a field so far, or the text itself where no list knows it."""
        return code_of(self.editor(path).so_far(), codes, self._desk)

    def _follow_bodies(self, bodies: Sequence[Body], *, anew: bool) -> None:
        """Set the bodies that can have decided; `anew` selects the usual one."""
        self._bodies.offer(body_choices(bodies, self._desk))
        words = self._desk.registry.words
        self._other_bodies.offer(
            body_choices([one for one in bodies if not is_joint(one.code, words)], self._desk)
        )
        if not self._corrects:
            usual = usual_body(bodies)
            self.set_raw({"body": usual} if anew else {})
            self._usual = usual

    def _asked(self) -> tuple[tuple[ActField, ...], ...]:
        desk, words, look = self._desk, self._desk.registry.words, self._desk.look
        body = OrganisationEditor(Organisation(), self._bodies, words, look)
        other_body = OrganisationEditor(Organisation(), self._other_bodies, words, look)
        decider = OrganisationEditor(Organisation(), self._deciders, words, look)
        reason = CodeEditor(OneOf("decision_reason"), self._reasons, words, look)
        back = CodeEditor(OneOf("stage"), self._stages_back, words, look)
        gate = ActField(
            "gate", QCoreApplication.translate("DecisionDialog", "Gate"), self.gates, required=True
        )
        other = "text_en" if self.text_path == "text_ko" else "text_ko"

        def field(path: str, editor: Editor | None = None, *, required: bool = False) -> ActField:
            return act_field(desk, _NOUN, path, editor, required=required)

        return (
            (gate,),
            (field("outcome", self.outcomes, required=True),),
            (field("body", body, required=True), field("date", required=True)),
            (field("other_body", other_body),),
            (field("document", required=True), field("decider_title")),
            (self._evidence_field(),),
            (field("authority"), field("for_body", decider)),
            (field("authority_reason"),),
            (field("until"), field("back_to", back)),
            (field("reason", reason),),
            (field("conditions", self.conditions, required=True),),
            (field(self.text_path),),
            (field(other),),
            (field("basis"),),
        )


def gate_words(gate: GateChoice) -> str:
    """Return the name of a gate: its stage and its side, or both sides for a joint decision."""
    template = QCoreApplication.translate("DecisionDialog", "{code} {stage} · {side}")
    together = QCoreApplication.translate("DecisionDialog", "ROK and USA together")
    return template.format(code=gate.stage, stage=gate.short, side=together if gate.joint else gate.side.name)


def _part(path: str) -> str:
    return path.removeprefix(_OF_CONDITION).removeprefix(_OF_EVIDENCE)


def _key(gate: GateChoice) -> str:
    return "|".join((gate.stage, BOTH if gate.joint else gate.side.side.value))


def _stages(gate: GateChoice | None) -> list[Choice]:
    template = QCoreApplication.translate("DecisionDialog", "{code} {stage}")
    return [
        Choice(one.code, template.format(code=one.code, stage=one.name), (one.code, one.name))
        for one in (gate.back_to if gate else ())
    ]
