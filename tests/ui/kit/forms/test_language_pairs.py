"""Texts in two languages: that of the screen comes first, and both labels say their language."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QLabel

from registry.domain.fields.table import NOUNS
from registry.domain.vocabulary.language import Language
from tests.ui.kit.forms.surroundings import context
from ui.kit.forms.form import Form
from ui.kit.forms.language_pairs import in_reading_order

if TYPE_CHECKING:
    from registry.domain.fields.field import Field, Noun
    from registry.domain.vocabulary.code_lists import Vocabulary
    from ui.kit.forms.field_names import FieldNames
    from ui.kit.style.look import Look

_LANGUAGES = {"English", "Korean", "영문", "국문"}


def _id(field: Field) -> str:
    return field.id


@given(st.data(), st.sampled_from(list(NOUNS.values())), st.sampled_from(Language))
def test_the_language_of_the_screen_comes_first_and_all_else_stays(
    data: st.DataObject, noun: Noun, language: Language
) -> None:
    fields = data.draw(st.lists(st.sampled_from(noun.fields), unique_by=_id))
    ordered = in_reading_order(fields, language)
    assert sorted(map(_id, ordered)) == sorted(map(_id, fields))
    places = {field.id: place for place, field in enumerate(ordered)}
    for before, after in zip(fields, ordered, strict=True):
        assert before.id[:-3] == after.id[:-3]
    for stem in {name[:-3] for name in places}:
        if {f"{stem}_en", f"{stem}_ko"} <= set(places):
            assert (places[f"{stem}_en"] < places[f"{stem}_ko"]) is (language is Language.EN)


@pytest.mark.parametrize(
    "noun", [noun.id for noun in NOUNS.values() if noun.editable or noun.id == "project"]
)
def test_of_two_fields_with_one_text_both_say_their_language(
    noun: str, naming: FieldNames, words: Vocabulary, language: Language, look: Look
) -> None:
    fields = NOUNS[noun].fields
    form = Form(fields, noun, naming, context(words, language, look))
    for korean in (field.id for field in fields if field.id.endswith("_ko")):
        stem = korean.removesuffix("_ko")
        labels = [_labels(form, path) for path in (stem, f"{stem}_en", korean) if path in form.paths]
        for one, other in pairwise(labels):
            assert one != other
            assert any(word in one for word in _LANGUAGES), one


def _labels(form: Form, path: str) -> str:
    return " ".join(label.text() for label in form.row(path).findChildren(QLabel))
