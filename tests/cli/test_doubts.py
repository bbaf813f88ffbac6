"""The doubts a command reports about the registry it opens, in both languages."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from registry.data.reference.error_sentences import sentence_of
from registry.domain.journal.defect import defect
from registry.domain.vocabulary.language import Language

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.desk import Desk

_SAVED = ("set", "RCF-K-26-0001", "note=x")


def _is_korean(text: str) -> bool:
    return any("가" <= letter <= "힣" for letter in text)


@pytest.mark.parametrize("language", Language)
def test_an_older_copy_put_back_is_told_in_the_language_asked_for(
    sample: Desk, tmp_path: Path, language: Language
) -> None:
    older = tmp_path / "older.coopreg"
    shutil.copy(sample.path, older)
    sample.run(*_SAVED)
    shutil.copy(older, sample.path)

    told = sample.run("--lang", language, *_SAVED).err

    assert "`verify`" in told
    assert _is_korean(told) == (language is Language.KO)


@pytest.mark.parametrize("language", Language)
def test_what_a_restore_gives_up_is_told_in_the_language_asked_for(
    sample: Desk, tmp_path: Path, language: Language
) -> None:
    backup = tmp_path / "backup.coopreg"
    assert sample.run("backup", str(backup)).code == 0
    sample.run(*_SAVED)

    told = sample.run("--lang", language, "restore", str(backup)).out

    assert sentence_of(defect("discarded_change_sets", first=3, last=3), language) in told
