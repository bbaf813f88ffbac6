"""What may leave: the one rule whether a record may go to those a workbook, a report or a copy is for.

Every record has a mark, a caveat and a release list (domain.md 4.3 rule 2). Export, reports and copies ask this rule
and no other; what it withholds leaves no trace in what is made (registries.md 7).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from registry.domain.access.caveat import KOR, USA, limit_of
from registry.domain.fields.kinds import ORGANISATION_PREFIX, split
from registry.domain.values.marking import Mark, within

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from registry.domain.fields.kinds import Stored
    from registry.domain.vocabulary.code_lists import Vocabulary

OWN, JOINT = "OWN", "JOINT"
"""Audiences that are neither a country nor an organisation: our own office's use, and both sides together."""

_COUNTRIES_OF = {"ROK": frozenset({KOR}), "USA": frozenset({USA}), "BOTH": frozenset({KOR, USA})}
"""The countries whose release reaches an organisation, by the side it is of."""

HANDLING_FIELDS = frozenset({"mark", "caveat", "releasable_to"})
"""The fields of a project that say where it may go."""


class WithholdingReason(StrEnum):
    """Why a record stays."""

    RELEASE = "release"
    """Its release list does not reach the audience."""
    CAVEAT = "caveat"
    """Its caveat narrows the list (NOFORN, REL TO …)."""
    MARK = "mark"
    """It has a mark of its own that the mark of its project does not cover, and so no release list covers it."""
    PERSON = "person"
    """It names a person, and persons leave only where that was asked for."""


@dataclass(frozen=True, slots=True)
class Audience:
    """Those a workbook, a report or a copy is for.

    `code` is OWN, JOINT, the alpha-3 code of a country or the code of an organisation; `also` is the code of a second
    one it must be fit for besides. A record may go to them when its release list holds all names of one of `ways`;
    nothing has to be listed for our own use.
    """

    code: str
    ways: frozenset[frozenset[str]]
    also: str = ""

    @property
    def is_internal(self) -> bool:
        """Whether it is for the office's own use: then everything is in it, and it says that it is internal."""
        return self.ways == _OPEN_TO_US

    def reached_by(self, releasable_to: frozenset[str]) -> bool:
        """Return whether a release list reaches the audience."""
        return any(way <= releasable_to for way in self.ways)

    def narrowed_by(self, other: Audience) -> Audience:
        """Return the audience of what must be fit for both, under this one's code where it is not internal."""
        ways = frozenset(one | another for one in self.ways for another in other.ways)
        if self.is_internal or self.code == other.code:
            return Audience(other.code, ways)
        return Audience(self.code, ways, "" if other.is_internal else other.code)


_OPEN_TO_US = frozenset({frozenset[str]()})

OWN_USE = Audience(OWN, _OPEN_TO_US)
"""The audience of what has no recipient."""


def audience_of(code: str, words: Vocabulary) -> Audience | None:
    """Return the audience a code means; None for what no list knows, such as an office named freely.

    An organisation is reached by its own name on a release list, and by that of its side's country: a record for the
    USA may go to ORG:US-OSD. A joint forum is reached by its name, or by both countries. The other way round nothing
    follows: what is released to one body is not released to its country, nor what is released to a group of states
    to each of them [OWN].
    """
    if code == OWN:
        return OWN_USE
    if code == JOINT:
        return Audience(JOINT, frozenset({frozenset({KOR, USA})}))
    if code in words["country"]:
        return Audience(code, frozenset({frozenset({code})}))
    if not code.startswith(ORGANISATION_PREFIX) or code not in words["organisation"]:
        return None
    side = str(words["organisation"][code].more.get("side"))
    ways = {frozenset({code})} | ({_COUNTRIES_OF[side]} if side in _COUNTRIES_OF else set())
    return Audience(code, frozenset(ways))


@dataclass(frozen=True, slots=True)
class Handling:
    """How a project is to be handled: its mark, its caveat, and to whom it may be released."""

    mark: Mark
    caveat: str
    releasable_to: frozenset[str]

    @classmethod
    def of(cls, values: Mapping[str, Stored]) -> Handling:
        """Return how a project says it is to be handled; a list that was never given reaches nobody but us."""
        mark = Mark(str(values.get("mark") or Mark.U))
        return cls(mark, str(values.get("caveat") or ""), frozenset(split(values.get("releasable_to"))))

    @property
    def released_to(self) -> frozenset[str]:
        """To whom it may go once its caveat is heeded, which may narrow the list and never widens it."""
        limit = limit_of(self.caveat)
        return self.releasable_to if limit is None else self.releasable_to & limit

    def withheld_from(self, audience: Audience) -> WithholdingReason | None:
        """Return why the project stays; None when it may go, with those of its rows that have no mark of their own."""
        if audience.reached_by(self.released_to):
            return None
        return (
            WithholdingReason.CAVEAT if audience.reached_by(self.releasable_to) else WithholdingReason.RELEASE
        )

    def document_withheld_from(self, audience: Audience, mark: Mark | None) -> WithholdingReason | None:
        """Return why a document of the project stays; `mark` is its own, if it has one.

        The project's release list was given for the project's mark. A document marked higher, or on the other ladder,
        is covered by no list: it goes to nobody but the country whose mark it bears [OWN].
        """
        above = self.withheld_from(audience)
        if above is not None or mark is None or within(mark, (Mark.U, self.mark)):
            return above
        covered = self.released_to & {USA if mark is Mark.CUI else KOR}
        return None if audience.reached_by(covered) else WithholdingReason.MARK


def person_withheld_from(audience: Audience, *, wanted: bool) -> WithholdingReason | None:
    """Return why a contact stays: persons leave our own use only where that was asked for (registries.md 7)."""
    return None if audience.is_internal or wanted else WithholdingReason.PERSON


def released_together(handlings: Iterable[Handling]) -> frozenset[str]:
    """Return to whom a page may go that holds several records: what all their lists share (domain.md 4.3 rule 3)."""
    lists = [one.released_to for one in handlings]
    return frozenset.intersection(*lists) if lists else frozenset()


def in_marking_order(codes: Iterable[str]) -> tuple[str, ...]:
    """Return the names of a release list as they are written in a marking: USA first, the others by letter [S64]."""
    return tuple(
        sorted((code.removeprefix(ORGANISATION_PREFIX) for code in codes), key=lambda c: (c != USA, c))
    )
