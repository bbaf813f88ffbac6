"""Which card shows which part of the page: one table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.project.actions_card import ActionsCard
from ui.project.documents_card import DocumentsCard
from ui.project.form_card import FormCard
from ui.project.milestones_card import MilestonesCard
from ui.project.presentations_card import PresentationsCard
from ui.project.rows_card import RowsCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.desk import Desk
    from ui.project.part_card import PartCard
    from ui.project.sections import Part

_OWN: dict[str, Callable[[Desk], PartCard]] = {
    "presentations": PresentationsCard,
    "milestones": MilestonesCard,
    "actions": ActionsCard,
    "documents": DocumentsCard,
}
"""Rows that show more than their fields."""


def card_of(part: Part, desk: Desk) -> PartCard:
    """Return a card for a part of the page."""
    if part.fields:
        return FormCard(part, desk)
    if part.noun in _OWN:
        return _OWN[part.noun](desk)
    return RowsCard(part.noun, desk)
