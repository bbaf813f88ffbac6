"""The merge of one cell: what was sent, what stands here now, what came back (exchange.md 5).

Pure and canonical: values come in stored form; lists are sets of codes and are merged code by code.
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
    """What becomes of one cell.

    `value` is what the field would hold once the cell is taken: theirs, or the lists laid together. For KEEP and
    SAME it is what stands here already; for CONFLICT it is what would be written if a person chose theirs.
    """

    result: Result
    value: Stored


def merged(base: Stored, mine: Stored, theirs: Stored, kind: Kind, *, has_base: bool = True) -> Merged:
    """Merge one cell of a workbook into what stands here.

    With a base (our own export): unchanged there keeps ours, changed there only takes theirs, changed on both sides
    is a conflict unless both made the same change. Without one (another office's sheet) an empty cell says nothing,
    an empty field is filled, and every other difference waits for a person.
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
        return _laid_together(base, mine, theirs, kind)
    return Merged(Result.CONFLICT, theirs)


def elements(base: Stored, theirs: Stored) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return which codes of a list were added and which removed, for one line each on screen."""
    before, after = split(base), split(theirs)
    return tuple(c for c in after if c not in before), tuple(c for c in before if c not in after)


def _none(value: Stored) -> Stored:
    """Return nothing for an empty text; zero is a value."""
    return None if value == "" else value


def _without_base(mine: Stored, theirs: Stored, kind: Kind) -> Merged:
    if theirs is None or kind.same(mine, theirs):
        return Merged(Result.KEEP, mine)
    return Merged(Result.TAKE if mine is None else Result.CONFLICT, theirs)


def _laid_together(
    base: Stored, mine: Stored, theirs: Stored, kind: SomeOf | Organisations | Markers
) -> Merged:
    """Apply their additions and removals to our list; what both did counts once."""
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
    """Return whether a list gives one marker two weights: both sides changed it, and not alike."""
    if not isinstance(kind, Markers):
        return False
    markers = [code.partition(":")[0] for code in codes]
    return len(set(markers)) != len(markers)
