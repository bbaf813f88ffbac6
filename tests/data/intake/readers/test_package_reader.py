"""Workbooks other programs write within the rules of their formats are read, and none is called damaged."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from registry.data.intake.client import read_content
from registry.domain.errors import CannotRead
from registry.domain.exchange.workbook import Cell, CellKind
from tests.data.intake.binary_workbook import binary_workbook
from tests.data.intake.packages import BOOK, SHEET, STRINGS, STYLES, TYPES, packed, parts, row, sheet, strict

CASES = Path(__file__).parents[4].parent / "shared" / "cases"
CELLS = {1: Cell("FICTIONAL"), 2: Cell("12.5", CellKind.NUMBER)}
NOT_PLAIN = {**CELLS, 3: Cell("#N/A", CellKind.ERROR)}
_ERROR = sheet(row('<c r="A1" t="s"><v>0</v></c><c r="B1"><v>12.5</v></c><c r="C1" t="e"><v>#N/A</v></c>'))
"""A sheet that only the second reader reads correctly."""


def _by_extension(found: dict[str, str | bytes], *untyped: str) -> dict[str, str | bytes]:
    """The parts with the type of `untyped` ones said by their extension only, which each gets for itself."""
    changed = dict(found)
    for number, part in enumerate(untyped):
        # The relationships name the part; its extension is one no other part has.
        renamed = part if part == BOOK else part.replace(".xml", f".x{number}")
        types = str(changed[TYPES])
        kind = re.search(rf'<Override PartName="/{re.escape(part)}" ContentType="([^"]*)"/>', types)
        assert kind is not None
        extension = renamed.rpartition(".")[2].upper()
        types = types.replace(kind[0], "")
        if extension == "XML":
            types = types.replace(
                'Extension="xml" ContentType="application/xml"', f'Extension="XML" ContentType="{kind[1]}"'
            )
        else:
            types = types.replace(
                "</Types>", f'<Default Extension="{extension}" ContentType="{kind[1]}"/></Types>'
            )
        leads = str(changed["xl/_rels/workbook.xml.rels"])
        changed["xl/_rels/workbook.xml.rels"] = leads.replace(
            part.removeprefix("xl/"), renamed.removeprefix("xl/")
        )
        changed[renamed] = changed.pop(part)
        changed[TYPES] = types
    return changed


def _backslashes(found: dict[str, str | bytes], *, targets: bool) -> dict[str, str | bytes]:
    changed = {name.replace("/", "\\"): part for name, part in found.items()}
    if targets:
        for name in ("_rels\\.rels", "xl\\_rels\\workbook.xml.rels"):
            changed[name] = re.sub(
                r'Target="[^"]*"', lambda target: target[0].replace("/", "\\"), str(changed[name])
            )
    return changed


@pytest.mark.parametrize("untyped", [(BOOK,), (STRINGS,), (BOOK, SHEET, STRINGS)], ids=" ".join)
@pytest.mark.parametrize("plain", [True, False], ids=["either reader", "the second reader"])
def test_a_type_may_be_declared_by_extension(untyped: tuple[str, ...], plain: bool) -> None:
    content = packed(_by_extension(parts() if plain else parts(sheet=_ERROR), *untyped))

    assert read_content(content, "FICTIONAL.xlsx").sheets[0].rows[1] == (CELLS if plain else NOT_PLAIN)


@pytest.mark.parametrize("targets", [False, True], ids=["names", "names and targets"])
@pytest.mark.parametrize("plain", [True, False], ids=["either reader", "the second reader"])
def test_names_may_be_written_with_backslashes(plain: bool, targets: bool) -> None:
    content = packed(_backslashes(parts() if plain else parts(sheet=_ERROR), targets=targets))

    assert read_content(content, "FICTIONAL.xlsx").sheets[0].rows[1] == (CELLS if plain else NOT_PLAIN)


def test_targets_alone_may_be_written_with_backslashes() -> None:
    found = parts(sheet=_ERROR, leads=str(parts()["xl/_rels/workbook.xml.rels"]).replace("ets/sh", "ets\\sh"))

    assert read_content(packed(found), "FICTIONAL.xlsx").sheets[0].rows[1] == NOT_PLAIN


def test_everything_odd_at_once_is_still_read() -> None:
    content = strict(
        packed(_backslashes(_by_extension(parts(sheet=_ERROR), BOOK, STRINGS, STYLES), targets=True))
    )

    assert read_content(content, "FICTIONAL.xlsx").sheets[0].rows[1] == NOT_PLAIN


def test_a_type_of_an_extension_does_not_make_another_document_a_workbook() -> None:
    found = parts()
    found[TYPES] = str(found[TYPES]).replace("spreadsheetml.sheet.main", "wordprocessingml.document.main")

    with pytest.raises(CannotRead) as refused:
        read_content(packed(found), "FICTIONAL.docx")

    assert refused.value.problem.code == "F01"


def test_a_binary_workbook_is_read() -> None:
    rows: list[list[str | float]] = [["사업명", "Cost"], ["FICTIONAL 다리", 12.5], ["x" * 200, 3.0]]

    found = read_content(binary_workbook(rows), "FICTIONAL.xlsb")

    assert found.format == "xlsb"
    assert [notice.code for notice in found.notices] == ["F18", "F31"]
    assert found.sheets[0].title == "사업"
    assert found.sheets[0].rows == {
        1: {1: Cell("사업명"), 2: Cell("Cost")},
        2: {1: Cell("FICTIONAL 다리"), 2: Cell("12.5", CellKind.NUMBER)},
        3: {1: Cell("x" * 200), 2: Cell("3", CellKind.NUMBER)},
    }


def test_a_damaged_binary_workbook_is_refused_in_one_sentence() -> None:
    content = binary_workbook([["FICTIONAL"]]).replace(b"xl/workbook.bin", b"xl/workbooX.bin")

    with pytest.raises(CannotRead) as refused:
        read_content(content, "FICTIONAL.xlsb")

    assert refused.value.problem.code in ("F15", "F30")
    assert "Error" not in str(refused.value)


@pytest.mark.parametrize(
    "name", ["p80-default-content-type.xlsx", "p81-backslash-names.xlsx", "p82-openoffice-accelerator.ods"]
)
def test_the_workbooks_that_were_called_damaged_are_read(name: str) -> None:
    if not (CASES / name).exists():
        pytest.skip("the cases are not beside this checkout")

    assert len(read_content((CASES / name).read_bytes(), name).sheets[0].rows) > 1
