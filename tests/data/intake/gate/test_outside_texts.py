"""The texts of a workbook outside its cells: all of them come, in the pieces a person sees, and none without end."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.data.intake.client import read_content
from registry.data.intake.gate.outside_texts import page_sections
from registry.data.intake.limits import LIMITS, Limits
from registry.data.intake.readers.legacy_texts import old_texts
from registry.domain.errors import CannotRead
from registry.domain.exchange.workbook import TextOutside, Where
from tests.data.intake.packages import packed, parts, row, sheet

OLD = (Path(__file__).parents[3] / "samples" / "fictional-marked.xls").read_bytes()
PIECES = st.lists(
    st.sampled_from(('&"Arial,Bold"', "&14", "&B", "&K01+000", "&KFF0000", "&I", "&U", "&D")), max_size=4
)
WORDS = st.text("SECRT 비밀", min_size=1, max_size=12).filter(lambda text: bool(text.strip()))


@given(WORDS, WORDS, WORDS, PIECES)
def test_the_sections_of_a_header_come_without_codes_of_looks(
    left: str, middle: str, right: str, codes: list[str]
) -> None:
    looks = "".join(codes)
    written = f"&L{looks}{left}&C{looks}{middle}&R{looks}{right}"
    assert page_sections(written) == [left.strip(), middle.strip(), right.strip()]


def test_an_ampersand_is_written_twice_and_a_page_number_is_a_number() -> None:
    assert page_sections("R&&D &P of &N") == ["R&D 1 of 1"]


def test_headers_and_footers_of_every_page_come_with_their_sheet() -> None:
    after = (
        "<headerFooter><oddHeader>&amp;C&amp;14SECRET</oddHeader><evenFooter>&amp;R극비</evenFooter>"
        "<firstHeader>&amp;LⅡ급비밀</firstHeader></headerFooter>"
    )
    found = read_content(packed(parts(sheet=sheet(row('<c r="A1"><v>1</v></c>'), after))), "FICTIONAL.xlsx")
    assert set(found.outside) >= {
        TextOutside(Where.HEADER, "SECRET", "A"),
        TextOutside(Where.FOOTER, "극비", "A"),
        TextOutside(Where.HEADER, "Ⅱ급비밀", "A"),
        TextOutside(Where.PROPERTY, "EX-2026-0001", name="keywords"),
    }
    assert found.properties["keywords"] == "EX-2026-0001"


def test_a_damaged_drawing_keeps_nothing_else_from_being_read() -> None:
    made = parts() | {"xl/drawings/vmlDrawing1.vml": "<xml><div>SECRET<br></div>"}
    found = read_content(packed(made), "FICTIONAL.xlsx")
    assert found.sheets[0].rows


def test_texts_without_end_are_refused() -> None:
    boxes = "".join(f"<a:p><a:t>{number:04}</a:t></a:p>" for number in range(400))
    drawing = f'<d xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">{boxes}</d>'
    with pytest.raises(CannotRead) as refused:
        read_content(
            packed(parts() | {"xl/drawings/drawing1.xml": drawing}),
            "FICTIONAL.xlsx",
            limits=Limits(outside=1_000),
        )
    assert refused.value.problem.code == "F14"


def test_an_old_workbook_tells_them_too() -> None:
    assert set(old_texts(OLD, LIMITS) or ()) >= {
        TextOutside(Where.HEADER, "SECRET", "목록"),
        TextOutside(Where.FOOTER, "Ⅱ급비밀 1", "목록"),
        TextOutside(Where.COMMENT, "Kim: SECRET", "목록"),
        TextOutside(Where.HEADER, "second", "둘"),
        TextOutside(Where.PROPERTY, "키워드, 비밀", name="keywords"),
        TextOutside(Where.PROPERTY, "S", name="Classification"),
    }


@given(st.lists(st.tuples(st.integers(0, len(OLD) - 1), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_damaged_old_workbook_tells_what_it_can_or_that_it_cannot(changes: list[tuple[int, int]]) -> None:
    content = bytearray(OLD)
    for at, value in changes:
        content[at] = value
    found = old_texts(bytes(content), LIMITS)
    assert found is None or len(found) < 1_000


@given(st.integers(0, len(OLD)))
def test_an_old_workbook_that_ends_early_stops_nothing(length: int) -> None:
    found = old_texts(OLD[:length], LIMITS)
    assert found is None or len(found) < 1_000
