"""The gate gives the cells of a sheet only where no other reader could understand it otherwise."""

from __future__ import annotations

import pytest

from registry.data.intake.client import read_content
from registry.domain.errors import CannotRead
from registry.domain.exchange.workbook import Cell, CellKind
from tests.data.intake.packages import row, sheet, strings, styles, workbook
from tests.data.intake.readings import by_gate, by_openpyxl, passed

_DAYS = styles(
    xfs='<xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="46" fontId="0"/>'
)


@pytest.mark.parametrize(
    "cells",
    [
        '<c r="A1"><v>1</v><v>2</v></c>',
        '<c r="A1"><v>1<x/>2</v></c>',
        '<c r="A1"><v><x/>2</v></c>',
        '<c r="A1"><x><v>2</v></x></c>',
        '<c r="A1"><v>1</v><c r="B1"><v>2</v></c></c>',
        '<c r="A1" t="inlineStr"><is><t>a</t></is><is><t>b</t></is></c>',
        '<c r="A1" t="inlineStr"><is><t>a<x/>b</t></is></c>',
        '<c r="A1" t="inlineStr"><is><x><y><t>a</t></y></x></is></c>',
        '<c r="A1" t="inlineStr"><is><t>_x0041_</t></is></c>',
        '<c r="A1" t="str"><v>_x0041_</v></c>',
        '<c r="A1" t="e"><v>#N/A</v></c>',
        '<c r="A1" t="d"><v>2026-03-01</v></c>',
        '<c r="A1"><v>9007199254740993</v></c>',
        '<c r="A1"><v>1</v></c><x><c r="B1"><v>2</v></c></x>',
        '<c r="A1"><v>1</v></c><row r="2"><c r="A2"><v>2</v></c></row>',
    ],
)
def test_a_sheet_others_may_read_otherwise_is_left_to_openpyxl(cells: str) -> None:
    gated = passed(workbook(sheet=sheet(row(cells))))

    assert not gated.plain
    assert [seen.rows for _, seen in gated.sheets if not seen.plain] == [[]]


def test_a_cell_outside_of_rows_is_never_lost_in_silence() -> None:
    content = workbook(sheet=sheet(row('<c r="A1"><v>1</v></c>') + "<c><v>1</v></c>"))

    assert not passed(content).plain
    with pytest.raises(CannotRead):
        read_content(content, "FICTIONAL.xlsx")


@pytest.mark.parametrize(
    "texts",
    ["<si><t>a<x/>b</t></si>", "<si><x><t>a</t></x></si>", "<si><t>_x0041_</t></si>"],
)
def test_strings_others_may_read_otherwise_are_left_to_openpyxl(texts: str) -> None:
    content = workbook(strings=strings("FICTIONAL").replace("</sst>", f"{texts}</sst>"))

    assert not passed(content).plain


def test_every_kind_of_cell_of_a_plain_sheet_is_given_as_openpyxl_gives_it() -> None:
    cells = row(
        '<c r="A1" t="s"><v>0</v></c>',
        '<c r="B1"><v>1.25E1</v></c>',
        '<c r="C1" t="b"><v>1</v></c>',
        '<c r="D1" t="str"><f>A1</f><v>FICTIONAL</v></c>',
        '<c r="E1" t="inlineStr"><is><r><rPr><b/></rPr><t>in </t></r><r><t>runs</t></r>'
        '<rPh sb="0" eb="1"><t>no</t></rPh></is></c>',
        '<c r="F1" s="1"><v>45000</v></c>',
        '<c r="G1" s="2"><v>1.25</v></c>',
        '<c r="H1" s="01"><v>45000.5</v></c>',
        '<c r="I1"><f>1+1</f></c>',
        '<c r="J1" t="str"><v>a&#13;&#10;b</v></c>',
    )
    content = workbook(sheet=sheet(cells), styles=_DAYS)

    assert passed(content).plain
    assert by_gate(content) == by_openpyxl(content)
    found = read_content(content, "FICTIONAL.xlsx").sheets[0].rows[1]
    assert [found[column] for column in range(1, 11)] == [
        Cell("FICTIONAL"), Cell("12.5", CellKind.NUMBER), Cell("TRUE", CellKind.BOOLEAN),
        Cell("FICTIONAL", formula=True), Cell("in runs"), Cell("2023-03-15", CellKind.DATE), Cell("30:00:00"),
        Cell("2023-03-15T12:00:00", CellKind.DATE), Cell("", CellKind.ERROR, formula=True), Cell("a\nb"),
    ]  # fmt: skip
