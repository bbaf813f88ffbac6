"""What one feature asks of another, through the window: features do not know each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class RequestKind(Enum):
    """An official act somebody wants to record, or a thing to do for one."""

    DECIDE = auto()
    DETERMINE = auto()
    PRESENT = auto()
    MEET = auto()
    RESUBMIT = auto()
    ATTACH = auto()


@dataclass(frozen=True, slots=True)
class ActRequest:
    """An act on a project: which, and as far as it is known for which stage, side and subject.

    `subject` is the requirement to meet, the kind of determination, or the type of document to attach.
    """

    act: RequestKind
    ref: str
    stage: str = ""
    side: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True)
class FieldRequest:
    """A field of a project somebody should fill: its path as the form knows it (`title_en`, `funding.+`)."""

    ref: str
    path: str


@dataclass(frozen=True, slots=True)
class UndoRequest:
    """An act somebody wants to undo, or to redo: its id."""

    act_id: str
    redo: bool = False
