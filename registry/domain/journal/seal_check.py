"""Checking the seals of a journal, change set by change set: each link, the order of formats, the seal over the old.

What the first format cannot distinguish is refused here: a text that contains its separator, and an empty text where
the program has only ever written NULL.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    ) -> str | None:
        """Return what is wrong with the seal of the next change set, as a sentence; None when it fits.

        `header` begins with its number; `began` is the image of the line it began, None when it began none.
        """
        seq = header[0]
        expected = self._last + 1
        previous, self._previous, self._last = self._previous, stored, int(seq or 0)
        if seq != expected:
            self._format = format_
            return f"change set {expected} is missing: the audit trail continues with {seq}"
        if format_ == SECOND:
            fits = seal(previous, header, details) == stored
            fault = None if fits else f"change set {seq} was altered: its content does not match its seal"
            if self._format == FIRST:
                self._format = SECOND
                fault = fault or self._unsealed_before(expected, previous, began)
            return fault
        if self._format == SECOND or format_ != FIRST:
            return f"change set {seq} was altered: it has a seal of format {format_} where the second is in force"
        self._digest.add(stored, header, details)
        return self._fault_of_first(previous, header, details, stored)

    def _unsealed_before(self, seq: int, previous: str, began: Mapping[str, object] | None) -> str | None:
        """Return what is wrong with the seal over a journal of the first format before `seq`; None when all is well."""
        if seq == 1:
            return None
        sealed = began or {}
        known = (sealed.get("at_change"), sealed.get("at_hash"), sealed.get("journal_digest"))
        if known == (seq - 1, previous, self.digest()):
            return None
        return (
            f"change sets 1 to {seq - 1} differ from what change set {seq} sealed: the audit trail before it was "
            "altered"
        )

    @staticmethod
    def _fault_of_first(
        previous: str, header: Sequence[Part], details: Sequence[Detail], stored: str
    ) -> str | None:
        seq = header[0]
        if first_seal(previous, header, details) != stored:
            return f"change set {seq} was altered: its content does not match its seal"
        if holds_separator(header, details) or _holds_empty(header, details):
            return (
                f"change set {seq} holds what its old seal cannot vouch for (a control character, or an empty text "
                "where there should be none): it may have been altered"
            )
        return None


def _holds_empty(header: Sequence[Part], details: Sequence[Detail]) -> bool:
    return "" in header[_NEVER_EMPTY_HEADER] or any(
        "" in (project_id, before, after) for _noun, _row, project_id, before, after in details
    )
