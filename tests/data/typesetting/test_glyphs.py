"""What can be set: every sign is drawn by a font of ours or replaced and told; nothing makes a document fail."""

from __future__ import annotations

import random
import unicodedata
from datetime import date
from typing import TYPE_CHECKING

import pytest

from registry.data.reference.resources import FOLDER
from registry.data.typesetting.cmap import covered
from registry.data.typesetting.glyphs import BREAK, MISSING, Glyphs
from registry.data.typesetting.typesetter import Typesetter
from registry.domain.values.text import clean

if TYPE_CHECKING:
    from pathlib import Path

    from registry.data.typesetting.typesetter import Typeset

_DAY = date(2026, 11, 22)
_PLAIN = """#import "frame.typ": *
#show: framed
#heading(level: 1, given.title)
#for text in given.texts { par(text) }
#[#metadata(1) <told>]
"""
_FRAME = {
    "title": "T", "name": "n", "lang": "en", "paper": "a4", "day": [2026, 11, 22], "banner": "B", "registry": "r",
    "prepared": "p", "head": "h", "page": "{page}", "words": {},
}  # fmt: skip


@pytest.fixture(scope="module")
def typesetter(tmp_path_factory: pytest.TempPathFactory) -> Typesetter:
    """Our frame around paragraphs, and the fonts that come with the program."""
    folder = tmp_path_factory.mktemp("resources")
    (folder / "reports").mkdir()
    (folder / "reports" / "plain.typ").write_text(_PLAIN, encoding="utf-8")
    frame = (FOLDER / "reports" / "frame.typ").read_text(encoding="utf-8")
    (folder / "reports" / "frame.typ").write_text(frame, encoding="utf-8")
    (folder / "fonts").symlink_to(FOLDER / "fonts")
    return Typesetter(folder)


def _set(typesetter: Typesetter, *texts: str) -> Typeset:
    return typesetter.typeset("plain", {**_FRAME, "texts": texts}, _DAY)


def _fonts() -> list[Path]:
    return sorted(path for path in (FOLDER / "fonts").rglob("*") if path.suffix in (".otf", ".ttf"))


def test_every_sign_that_counts_as_covered_is_drawn(typesetter: Typesetter) -> None:
    codes = sorted(frozenset[int]().union(*map(covered, _fonts())))
    letters = [chr(code) for code in codes if unicodedata.category(chr(code))[0] in "LNSP"]
    assert len(letters) > 25_000
    lines = (" ".join(letters[start : start + 200]) for start in range(0, len(letters), 200))
    typeset = typesetter._typeset("plain", {**_FRAME, "texts": list(lines)}, _DAY, plain=False)
    assert typeset.missing == ()


@pytest.mark.parametrize("seed", range(6))
def test_nothing_that_can_be_typed_makes_a_document_fail(typesetter: Typesetter, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same signs each time, no secrets
    codes = sorted(frozenset[int]().union(*map(covered, _fonts())))
    marks = [code for code in codes if unicodedata.category(chr(code))[0] == "M"]
    blocks = (
        0x0300,
        0x0600,
        0x0900,
        0x0980,
        0x0D80,
        0x0E00,
        0x0F00,
        0x1000,
        0x1100,
        0x1780,
        0x2000,
        0xFE00,
        0x1F1E0,
    )

    def word() -> str:
        pool = chance.choice(
            (codes, marks, [chance.choice(blocks) + chance.randrange(128) for _ in range(20)])
        )
        anything = chance.randrange(0x20, 0xD800), chance.randrange(0xE000, 0x110000)
        return "".join(map(chr, (*chance.choices(pool, k=chance.randint(1, 14)), *anything)))

    texts = [unicodedata.normalize("NFC", " ".join(word() for _ in range(30))) for _ in range(6)]
    assert _set(typesetter, *texts, *map(clean, texts)).pdf.startswith(b"%PDF-1.7")


def test_what_no_font_holds_is_replaced_and_told(typesetter: Typesetter) -> None:
    typeset = _set(typesetter, "A 🚢 and \U00013000 over 韓國 ภาษาไทย မြန်မာ ភាសាខ្មែរ")
    assert set(typeset.missing) == {"🚢", "\U00013000"}


def test_marks_that_only_another_font_holds_are_not_set_beside_their_letter() -> None:
    missing: set[str] = set()
    assert Glyphs(FOLDER / "fonts").fitted("a가\u0e34b", missing) == f"a{MISSING}b"
    assert missing == {"가\u0e34"}


def test_long_runs_may_be_broken_and_words_are_left_alone() -> None:
    glyphs = Glyphs(FOLDER / "fonts")
    assert BREAK not in glyphs.fitted("interoperability of non-governmental organisations", set())
    assert glyphs.fitted("x" * 30, set()).replace(BREAK, "") == "x" * 30
    assert BREAK in glyphs.fitted("x" * 30, set())


def test_fonts_stay_small_and_bring_their_licences() -> None:
    added = list((FOLDER / "fonts" / "noto").iterdir())
    assert sum(path.stat().st_size for path in added) < 6 * 1024**2
    assert any(path.name == "LICENSE.txt" for path in added)
