"""The fields of a decision: gate, outcome, and what that outcome must be recorded with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from registry.domain.fields.kinds import OneOf, Organisation
from registry.domain.procedure.outcome import Outcome
from registry.domain.vocabulary.language import Language
from ui.features.approvals.act_field import ActField, act_field
from ui.features.approvals.act_form import ActForm
from ui.features.approvals.bodies import body_choices, usual_body
from ui.features.approvals.choice_editor import ChoiceEditor
from ui.features.approvals.choice_updates import ChoiceUpdates
from ui.features.approvals.conditions_editor import ConditionsEditor
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
_OF_CONDITION = "conditions."
"""The prefix of the path of a condition's field: `conditions.2.due`."""

_PUT_OFF = frozenset({Outcome.DEFER, Outcome.RETURN, Outcome.SUSPEND})


class DecisionForm(ActForm):
    """Shows only the fields the chosen outcome needs."""

    def __init__(
        self, desk: Desk, gates: Sequence[GateChoice], stages: Sequence[tuple[str, str]], *, corrects: bool
    ) -> None:
        self._desk, self._corrects = desk, corrects
        self._gates = {_key(gate): gate for gate in gates}
        self._bodies, self._stages_back = ChoiceUpdates(), ChoiceUpdates()
        self._usual = ""
        self.gates = ChoiceEditor([(key, gate_words(gate)) for key, gate in self._gates.items()])
        self.outcomes = ChoiceEditor()
        self.conditions = ConditionsEditor(desk, stages)
        super().__init__(self._asked())
        self.set_shown("gate", shown=len(gates) > 1)

    @override
    def __contains__(self, path: object) -> bool:
        if isinstance(path, str) and path.startswith(_OF_CONDITION):
            return super().__contains__("conditions") and self.conditions.holds(_part(path))
        return super().__contains__(path)

    @override
    def set_problems(self, problems: Mapping[str, Sequence[str]]) -> None:
        """Show the problems under each field, including those of the conditions."""
        super().set_problems(problems)
        self.conditions.set_parts(
            {_part(path): sentences for path, sentences in problems.items() if path.startswith(_OF_CONDITION)}
        )

    @property
    def gate(self) -> GateChoice | None:
        """The selected gate; None while there is none."""
        return self._gates.get(self.gates.so_far())

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
            if gate.stage == stage and side in ("", gate.side.side.value)
        ]
        return meant[0] if len(meant) == 1 else ""

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
        self.field(self.text_path).set_required(required=bool(chosen and chosen.wants_text))
        if wants_conditions and begins:
            self.conditions.begin()

    def _follow_bodies(self, bodies: Sequence[Body], *, anew: bool) -> None:
        """Set the bodies that can have decided; `anew` selects the usual one."""
        self._bodies.offer(body_choices(bodies, self._desk))
        if not self._corrects:
            usual = usual_body(bodies)
            self.set_raw({"body": usual} if anew else {})
            self._usual = usual

    def _asked(self) -> tuple[tuple[ActField, ...], ...]:
        desk, words, look = self._desk, self._desk.registry.words, self._desk.look
        body = OrganisationEditor(Organisation(), self._bodies, words, look)
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
            (field("document", required=True), field("decider_title")),
            (field("until"), field("back_to", back)),
            (field("conditions", self.conditions, required=True),),
            (field(self.text_path),),
            (field(other),),
            (field("basis"),),
        )


def gate_words(gate: GateChoice) -> str:
    """Return the name of a gate: its stage and its side."""
    template = QCoreApplication.translate("DecisionDialog", "{code} {stage} · {side}")
    return template.format(code=gate.stage, stage=gate.short, side=gate.side.name)


def _part(path: str) -> str:
    return path.removeprefix(_OF_CONDITION)


def _key(gate: GateChoice) -> str:
    return "|".join((gate.stage, gate.side.side.value))


def _stages(gate: GateChoice | None) -> list[Choice]:
    template = QCoreApplication.translate("DecisionDialog", "{code} {stage}")
    return [
        Choice(one.code, template.format(code=one.code, stage=one.name), (one.code, one.name))
        for one in (gate.back_to if gate else ())
    ]
