"""What is wrong in a small file somebody wrote: told in both languages, by the message of the fault."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING

import pytest

from registry.data.reference.error_sentences import error_sentence
from registry.data.reference.resources import shipped
from registry.domain.errors import WrongUsage
from registry.domain.vocabulary.data_table import DataTable
from registry.domain.vocabulary.entry_fault import EntryFault
from registry.domain.vocabulary.language import Language

if TYPE_CHECKING:
    from collections.abc import Callable

TABLE = shipped().table("entry_faults.toml")
WRONG: dict[str, Callable[[], object]] = {
    "unknown_key": lambda: DataTable({"colums": 1}).only("columns"),
    "no_text": lambda: DataTable({"sheet": ""}).text("sheet"),
    "no_whole_number": lambda: DataTable({"row": 0}).whole("row", 1),
    "not_one_of": lambda: DataTable({"kind": "x"}).choice("kind", "a", "b"),
    "no_table": lambda: DataTable({"columns": 3}).table("columns"),
}


def _told(fault: EntryFault, language: Language) -> str:
    return error_sentence(WrongUsage(code="small_file_wrong", file="a.toml", fault=fault), language)


def _places(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name and name.isidentifier()}


@pytest.mark.parametrize("name", TABLE)
def test_a_fault_stands_in_both_languages_and_names_the_same_places(name: str) -> None:
    assert set(TABLE[name]) == {"en", "ko"}
    assert _places(TABLE[name]["en"]) == _places(TABLE[name]["ko"])


@pytest.mark.parametrize("name", WRONG)
def test_a_fault_is_told_in_the_language_asked_for(name: str) -> None:
    with pytest.raises(EntryFault) as raised:
        WRONG[name]()

    assert raised.value.message == TABLE[name]["en"]
    assert str(raised.value) in _told(raised.value, Language.EN)
    assert str(raised.value) not in _told(raised.value, Language.KO)
    assert raised.value.place in _told(raised.value, Language.KO)


def test_a_fault_of_our_own_files_is_told_as_it_is_worded() -> None:
    fault = EntryFault("stage G1", "a cycle: G1, G2, G1")

    assert str(fault) in _told(fault, Language.KO)
