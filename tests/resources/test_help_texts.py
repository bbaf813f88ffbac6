"""What a help text says may be chosen is what the list of the field holds, in both languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from registry.data.reference.resources import shipped
from registry.domain.fields.kinds import Markers, OneOf, SomeOf
from registry.domain.fields.project import STANDING
from registry.domain.fields.table import NOUNS

if TYPE_CHECKING:
    from registry.domain.fields.kinds import Kind

TABLE = shipped().table("fields.toml")
COMPUTED = {"requirement"}
"""What a field lists although no file does: the requirement keys of the project's own procedure."""

_ENGLISH_ALL = re.compile(r"(?::|with its weight:) ([^:.;]+? or [^:.;]+?)[.;]")
_ENGLISH_SOME = re.compile(r"such as ([^.;()]+?)(?:[.;]| separated| when|, required|$)")
_KOREAN_ALL = re.compile(r"(?:[을를은] |비중은 )([^을를.]+?) (?:중에서|중 하나로)")
_KOREAN_SOME = re.compile(r"(?:^|[을를] )([^을를.]+?) 등 ")
_KOREAN_CODE = re.compile(r"([A-Z0-9][\w:-]*)[와과] 같은 (?:ISO |OECD )*\S*\s?\S*코드")


def _lists(kind: Kind) -> tuple[str, ...]:
    match kind:
        case OneOf():
            return (kind.codes,)
        case SomeOf():
            return (kind.codes, kind.or_codes) if kind.or_codes else (kind.codes,)
        case Markers():
            return ("marker_weight",)
        case _:
            return ()


FIELDS = [
    (noun.id, field.id, lists)
    for noun in (*NOUNS.values(), STANDING)
    for field in noun.fields
    if (lists := _lists(field.kind)) and not COMPUTED & set(lists)
]


def _items(text: str, language: str) -> list[str]:
    """Return the values a listing names: `open, mitigated or closed`; the name of a code may follow in brackets."""
    between = ", | or | and " if language == "en" else ", |, "
    return [item.strip() for item in re.split(between, text) if item.strip()]


def _named(text: str, language: str) -> tuple[list[str], bool]:
    """Return the values a help text names, and whether it says that these are all."""
    every, some = (
        (_ENGLISH_ALL, (_ENGLISH_SOME,)) if language == "en" else (_KOREAN_ALL, (_KOREAN_SOME, _KOREAN_CODE))
    )
    if found := every.search(text):
        return _items(found.group(1), language), True
    return [
        item for one in some if (hit := one.search(text)) for item in _items(hit.group(1), language)
    ], False


def _words(lists: tuple[str, ...], language: str) -> dict[str, str]:
    """Return how each code may be written in a help text: its code, its name, or both: `ROK(한국)`, `0 목표 아님`."""
    words = {}
    for name in lists:
        for entry in shipped().words[name].entries:
            told = entry.name.en if language == "en" else entry.name.ko
            for word in (entry.code, told, f"{entry.code}({told})", f"{entry.code} {told}"):
                words[word.casefold()] = entry.code
            words.setdefault(re.sub(r"\(.*\)", "", told).casefold().strip(), entry.code)
            words.setdefault(f"{entry.code}({re.sub(r'[(].*[)]', '', told)})".casefold(), entry.code)
    return words


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize(("noun", "field", "lists"), FIELDS, ids=str)
def test_a_help_text_names_values_of_its_list_only(
    noun: str, field: str, lists: tuple[str, ...], language: str
) -> None:
    text = TABLE[noun][field][f"help_{language}"]
    named, every = _named(text, language)
    words = _words(lists, language)

    assert [item for item in named if item.casefold() not in words] == [], text
    if every:
        assert {words[item.casefold()] for item in named} == set(words.values()), text


@pytest.mark.parametrize("language", ["en", "ko"])
def test_most_help_texts_of_short_lists_are_compared(language: str) -> None:
    whole = [
        (noun, field)
        for noun, field, _ in FIELDS
        if _named(TABLE[noun][field][f"help_{language}"], language)[1]
    ]
    some = [
        (noun, field)
        for noun, field, _ in FIELDS
        if _named(TABLE[noun][field][f"help_{language}"], language)[0]
    ]

    for one in [
        ("project", "markers"),
        ("risks", "state"),
        ("actions", "state"),
        ("industry_links", "state"),
    ]:
        assert one in whole
    assert {("project", "origin_side"), ("project", "lead_side"), ("industry_links", "firm_side")} <= set(
        whole
    )
    assert ("standing", "state") in some
    assert len(some) > 35
