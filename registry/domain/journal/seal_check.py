"""Checking the seals of a journal, change set by change set: each link, the order of formats, the seal over the old.

What the first format cannot distinguish is refused here: a text that contains its separator, and an empty text where
the program has only ever written NULL.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.domain.journal.defect import Defect, defect
from registry.domain.journal.seal import (
    FIRST,
    GENESIS,
    SECOND,
    JournalDigest,
    first_seal,
    holds_separator,
    seal,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from registry.domain.journal.seal import Part

Detail = tuple[str, str, str | None, str | None, str | None]
"""A change in the form covered by its set's seal: noun, row id, project id, image before, image after (JSON)."""

_NEVER_EMPTY_HEADER = slice(8, 12)
"""The columns why, subject, exchange and undoes of a change set; the program writes a non-empty text or NULL there."""


class SealedJournal:
    """Checks the seals of a journal; called once for each change set, in rising order."""

    def __init__(self) -> None:
        self._previous = GENESIS
        self._last = 0
        self._format = FIRST
        self._digest = JournalDigest()

    @property
    def in_first_format(self) -> bool:
        """Whether all change sets checked so far have seals of the first format."""
        return self._format == FIRST

    def digest(self) -> str:
        """Return the digest, in the second format, of the part of the journal that has seals of the first."""
        return self._digest.hexdigest()

    def fault(
        self,
        header: Sequence[Part],
        details: Sequence[Detail],
        format_: int,
        stored: str,
        began: Mapping[str, object] | None,
    ) -> Defect | None:
        """Return what is wrong with the seal of the next change set; None when it fits.

        `header` begins with its number; `began` is the image of the line it began, None when it began none.
        """
        seq = header[0]
        expected = self._last + 1
        previous, self._previous, self._last = self._previous, stored, int(seq or 0)
        if seq != expected:
            self._format = format_
            return defect("set_missing", expected=expected, seq=seq)
        if format_ == SECOND:
            fits = seal(previous, header, details) == stored
            fault = None if fits else defect("set_altered", seq=seq)
            if self._format == FIRST:
                self._format = SECOND
                fault = fault or self._unsealed_before(expected, previous, began)
            return fault
        if self._format == SECOND or format_ != FIRST:
            return defect("seal_of_wrong_format", seq=seq, format=format_)
        self._digest.add(stored, header, details)
        return self._fault_of_first(previous, header, details, stored)

    def _unsealed_before(self, seq: int, previous: str, began: Mapping[str, object] | None) -> Defect | None:
        """Return what is wrong with the seal over a journal of the first format before `seq`; None when all is well."""
        if seq == 1:
            return None
        sealed = began or {}
        known = (sealed.get("at_change"), sealed.get("at_hash"), sealed.get("journal_digest"))
        if known == (seq - 1, previous, self.digest()):
            return None
        return defect("sets_before_altered", last=seq - 1, seq=seq)

    @staticmethod
    def _fault_of_first(
        previous: str, header: Sequence[Part], details: Sequence[Detail], stored: str
    ) -> Defect | None:
        seq = header[0]
        if first_seal(previous, header, details) != stored:
            return defect("set_altered", seq=seq)
        if holds_separator(header, details) or _holds_empty(header, details):
            return defect("set_not_vouched", seq=seq)
        return None


def _holds_empty(header: Sequence[Part], details: Sequence[Detail]) -> bool:
    return "" in header[_NEVER_EMPTY_HEADER] or any(
        "" in (project_id, before, after) for _noun, _row, project_id, before, after in details
    )
