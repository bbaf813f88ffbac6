"""OpenDocument workbooks: values by calamine, percentages, formulas and errors by the gate, nothing without end."""

from __future__ import annotations

import pytest

from registry.data.intake.client import read_content
from registry.domain.errors import CannotRead
from registry.domain.exchange.workbook import Cell, CellKind, TextOutside, Where
from tests.data.intake.open_documents import MANIFEST, MIME, SPACES, cell_xml, open_document
from tests.data.intake.packages import packed

_TIMES = 'table:number-columns-repeated="16384"'


def test_cells_come_with_their_marks() -> None:
    cells = (
        cell_xml("string", "FICTIONAL")
        + cell_xml("float", "5", 'table:formula="of:=[.A1]"')
        + "<table:table-cell/>"
        + cell_xml("percentage", "0.5", 'table:number-columns-repeated="2"')
        + '<table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error" '
        'table:formula="of:=1/0"><text:p>#DIV/0!</text:p></table:table-cell>'
    )
    skipped = '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>'
    end = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'

    found = read_content(
        open_document(f"{skipped}<table:table-row>{cells}</table:table-row>{end}"), "FICTIONAL.ods"
    )

    assert found.format == "ods"
    assert [notice.code for notice in found.notices] == ["F33"]
    cells_read = dict(found.sheets[0].rows[3])
    broken = cells_read.pop(6)
    half = Cell("0.5", CellKind.NUMBER, percent=True)
    assert cells_read == {
        1: Cell("FICTIONAL"),
        2: Cell("5", CellKind.NUMBER, formula=True),
        4: half,
        5: half,
    }
    assert (broken.kind, broken.formula) == (CellKind.ERROR, True)


def test_what_is_merged_without_end_is_refused() -> None:
    spanned = 'table:number-rows-spanned="900000" table:number-columns-spanned="16000"'
    with pytest.raises(CannotRead) as refused:
        read_content(
            open_document(f"<table:table-row>{cell_xml('float', '1', spanned)}</table:table-row>"), "F.ods"
        )
    assert refused.value.problem.code == "F14"


@pytest.mark.parametrize(
    "rows",
    [
        f'<table:table-row table:number-rows-repeated="1000000">{cell_xml("float", "1")}</table:table-row>',
        f"<table:table-row>{cell_xml('float', '1', _TIMES)}</table:table-row>",
    ],
    ids=["rows", "columns"],
)
def test_what_repeats_without_end_is_refused(rows: str) -> None:
    with pytest.raises(CannotRead) as refused:
        read_content(open_document(rows), "FICTIONAL.ods")

    assert refused.value.problem.code == "F13"


@pytest.mark.parametrize("part", ["Configurations2/accelerator/current.xml", "styles.xml", "Basic/odd.xml"])
@pytest.mark.parametrize("held", ["", "no XML", "<a><b></a>"])
def test_only_the_content_has_to_be_whole(part: str, held: str) -> None:
    content = open_document(
        f"<table:table-row>{cell_xml('string', 'FICTIONAL')}</table:table-row>", {part: held}
    )

    assert read_content(content, "FICTIONAL.ods").sheets[0].rows == {1: {1: Cell("FICTIONAL")}}


def test_a_part_nobody_reads_is_refused_for_its_document_type_all_the_same() -> None:
    hostile = '<!DOCTYPE x [<!ENTITY i SYSTEM "file:///etc/passwd">]><x>&i;</x>'

    with pytest.raises(CannotRead) as refused:
        read_content(open_document("", {"styles.xml": hostile}), "FICTIONAL.ods")

    assert refused.value.problem.code == "F04"


def test_damaged_content_is_refused() -> None:
    with pytest.raises(CannotRead) as refused:
        read_content(open_document("<table:table-row>"), "FICTIONAL.ods")

    assert refused.value.problem.code == "F15"


