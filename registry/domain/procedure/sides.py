"""Who acts: the sides of a project, of a gate and of a body, and on whose authority (domain.md 1.5, M1, M4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from registry.domain.vocabulary.code_lists import Vocabulary


class Side(StrEnum):
    """A side that can propose, decide or be decided about."""

    ROK = "ROK"
    USA = "USA"
    PARTNER = "PARTNER"
    REGIONAL = "REGIONAL"


LISTED_SIDES = frozenset({Side.ROK, Side.USA})
"""The sides all of whose bodies with authority are in the list of organisations."""


class LeadSide(StrEnum):
    """Who leads a project; a joint lead acts through both sides."""

    ROK = "ROK"
    USA = "USA"
    JOINT = "JOINT"

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides that close a gate of the lead."""
        return (Side.ROK, Side.USA) if self is LeadSide.JOINT else (Side(self.value),)


BOTH = "BOTH"
"""The side of joint forums, which act for both sides and belong to neither."""


JOINT_SIDES = (Side.ROK, Side.USA)
"""The two sides one joint act decides for (domain.md M4, E12)."""


def side_of(body: str, words: Vocabulary) -> Side | None:
    """Return the side a body belongs to; None for joint forums and for bodies that are not in the list."""
    known = words["organisation"].get(body)
    side = str(known.more.get("side")) if known else ""
    return Side(side) if side in Side.__members__ else None


class Authority(StrEnum):
    """On whose authority a body decides (domain.md M4, E4); all but OWN name the body it decides for."""

    OWN = "own"
    DELEGATED = "delegated"
    ACTING = "acting"
    SUBSEQUENT = "subsequent"


REPORTED = frozenset({Authority.ACTING, Authority.SUBSEQUENT})
"""The authorities after which the body decided for is to be told (domain.md M4, E4)."""


@dataclass(frozen=True, slots=True)
class DecidingBody:
    """A body that decides.

    For one that is not in the list of organisations `kind` is empty and `side` None; `side` is also None for a joint
    forum, for which `is_joint` is True.
    """

    code: str = ""
    kind: str = ""
    side: Side | None = None
    is_joint: bool = False
    is_listed: bool = True


NOBODY = DecidingBody()
"""No body: none is given, or none is needed."""


def body_of(code: str, words: Vocabulary) -> DecidingBody:
    """Return a body by its code, or by a name that no list has; the empty body for an empty code."""
    known = words["organisation"].get(code)
    if known is None:
        return DecidingBody(code, is_listed=not code)
    kind = str(known.more.get("kind") or "")
    return DecidingBody(code, kind, side_of(code, words), is_joint(code, words))


def is_joint(body: str, words: Vocabulary) -> bool:
    """Return whether a body is a joint forum."""
    known = words["organisation"].get(body)
    return known is not None and known.more.get("side") == BOTH
