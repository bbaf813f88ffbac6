"""What a decision for another body asks for: the body that should have decided is told (domain.md M4, E4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.procedure.sides import REPORTED, Side
from registry.domain.vocabulary.language import Language
from registry.services.language.sentences import FILE, filled

if TYPE_CHECKING:
    from registry.data.reference.resources import Resources
    from registry.domain.fields.kinds import Stored
    from registry.domain.fields.record import Record
    from registry.domain.procedure.gate import Ruling


def report_of(ruling: Ruling, decision: Record, resources: Resources) -> tuple[dict[str, Stored], ...]:
    """Return the action, as field id to stored value, to report to the body decided for; none where none is due.

    No rule says by when, so it has no due date.
    """
    if ruling.authority not in REPORTED:
        return ()
    template, bodies = resources.table(FILE)["report_to_body"], resources.words["organisation"]

    def told(language: Language) -> str:
        return filled(template, language, {"body": bodies.label(ruling.for_body.code, language)})

    own = Language.KO if decision.text("side") == Side.ROK else Language.EN
    return (
        {
            "text": told(Language.EN),
            "text_ko": told(Language.KO),
            "owner": bodies.label(ruling.body.code, own),
            "state": "open",
            "origin": f"{decision.text('stage')} {decision.text('date')}",
            "decision": decision.id,
        },
    )
