"""A query for the list of projects: filters, order and page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class ProjectQuery:
    """Which projects, in which order.

    `equal` maps a field id to its accepted codes, one of which a field of several codes must have; with `ended` None
    all projects are found, with False those that have not ended; `rag` contains the accepted ratings (`red`, `amber`,
    `green`, `grey`), and all are found if it is empty.
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