@pytest.mark.parametrize("whole", [True, False])
def test_an_encrypted_document_is_called_encrypted(whole: bool) -> None:
    entry = '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'
    sealed: dict[str, str | bytes] = (
        {"encrypted-package": b"\x8f\x01"}
        if whole
        else {
            "content.xml": b"\x8f\x01",
            "META-INF/manifest.xml": MANIFEST.replace("</manifest:manifest>", f"{entry}</manifest:manifest>"),
        }
    )

    with pytest.raises(CannotRead) as refused:
        read_content(packed({"mimetype": MIME, **sealed}), "FICTIONAL.ods")

    assert refused.value.problem.code == "F02"


def test_headers_comments_shapes_and_properties_come_with_it() -> None:
    spaces = (
        f'{SPACES} xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
        'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
    )
    comment = (
        '<office:annotation xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Kim</dc:creator>'
        "<text:p>SE<text:span>CRET</text:span></text:p></office:annotation>"
    )
    box = (
        '<draw:frame xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><draw:text-box>'
        "<text:p>Ⅱ급비밀</text:p></draw:text-box></draw:frame>"
    )
    cell = (
        f'<table:table-cell office:value-type="string">{comment}<text:p>FICTIONAL</text:p></table:table-cell>'
    )
    styles = (
        f"<office:document-styles {spaces}><office:master-styles><style:master-page><style:header>"
        "<style:region-center><text:p>TOP SECRET</text:p></style:region-center></style:header><style:footer-first>"
        "<text:p>극비</text:p></style:footer-first></style:master-page></office:master-styles></office:document-styles>"
    )
    meta = (
        f"<office:document-meta {spaces}><office:meta><meta:keyword>SECRET</meta:keyword>"
        '<meta:user-defined meta:name="Classification">S</meta:user-defined></office:meta></office:document-meta>'
    )
    rows = f"<table:shapes>{box}</table:shapes><table:table-row>{cell}</table:table-row>"
    content = open_document(rows, {"styles.xml": styles, "meta.xml": meta})

    found = read_content(content, "FICTIONAL.ods")

    assert found.sheets[0].rows == {1: {1: Cell("FICTIONAL")}}
    assert set(found.outside) == {
        TextOutside(Where.COMMENT, "Kim\nSECRET", "가"),
        TextOutside(Where.SHAPE, "Ⅱ급비밀", "가"),
        TextOutside(Where.HEADER, "TOP SECRET"),
        TextOutside(Where.FOOTER, "극비"),
        TextOutside(Where.PROPERTY, "SECRET", name="keyword"),
        TextOutside(Where.PROPERTY, "S", name="Classification"),
    }


def test_hidden_and_struck_parts_and_the_sheet_that_is_shown_are_told() -> None:
    fo = 'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    styles = (
        f'<office:automatic-styles {fo}><style:style style:name="ce1" style:family="table-cell">'
        '<style:text-properties style:text-line-through-style="solid"/></style:style></office:automatic-styles>'
    )
    columns = '<table:table-column/><table:table-column table:visibility="collapse"/>'
    rows = (
        f'<table:table-row table:visibility="filter">{cell_xml("float", "1")}</table:table-row>'
        f"<table:table-row>{cell_xml('float', '2')}{cell_xml('float', '3')}</table:table-row>"
        f"<table:table-row>{cell_xml('float', '4', 'table:style-name=' + chr(34) + 'ce1' + chr(34))}</table:table-row>"
    )
    settings = (
        '<s:settings xmlns:s="urn:x"><s:item s:name="Zoom">100</s:item><s:item s:name="ActiveTable">가</s:item>'
        '<s:item s:name="Other">1</s:item></s:settings>'
    )
    content = open_document(columns + rows, {"settings.xml": settings}, styles)

    found = read_content(content, "FICTIONAL.ods")

    assert found.active == "가"
    assert found.sheets[0].hidden_rows == {1}
    assert found.sheets[0].hidden_columns == {2}
    told = [(one.code, str(one.values.get("count") or one.values.get("columns"))) for one in found.notices]
    assert told[:3] == [("F07", "1"), ("F08", "1"), ("F32", "B")]
