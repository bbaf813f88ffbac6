"""What a workbook holds comes back cell by cell: values, kinds, marks, and what a person would not see."""

from __future__ import annotations

import io
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from registry.data.intake.client import read_content
from registry.data.intake.readers.cells import number_text
from registry.domain.exchange.workbook import Cell, CellKind
from tests.data.intake.packages import book, packed, parts, row, sheet, strict, strings, styles, workbook
from tests.data.intake.readings import by_gate, by_openpyxl, passed

if TYPE_CHECKING:
    from registry.domain.exchange.workbook import Sheet, Workbook

SAMPLES = Path(__file__).parents[2] / "samples"
LARGE = Path(__file__).parents[3].parent / "shared" / "data"
FOUND = [*sorted(SAMPLES.glob("*.xlsx")), *sorted(LARGE.glob("*.xlsx"))]


def _saved(made: openpyxl.Workbook) -> bytes:
    content = io.BytesIO()
    made.save(content)
    return content.getvalue()


def _read(content: bytes) -> Workbook:
    return read_content(content, "FICTIONAL.xlsx")


def _first(content: bytes) -> Sheet:
    return _read(content).sheets[0]


@pytest.fixture(scope="module")
def traps() -> Workbook:
    """A workbook with a trap in each cell."""
    made = openpyxl.Workbook()
    first = made.active
    assert first is not None
    first.title = "사업 Projects"
    values: list[tuple[str, Any]] = [
        ("A", "사업 FICTIONAL"), ("B", "=1+1"), ("C", True), ("D", "#DIV/0!"), ("E", 0.5),
        ("F", date(2026, 3, 1)),
        ("G", datetime.fromisoformat("2026-03-01T13:30:15")), ("H", time(9, 30)), ("I", timedelta(hours=30)),
        ("J", 640000.0), ("K", 1e-7), ("L", "a_x0041__x000D_\nb"), ("M", "x\r\ny"), ("N", " "),
    ]  # fmt: skip
    for column, value in values:
        first[f"{column}3"] = value
    first["E3"].number_format = "0.0%"
    first["A4"], first["A5"] = "struck", "hidden"
    first["A4"].font = Font(strike=True)
    first.row_dimensions[5].hidden = True
    first.row_dimensions[6].hidden = True
    first.merge_cells("A8:B9")
    second = made.create_sheet("둘")
    second.sheet_state = "veryHidden"
    second["C7"] = 45000
    second["C7"].number_format = 'yyyy"년" m"월" d"일"'
    made.custom_doc_props.append(StringProperty(name="exchange", value="EX-2026-0117"))  # type: ignore[attr-defined]  # the stubs lack it
    made.properties.keywords = "EX-2026-0117 대외비"
    return _read(_saved(made))


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        (1, Cell("사업 FICTIONAL")),
        (2, Cell("", CellKind.ERROR, formula=True)),
        (3, Cell("TRUE", CellKind.BOOLEAN)),
        (4, Cell("#DIV/0!", CellKind.ERROR)),
        (5, Cell("0.5", CellKind.NUMBER, percent=True)),
        (6, Cell("2026-03-01", CellKind.DATE)),
        (7, Cell("2026-03-01T13:30:15", CellKind.DATE)),
        (8, Cell("09:30:00")),
        (9, Cell("30:00:00")),
        (10, Cell("640000", CellKind.NUMBER)),
        (11, Cell("0.0000001", CellKind.NUMBER)),
        (12, Cell("aA\nb")),
        (13, Cell("x\ny")),
        (14, Cell(" ")),
    ],
)
def test_a_cell_is_read_for_what_it_is(traps: Workbook, column: int, cell: Cell) -> None:
    assert traps.sheets[0].rows[3][column] == cell


def test_what_a_person_would_not_see_is_told(traps: Workbook) -> None:
    first, second = traps.sheets

    assert (first.hidden, second.hidden) == (False, True)
    assert first.hidden_rows == {5}
    assert first.merged == ((8, 1, 9, 2),)
    assert first.rows[5][1].text == "hidden"
    assert second.rows[7][3] == Cell("2023-03-15", CellKind.DATE)
    told = {(notice.code, notice.values.get("count", "")) for notice in traps.notices}
    assert told == {("F19", ""), ("F07", "1"), ("F08", "1")}


