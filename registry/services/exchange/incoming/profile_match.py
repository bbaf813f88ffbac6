"""Finding the saved import profile that fits a sheet, by comparing headers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.domain.exchange.check_result import CheckResult
    from registry.domain.exchange.column_mapping import ColumnMapping, ImportOptions
    from registry.services.exchange.profiles import Profiles

_LEAST, _SHARE = 2, 0.6
"""The number of headers that must match, and their share of the headers in the profile. Lists of another year have a
column more or less, and two headers such as “No.” and “Title” are in every sheet.
"""

_LONGEST_LETTERS = 3
"""The longest column letters (`AB`). A profile can name columns by letter, which does not identify a sheet."""


def likely_reading(profiles: Profiles, checked: CheckResult, options: ImportOptions) -> str:
    """Return the name of the best profile; empty for our own workbooks, and when one was chosen already."""
    if checked.exchange is not None or options.profile:
        return ""
    headers = [column.header for column in checked.columns]
    found = []
    for name in profiles.names():
        try:
            remembered = profiles.get(name)
        except WrongUsage:  # deleted meanwhile
            continue
        common, share = layout_share(remembered, headers)
        if _fits(common, share):
            found.append((common, share, name))
    return max(found, key=lambda one: one[:2])[2] if found else ""


def has_layout(remembered: ColumnMapping, headers: Iterable[str]) -> bool:
    """Return whether a sheet with these headers has the layout that a profile remembers."""
    return _fits(*layout_share(remembered, headers))


def layout_share(remembered: ColumnMapping, headers: Iterable[str]) -> tuple[int, float]:
    """Return how many headers of a profile a sheet has, and which share of all of them that is."""
    known = _folded(remembered.columns)
    common = len(known & _folded(headers))
    return common, common / len(known) if known else 0.0


def _fits(common: int, share: float) -> bool:
    return common >= _LEAST and share >= _SHARE


def _folded(headers: Iterable[str]) -> frozenset[str]:
    folded = (" ".join(header.casefold().split()) for header in headers)
    return frozenset(
        one
        for one in folded
        if one and not (one.isascii() and one.isalpha() and len(one) <= _LONGEST_LETTERS)
    )
