"""A person and the office are named in one form per language, wherever both are named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.resources import bilingual

if TYPE_CHECKING:
    from collections.abc import Iterator

_PERSON = r"\{(?:who|name)\}"
_FORMS = {"en": _PERSON + r", \{office\}", "ko": r"\{office\} " + _PERSON}


def _naming_both(language: str) -> Iterator[tuple[str, str]]:
    for where, text in (*bilingual.data(language), *bilingual.window(language)):
        if "{office}" in text and re.search(_PERSON, text):
            yield where, text


@pytest.mark.parametrize(("language", "form"), _FORMS.items())
def test_a_person_and_the_office_are_named_in_one_form(language: str, form: str) -> None:
    texts = list(_naming_both(language))
    assert len(texts) >= 8
    assert [found for found in texts if not re.search(form, found[1])] == []
