"""The dialog that records a presentation: an official act over the government channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from registry.domain.fields.kinds import Organisation
from ui.features.approvals.act_dialog import ActDialog
from ui.features.approvals.act_field import act_field
from ui.features.approvals.act_form import ActForm
from ui.features.approvals.bodies import body_choices, own_office, usual_body
from ui.features.approvals.choice_updates import ChoiceUpdates
from ui.kit.forms.organisation import OrganisationEditor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.journal.change_set import ChangeSet
    from registry.services.acts.act import ActContext
    from registry.services.acts.bodies import Body
    from registry.services.registry import Registry
    from ui.features.approvals.act_dialog import Recording


class PresentationDialog(ActDialog):
    """Asks who presented the project to whom, how, when and under which reference number."""

    noun = "presentations"

    @override
    def _made_form(self) -> ActForm:
        desk, noun = self._desk, self.noun
        to = OrganisationEditor(
            Organisation(),
            ChoiceUpdates(body_choices(self._bodies(), desk)),
            desk.registry.words,
            desk.look,
        )
        return ActForm(
            (
                (
                    act_field(desk, noun, "from_org", required=True),
                    act_field(desk, noun, "to_org", to, required=True),
                ),
                (
                    act_field(desk, noun, "channel", required=True),
                    act_field(desk, noun, "document", required=True),
                ),
                (act_field(desk, noun, "sent", required=True), act_field(desk, noun, "reply_due")),
            )
        )

    @override
    def _title(self) -> str:
        return self.tr("Record presentation")

    @override
    def _first(self) -> Mapping[str, str]:
        return {
            "from_org": own_office(self._desk),
            "to_org": usual_body(self._bodies()),
            "sent": self._desk.today.isoformat(),
        }

    @override
    def _recording(self) -> Recording:
        raw, ref = self._form.raw(), self.ref

        def record(registry: Registry, acting: ActContext) -> ChangeSet | None:
            return registry.presentations.present(ref, raw, acting)

        return record

    @override
    def _describe(self) -> str:
        to = self._desk.registry.fields.display(self.noun, "to_org", self._form.editor("to_org").so_far())
        return self.tr("{ref} presented to {body}").format(ref=self.ref, body=to)

    def _bodies(self) -> tuple[Body, ...]:
        """Return the bodies that fit the gate the presentation is for."""
        wanted = self._occasion.wanted
        meant = [
            gate
            for gate in self._occasion.choices.gates
            if wanted.stage in ("", gate.stage) and wanted.side in ("", gate.side.side.value)
        ]
        return meant[0].bodies if len(meant) == 1 else ()
