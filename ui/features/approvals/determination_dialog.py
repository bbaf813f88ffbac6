"""The dialog that records a determination: an established fact that closes, opens or disables stages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from registry.domain.fields.kinds import Organisation
from ui.features.approvals.act_dialog import ActDialog
from ui.features.approvals.act_field import act_field
from ui.features.approvals.act_form import ActForm
from ui.features.approvals.bodies import body_choices, usual_body
from ui.features.approvals.choice_editor import ChoiceEditor
from ui.features.approvals.choice_updates import ChoiceUpdates
from ui.kit.forms.organisation import OrganisationEditor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.journal.change_set import ChangeSet
    from registry.services.acts.act import ActContext
    from registry.services.acts.options import DeterminationChoice
    from registry.services.registry import Registry
    from ui.features.approvals.act_dialog import Recording


class DeterminationDialog(ActDialog):
    """Asks which fact was established and with which result; the possible results depend on the fact."""

    noun = "determinations"
    _effects: tuple[str, ...] = ()
    """The effects on gates of the act being recorded, as sentences."""

    @override
    def _made_form(self) -> ActForm:
        desk, noun = self._desk, self.noun
        self._kinds = {one.kind: one for one in self._occasion.choices.determinations}
        self._kind_choice = ChoiceEditor([(one.kind, self._called(one)) for one in self._kinds.values()])
        self._values, self._bodies = ChoiceEditor(), ChoiceUpdates()
        by = OrganisationEditor(Organisation(), self._bodies, desk.registry.words, desk.look)
        return ActForm(
            (
                (act_field(desk, noun, "kind", self._kind_choice, required=True),),
                (act_field(desk, noun, "value", self._values, required=True),),
                (
                    act_field(desk, noun, "by_org", by, required=True),
                    act_field(desk, noun, "date", required=True),
                ),
                (
                    act_field(desk, noun, "document", required=True),
                    act_field(desk, noun, "valid_until"),
                ),
                (act_field(desk, noun, "note"),),
            )
        )

    @override
    def _title(self) -> str:
        return self.tr("Record determination")

    @override
    def _first(self) -> Mapping[str, str]:
        kinds = list(self._kinds.values())
        wanted = [one for one in kinds if one.wanted]
        kind = next(iter([*wanted, *kinds])).kind if len(wanted) == 1 or len(kinds) == 1 else ""
        kind = self._given().get("kind", kind)
        return {
            "kind": kind,
            "date": self._desk.today.isoformat(),
            "by_org": usual_body(self._kinds[kind].bodies) if kind else "",
        }

    @override
    def _given(self) -> Mapping[str, str]:
        kind = self._occasion.wanted.subject
        return {"kind": kind} if kind in self._kinds else {}

    @override
    def _begin(self) -> None:
        # Results depend on the fact, so an earlier choice is restored after the fact is set.
        super()._begin()
        typed = self._typed()
        self._form.set_raw({path: typed.get(path, "") for path in ("value", "by_org")})

    @override
    def _follow(self, path: str) -> None:
        if path in ("", "kind", "value", "date"):
            self._ask_for_effects()
        if path not in ("", "kind"):
            return
        chosen = self._kinds.get(self._kind_choice.so_far())
        self._values.set_choices([(one.code, one.name) for one in chosen.values] if chosen else [])
        self._form.set_shown("value", shown=chosen is not None)
        self._bodies.offer(body_choices(chosen.bodies if chosen else (), self._desk))
        if chosen and path == "kind":
            self._form.set_raw({"by_org": usual_body(chosen.bodies)})

    @override
    def _recording(self) -> Recording:
        raw, ref = self._form.raw(), self.ref

        def record(registry: Registry, acting: ActContext) -> ChangeSet | None:
            self._effects = registry.effects.of_determination(ref, raw)
            return registry.determinations.determine(ref, raw, acting)

        return record

    @override
    def _describe(self) -> str:
        made = self._kinds[self._kind_choice.so_far()]
        value = next(one.name for one in made.values if one.code == self._values.so_far())
        message = self.tr("{ref}: {fact} – {value}").format(ref=self.ref, fact=made.name, value=value)
        return " · ".join((message, *self._effects))

    def _ask_for_effects(self) -> None:
        """Show the effects on other stages before the act is recorded (domain.md M4, E9)."""
        raw, ref = self._form.raw(), self.ref
        self._desk.ask_later(
            lambda registry: registry.effects.of_determination(ref, raw), self._on_effects, about="effects"
        )

    def _on_effects(self, sentences: tuple[str, ...]) -> None:
        self._values.show_hint(" ".join(sentences))
        self._fit()

    def _called(self, one: DeterminationChoice) -> str:
        """Return the name of a fact, with its present result."""
        known = next((value.name for value in one.values if value.code == one.known), "")
        return self.tr("{fact} (now: {value})").format(fact=one.name, value=known) if known else one.name
