"""The dialog that resubmits a returned, deferred or ended project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from registry.domain.fields.kinds import OneOf
from ui.features.approvals.act_dialog import ActDialog
from ui.features.approvals.act_field import ActField, act_field
from ui.features.approvals.act_form import ActForm
from ui.kit.forms.choices import Choice, Choices
from ui.kit.forms.code import CodeEditor
from ui.kit.forms.text import TextEditor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.journal.change_set import ChangeSet
    from registry.services.acts.act import ActContext
    from registry.services.registry import Registry
    from ui.features.approvals.act_dialog import Recording

_LONGEST_REASON = 1_000


class ResubmissionDialog(ActDialog):
    """Asks from which stage, on which date, and why."""

    noun = "decisions"

    @override
    def _made_form(self) -> ActForm:
        desk, allowed = self._desk, self._occasion.choices.resubmission
        template = self.tr("{code} {stage}")
        stages = [
            Choice(one.code, template.format(code=one.code, stage=one.name), (one.code, one.name))
            for one in allowed.back_to
        ]
        back = CodeEditor(OneOf("stage"), Choices(lambda: stages), desk.registry.words, desk.look)
        help_ = self.tr("Appears with this entry in the history.")
        why = ActField(
            "why", self.tr("Reason"), TextEditor(_LONGEST_REASON), help_, required=allowed.needs_reason
        )
        date = act_field(desk, self.noun, "date", name=self.tr("Resubmission date"))
        form = ActForm(((date, act_field(desk, self.noun, "back_to", back)), (why,)))
        form.set_shown("back_to", shown=bool(stages))
        return form

    @override
    def _verb(self) -> str:
        return self.tr("Resubmit")

    @override
    def _title(self) -> str:
        return self.tr("Resubmit project")

    @override
    def _first(self) -> Mapping[str, str]:
        return {
            "date": self._desk.today.isoformat(),
            "back_to": self._occasion.choices.resubmission.asked_back_to,
        }

    @override
    def _recording(self) -> Recording:
        ref = self.ref
        raw = {path: typed for path, typed in self._form.raw().items() if path != "why"}

        def record(registry: Registry, acting: ActContext) -> ChangeSet | None:
            return registry.resubmissions.resubmit(ref, raw, acting)

        return record

    @override
    def _why(self) -> str:
        return " ".join(self._form.editor("why").raw().split())

    @override
    def _describe(self) -> str:
        return self.tr("{ref} resubmitted").format(ref=self.ref)
