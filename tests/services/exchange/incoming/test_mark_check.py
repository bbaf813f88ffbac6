"""A workbook marked above the ceiling is refused whole, wherever the mark stands; other words harm nothing."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any, TypeAlias

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.packaging.custom import StringProperty

from registry.data.reference.resources import shipped
from registry.domain.errors import CannotRead
from registry.domain.exchange.column_mapping import ColumnMapping, ImportOptions
from registry.domain.exchange.workbook_marks import marked_at
from registry.domain.vocabulary.language import Language
from registry.services.language.problem_text import ProblemText
from tests.portfolio import counts
from tests.services.exchange.sheets import BANK, CUT, HEADERS, ROW, SHARED, check, errors, sheet, step

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from registry.data.store import Store
    from registry.services.registry import Registry
    from tests.services.exchange.office import Office

pytestmark = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
"""Nothing is asked of the database here."""

Workbook: TypeAlias = Any
Worksheet: TypeAlias = Any
"""Of openpyxl, whose types say less than it takes."""
WIDE = "ＳＥＣＲＥＴ"
_BOX = (
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col>'
    "<xdr:row>5</xdr:row></xdr:from><xdr:sp><xdr:txBody><a:p><a:r><a:t>SE</a:t></a:r><a:r><a:t>CRET</a:t></a:r></a:p>"
    "</xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>"
)
_THREAD = (
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
    '<threadedComment ref="B2" dT="2026-11-22T00:00:00" personId="{0}" id="{1}"><text>SECRET</text></threadedComment>'
    "</ThreadedComments>"
)


def _header(_: Workbook, page: Worksheet) -> None:
    page.oddHeader.center.text = "SECRET"
    page.oddHeader.center.size = 14


def _first_footer(_: Workbook, page: Worksheet) -> None:
    page.firstFooter.right.text = "Page &P - Ⅱ급비밀"


def _even_header(_: Workbook, page: Worksheet) -> None:
    page.evenHeader.left.text = WIDE


def _sheet_name(_: Workbook, page: Worksheet) -> None:
    page.title = "Secret"


def _cover(book: Workbook, _: Worksheet) -> None:
    cover = book.create_sheet("Cover", 0)
    cover["C3"] = "Programme of cooperation"
    cover["C9"] = "This document is SECRET"


def _comment(_: Workbook, page: Worksheet) -> None:
    page["B2"].comment = Comment("Kim: SECRET", "Kim")


def _category(book: Workbook, _: Worksheet) -> None:
    book.properties.category = "Top Secret"


def _keywords(book: Workbook, _: Worksheet) -> None:
    book.properties.keywords = "radar; SECRET"


def _custom(book: Workbook, _: Worksheet) -> None:
    book.custom_doc_props.append(StringProperty(name="Classification", value="S"))


def _column(_: Workbook, page: Worksheet) -> None:
    page["F1"], page["F2"] = "Classification", "Confidential"


def _portion(_: Workbook, page: Worksheet) -> None:
    page["C2"] = "(S) Coastal radar course"


def _wide(_: Workbook, page: Worksheet) -> None:
    page["C2"] = WIDE


def _line(_: Workbook, page: Worksheet) -> None:
    page["C2"] = "Coastal radar course\nSECRET//NOFORN"


TEXTS = ("SECRET", "Secret", WIDE, "Confidential", "비밀", "radar", "“S”", "‘S’")
"""The marks, and the texts beside them, that must not appear in a message."""

PLACES = {
    _header: ("page header of sheet “Sheet”", "시트 ‘Sheet’의 페이지 머리글"),
    _first_footer: ("page footer of sheet “Sheet”", "시트 ‘Sheet’의 페이지 바닥글"),
    _even_header: ("page header of sheet “Sheet”", "시트 ‘Sheet’의 페이지 머리글"),
    _sheet_name: ("name of sheet 1", "1번째 시트의 이름"),
    _cover: ("cell C9 of sheet “Cover”", "시트 ‘Cover’의 C9 셀"),
    _comment: ("comment in sheet “Sheet”", "시트 ‘Sheet’의 메모"),
    _category: ("document property “category”", "문서 속성 ‘category’"),
    _keywords: ("document property “keywords”", "문서 속성 ‘keywords’"),
    _custom: ("document property “Classification”", "문서 속성 ‘Classification’"),
    _column: ("cell F2 of sheet “Sheet”", "시트 ‘Sheet’의 F2 셀"),
    _portion: ("cell C2 of sheet “Sheet”", "시트 ‘Sheet’의 C2 셀"),
    _wide: ("cell C2 of sheet “Sheet”", "시트 ‘Sheet’의 C2 셀"),
    _line: ("cell C2 of sheet “Sheet”", "시트 ‘Sheet’의 C2 셀"),
}


def _made(path: Path, changed: Callable[[Workbook, Worksheet], None]) -> Path:
    book = openpyxl.load_workbook(sheet(path, ROW))
    changed(book, book.active)
    book.save(path)
    return path


def _with_part(path: Path, part: str, content: str, kind: str) -> Path:
    """Add a part to a workbook, and a relationship of its sheet that leads there."""
    before = sheet(path, ROW).read_bytes()
    lead = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
        f'Target="/{part}"/></Relationships>'
    )
    with zipfile.ZipFile(io.BytesIO(before)) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        new.writestr(part, content)
        new.writestr("xl/worksheets/_rels/sheet1.xml.rels", lead)
    return path


def _refused(registry: Registry, path: Path) -> CannotRead:
    with pytest.raises(CannotRead) as refused:
        registry.imports.read(path, step)
    assert refused.value.problem.code == "M03"
    return refused.value


@pytest.mark.parametrize("changed", PLACES, ids=lambda one: one.__name__.strip("_"))
def test_a_mark_refuses_the_whole_file_and_is_told_with_its_place(
    store: Store, registry: Registry, tmp_path: Path, changed: Callable[[Workbook, Worksheet], None]
) -> None:
    error = _refused(registry, _made(tmp_path / "list.xlsx", changed))
    for language, place in zip(Language, PLACES[changed], strict=True):
        told = ProblemText(shipped(), language).sentence(error.problem)
        assert place in told
        assert "list.xlsx" in told
        assert not any(words in told for words in TEXTS)
    assert not any(words in repr((error, error.problem)) for words in TEXTS)
    assert counts(store)["project"] == counts(store)["attachment"] == 0


@pytest.mark.parametrize(
    ("part", "content", "kind", "place"),
    [
        ("xl/drawings/drawing1.xml", _BOX, "drawing", "text box or chart in sheet “Sheet”"),
        ("xl/threadedComments/t1.xml", _THREAD, "threadedComment", "comment in sheet “Sheet”"),
    ],
)
def test_a_text_box_and_a_thread_may_mark_it(
    registry: Registry, tmp_path: Path, part: str, content: str, kind: str, place: str
) -> None:
    path = _with_part(tmp_path / "list.xlsx", part, content, kind)
    assert place in str(_refused(registry, path))


@pytest.mark.parametrize("name", ["SECRET_list.xlsx", "목록(비밀).xlsx"])
def test_the_name_of_the_file_may_mark_it(registry: Registry, tmp_path: Path, name: str) -> None:
    assert "file name" in str(_refused(registry, sheet(tmp_path / name, ROW)))


@pytest.mark.parametrize(
    "mark", ["SECRET//NOFORN", "TOP SECRET", "군사 2급비밀", "(S//REL TO USA, KOR)", "극비"]
)
def test_a_line_above_the_headers_or_a_row_of_its_own_may_mark_it(
    registry: Registry, tmp_path: Path, mark: str
) -> None:
    _refused(registry, sheet(tmp_path / "above.xlsx", ROW, title=mark))
    _refused(registry, sheet(tmp_path / "below.xlsx", ROW, (mark,)))


def test_a_column_a_person_binds_to_the_mark_is_read_as_marks(registry: Registry, tmp_path: Path) -> None:
    path = sheet(tmp_path / "list.xlsx", (*ROW, "secret paper"), headers=(*HEADERS, "Handling"))
    options = ImportOptions(given=ColumnMapping(columns={"Handling": "mark"}, defaults=BANK.given.defaults))
    with pytest.raises(CannotRead, match="cell F2 of sheet “Sheet”"):
        check(registry, path, options)


@pytest.mark.parametrize(
    "text",
    ["PEFA SECRETARIAT", "SECRETARÍA DE HACIENDA", "군사 교육 협력", "비밀번호 관리", "2급", "C/D", "KUPANG", "TS",
    "The secret of success", "Secret Recipe Ltd", "confidential", "기밀해제 문서관리"],
)  # fmt: skip
def test_words_that_are_no_mark_harm_nothing_anywhere(registry: Registry, tmp_path: Path, text: str) -> None:
    def everywhere(book: Workbook, page: Worksheet) -> None:
        page.oddHeader.center.text = page.oddFooter.left.text = f"{text} list"
        page["B2"].comment = Comment(f"Kim: {text}", "Kim")
        page["C2"] = text
        page["F1"] = "Remarks"
        page["F2"] = text
        book.properties.title = book.properties.subject = f"{text} list"
        book.create_sheet(f"{text.replace('/', ' ')} list", 0)

    checked = check(registry, _made(tmp_path / "list.xlsx", everywhere))
    assert errors(checked) == []


def test_the_labels_of_a_company_are_no_marks_of_a_state(registry: Registry, tmp_path: Path) -> None:
    def labelled(book: Workbook, _: Worksheet) -> None:
        book.custom_doc_props.append(StringProperty(name="MSIP_Label_0a1b_Name", value="Confidential"))

    assert check(registry, _made(tmp_path / "list.xlsx", labelled)).counts.new == 1


def test_a_real_list_bears_no_mark(registry: Registry) -> None:
    assert marked_at(registry.imports.read(CUT, step).workbook) is None


@pytest.mark.parametrize("year", [2004, 2012, 2021])
def test_the_whole_lists_bear_no_mark(registry: Registry, year: int) -> None:
    path = SHARED / f"world-bank-projects-{year}.xlsx"
    if not path.exists():
        pytest.skip("the whole lists are not on this desk")
    assert marked_at(registry.imports.read(path, step).workbook) is None


@pytest.mark.parametrize("ending", [".xls", ".ods"])
@pytest.mark.parametrize(
    ("changed", "place"),
    [
        (_header, "page header"),
        (_comment, "comment"),
        (_keywords, "document property"),
        (_custom, "“Classification”"),
    ],
    ids=lambda one: getattr(one, "__name__", "").strip("_"),
)
def test_other_formats_are_looked_through_as_well(
    registry: Registry,
    tmp_path: Path,
    office: Office,
    changed: Callable[[Workbook, Worksheet], None],
    place: str,
    ending: str,
) -> None:
    made = office.save(_made(tmp_path / "list.xlsx", changed), tmp_path / f"list{ending}")
    assert place in str(_refused(registry, made))


def test_an_old_workbook_that_bears_no_mark_is_taken_in(
    registry: Registry, tmp_path: Path, office: Office
) -> None:
    made = office.save(sheet(tmp_path / "list.xlsx", ROW), tmp_path / "list.xls")
    checked = check(registry, made)
    assert checked.counts.new == 1
    assert "F31" not in [one.problem.code for one in checked.problems]  # all of it could be looked through
