"""The dialog that records a requirement as met without a record that shows it, again, or waives it with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from registry.domain.fields.kinds import TextLine
from registry.domain.procedure.procedure import RequirementKind
from ui.actions.requests import RequestKind
from ui.features.approvals.act_dialog import ActDialog
from ui.features.approvals.act_field import act_field
from ui.features.approvals.act_form import ActForm
from ui.features.approvals.bodies import own_office
from ui.features.approvals.choice_editor import ChoiceEditor
from ui.kit.forms.choices import Choice, Choices
from ui.kit.forms.code import CodeEditor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.journal.change_set import ChangeSet
    from registry.services.acts.act import ActContext
    from registry.services.registry import Registry
    from registry.services.views.stages import RequirementView
    from ui.features.approvals.act_dialog import Recording

_MET, _WAIVED = "met", "waived"


class RequirementDialog(ActDialog):
    """Asks which requirement is met or waived, who stated that, and in which document."""

    noun = "requirements"

    @override
    def _made_form(self) -> ActForm:
        desk, noun = self._desk, self.noun
        self._known = offered(self._occasion.choices.acknowledgements, self._occasion.choices.waivable)
        self._which = CodeEditor(
            TextLine(),
            Choices(lambda: list(map(_choice, self._known.values()))),
            desk.registry.words,
            desk.look,
        )
        self._states = ChoiceEditor()
        form = ActForm(
            (
                (act_field(desk, noun, "requirement", self._which, required=True),),
                (act_field(desk, noun, "state", self._states, required=True),),
                (act_field(desk, noun, "reason", required=True),),
                (
                    act_field(desk, noun, "by_org", required=True),
                    act_field(desk, noun, "date", required=True),
                ),
                (act_field(desk, noun, "document", required=True),),
            )
        )
        form.set_shown("requirement", shown=self._meant is None)
        return form

    @override
    def _title(self) -> str:
        if self._meant is not None:
            return self.tr("Record requirement: {requirement}").format(requirement=self._meant.name)
        return self.tr("Record requirement")

    @override
    def _first(self) -> Mapping[str, str]:
        first = {"date": self._desk.today.isoformat(), "by_org": own_office(self._desk)}
        if self._meant is not None:
            first |= {"requirement": self._meant.key, "state": self._usual_state(self._meant)}
        return first

    @override
    def _given(self) -> Mapping[str, str]:
        return {"requirement": self._meant.key} if self._meant is not None else {}

    @override
    def _begin(self) -> None:
        super()._begin()
        self._form.set_raw({"state": self._typed().get("state", "")})
        self._follow("state")

    @override
    def _follow(self, path: str) -> None:
        if path in ("", "requirement"):
            self._follow_requirement()
        again = self._chosen is not None and self._chosen.confirmable
        self._form.set_shown("reason", shown=again or self._states.so_far() == _WAIVED)

    def _follow_requirement(self) -> None:
        chosen = self._chosen
        codes = self._desk.registry.words["requirement_state"].entries
        possible = [one for one in codes if chosen and (one.code == _WAIVED or _is_recorded(chosen))]
        self._states.set_choices([(one.code, one.name[self._desk.language]) for one in possible])
        self._form.set_shown("state", shown=chosen is not None)
        if chosen is not None and not self._states.so_far():
            self._states.set_raw(self._usual_state(chosen))

    @override
    def _recording(self) -> Recording:
        chosen, ref, raw = self._chosen, self.ref, self._form.raw()
        if chosen is not None:
            raw |= {"stage": chosen.stage, "requirement": chosen.id, "state": self._states.so_far()}

        def record(registry: Registry, acting: ActContext) -> ChangeSet | None:
            return registry.requirements.meet(ref, raw, acting)

        return record

    @override
    def _describe(self) -> str:
        name = self._chosen.name if self._chosen else ""
        if self._states.so_far() == _WAIVED:
            return self.tr("{ref}: waived – {requirement}").format(ref=self.ref, requirement=name)
        return self.tr("{ref}: met – {requirement}").format(ref=self.ref, requirement=name)

    @override
    def _place_of(self, field: str) -> str:
        return "requirement" if field == "stage" else field

    def _usual_state(self, one: RequirementView) -> str:
        confirmed = self._occasion.wanted.act is RequestKind.CONFIRM and one.confirmable
        return _MET if confirmed or one.kind is RequirementKind.ACKNOWLEDGEMENT else _WAIVED

    @property
    def _meant(self) -> RequirementView | None:
        wanted = self._occasion.wanted
        return next(
            (
                one
                for one in self._known.values()
                if one.id == wanted.subject and wanted.stage in ("", one.stage)
            ),
            None,
        )

    @property
    def _chosen(self) -> RequirementView | None:
        return self._meant or self._known.get(self._which.so_far())


def offered(
    acknowledgements: tuple[RequirementView, ...], waivable: tuple[RequirementView, ...]
) -> dict[str, RequirementView]:
    """Return the requirements that can be recorded by hand, by key: those that can be met first."""
    return {one.key: one for one in (*acknowledgements, *waivable)}


def _choice(one: RequirementView) -> Choice:
    return Choice(one.key, one.name, (one.stage, one.name))


def _is_recorded(one: RequirementView) -> bool:
    return one.kind is RequirementKind.ACKNOWLEDGEMENT or one.confirmable
