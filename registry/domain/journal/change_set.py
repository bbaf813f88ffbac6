"""The data structures of the journal: change sets, changes, images and reversals.

Every write of an official row belongs to a change set, which contains the image of each row before and after. History,
undo, redo and the proof of integrity are all derived from these values.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from registry.domain.fields.kinds import Stored
from registry.domain.journal.anchors import INIT, MIGRATE, RESTORE
from registry.domain.problem import WHOLE_ROW

if TYPE_CHECKING:
    from registry.domain.officer import Officer

UNDO, REDO = "undo", "redo"
EXPORT = "export"
"""The kind of act by which a workbook was exported; it cannot be undone."""
SET = "set"
"""The kind of act by which fields were changed."""
IMPORT = "import"
"""The kind of act by which a workbook was imported."""
SETTLE = "settle"
"""The kind of act by which parked cells of an imported workbook were decided."""
SAMPLE = "sample"
"""The kind of act that entered the sample portfolio; it is undone only by its id, never as the last act of a run."""
OFFICER = "officer"
"""The kind of act by which the name or office of the registry's officer was changed."""
FOUNDING = frozenset({INIT, MIGRATE, RESTORE, OFFICER})
"""Kinds of change set about the registry itself (it was created, or is kept by another officer); not undone."""

ALL_OR_NOTHING = frozenset(
    {"new", "decide", "determine", "present", "resubmit", "reopen", "meet", "move", SAMPLE}
)
"""Kinds of act whose changes have no meaning alone: they are undone completely or not at all."""

NEVER_TAKEN_BACK = frozenset({"lines"})
"""Nouns whose rows remain when the act that created them is undone: a line that was begun remains begun."""

UNDONE, PARTLY_UNDONE = "undone", "partly_undone"
MARKED_UNDONE = {"exchanges": "state"}
"""Maps nouns whose rows remain when their act is undone to the field that marks them: the ledger keeps every file."""

Image = Mapping[str, Stored]


@dataclass(frozen=True, slots=True)
class Change:
    """The change of one row by one act.

    `before` and `after` map the changed fields to their former and new values. For a created row, `before` is None and
    `after` its complete image; for a removed row, `before` is its complete image and `after` None.
    """

    noun: str
    row_id: str
    project_id: str | None
    before: Image | None
    after: Image | None


@dataclass(frozen=True, slots=True)
class Act:
    """What an officer does: its kind, an id made beforehand, and the reason.

    The id is unique in the registry, so that an act repeated after a crash cannot be entered twice.
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
    """All changes of one act, with its number and hash in the chain."""

    seq: int
    at: str
    act: Act
    changes: tuple[Change, ...] = field(default=())
    hash: str = ""


def image_text(image: Image | None) -> str | None:
    """Return an image as canonical JSON: sorted keys, no blanks, no escapes for letters."""
    if image is None:
        return None
    return json.dumps(image, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def differences(old: Image, new: Image) -> tuple[dict[str, Stored], dict[str, Stored]]:
    """Return the former and the present values of the fields in which two images of a row differ."""
    names = [name for name in new if old.get(name) != new[name]]
    return {name: old.get(name) for name in names}, {name: new[name] for name in names}


@dataclass(frozen=True, slots=True)
class Reversal:
    """How one change is undone: the values to write; `values` None removes the row, `made` creates it again."""

    change: Change
    values: Image | None
    made: bool = False
    spared: tuple[str, ...] = ()


def reversal(change: Change, current: Image | None) -> Reversal | None:
    """Return how a change is undone, given the current image of its row; None when there is nothing to do.

    A field that was changed since keeps its present value and is listed in `spared` (exchange.md 7).
    """
    if change.before is None and change.noun in MARKED_UNDONE:
        return None if current is None else Reversal(change, {MARKED_UNDONE[change.noun]: UNDONE})
    if change.before is None:
        return _unmake(change, current)
    if change.after is None:
        return (
            Reversal(change, change.before, made=True)
            if current is None
            else Reversal(change, {}, spared=(WHOLE_ROW,))
        )
    if current is None:
        return Reversal(change, {}, spared=(WHOLE_ROW,))
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
