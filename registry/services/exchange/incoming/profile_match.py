"""Which of the remembered readings fits a sheet: the one whose headers stand in it, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.domain.exchange.check_result import CheckResult
    from registry.domain.exchange.column_mapping import ImportOptions
    from registry.services.exchange.profiles import Profiles

_LEAST, _SHARE = 2, 0.6
"""Headers that must be the same: so many, and this share of those that are remembered. A list of the next year has
a column more or less; two headers like “No.” and “Title” stand in every sheet."""

_LONGEST_LETTERS = 3
"""A column may be remembered by its letters (`AB`) instead of a header: that says nothing of another sheet."""


def likely_reading(profiles: Profiles, checked: CheckResult, options: ImportOptions) -> str:
    """Return the name of the reading that fits best; empty for our own workbooks, and once a reading was chosen."""
    if checked.exchange is not None or options.profile:
        return ""
    headers = _folded(column.header for column in checked.columns)
    found = []
    for name in profiles.names():
        try:
            remembered = _folded(profiles.get(name).columns)
        except WrongUsage:  # forgotten meanwhile
            continue
        common = len(headers & remembered)
        if common >= _LEAST and common >= _SHARE * len(remembered):
            found.append((common, common / len(remembered), name))
    return max(found, key=lambda one: one[:2])[2] if found else ""


def _folded(headers: Iterable[str]) -> frozenset[str]:
    folded = (" ".join(header.casefold().split()) for header in headers)
    return frozenset(
        one
        for one in folded
        if one and not (one.isascii() and one.isalpha() and len(one) <= _LONGEST_LETTERS)
    )
