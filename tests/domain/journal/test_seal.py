"""Seals: no two different change sets are written alike, and the formats follow one another one way only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.data.reference.error_sentences import finding_sentence
from registry.domain.journal.seal import (
    FIRST,
    GENESIS,
    SECOND,
    JournalDigest,
    Part,
    first_seal,
    holds_separator,
    seal,
)
from registry.domain.journal.seal_check import Detail, SealedJournal

if TYPE_CHECKING:
    from collections.abc import Sequence

Header = tuple[Part, ...]
Set = tuple[str, Header, tuple[tuple[Part, ...], ...]]

_HEADER: Header = (
    1,
    "A",
    "2026-11-22T12:00:00.000Z",
    "decide",
    "Kim",
    "MND",
    "ROK",
    "kim",
    None,
    "RCF",
    None,
    None,
)
_CHANGE: Detail = ("decisions", "ROW", "PROJECT", None, '{"outcome":"reject"}')

texts = st.text(st.sampled_from("\x1f:ns0123ab가\x00 "), max_size=6)
parts = st.none() | texts | st.integers(-5, 5)
headers = st.lists(parts, min_size=1, max_size=4).map(tuple)
changes = st.lists(st.lists(parts, min_size=1, max_size=3).map(tuple), max_size=3).map(tuple)
sets = st.tuples(st.sampled_from([GENESIS, "1" * 64]), headers, changes)


@given(sets, sets)
def test_two_change_sets_have_one_seal_only_when_they_are_the_same(one: Set, other: Set) -> None:
    assert (seal(*one) == seal(*other)) == (one == other)


@given(sets)
def test_a_part_moved_over_a_border_changes_the_seal(one: Set) -> None:
    previous, header, made = one
    if made:
        moved = (*made[:-1], made[-1][:-1])
        assert seal(previous, (*header, *made[-1][-1:]), moved) != seal(previous, header, made)


def test_control_the_first_format_lets_changes_be_folded_into_their_header() -> None:
    forged = "\x1f".join(["", *(part or "" for part in _CHANGE)])
    assert first_seal(GENESIS, _HEADER, [_CHANGE]) == first_seal(GENESIS, (*_HEADER[:-1], forged), [])
    assert first_seal(GENESIS, _HEADER, []) == first_seal(GENESIS, (*_HEADER[:-1], ""), [])
    assert holds_separator((*_HEADER[:-1], forged), [])


def test_the_second_format_tells_them_apart() -> None:
    forged = "\x1f".join(["", *(part or "" for part in _CHANGE)])
    seals = {
        seal(GENESIS, _HEADER, [_CHANGE]),
        seal(GENESIS, (*_HEADER[:-1], forged), []),
        seal(GENESIS, (*_HEADER[:-1], ""), []),
        seal(GENESIS, _HEADER, []),
    }
    assert len(seals) == 4


def test_a_part_no_program_of_ours_has_written_is_sealed_as_what_it_is() -> None:
    seals = {seal(GENESIS, (part,), ()) for part in (1, "1", b"1", 1.0, None, "", b"")}  # type: ignore[arg-type]
    assert len(seals) == 7


# The journal as a whole -----------------------------------------------------------------------------------


class _Journal:
    """A journal in the making, checked as it grows."""

    def __init__(self) -> None:
        self.check = SealedJournal()
        self.previous = GENESIS
        self.seq = 0
        self.digest = JournalDigest()

    def first(self, header: Header | None = None, made: Sequence[Detail] = (_CHANGE,)) -> str | None:
        self.seq += 1
        told = header or (self.seq, *_HEADER[1:])
        hash_ = first_seal(self.previous, told, made)
        self.digest.add(hash_, told, made)
        return self._asked(told, made, FIRST, hash_, None)

    def second(self, began: dict[str, object] | None = None, hash_: str = "") -> str | None:
        self.seq += 1
        told = (self.seq, *_HEADER[1:])
        return self._asked(told, (_CHANGE,), SECOND, hash_ or seal(self.previous, told, (_CHANGE,)), began)

    def checkpoint(self, **other: object) -> str | None:
        """Seal what was before, but for what is given otherwise."""
        known = {
            "at_change": self.seq,
            "at_hash": self.previous,
            "journal_digest": self.digest.hexdigest(),
        }
        return self.second({**known, **other})

    def _asked(
        self,
        header: Header,
        made: Sequence[Detail],
        format_: int,
        hash_: str,
        began: dict[str, object] | None,
    ) -> str | None:
        found = self.check.fault(header, made, format_, hash_, began)
        self.previous = hash_
        return None if found is None else finding_sentence(found)


def test_an_old_journal_and_the_seal_over_it_raise_no_alarm() -> None:
    journal = _Journal()
    assert [journal.first(), journal.first(), journal.checkpoint(), journal.second()] == [None] * 4


def test_a_journal_that_began_in_the_second_format_needs_no_seal_over_it() -> None:
    journal = _Journal()
    assert [journal.second(), journal.second()] == [None, None]


@pytest.mark.parametrize("other", [{"at_change": 1}, {"at_hash": GENESIS}, {"journal_digest": "0" * 64}])
def test_a_seal_over_another_journal_is_found(other: dict[str, object]) -> None:
    journal = _Journal()
    journal.first()
    journal.first()
    assert "differ from what change set 3 sealed" in str(journal.checkpoint(**other))


def test_an_old_journal_without_a_seal_over_it_is_found() -> None:
    journal = _Journal()
    journal.first()
    assert "differ from what change set 2 sealed" in str(journal.second())


def test_the_format_never_goes_back() -> None:
    journal = _Journal()
    journal.second()
    assert "instead of format 2" in str(journal.first())


@pytest.mark.parametrize(
    ("header", "made"),
    [
        ((1, *_HEADER[1:-1], "\x1fdecisions\x1fROW"), ()),
        ((1, *_HEADER[1:-1], ""), (_CHANGE,)),
        ((1, *_HEADER[1:8], "", *_HEADER[9:]), (_CHANGE,)),
        (None, (("decisions", "ROW", "", None, "{}"),)),
        (None, (("decisions", "ROW", "PROJECT", "", "{}"),)),
        (None, (("decisions", "RO\x1fW", "PROJECT", None, "{}"),)),
    ],
)
def test_what_an_old_seal_cannot_vouch_for_is_found_though_the_seal_fits(
    header: Header | None, made: Sequence[Detail]
) -> None:
    assert "can't verify" in str(_Journal().first(header, made))
