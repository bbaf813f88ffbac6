"""Rows in the usual form are read by a pattern, and a sheet says the same as when all of it is read tag by tag."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.data.intake.errors import Malformed, Unreadable
from registry.data.intake.gate import package
from registry.data.intake.gate.sheet_part import _SheetScan
from registry.data.intake.gate.usual_rows import UsualRows, without_escapes
from tests.data.intake.packages import MAIN, sheet, styles, workbook
from tests.data.intake.readings import passed

if TYPE_CHECKING:
    from registry.data.intake.gate.counters import Looked

_STYLES = styles(
    formats='<numFmt numFmtId="164" formatCode="[$₩-412]#,##0"/>',
    fonts="<font/><font><strike/></font>",
    xfs="".join(
        f'<xf numFmtId="{code}" fontId="{font}"/>' for code, font in ((0, 0), (14, 0), (9, 1), (164, 0))
    ),
)
_X14AC = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"

_VALUES = (
    "",
    "0",
    "1",
    "12.50",
    "-3",
    "1e-7",
    "9007199254740993",
    "7x",
    "45000",
    "FICTIONAL",
    " 2 ",
    "&amp;lt;",
    "&#50;",
)
_ATTRIBUTES = (
    "",
    ' s="1"',
    ' s="2" t="n"',
    ' t="s"',
    ' t="inlineStr"',
    ' t="str" s="3"',
    ' t="b"',
    ' t="e"',
    ' s="9"',
)
_CONTENT = (
    "/>", " />", "></c>", "><v>{}</v></c>", "><is><t>{}</t></is></c>", '><is><t xml:space="preserve"> {}</t></is></c>',
    "><f>A1&amp;B1</f><v>{}</v></c>", '><f t="shared" ref="A1:B2" si="0">1</f><v>{}</v></c>',
    '><f t="shared" si="0"/><v>{}</v></c>', '><f aca="false">SUM(A1:B1)</f><v>{}</v></c>',
)  # fmt: skip
_ODD_CONTENT = (
    "><f>1+1</f></c>", '><f si="0" t="shared">1</f><v>{}</v></c>', "><v>{}</v><f>1</f></c>",
    "><f>&#50;</f><v>{}</v></c>",
    "><v><![CDATA[{}]]></v></c>", "><v>{}</v><v>2</v></c>", "><is><t>{}</t><rPh/></is></c>",
    "><is><r><rPr><strike/></rPr><t>{}</t></r></is></c>", "><v>{}", "><v>]]></v></c>", "><v>\x01</v></c>",
    "><v>&{};</v></c>",
)  # fmt: skip
_ROWS = (
    "",
    "",
    "",
    ' spans="1:3" ht="15" x14ac:dyDescent="0.3"',
    ' hidden="1"',
    ' ht="0" hidden="false"',
    ' ht="1" ht="2"',
)
_BETWEEN = (
    "", "", "", "\n", "<!-- </row><row r='9'></row> -->", "<![CDATA[</row>]]>", "<?x </row>?>", "<x></x>",
    "stray</row>",
    '<y:row xmlns:y="urn:y"></y:row>', '<x xmlns="urn:y"><row r="1"></row></x>', "</sheetData><sheetData>",
    "<sheetData></sheetData>", '</sheetData><x xmlns="urn:y"><sheetData></row>',
)  # fmt: skip


@st.composite
def _sheets(draw: st.DrawFn, *, odd: bool) -> str:
    """A sheet part: rows in the usual form and, where it may be odd, other rows and markup between them."""
    content = st.sampled_from(_CONTENT + _ODD_CONTENT if odd and draw(st.booleans()) else _CONTENT)
    rows, number = [], 0
    for _ in range(draw(st.integers(0, 6))):
        number += draw(st.integers(0 if odd else 1, 3))
        cells, columns = [], draw(st.lists(st.sampled_from("ABCD"), unique=not odd, max_size=3))
        for column in columns if odd else sorted(columns):
            of_row = number + draw(st.sampled_from((0,) * 9 + (1,))) if odd else number
            filled = draw(content).format(draw(st.sampled_from(_VALUES)))
            cells.append(f'<c r="{column}{of_row}"{draw(st.sampled_from(_ATTRIBUTES))}{filled}')
        rows.append(f'<row r="{number}"{draw(st.sampled_from(_ROWS))}>{"".join(cells)}</row>')
        rows.append(draw(st.sampled_from(_BETWEEN)) if odd else "")
    part = sheet("".join(rows), draw(st.sampled_from(("", "<oddHeader>FICTIONAL</oddHeader>"))))
    heights = f'<worksheet xmlns="{MAIN}" xmlns:x14ac="{_X14AC}">'
    return part.replace(f'<worksheet xmlns="{MAIN}">', heights) if draw(st.booleans()) else part


def _looked(part: str | bytes, size: int = 512) -> list[Looked] | str:
    """What the gate says of a sheet that is read in pieces of a size, or the code with which it refuses it."""
    content = workbook(sheet=part, styles=_STYLES)
    with patch.object(package, "_PIECE", size):
        try:
            return [seen for _, seen in passed(content).sheets]
        except (Unreadable, Malformed) as refused:
            return type(refused).__name__ + str(refused)


def _by_tag(part: str | bytes) -> list[Looked] | str:
    with patch.object(UsualRows, "left", lambda _self, pieces: iter(pieces)):
        return _looked(part)


@given(_sheets(odd=True), st.integers(130, 600))
def test_a_sheet_says_the_same_as_by_tag(part: str, size: int) -> None:
    assert _looked(part, size) == _by_tag(part)


@given(_sheets(odd=False), st.integers(130, 600))
def test_usual_sheets_of_any_kind_say_the_same_as_by_tag(part: str, size: int) -> None:
    assert _looked(part, size) == _by_tag(part)


def _taken(part: str | bytes, size: int = 512) -> int:
    """How many rows are taken by the pattern."""
    with patch.object(_SheetScan, "take_row", autospec=True, side_effect=_SheetScan.take_row) as take:
        _looked(part, size)
    return take.call_count


_ROW_TEXT = '<row r="{0}"><c r="A{0}"><v>1</v></c><c r="B{0}" s="1" t="n"><v>2</v></c></row>'
_ROW_OF_TAGS = '<row r="{0}"><c r="A{0}"><v>&#50;</v></c></row>'


@pytest.mark.parametrize("size", [130, 131, 197, 512, 100_000])
def test_rows_in_the_usual_form_never_reach_expat(size: int) -> None:
    assert _taken(sheet("".join(_ROW_TEXT.format(number) for number in range(1, 40))), size) == 39


def test_a_row_in_another_form_is_read_by_tag_in_its_place() -> None:
    part = sheet(_ROW_TEXT.format(1) + _ROW_OF_TAGS.format(2) + _ROW_TEXT.format(3))
    looked = _looked(part)

    assert _taken(part) == 2
    assert isinstance(looked, list)
    assert [row[0] for row in looked[0].rows] == [1, 2, 3]


@pytest.mark.parametrize(
    "part",
    [
        sheet(f"<!-- {_ROW_TEXT.format(1)} -->{_ROW_TEXT.format(2)}"),
        sheet(f"{_ROW_OF_TAGS.format(1)}<![CDATA[</row>{_ROW_TEXT.format(2)}]]>"),
        sheet(_ROW_TEXT.format(1), before="<?x <sheetData>?>"),
        sheet(_ROW_TEXT.format(1)).replace("UTF-8", "ISO-8859-1"),
        sheet(_ROW_TEXT.format(1)).replace("UTF-8", "UTF-16").encode("utf-16"),
        sheet(_ROW_TEXT.format(1)).replace("<sheetData>", '<sheetData xmlns="urn:y">'),
        sheet('<row r="1" x14ac:dyDescent="0.3"><c r="A1"><v>1</v></c></row>'),
        sheet("", after=f'<x xmlns="urn:y"><row r="1"></row>{_ROW_TEXT.format(1)}</x>'),
    ],
)
def test_what_may_only_look_like_a_row_is_left_to_expat(part: str | bytes) -> None:
    assert _taken(part) == 0
    assert _looked(part) == _by_tag(part)


@given(st.text("&<>\"'altgmpquos;#", max_size=20))
def test_escapes_are_read_as_they_are_written(text: str) -> None:
    written = text
    for letter, escape in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")):
        written = written.replace(letter, escape)
    assert without_escapes(written) == text
