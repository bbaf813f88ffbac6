"""The dialog that resubmits a returned or deferred project, or reopens an ended one by a recorded decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from registry.domain.fields.kinds import OneOf, Organisation
from registry.domain.procedure.outcome import OTHER_REASON
from registry.domain.vocabulary.language import Language
from ui.features.approvals.act_dialog import ActDialog
from ui.features.approvals.act_field import ActField, act_field
from ui.features.approvals.act_form import ActForm
from ui.features.approvals.bodies import body_choices, code_of, own_office
from ui.kit.forms.choices import Choice, Choices
from ui.kit.forms.code import CodeEditor
from ui.kit.forms.organisation import OrganisationEditor
from ui.kit.forms.text import TextEditor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.journal.change_set import ChangeSet
    from registry.services.acts.act import ActContext
    from registry.services.registry import Registry
    from ui.features.approvals.act_dialog import Recording

_LONGEST_REASON = 1_000


class ResubmissionDialog(ActDialog):
    """Asks from which stage, on which date and why; to reopen a project also who decided, and the document."""

    noun = "decisions"

    @property
    def _reopens(self) -> bool:
        return self._occasion.choices.resubmission.reopens

    @override
    def _made_form(self) -> ActForm:
        form = self._reopening() if self._reopens else self._resubmitting()
        form.set_shown("back_to", shown=bool(self._occasion.choices.resubmission.back_to))
        return form

    def _resubmitting(self) -> ActForm:
        help_ = self.tr("Appears with this entry in the history.")
        needed = self._occasion.choices.resubmission.needs_reason
        why = ActField("why", self.tr("Reason"), TextEditor(_LONGEST_REASON), help_, required=needed)
        date = act_field(self._desk, self.noun, "date", name=self.tr("Resubmission date"))
        return ActForm(((date, self._back_to()), (why,)))

    def _reopening(self) -> ActForm:
        desk, allowed = self._desk, self._occasion.choices.resubmission
        words, look = desk.registry.words, desk.look
        bodies = body_choices(allowed.bodies, desk)
        reasons = [Choice(one.code, one.name, (one.name,)) for one in allowed.reasons]
        body = OrganisationEditor(Organisation(), Choices(lambda: bodies), words, look)
        reason = CodeEditor(OneOf("decision_reason"), Choices(lambda: reasons), words, look)
        return ActForm(
            (
                (
                    act_field(desk, self.noun, "body", body, required=True),
                    act_field(desk, self.noun, "date", required=True),
                ),
                (act_field(desk, self.noun, "document", required=True), self._back_to()),
                (act_field(desk, self.noun, "reason", reason, required=True),),
                (act_field(desk, self.noun, self._text_path),),
            )
        )

    def _back_to(self) -> ActField:
        template = self.tr("{code} {stage}")
        stages = [
            Choice(one.code, template.format(code=one.code, stage=one.name), (one.code, one.name))
            for one in self._occasion.choices.resubmission.back_to
        ]
        desk = self._desk
        editor = CodeEditor(OneOf("stage"), Choices(lambda: stages), desk.registry.words, desk.look)
        return act_field(desk, self.noun, "back_to", editor)

    @property
    def _text_path(self) -> str:
        return "text_ko" if self._desk.language is Language.KO else "text_en"

    @override
    def _follow(self, path: str) -> None:
        if self._reopens and path in ("", "reason"):
            reason = code_of(self._form.editor("reason").so_far(), "decision_reason", self._desk)
            other = reason == OTHER_REASON
            self._form.field(self._text_path).set_required(required=other)

    @override
    def _verb(self) -> str:
        return self.tr("Reopen") if self._reopens else self.tr("Resubmit")

    @override
    def _title(self) -> str:
        return self.tr("Reopen project") if self._reopens else self.tr("Resubmit project")

    @override
    def _first(self) -> Mapping[str, str]:
        return {
            "date": self._desk.today.isoformat(),
            "back_to": self._occasion.choices.resubmission.asked_back_to,
            "body": own_office(self._desk) if self._reopens else "",
        }

    @override
    def _recording(self) -> Recording:
        ref, reopens = self.ref, self._reopens
        raw = {path: typed for path, typed in self._form.raw().items() if path != "why"}

        def record(registry: Registry, acting: ActContext) -> ChangeSet | None:
            acts = registry.resubmissions
            return acts.reopen(ref, raw, acting) if reopens else acts.resubmit(ref, raw, acting)

        return record

    @override
    def _why(self) -> str:
        return "" if self._reopens else " ".join(self._form.editor("why").raw().split())

    @override
    def _describe(self) -> str:
        template = self.tr("{ref} reopened") if self._reopens else self.tr("{ref} resubmitted")
        return template.format(ref=self.ref)
