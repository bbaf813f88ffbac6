"""The table of which card shows which part of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.features.project.actions_card import ActionsCard
from ui.features.project.documents_card import DocumentsCard
from ui.features.project.form_card import FormCard
from ui.features.project.milestones_card import MilestonesCard
from ui.features.project.presentations_card import PresentationsCard
from ui.features.project.rows_card import RowsCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.desk.desk import Desk
    from ui.features.project.part_card import PartCard
    from ui.features.project.sections import SectionPart

_OWN: dict[str, Callable[[Desk], PartCard]] = {
    "presentations": PresentationsCard,
    "milestones": MilestonesCard,
    "actions": ActionsCard,
    "documents": DocumentsCard,
}
"""The cards of rows that show more than their fields."""


def card_of(part: SectionPart, desk: Desk) -> PartCard:
    """Create the card for a part of the page."""
    if part.fields:
        return FormCard(part, desk)
    if part.noun in _OWN:
        return _OWN[part.noun](desk)
    return RowsCard(part.noun, desk)