def test_properties_and_keywords_come_along(traps: Workbook) -> None:
    assert traps.properties == {"exchange": "EX-2026-0117", "keywords": "EX-2026-0117 대외비"}
    assert traps.format == "xlsx"


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.stem)
def test_real_workbooks_are_read_whole_by_both_readers(path: Path) -> None:
    found = read_content(path.read_bytes(), path.name)

    alone = openpyxl.load_workbook(path, data_only=True)
    for ours, theirs in zip(found.sheets, alone.worksheets, strict=True):
        filled = {(c.row, c.column) for line in theirs.iter_rows() for c in line if c.value not in (None, "")}
        assert {(line, column) for line, cells in ours.rows.items() for column in cells} == filled
    assert by_gate(path.read_bytes()) == by_openpyxl(path.read_bytes())


def test_the_large_samples_are_there() -> None:
    if not LARGE.exists():
        pytest.skip("the World Bank workbooks are not beside this checkout")
    assert len(FOUND) == 4


@pytest.mark.parametrize("from_1904", [False, True])
def test_days_count_from_the_day_the_workbook_says(from_1904: bool) -> None:
    made = openpyxl.Workbook()
    if from_1904:
        made.epoch = CALENDAR_MAC_1904
    assert made.active is not None
    made.active.append([date(2026, 11, 22), "#N/A"])

    slow = _first(_saved(made))
    made.active["B1"] = "no error"
    quick = _first(_saved(made))

    assert slow.rows[1][1] == quick.rows[1][1] == Cell("2026-11-22", CellKind.DATE)


_VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**15), 10**15),
    st.floats(-1e15, 1e15, allow_nan=False),
    st.text(st.characters(exclude_categories=["C"]), max_size=8),
    st.dates(date(1900, 3, 1), date(2200, 1, 1)),
    st.datetimes(datetime.fromisoformat("1900-03-01"), datetime.fromisoformat("2200-01-01")).map(
        lambda at: at.replace(microsecond=0)
    ),
    st.times().map(lambda at: at.replace(microsecond=0)),
)


@settings(max_examples=40, deadline=None)
@given(rows=st.lists(st.lists(_VALUES, max_size=6), max_size=6))
def test_both_readers_give_the_same(rows: list[list[Any]]) -> None:
    made = openpyxl.Workbook()
    assert made.active is not None
    for line, values in enumerate(rows, 1):
        for column, value in enumerate(values, 1):
            cell = made.active.cell(line, column, value)
            if isinstance(value, str):
                cell.data_type = "s"
    content = _saved(made)
    if not passed(content).plain:
        return  # openpyxl alone is asked then

    assert by_gate(content) == by_openpyxl(content)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_is_written_out_and_is_still_the_number(number: float) -> None:
    written = number_text(number)

    assert float(written) == number
    assert Decimal(written) == Decimal(repr(number))
    assert "e" not in written
    assert not written.endswith(".0")


def test_a_strict_workbook_is_read_whole() -> None:
    errors = row(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="d"><v>2026-03-01</v></c>'
    )

    quick, slow = _first(strict(workbook())), _first(strict(workbook(sheet=sheet(errors))))

    assert quick.rows == {1: {1: Cell("FICTIONAL"), 2: Cell("12.5", CellKind.NUMBER)}}
    assert slow.rows == {
        1: {1: Cell("FICTIONAL"), 2: Cell("#N/A", CellKind.ERROR), 3: Cell("2026-03-01", CellKind.DATE)}
    }


