"""No text is altered silently: every visible alteration is reported, and nothing else is."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.data.reference.resources import shipped
from registry.domain.fields.approval import DECISIONS
from registry.domain.fields.kinds import Organisation, Text, TextLine
from registry.domain.fields.planning import ACTIONS
from registry.domain.fields.table import NOUNS
from registry.services.acts.conditions import RawCondition
from registry.services.projects.alterations import of_act, of_assignments, of_conditions

WORDS = shipped().words
_SEEN = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp", "Zs", "Mn")) | st.sampled_from(' ;"\n\t'),
    min_size=1,
)


@pytest.mark.parametrize(
    ("name", "raw", "codes"),
    [
        ("document", "국제정책과-1\n국제정책과-2", ["N01"]),
        ("document", "A\tB", ["N01"]),
        ("document", " A; “B” \n", []),
        ("document", "A\x07B\u202e", ["N02"]),
        ("text_en", "First\r\nsecond\tcolumn; third", []),
        ("text_en", "First\x00", ["N02"]),
        ("body", "Ministry of A; B", ["N03"]),
        ("body", "ORG:ROK-MND", []),
        ("body", "Ministry\nof A; B", ["N01", "N03"]),
        ("date", "2026-03-02\n", []),
    ],
)
def test_what_becomes_of_a_text_is_told(name: str, raw: str, codes: list[str]) -> None:
    assert [note.code for note in of_act(DECISIONS, {name: raw}, WORDS)] == codes


def test_it_is_told_at_its_condition_and_at_its_assignment() -> None:
    conditions = [RawCondition("a\nb", "c"), RawCondition("d", "e\nf", "2026-12-01")]
    assert [(one.code, one.field) for one in of_conditions(conditions, WORDS)] == [
        ("N01", "conditions.2.owner")
    ]
    given_ = ["title_en=a\nb", "funding.+.note=c\nd", "risks.1.title=e\nf", "note=g\nh"]
    told = [(one.code, one.field) for one in of_assignments(given_, WORDS)]
    assert told == [("N01", "title_en"), ("N01", "risks.1.title")]


@given(_SEEN.filter(str.strip))
def test_what_is_not_told_is_kept_as_it_was_typed(raw: str) -> None:
    """Composed letters and blanks at the ends or in a row are nothing a person sees."""
    for kind in (TextLine(10_000), Text(), Organisation(10_000)):
        if kind.altered(raw, WORDS) or (isinstance(kind, Organisation) and WORDS["organisation"].find(raw)):
            continue
        if isinstance(kind, Organisation) and raw.strip().upper().startswith("ORG:"):
            continue
        kept = str(kind.parse(raw, WORDS))
        typed = unicodedata.normalize("NFC", raw)
        if isinstance(kind, Text):
            assert kept == typed.strip()
        else:
            assert kept.split() == typed.split()


def test_every_kind_of_text_in_an_act_answers() -> None:
    kinds = {type(field.kind) for noun in NOUNS.values() for field in noun.fields}
    texts = {kind for kind in kinds if issubclass(kind, TextLine | Text | Organisation)}
    assert texts == {TextLine, Text, Organisation}
    assert isinstance(ACTIONS.by_id["text"].kind, Text)
