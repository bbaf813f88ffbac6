"""The requests that one feature makes to another, passed on by the window: features do not import each other."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple


class RequestKind(Enum):
    """The kind of an act to record, or of a step that prepares one."""

    DECIDE = auto()
    DETERMINE = auto()
    PRESENT = auto()
    MEET = auto()
    CONFIRM = auto()
    """Confirm again, with a reason, what was returned."""
    RESUBMIT = auto()
    MOVE = auto()
    """Move to the newest version of its procedure."""
    ATTACH = auto()


class ActRequest(NamedTuple):
    """An act to record: the project and, as far as known, the stage, side and subject.

    `subject` is the requirement to meet, the kind of determination, or the type of document to attach.
    """

    act: RequestKind
    ref: str
    stage: str = ""
    side: str = ""
    subject: str = ""


class FieldRequest(NamedTuple):
    """A field of a project to fill in: its path in the form (`title_en`, `funding.+`)."""

    ref: str
    path: str


class UndoRequest(NamedTuple):
    """An act to undo, or to redo: its id."""

    act_id: str
    redo: bool = False
