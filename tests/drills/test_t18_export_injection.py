"""T18: no injection through exports: dangerous texts in all text fields are written and read back as plain texts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils.escape import unescape
from python_calamine import CalamineWorkbook

from registry.data.intake.client import read_content
from registry.data.reference.resources import shipped
from registry.domain.fields.field import Owner
from registry.domain.fields.kinds import Text, TextLine
from registry.domain.fields.project import PROJECT
from registry.domain.problem import Unfit
from registry.opening.desk_registry import open_for_writing
from registry.services.acts.act import ActContext
from registry.services.exchange.outgoing.export import ExportOptions
from tests.drills.registries import OFFICER, copy_of, means

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from registry.domain.fields.field import Field
    from registry.opening.open_registry import OpenRegistry
    from tests.drills.figures import Figures

pytestmark = pytest.mark.drill

NASTY = (
    "=1+1", "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1", "=HYPERLINK(\"http://x.invalid\")",
    "=DDE(\"a\";\"b\";\"c\")", "'=1+1", "\"=1+1", " =1+1", "＝1+1", "#N/A", "#REF!", "TRUE", "1E5", "007", "12:30",
    "1/2", "2026-01-01", "http://x.invalid/", "mailto:a@x.invalid", "_x0041_", "_x000D__x005F_", "<b>&amp;</b>",
    "]]><f>1+1</f>", "\u202e=1+1", "a\x0bb\x00c", "line one\r\nline two", "\ufeff=1+1", "😀 " * 40, "가" * 160,
    "\u2028=1+1",
)  # fmt: skip
"""The 34 texts; characters that the registry does not store are removed when a text is entered."""

_TEXTS = tuple(
    one for one in PROJECT.fields if isinstance(one.kind, TextLine | Text) and one.owner is not Owner.NOBODY
)
_LONG = "=" + "가나다라 " * 6_399 + "끝"
_ROWS, _FIRST = len(NASTY) + 1, 3

Kept = dict[str, dict[str, str]]
"""The texts of projects: number to (field id to text)."""


def _kept(field: Field, raw: str) -> str | None:
    """Return a text as the registry stores it; None when it refuses the text."""
    try:
        kept = field.kind.parse(raw, shipped().words)
    except Unfit:
        return None
    return None if kept is None else str(kept)


@pytest.fixture(scope="module")
def sent(template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Kept]:
    """A workbook with a dangerous text in every text field, one text a row, and the stored texts by number."""
    folder = tmp_path_factory.mktemp("injection")
    with open_for_writing(
        copy_of(template, folder / "r.coopreg"), means(folder / "profile"), who=""
    ) as opened:
        expected = _filled(opened)
        wish = ExportOptions(fields=tuple(one.id for one in _TEXTS))
        out = folder / "out.xlsx"
        done = opened.registry.exports.write(list(expected), wish, out, ActContext(OFFICER))
        assert done.projects == _ROWS
    return out, expected


def _filled(opened: OpenRegistry) -> Kept:
    """Fill the text fields of one project after another with the texts that the rules accept."""
    expected: Kept = {}
    with opened.store.work() as work:
        for number, raw in enumerate((*NASTY, _LONG), 1):
            found = {one.id: kept for one in _TEXTS if (kept := _kept(one, raw)) is not None}
            values = {**found, "ref": f"RCF-K-27-{number:04d}", "their_ref": "FICTIONAL nasty"}
            given = {
                "procedure": "GEN",
                "origin_side": "ROK",
                "lead_side": "ROK",
                "mark": "U",
                "kind": "study",
            }
            work.unit.insert("project", {**given, **values})
            expected[values["ref"]] = {**found, "their_ref": "FICTIONAL nasty"}
        work.unit.commit(ActContext(OFFICER).act("set"))
    return expected


def _by_number(rows: Iterable[Iterable[object]]) -> Kept:
    """Return the texts that a reader found, by number and field."""
    ids, _, *data = [[str(value or "") for value in row] for row in rows]
    named = [dict(zip(ids, row, strict=True)) for row in data if any(row)]
    fields = {one.id for one in _TEXTS}
    return {
        row["ref"]: {name: text for name, text in row.items() if name in fields and text} for row in named
    }


def test_nasty_texts_come_back_through_three_readers_and_are_texts_to_all(
    sent: tuple[Path, Kept], figures: Figures
) -> None:
    path, expected = sent
    first = [[unescape(str(v)) if v else v for v in row] for row in load_workbook(path).worksheets[0].values]
    second = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    ours = read_content(path.read_bytes(), path.name).sheets[0].rows
    width = max(max(row) for row in ours.values())
    third = [
        [ours[number][column].text if column in ours[number] else "" for column in range(1, width + 1)]
        for number in sorted(ours)
    ]

    for reader in (first, second, third):
        assert _by_number(reader) == expected
    kept = sum(len(values) for values in expected.values())
    figures.add(
        "T18 nasty texts in an export", texts=len(NASTY) + 1, fields=len(_TEXTS), cells=kept, altered=0
    )
    assert kept > len(NASTY) * len(_TEXTS) * 0.8


def test_no_part_of_the_file_holds_a_formula_or_a_link(sent: tuple[Path, Kept]) -> None:
    with ZipFile(sent[0]) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    sheets = [text for name, text in parts.items() if name.startswith("xl/worksheets/sheet")]
    assert sheets
    assert not any(re.search(r"<f[ >/]|<hyperlink|t=\"e\"|t=\"b\"", text) for text in sheets)
    assert not any('TargetMode="External"' in text for text in parts.values())
    assert not any(
        part in name for name in parts for part in ("externalLink", "vbaProject", "connections", "drawing")
    )


def test_a_text_that_begins_like_a_formula_stays_a_text_when_it_is_edited(
    sent: tuple[Path, Kept],
) -> None:
    cells = [cell for row in load_workbook(sent[0]).worksheets[0].iter_rows(min_row=_FIRST) for cell in row]
    begins = [cell for cell in cells if str(cell.value or "").startswith(("=", "+", "-", "@"))]
    assert len(begins) > len(_TEXTS)
    assert {(cell.quotePrefix, cell.number_format, cell.data_type) for cell in begins} == {(True, "@", "s")}


def test_control_plain_assignment_writes_formulas(tmp_path: Path) -> None:
    workbook = Workbook()
    for number, text in enumerate(("=1+1", "=cmd|' /C calc'!A0", "#N/A"), 1):
        workbook.worksheets[0].cell(number, 1, text)
    workbook.save(tmp_path / "plain.xlsx")
    with ZipFile(tmp_path / "plain.xlsx") as archive:
        xml = archive.read("xl/worksheets/sheet1.xml").decode()
    assert (len(re.findall("<f>", xml)), xml.count('t="e"')) == (2, 1)
