"""The one rule that decides whether a record may be released to the audience of a workbook, a report or a copy.

Every record has a mark, a caveat and a release list (domain.md 4.3 rule 2). Exports, reports and copies all use this
rule; a record it withholds leaves no trace in the result (registries.md 7).
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
"""Audiences that are neither a country nor an organisation: internal use by our own office, and both sides together."""

_COUNTRIES_OF = {"ROK": frozenset({KOR}), "USA": frozenset({USA}), "BOTH": frozenset({KOR, USA})}
"""Maps the side of an organisation to the countries whose names on a release list also cover the organisation."""

HANDLING_FIELDS = frozenset({"mark", "caveat", "releasable_to"})
"""The fields of a project that decide to whom it may be released."""


class WithholdingReason(StrEnum):
    """Why a record is withheld."""

    RELEASE = "release"
    """Its release list does not cover the audience."""
    CAVEAT = "caveat"
    """Its caveat narrows the list (NOFORN, REL TO …)."""
    MARK = "mark"
    """Its own mark is not covered by the mark of its project, so the project's release list does not apply to it."""
    PERSON = "person"
    """It names a person; personal data are released only on request."""


@dataclass(frozen=True, slots=True)
class Audience:
    """The recipients of a workbook, a report or a copy.

    `code` is OWN, JOINT, the alpha-3 code of a country or the code of an organisation; `also` is the code of a second
    audience for which it must be fit, too. A record may be released to them when its release list contains all names
    of one of `ways`; nothing has to be listed for our own use.
    """

    code: str
    ways: frozenset[frozenset[str]]
    also: str = ""

    @property
    def is_internal(self) -> bool:
        """Whether it is for the office's own use; then nothing is withheld, and the result is labelled as internal."""
        return self.ways == _OPEN_TO_US

    def reached_by(self, releasable_to: frozenset[str]) -> bool:
        """Return whether a release list covers the audience."""
        return any(way <= releasable_to for way in self.ways)

    def narrowed_by(self, other: Audience) -> Audience:
        """Return the audience of a result that must be fit for both; it has this code unless this one is internal."""
        ways = frozenset(one | another for one in self.ways for another in other.ways)
        if self.is_internal or self.code == other.code:
            return Audience(other.code, ways)
        return Audience(self.code, ways, "" if other.is_internal else other.code)


_OPEN_TO_US = frozenset({frozenset[str]()})

OWN_USE = Audience(OWN, _OPEN_TO_US)
"""The audience when there is no recipient."""


def audience_of(code: str, words: Vocabulary) -> Audience | None:
    """Return the audience with a code; None for an unknown one, such as an office entered as free text.

    An organisation is covered by its own name on a release list, and by the country of its side: a record released to
    the USA may go to ORG:US-OSD. A joint forum is covered by its name, or by both countries. The converse does not
    hold: a release to one body is no release to its country, and a release to a group of states is no release to each
    member [OWN].
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
        """Return the handling given by a project's fields; a missing release list covers nobody but our own office."""
        mark = Mark(str(values.get("mark") or Mark.U))
        return cls(mark, str(values.get("caveat") or ""), frozenset(split(values.get("releasable_to"))))

    @property
    def released_to(self) -> frozenset[str]:
        """The release list after its caveat is applied, which can narrow the list but never widen it."""
        limit = limit_of(self.caveat)
        return self.releasable_to if limit is None else self.releasable_to & limit

    def withheld_from(self, audience: Audience) -> WithholdingReason | None:
        """Return why the project is withheld; None when it may go, with all its rows that have no mark of their own."""
        if audience.reached_by(self.released_to):
            return None
        return (
            WithholdingReason.CAVEAT if audience.reached_by(self.releasable_to) else WithholdingReason.RELEASE
        )

    def document_withheld_from(
        self, audience: Audience, mark: Mark | None, own_list: frozenset[str] = frozenset()
    ) -> WithholdingReason | None:
        """Return why a document of the project is withheld, or None; `mark` is the document's own mark, if any.

        The project's release list was given for the project's mark. It does not cover a document with a higher mark or
        one on the other ladder: such a document goes only to the country whose mark it has [OWN]. A release list of the
        document's own narrows that of the project and never widens it (domain.md 4.3 rule 3).
        """
        above = self.withheld_from(audience)
        if above is None and own_list and not audience.reached_by(own_list):
            return WithholdingReason.RELEASE
        if above is not None or mark is None or within(mark, (Mark.U, self.mark)):
            return above
        covered = self.released_to & {USA if mark is Mark.CUI else KOR}
        return None if audience.reached_by(covered) else WithholdingReason.MARK


def person_withheld_from(audience: Audience, *, wanted: bool) -> WithholdingReason | None:
    """Return why a contact is withheld, or None: persons leave our own use only on request (registries.md 7)."""
    return None if audience.is_internal or wanted else WithholdingReason.PERSON


def released_together(
    handlings: Iterable[Handling], own_lists: Iterable[frozenset[str]] = ()
) -> frozenset[str]:
    """Return the release list of a page with several records: the names on all their lists (domain.md 4.3 rule 3).

    `own_lists` are those of its documents; one that has none is released with its project.
    """
    lists = [*(one.released_to for one in handlings), *filter(None, own_lists)]
    return frozenset.intersection(*lists) if lists else frozenset()


def in_marking_order(codes: Iterable[str]) -> tuple[str, ...]:
    """Return the names of a release list in the order of a marking: USA first, the others alphabetically [S64]."""
    return tuple(
        sorted((code.removeprefix(ORGANISATION_PREFIX) for code in codes), key=lambda c: (c != USA, c))
    )
