"""What the system reports: its own English, and the Korean of it."""

from __future__ import annotations

import errno
import os
import sys

import pytest

from registry.data.reference.error_sentences import error_sentence
from registry.data.reference.resources import shipped
from registry.domain.errors import WrongUsage
from registry.domain.vocabulary.language import Language

TABLE = shipped().table("system_errors.toml")


def _told(number: int, language: Language) -> str:
    reason = OSError(number, os.strerror(number))
    return error_sentence(WrongUsage(code="small_file_unreadable", file="a.toml", reason=reason), language)


@pytest.mark.parametrize("name", TABLE)
@pytest.mark.skipif(sys.platform != "linux", reason="each system words its reports itself")
def test_the_english_is_that_of_the_system(name: str) -> None:
    assert TABLE[name]["en"] == os.strerror(getattr(errno, name))


@pytest.mark.parametrize("name", TABLE)
def test_a_report_is_told_in_the_language_asked_for(name: str) -> None:
    number = getattr(errno, name)

    assert f"({os.strerror(number)})" in _told(number, Language.EN)
    assert f"({TABLE[name]['ko']})" in _told(number, Language.KO)


def test_a_report_that_is_not_translated_is_told_as_the_system_words_it() -> None:
    assert "EDOM" not in TABLE
    assert os.strerror(errno.EDOM) in _told(errno.EDOM, Language.KO)
