"""No field of any noun reads a text that is a mark above the ceiling: a field that is added later is held to it too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from registry.data.reference.resources import shipped
from registry.domain.fields.kinds import Organisation, Organisations, Text, TextLine
from registry.domain.fields.table import NOUNS
from registry.domain.problem import Unfit

if TYPE_CHECKING:
    from registry.domain.fields.field import Field, Noun

MARK, SHORT = "SECRET//NOFORN", "극비"
TEXTS = (TextLine, Text, Organisation, Organisations)
FIELDS = [(noun, field) for noun in NOUNS.values() for field in noun.fields if isinstance(field.kind, TEXTS)]


NUMBERS = {"document", "reply_document"}


def test_document_numbers_are_judged_by_their_parts() -> None:
    kinds = [
        field.kind
        for noun in NOUNS.values()
        for field in noun.fields
        if field.id in NUMBERS or (noun.id, field.id) == ("documents", "number")
    ]
    assert len(kinds) == 6
    for kind in kinds:
        with pytest.raises(Unfit, match="M04"):
            kind.parse("KIDD-7 SECRET", shipped().words)
        assert kind.parse("SECRETARIAT-7", shipped().words) == "SECRETARIAT-7"


@pytest.mark.parametrize("text", ["군사기밀", "기밀", "2급"])
def test_a_caveat_takes_no_korean_word_for_secret(text: str) -> None:
    with pytest.raises(Unfit, match="M04"):
        NOUNS["project"].by_id["caveat"].kind.parse(text, shipped().words)


@pytest.mark.parametrize(("noun", "field"), FIELDS, ids=lambda one: one.id)
def test_no_field_of_any_noun_reads_such_a_text(noun: Noun, field: Field) -> None:
    kind = field.kind
    assert isinstance(kind, TEXTS)
    assert noun.by_id[field.id] is field
    assert kind.parse("a", shipped().words)
    with pytest.raises(Unfit, match="M04"):
        kind.parse(MARK if kind.most > len(MARK) else SHORT, shipped().words)
    if isinstance(kind, Text):
        with pytest.raises(Unfit, match="M04"):
            kind.parse("A course.\nⅡ급비밀\nMore of it.", shipped().words)
