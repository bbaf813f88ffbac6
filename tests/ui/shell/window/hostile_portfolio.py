"""The sample portfolio with markup in every text a person could have written, in the rows and in the journal."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from registry.domain.fields.kinds import Organisation, Text, TextLine
from registry.domain.fields.table import NOUNS
from tests.ui.plain_texts import NASTY

if TYPE_CHECKING:
    from pathlib import Path

_FREE = {
    noun.id: [field.id for field in noun.fields if isinstance(field.kind, TextLine | Text | Organisation)]
    for noun in NOUNS.values()
}
_KEPT = {"ref", "scheme", "value", "sha256", "decision", "origin", "requirement", "stage", "pauses"}
"""Texts that are keys: what they name would not be found any more."""


def make_hostile(path: Path) -> None:
    """Write markup into every free text of a registry nobody has open."""
    with closing(dbapi2.connect(str(path))) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
            if "search" not in name:
                connection.execute(f"DROP TRIGGER {name}")
        for noun, fields in _FREE.items():
            known = {row[1] for row in connection.execute(f"PRAGMA table_info({noun})")}
            for field in (known & set(fields)) - _KEPT:
                connection.execute(
                    f'UPDATE OR IGNORE {noun} SET "{field}" = ? WHERE "{field}" IS NOT NULL', (NASTY,)
                )
        for seq, place, noun, *images in connection.execute(
            "SELECT change_set, place, noun, before, after FROM change"
        ).fetchall():
            hostile = [_hostile(noun, image) for image in images]
            connection.execute(
                "UPDATE change SET before = ?, after = ? WHERE change_set = ? AND place = ?",
                (*hostile, seq, place),
            )
        connection.execute("UPDATE change_set SET who = ?, office = ?, why = ?", (NASTY, NASTY, NASTY))
        connection.execute("UPDATE registry SET officer = ?, office = ?", (NASTY, NASTY))
        connection.commit()


def _hostile(noun: str, image: str | None) -> str | None:
    if image is None:
        return None
    read = json.loads(image)
    free = set(_FREE.get(noun, ())) - _KEPT
    return json.dumps({name: NASTY if name in free and value else value for name, value in read.items()})
