"""Control characters of a former version's registry are written out for a terminal, which would obey them."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2

from tests.dirty import UNCLEAN

if TYPE_CHECKING:
    from tests.cli.desk import Desk

NASTY = "\x1b[2J\x1b]0;x\x07\x9b1A\u202e\u200b\x7f"
SHOWN = "\\u001b[2J"
REF = "RCF-K-25-0003"

_WORDS = {
    "project": ("title_en", "title_ko", "summary_en", "note", "officer"),
    "risks": ("title", "owner"),
    "documents": ("title", "number", "location"),
    "decisions": ("text_en", "document"),
    "change_set": ("why", "who", "office", "account", "subject"),
    "exchanges": ("office", "file_name"),
}
"""Free texts of each kind of table, as far as it has them."""


@pytest.fixture
def old(sample: Desk) -> Desk:
    """The sample portfolio as if it had been written before texts were cleaned."""
    sample.done("set", REF, "risks.+.title=Storms", "--why", "first")
    with closing(dbapi2.connect(str(sample.path))) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        for table, columns in _WORDS.items():
            known = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            for column in known & set(columns):
                connection.execute(f"UPDATE {table} SET {column} = coalesce({column}, '') || ?", (NASTY,))
        escaped = json.dumps(NASTY)[1:-1]
        connection.execute("UPDATE change SET after = replace(after, 'Storms', ?)", (f"Storms{escaped}",))
        connection.commit()
    return sample


@pytest.mark.parametrize(
    "command",
    [("list",), ("list", "--lang", "ko"), ("show", REF), ("history", REF), ("exchanges",), ("verify",)],
    ids=" ".join,
)
def test_what_is_printed_is_harmless(old: Desk, command: tuple[str, ...]) -> None:
    told = old.run(*command)

    assert UNCLEAN.search(told.out) is None
    assert UNCLEAN.search(told.err) is None
    if command[0] in ("list", "show", "history"):
        assert SHOWN in told.out


@pytest.mark.parametrize("command", [("list",), ("show", REF), ("history", REF)], ids=" ".join)
def test_json_is_harmless_and_says_what_is_there(old: Desk, command: tuple[str, ...]) -> None:
    told = old.run(*command, "--json")

    assert UNCLEAN.search(told.out) is None
    assert any(NASTY in text for text in _texts(told.json))


def test_no_line_of_a_text_passes_for_a_line_of_the_trail(sample: Desk) -> None:
    sample.done(
        "set", REF, "note=a\n99  2026-11-22 12:00  forged", "--why", "first\n98  2026-11-22 12:00  forged"
    )

    lines = sample.done("history", REF).out.splitlines()
    assert [line for line in lines if "forged" in line]
    assert all(line.startswith("    ") for line in lines if "forged" in line)


def _texts(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for held in value.values() for text in _texts(held)]
    if isinstance(value, list):
        return [text for held in value for text in _texts(held)]
    return [value] if isinstance(value, str) else []
