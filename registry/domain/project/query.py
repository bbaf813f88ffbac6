"""What a list of projects is asked: filters, order and page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class ProjectQuery:
    """Which projects, in which order.

    `equal` maps a field id to the codes accepted for it; `ended` None finds all, False those not ended; `rag` names
    the colours accepted (`red`, `amber`, `green`, `grey`), none of them finds all.
    """

    equal: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    area: str = ""
    countries: tuple[str, ...] = ()
    late: bool = False
    ended: bool | None = None
    rag: tuple[str, ...] = ()
    text: str = ""
    sort: str = "ref"
    descending: bool = False
    limit: int | None = None
    offset: int = 0
