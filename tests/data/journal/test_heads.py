"""Noted heads: for each registry, line and place; what contradicts them, and what a copy elsewhere may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.journal.heads import KEPT, Notes, short
from registry.data.reference.error_sentences import error_sentence, finding_sentence
from registry.domain.journal.anchors import Head, Line, NotedHead, contradicted, exchanged, went_further

if TYPE_CHECKING:
    from pathlib import Path

REGISTRY, OTHER = "01J0000000000000000000AAAA", "01J0000000000000000000BBBB"
FIRST, SECOND = "01J00000000000000000001111", "01J00000000000000000002222"
HERE, THERE = "1" * 64, "2" * 64


def _head(seq: int, line: str = FIRST, letter: str = "a") -> Head:
    return Head(seq, letter * 63 + str(seq % 10), f"2026-11-22T12:00:{seq % 60:02d}Z", line)


def _notes(folder: Path, place: str = HERE, registry_id: str = REGISTRY, name: str = "r.coopreg") -> Notes:
    return Notes(folder / name, folder / "profile", registry_id, place)


def test_a_head_is_noted_beside_the_registry_and_in_the_profile(tmp_path: Path) -> None:
    assert _notes(tmp_path).note(_head(1)) == ()
    beside = (tmp_path / "r.coopreg.heads").read_text()
    (own,) = (tmp_path / "profile" / "heads").iterdir()
    assert own.read_text() == beside
    assert f"1 {_head(1).hash} 2026-11-22T12:00:01Z {FIRST}" in beside
    assert _notes(tmp_path).read().here == (_head(1),)


def test_either_place_alone_is_enough(tmp_path: Path) -> None:
    _notes(tmp_path).note(_head(1))
    (tmp_path / "r.coopreg.heads").unlink()
    assert _notes(tmp_path).read().here == (_head(1),)
    _notes(tmp_path).note(_head(1))
    for file in (tmp_path / "profile" / "heads").iterdir():
        file.unlink()
    assert _notes(tmp_path).read().here == (_head(1),)


def test_the_last_fifty_are_kept(tmp_path: Path) -> None:
    for seq in range(1, KEPT + 8):
        _notes(tmp_path).note(_head(seq))
    assert [head.seq for head in _notes(tmp_path).read().here] == list(range(8, KEPT + 8))


def test_a_note_that_cannot_be_written_is_told_and_the_other_one_stands(tmp_path: Path) -> None:
    (tmp_path / "profile").mkdir()
    (tmp_path / "profile" / "heads").write_text("in the way")
    (told,) = _notes(tmp_path).note(_head(1))
    assert "was not saved" in error_sentence(told)
    assert _notes(tmp_path).read().here == (_head(1),)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00nonsense\n", b"1 abc\n", b"#\n" * 10_000])
def test_what_cannot_be_read_is_passed_over(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "r.coopreg.heads").write_bytes(content)
    assert _notes(tmp_path).read() == NotedHead()


def test_a_copy_at_another_place_has_notes_of_its_own(tmp_path: Path) -> None:
    _notes(tmp_path).note(_head(1))
    copy = _notes(tmp_path, THERE, name="copy.coopreg")
    copy.note(_head(2, SECOND))
    assert copy.read() == NotedHead((_head(2, SECOND),), (_head(1),))


def test_another_registry_at_the_same_place_is_noticed(tmp_path: Path) -> None:
    _notes(tmp_path).note(_head(1))
    (told,) = map(finding_sentence, exchanged(_notes(tmp_path, registry_id=OTHER).read()))
    assert "different registry was last used at this location" in told
    assert REGISTRY in told


def test_what_former_versions_noted_still_counts_here_until_this_place_has_its_own(tmp_path: Path) -> None:
    former = tmp_path / "profile" / "heads" / REGISTRY
    former.parent.mkdir(parents=True)
    former.write_text(f"# heads\n7 {'a' * 64} 2026-10-01T10:00:00Z\n")
    old = Head(7, "a" * 64, "2026-10-01T10:00:00Z")
    assert _notes(tmp_path).read().here == (old,)
    _notes(tmp_path).note(_head(8))
    assert _notes(tmp_path).read() == NotedHead((old, _head(8)), (old,))


def test_beginning_anew_keeps_only_what_the_file_holds_and_forgets_the_other_registry(tmp_path: Path) -> None:
    _notes(tmp_path, registry_id=OTHER).note(_head(9))
    notes = _notes(tmp_path)
    notes.begin_anew([_head(1)])
    assert notes.read() == NotedHead((_head(1),))
    notes.begin_anew(())
    assert notes.read() == NotedHead()


@pytest.mark.parametrize("registry_id", ["", "../outside", "a/b", "x" * 65, "a.b"])
def test_an_identity_that_could_name_another_file_is_refused(tmp_path: Path, registry_id: str) -> None:
    with pytest.raises(ValueError, match="identity"):
        _notes(tmp_path, registry_id=registry_id)


# What contradicts -----------------------------------------------------------------------------------------

LINES = (Line(FIRST, 1, HERE), Line(SECOND, 6, THERE))
HELD = {seq: _head(seq).hash for seq in range(1, 9)}


@pytest.mark.parametrize(
    ("noted", "expected"),
    [
        (NotedHead((_head(3), _head(8, SECOND))), []),
        (NotedHead((_head(9, SECOND),)), [9]),
        (NotedHead((_head(7, FIRST, "b"),)), [7]),
        # The original went on in the first line after this copy had begun its own.
        (NotedHead((), (_head(7, FIRST, "b"), _head(12, FIRST))), []),
        # The same change set of the same line has two contents: one of them was rewritten.
        (NotedHead((), (_head(4, FIRST, "b"),)), [4]),
        (NotedHead((), (_head(7, SECOND, "b"),)), [7]),
    ],
)
def test_what_was_noted_here_must_be_there_and_elsewhere_only_where_the_line_is_the_same(
    noted: NotedHead, expected: list[int]
) -> None:
    assert [head.seq for head, _ in contradicted(noted, LINES, HELD.get)] == expected


def test_an_older_copy_put_back_and_a_rewritten_trail_are_told_apart() -> None:
    told = [
        finding_sentence(wrong)
        for _, wrong in contradicted(NotedHead((_head(2, FIRST, "b"), _head(9))), LINES, HELD.get)
    ]
    assert "rewritten" in told[0]
    assert "replaced with an older copy" in told[1]


def test_a_copy_of_what_went_further_elsewhere_must_begin_a_line_of_its_own() -> None:
    assert went_further(NotedHead((), (_head(9, SECOND),)), LINES, 8)
    assert not went_further(NotedHead((), (_head(9, FIRST), _head(8, SECOND))), LINES, 8)


def test_the_short_form_is_what_reports_print() -> None:
    assert short("0123456789abcdef" * 4) == "0123456789abcdef"
