"""Every editor gives back what it was shown: stored values mean the same, nonsense stays as it was typed."""

from __future__ import annotations

from datetime import date  # noqa: TC003 - hypothesis reads the annotations
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from registry.data.reference.resources import shipped
from registry.domain.fields.field import Field
from registry.domain.fields.kinds import (
    Amount,
    Day,
    DayOrSession,
    Integer,
    OneOf,
    Organisation,
    Text,
    TextLine,
)
from registry.domain.fields.table import NOUNS
from registry.domain.problem import Unfit
from registry.domain.values import dates
from registry.domain.values.text import clean_line
from registry.domain.vocabulary.language import Language
from tests.ui.kit.forms.surroundings import context
from ui.kit.forms.factory import editor_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from registry.domain.fields.field import Noun
    from registry.domain.fields.kinds import Kind, Stored
    from ui.kit.style.look import Look

WORDS = shipped().words
MODESTLY = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)

GIVEN: dict[str, Stored] = {
    "title_en": "Maritime “awareness”; part 2",
    "summary_ko": "첫째 줄\n둘째 줄 🚢",
    "area": "MAR",
    "countries": "PHL;VNM;TLS",
    "releasable_to": "KOR;ORG:ROK-MND",
    "lead_org": "ORG:ROK-DAPA",
    "implementing_orgs": "ORG:ROK-MND;Harbour Master of Suva",
    "planned_start": "2027-01-31",
    "cost": 12_345_678_900,
    "markers": "gender:1;drr:2",
    "mark": "U-PART",
}


def written_fields() -> Iterable[tuple[Noun, Field]]:
    return ((noun, field) for noun in NOUNS.values() for field in noun.stored if field.written)


@pytest.mark.parametrize(("name", "stored"), GIVEN.items(), ids=GIVEN)
def test_a_stored_value_comes_back(name: str, stored: Stored, language: Language, look: Look) -> None:
    field = NOUNS["project"].by_id[name]
    editor = editor_for(field, context(WORDS, language, look))
    editor.set_stored(stored)
    assert field.kind.parse(editor.raw(), WORDS) == stored


def test_every_field_has_an_editor_that_holds_nothing_as_nothing(look: Look) -> None:
    for _, field in written_fields():
        editor = editor_for(field, context(WORDS, Language.EN, look))
        editor.set_stored(None)
        assert editor.raw() == "", field.id


def test_every_code_of_every_list_comes_back_though_names_repeat(look: Look, language: Language) -> None:
    """Stages of two procedures bear the same name; the code must not change behind the officer's back."""
    editor = editor_for(NOUNS["actions"].by_id["before"], context(WORDS, language, look))
    for entry in WORDS["stage"].entries:
        editor.set_stored(entry.code)
        assert editor.raw() == entry.code


@pytest.mark.parametrize(
    ("kind", "nonsense"),
    [
        (OneOf("area"), "Narnia"),
        (Organisation(), "ORG:NOWHERE"),
        (Day(), "31/12/27"),
        (DayOrSession(), "when it suits"),
        (Amount(), "1,5 million"),
        (Integer(1, 5), "six"),
        (TextLine(20), "x" * 21),
        (Text(20), "long\n" * 9),
    ],
    ids=lambda value: type(value).__name__,
)
def test_nonsense_stays_as_it_was_typed(kind: Kind, nonsense: str, look: Look) -> None:
    editor = editor_for(Field("any", kind), context(WORDS, Language.EN, look))
    editor.set_raw(nonsense)
    assert editor.raw() == nonsense
    with pytest.raises(Unfit):
        kind.parse(editor.raw(), WORDS)


def test_of_several_values_the_unknown_one_stays_typed(look: Look) -> None:
    kind = NOUNS["project"].by_id["countries"].kind
    editor = editor_for(Field("any", kind), context(WORDS, Language.KO, look))
    editor.set_raw("PHL; Narnia; 베트남")
    assert editor.raw() == "PHL;VNM;Narnia"


@MODESTLY
@given(st.text(max_size=60))
def test_any_line_means_the_same_after_the_editor(look: Look, typed: str) -> None:
    editor = editor_for(Field("any", TextLine()), context(WORDS, Language.EN, look))
    editor.set_raw(typed)
    assert clean_line(editor.raw()) == clean_line(typed)


@MODESTLY
@given(st.integers(min_value=0, max_value=10**18))
def test_any_amount_comes_back_exactly(look: Look, parts: int) -> None:
    editor = editor_for(Field("any", Amount()), context(WORDS, Language.EN, look))
    editor.set_stored(parts)
    assert Amount().parse(editor.raw(), WORDS) == parts


@MODESTLY
@given(
    st.dates(min_value=dates.EARLIEST, max_value=dates.LATEST),
    st.sampled_from(["{0:%Y}.{0.month}.{0.day}.", "{0:%Y%m%d}", "{0:%Y}년 {0.month}월 {0.day}일"]),
)
def test_a_day_in_any_form_is_told_in_iso(look: Look, day: date, form: str) -> None:
    editor = editor_for(Field("any", Day()), context(WORDS, Language.KO, look))
    editor.set_raw(form.format(day))
    assert Day().parse(editor.raw(), WORDS) == day.isoformat()
