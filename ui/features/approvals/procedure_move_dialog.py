"""The dialog that moves a project to the newest version of its procedure: first what changes, then why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from registry.domain.problem import Refused
from registry.domain.vocabulary.language import Language
from ui.features.approvals.act_dialog import ActDialog
from ui.features.approvals.act_field import ActField, act_field
from ui.features.approvals.act_form import ActForm
from ui.features.approvals.effects_box import EffectsBox
from ui.kit.forms.text import TextEditor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from registry.domain.journal.change_set import ChangeSet
    from registry.services.acts.act import ActContext
    from registry.services.registry import Registry
    from ui.features.approvals.act_dialog import Recording

_LONGEST_REASON = 1_000


class ProcedureMoveDialog(ActDialog):
    """Shows which stages open and close, and asks for a reason; who decided it, and in which document, may be given."""

    noun = "decisions"

    @override
    def _made_form(self) -> ActForm:
        desk, noun = self._desk, self.noun
        self._effects = EffectsBox(self.tr("What changes"))
        help_ = self.tr("Appears with this entry in the history.")
        why = ActField("why", self.tr("Reason"), TextEditor(_LONGEST_REASON), help_, required=True)
        form = ActForm(
            (
                (why,),
                (act_field(desk, noun, "date", name=self.tr("Effective date")),),
                (act_field(desk, noun, "body"), act_field(desk, noun, "document")),
            )
        )
        form.put_first(self._effects)
        return form

    @override
    def _verb(self) -> str:
        return self.tr("Move")

    @override
    def _title(self) -> str:
        return self.tr("Move to the newest procedure version")

    @override
    def _first(self) -> Mapping[str, str]:
        return {"date": self._desk.today.isoformat()}

    @override
    def _follow(self, path: str) -> None:
        if path in ("", "date"):
            ref, raw = self.ref, {"date": self._form.editor("date").so_far()}
            self._desk.ask_later(
                lambda registry: _effects(registry, ref, raw), self._on_effects, about="effects"
            )

    @override
    def _recording(self) -> Recording:
        ref, raw = self.ref, self._form.raw()
        why = raw.pop("why")
        raw["text_ko" if self._desk.language is Language.KO else "text_en"] = why

        def record(registry: Registry, acting: ActContext) -> ChangeSet | None:
            return registry.procedure_moves.move(ref, raw, acting)

        return record

    @override
    def _why(self) -> str:
        return " ".join(self._form.editor("why").raw().split())

    @override
    def _describe(self) -> str:
        return self.tr("{ref} moved to the newest procedure version").format(ref=self.ref)

    # Slots

    def _on_effects(self, sentences: tuple[str, ...]) -> None:
        self._effects.show_effects(sentences)
        self._fit()


def _effects(registry: Registry, ref: str, raw: Mapping[str, str]) -> tuple[str, ...]:
    """Return what a move would change; why it cannot be made, recording says beside the field."""
    try:
        return registry.effects.of_move(ref, raw)
    except Refused:
        return ()
