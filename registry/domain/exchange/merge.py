"""The three-way merge of one cell: what was sent, what is stored here now, what came back (exchange.md 5).

All values are in stored form; lists are sets of codes and are merged code by code.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.domain.exchange.check_result import Result
from registry.domain.fields.kinds import SEPARATOR, Markers, Organisations, SomeOf, split

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.domain.fields.kinds import Kind, Stored


@dataclass(frozen=True, slots=True)
class Merged:
    """The result of merging one cell.

    `value` is the value of the field after the import: theirs, or the combined lists. For KEEP and SAME it is the
    value stored here already; for CONFLICT it is the value that would be written if a person chose theirs.
    """

    result: Result
    value: Stored


def merged(base: Stored, mine: Stored, theirs: Stored, kind: Kind, *, has_base: bool = True) -> Merged:
    """Merge one cell of a workbook into the value stored here.

    With a base (our own export), a cell unchanged there keeps our value, a cell changed only there takes theirs, and a
    cell changed on both sides is a conflict unless both changes are the same. Without a base (another office's sheet)
    an empty cell changes nothing, an empty field is filled, and every other difference is left to a person.
    """
    base, mine, theirs = base or _none(base), mine or _none(mine), theirs or _none(theirs)
    if not has_base:
        return _without_base(mine, theirs, kind)
    if kind.same(theirs, base):
        return Merged(Result.KEEP, mine)
    if kind.same(theirs, mine):
        return Merged(Result.SAME, mine)
    if kind.same(mine, base):
        return Merged(Result.TAKE, theirs)
    if isinstance(kind, SomeOf | Organisations | Markers):
        return _combined(base, mine, theirs, kind)
    return Merged(Result.CONFLICT, theirs)


def elements(base: Stored, theirs: Stored) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the codes that were added to a list and those that were removed, to be shown on one line each."""
    before, after = split(base), split(theirs)
    return tuple(c for c in after if c not in before), tuple(c for c in before if c not in after)


def _none(value: Stored) -> Stored:
    """Return None for an empty text; zero is a value."""
    return None if value == "" else value


def _without_base(mine: Stored, theirs: Stored, kind: Kind) -> Merged:
    if theirs is None or kind.same(mine, theirs):
        return Merged(Result.KEEP, mine)
    return Merged(Result.TAKE if mine is None else Result.CONFLICT, theirs)


def _combined(base: Stored, mine: Stored, theirs: Stored, kind: SomeOf | Organisations | Markers) -> Merged:
    """Apply their additions and removals to our list; a change that both sides made is applied once."""
    added, removed = elements(base, theirs)
    ours = split(mine)
    together = [code for code in ours if code not in removed]
    together += [code for code in added if code not in together]
    if set(together) == set(ours):
        return Merged(Result.SAME, mine)
    if len(together) > kind.most or _contradicts(together, kind):
        return Merged(Result.CONFLICT, theirs)
    return Merged(Result.TAKE, SEPARATOR.join(together) or None)


def _contradicts(codes: Iterable[str], kind: SomeOf | Organisations | Markers) -> bool:
    """Return whether a list has one marker with two weights, because the sides changed it differently."""
    if not isinstance(kind, Markers):
        return False
    markers = [code.partition(":")[0] for code in codes]
    return len(set(markers)) != len(markers)
