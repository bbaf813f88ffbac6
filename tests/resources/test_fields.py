"""The field table and its words match, both ways."""

from __future__ import annotations

import pytest

from registry.data.reference.resources import shipped
from registry.domain.fields.field import Owner
from registry.domain.fields.project import STANDING
from registry.domain.fields.table import NOUNS
from registry.domain.vocabulary.language import Bilingual, folded

TABLE = shipped().table("fields.toml")
ALL_NOUNS = (*NOUNS.values(), STANDING)
MARKS_OF_TEXT = ("en", "ko", "help_en", "help_ko")


def test_every_field_has_its_words_and_every_word_its_field() -> None:
    described = {(noun, field) for noun, fields in TABLE.items() if noun != "noun" for field in fields}

    assert described == {(noun.id, field.id) for noun in ALL_NOUNS for field in noun.fields}


def test_every_noun_has_a_name_for_one_and_for_many() -> None:
    for noun in NOUNS:
        assert all(TABLE["noun"][noun][key] for key in ("en", "ko", "en_many", "ko_many")), noun


@pytest.mark.parametrize("noun", [noun.id for noun in ALL_NOUNS])
def test_every_field_is_named_and_explained_in_a_sentence_of_both_languages(noun: str) -> None:
    for field, row in TABLE[noun].items():
        assert set(row) == {*MARKS_OF_TEXT, "aliases"}, (noun, field)
        assert all(row[key] for key in MARKS_OF_TEXT), (noun, field)
        assert row["help_en"].endswith("."), (noun, field)
        assert row["help_ko"].endswith("."), (noun, field)


def test_a_header_of_a_workbook_means_one_field_of_the_project_only() -> None:
    meaning: dict[str, str] = {}
    for noun in ("project", "standing"):
        for field, row in TABLE[noun].items():
            for header in {folded(word) for word in (field, row["en"], row["ko"], *row["aliases"])}:
                assert header, field
                assert meaning.setdefault(header, field) == field, header


@pytest.mark.parametrize("noun", [noun.id for noun in ALL_NOUNS])
def test_no_two_fields_of_a_noun_bear_the_same_name(noun: str) -> None:
    for language in ("en", "ko"):
        names = [folded(row[language]) for row in TABLE[noun].values()]
        assert len(set(names)) == len(names), (noun, language)


def test_bare_words_for_money_stay_unbound() -> None:
    headers = {
        folded(a) for noun in ("project", "standing") for row in TABLE[noun].values() for a in row["aliases"]
    }

    assert not headers & {"amount", "commitment", "grant"}


def test_every_field_id_stands_once_in_its_noun() -> None:
    for noun in ALL_NOUNS:
        assert len(noun.by_id) == len(noun.fields), noun.id


def test_an_amount_names_a_currency_beside_it() -> None:
    for noun in ALL_NOUNS:
        for field in noun.fields:
            assert field.currency is None or field.currency in noun.by_id, (noun.id, field.id)


def test_nobody_writes_what_the_registry_derives() -> None:
    for noun in ALL_NOUNS:
        for field in noun.fields:
            assert field.stored or field.owner is Owner.NOBODY, (noun.id, field.id)


def test_a_field_is_told_by_its_name_and_an_unknown_one_by_its_id() -> None:
    assert shipped().field_name("project", "title_ko") == Bilingual("Korean title", "사업명")
    assert shipped().field_name("project", "colour") == Bilingual("colour", "colour")


def test_a_help_that_names_a_length_names_the_real_one() -> None:
    for noun in ALL_NOUNS:
        for field in noun.fields:
            most = getattr(field.kind, "most", None)
            text = TABLE[noun.id][field.id]["help_en"]
            if "characters" in text:
                assert f"{most:,}" in text or str(most) in text, (noun.id, field.id)
