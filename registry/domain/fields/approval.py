"""The rows created by official acts: gates, decisions, determinations, met requirements (domain.md M1, M4)."""

from registry.domain.fields.field import Field, Noun, Owner
from registry.domain.fields.kinds import (
    Day,
    DayOrSession,
    Integer,
    Kind,
    OneOf,
    Organisation,
    SomeOf,
    Text,
    TextLine,
)
from registry.domain.values.marking import MarkPlace


def _act(name: str, kind: Kind, *, stored: bool = True) -> Field:
    return Field(name, kind, owner=Owner.NOBODY, stored=stored)


_STAGE = _act("stage", OneOf("stage"))
_SIDE = _act("side", OneOf("side"))
_ATTEMPT = _act("attempt", Integer(1, 999))

GATES = Noun(
    "gates",
    (
        _STAGE,
        _SIDE,
        _ATTEMPT,
        _act("opened", Day()),
        _act("due", Day(), stored=False),
        _act("closed", Day()),
        _act("outcome", OneOf("outcome")),
        _act("missing", SomeOf("requirement"), stored=False),
        _act("until", DayOrSession()),
        _act("pauses", TextLine(4_000)),
        _act("basis", TextLine(400)),
        _act("superseded", Integer(0, 1)),
    ),
)

DECISIONS = Noun(
    "decisions",
    (
        _STAGE,
        _SIDE,
        _ATTEMPT,
        _act("outcome", OneOf("outcome")),
        _act("date", Day()),
        _act("body", Organisation()),
        _act("decider_title", TextLine(120)),
        _act("basis", TextLine(400)),
        _act("document", TextLine(120, MarkPlace.NUMBER)),
        _act("text_en", Text(8_000)),
        _act("text_ko", Text(8_000)),
        _act("until", DayOrSession()),
        _act("conditions", TextLine(), stored=False),
        _act("corrects", TextLine(26)),
        _act("back_to", OneOf("stage")),
        _act("requirements", SomeOf("requirement")),
        _act("reason", OneOf("decision_reason")),
        _act("authority", OneOf("authority")),
        _act("for_body", Organisation()),
        _act("authority_reason", Text(1_000)),
        _act("joint", TextLine(26)),
        _act("other_body", Organisation(), stored=False),
    ),
)

DETERMINATIONS = Noun(
    "determinations",
    (
        _act("kind", OneOf("determination")),
        _act("value", TextLine(40)),
        _act("by_org", Organisation()),
        _act("date", Day()),
        _act("valid_until", Day()),
        _act("document", TextLine(120, MarkPlace.NUMBER)),
        _act("note", Text(2_000)),
    ),
)

REQUIREMENTS = Noun(
    "requirements",
    (
        _STAGE,
        _act("requirement", TextLine(60)),
        _act("state", OneOf("requirement_state")),
        _act("by_org", Organisation()),
        _act("date", Day()),
        _act("document", TextLine(120, MarkPlace.NUMBER)),
        _act("reason", Text(1_000)),
        _SIDE,
        _ATTEMPT,
    ),
)
"""Requirements the officer recorded as met or waived; all others are derived from the records themselves."""