def test_openpyxl_alone_sees_nothing_of_a_strict_workbook() -> None:
    """The control of the test above."""
    with pytest.warns(UserWarning, match="invalid specification"):
        alone = openpyxl.load_workbook(io.BytesIO(strict(workbook())), read_only=True)

    assert sum(len(list(found.rows)) for found in alone.worksheets) == 0


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ('<c r="A1"><f>B1</f><v>5</v></c>', Cell("5", CellKind.NUMBER, formula=True)),
        ('<c r="A1" t="str"><f>B1</f><v>x</v></c>', Cell("x", formula=True)),
        ('<c r="A1" t="str"><f>B1</f><v></v></c>', None),
        ('<c r="A1"><f>B1</f></c>', Cell("", CellKind.ERROR, formula=True)),
        ('<c r="A1"><f>B1</f><v/></c>', Cell("", CellKind.ERROR, formula=True)),
        ('<c r="A1" t="e"><f>B1</f><v>#REF!</v></c>', Cell("#REF!", CellKind.ERROR, formula=True)),
        ('<c r="A1" t="b"><f>B1</f><v>0</v></c>', Cell("FALSE", CellKind.BOOLEAN, formula=True)),
        ('<c r="A1" t="inlineStr"><is><t>in</t><rPh sb="0" eb="1"><t>read</t></rPh></is></c>', Cell("in")),
        ('<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', Cell("ab")),
        ('<c r="A1" t="s"><v>1</v></c>', None),
        ('<c r="A1" s="1"><v>45000</v></c>', Cell("2023-03-15", CellKind.DATE)),
        ('<c r="A1" s="2"><v>0.07</v></c>', Cell("0.07", CellKind.NUMBER, percent=True)),
        ('<c r="A1" s="3"><v>5000000</v></c>', Cell("#VALUE!", CellKind.ERROR)),
        ('<c r="A1"><v>1152921504606846977</v></c>', Cell("1152921504606846977", CellKind.NUMBER)),
        ("<c><v>7</v></c>", Cell("7", CellKind.NUMBER)),
    ],
)
def test_a_cell_as_it_is_written_is_read_as_it_is_shown(cell: str, read: Cell | None) -> None:
    xfs = "".join(f'<xf numFmtId="{number}" fontId="0"/>' for number in (0, 31, 9, 14))
    rows = row(cell) + row('<c r="B2"><v>1</v></c>', number=2)

    found = _first(workbook(sheet=sheet(rows), strings=strings("FICTIONAL", ""), styles=styles(xfs=xfs)))

    assert found.rows.get(1, {}).get(1) == read
    assert found.rows[2] == {2: Cell("1", CellKind.NUMBER)}


def test_a_formula_beyond_all_values_is_not_lost() -> None:
    rows = row('<c r="A1"><v>1</v></c>') + row('<c r="D9"><f>A1</f></c>', number=9)

    assert _first(workbook(sheet=sheet(rows))).rows[9] == {4: Cell("", CellKind.ERROR, formula=True)}


def test_what_is_neither_followed_nor_run_is_told() -> None:
    more = parts() | {"xl/vbaProject.bin": b"x", "xl/embeddings/oleObject1.bin": b"x"}
    link = '<Relationship Id="x" Type="urn:x/externalLink" Target="http://198.51.100.1/x" TargetMode="External"/>'
    leads = str(parts()["xl/_rels/workbook.xml.rels"]).replace("</Relationships>", link + "</Relationships>")

    found = _read(packed(more | {"xl/_rels/workbook.xml.rels": leads}))

    assert {notice.code for notice in found.notices} == {"F05", "F06", "F28"}
    assert all(notice.values["file"] == "FICTIONAL.xlsx" for notice in found.notices)


def test_a_sheet_of_charts_has_no_cells_and_hides_no_other() -> None:
    chart = '<Relationship Id="c" Type="urn:x/chartsheet" Target="chartsheets/sheet1.xml"/>'
    leads = str(parts()["xl/_rels/workbook.xml.rels"]).replace("</Relationships>", chart + "</Relationships>")
    listed = '<sheet name="C" sheetId="2" r:id="c"/><sheet name="A" sheetId="1" r:id="rId1"/>'

    found = _read(workbook(book=book(listed), leads=leads))

    assert [(one.title, len(one.rows)) for one in found.sheets] == [("A", 1)]
