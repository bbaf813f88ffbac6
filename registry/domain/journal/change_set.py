"""The shape of the journal: change sets, changes, images, and taking back.

Every write of an official row belongs to a change set, which holds the image of each row before and after.
History, undo, redo and the proof that nothing was altered are readings of these values.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from registry.domain.fields.kinds import Stored
from registry.domain.journal.anchors import INIT, MIGRATE, RESTORE

if TYPE_CHECKING:
    from registry.domain.officer import Officer

UNDO, REDO = "undo", "redo"
EXPORT = "export"
"""The kind of act by which a workbook left the office: it stays in the journal for good."""
SET = "set"
"""The kind of act by which fields were changed."""
IMPORT = "import"
"""The kind of act by which a workbook was taken in."""
SETTLE = "settle"
"""The kind of act by which parked cells of a workbook that came in were decided."""
SAMPLE = "sample"
"""The kind of act that entered the sample portfolio: undone by name only, never as the last act of a run."""
FOUNDING = frozenset({INIT, MIGRATE, RESTORE})
"""Kinds of change set that found the registry itself and cannot be taken back."""

ALL_OR_NOTHING = frozenset({"new", "decide", "determine", "present", "resubmit", "meet", SAMPLE})
"""Kinds whose parts mean nothing alone: taken back whole or not at all."""

NEVER_TAKEN_BACK = frozenset({"lines"})
"""Nouns whose rows stay when the act that made them is taken back: that a copy was written on remains true."""

UNDONE, PARTLY_UNDONE = "undone", "partly_undone"
MARKED_UNDONE = {"exchanges": "state"}
"""Nouns whose rows stay, marked in a field, when the act that made them is undone: the ledger forgets no file."""

Image = Mapping[str, Stored]


@dataclass(frozen=True, slots=True)
class Change:
    """What one act did to one row.

    `before` and `after` hold the former and the new values of the fields that changed. Of a row that was made,
    `before` is None and `after` its whole image; of one that was removed, `before` is its whole image and `after`
    None.
    """

    noun: str
    row_id: str
    project_id: str | None
    before: Image | None
    after: Image | None


@dataclass(frozen=True, slots=True)
class Act:
    """What an officer is about to do: its kind, an id made beforehand, and why.

    The id is unique in the registry, so that an act repeated after a crash cannot enter twice.
    """

    id: str
    kind: str
    who: Officer
    why: str = ""
    subject: str = ""
    exchange: str = ""
    undoes: str = ""


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Everything one act changed, at its place in the chain."""

    seq: int
    at: str
    act: Act
    changes: tuple[Change, ...] = field(default=())
    hash: str = ""


def image_text(image: Image | None) -> str | None:
    """Return an image as canonical JSON: keys sorted, no blanks, letters as they are."""
    if image is None:
        return None
    return json.dumps(image, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def differences(old: Image, new: Image) -> tuple[dict[str, Stored], dict[str, Stored]]:
    """Return the former and the present values of the fields in which two images of a row differ."""
    names = [name for name in new if old.get(name) != new[name]]
    return {name: old.get(name) for name in names}, {name: new[name] for name in names}


@dataclass(frozen=True, slots=True)
class Reversal:
    """How one change is taken back: the values to write; `values` None removes the row, `made` makes it again."""

    change: Change
    values: Image | None
    made: bool = False
    spared: tuple[str, ...] = ()


def reversal(change: Change, current: Image | None) -> Reversal | None:
    """Return how a change is taken back, given the row as it stands; None when there is nothing left to do.

    A field that was changed since keeps its present value and is named in `spared` (exchange.md 7).
    """
    if change.before is None and change.noun in MARKED_UNDONE:
        return None if current is None else Reversal(change, {MARKED_UNDONE[change.noun]: UNDONE})
    if change.before is None:
        return _unmake(change, current)
    if change.after is None:
        return (
            Reversal(change, change.before, made=True)
            if current is None
            else Reversal(change, {}, spared=("*",))
        )
    if current is None:
        return Reversal(change, {}, spared=("*",))
    back = {
        name: value for name, value in change.before.items() if current.get(name) == change.after.get(name)
    }
    return Reversal(change, back, spared=tuple(name for name in change.before if name not in back))


def _unmake(change: Change, current: Image | None) -> Reversal | None:
    if current is None:
        return None
    after = change.after or {}
    spared = tuple(name for name in after if current.get(name) != after[name])
    return Reversal(change, {} if spared else None, spared=spared)
