"""The styles of cells in a workbook; each is made once and known by its number."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from registry.domain.exchange.outgoing_workbook import ColumnForm, Role, Tone

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.dimensions import ColumnDimension

_FORMATS = {ColumnForm.TEXT: "@", ColumnForm.NUMBER: "#,##0.####", ColumnForm.DAY: "yyyy-mm-dd"}
_FONTS = {"ko": "맑은 고딕", "en": "Calibri"}

_INK, _QUIET = "FF1F2933", "FF52606D"
_HEAD, _HEAD_CONTEXT, _HEAD_ANSWER = "FFDCE8F5", "FFE4E7EB", "FFFDF3D7"
_CONTEXT, _ANSWER, _LINE = "FFF1F3F5", "FFFFFBEF", "FFCBD2D9"
_GROUNDS = {Role.CONTEXT: _CONTEXT, Role.KEY: _CONTEXT, Role.ANSWER: _ANSWER}
_HEAD_GROUNDS = {Role.CONTEXT: _HEAD_CONTEXT, Role.KEY: _HEAD_CONTEXT, Role.ANSWER: _HEAD_ANSWER}
_SIZES = {Tone.TITLE: 16.0, Tone.HEADING: 12.0}


@dataclass(frozen=True, slots=True)
class _Look:
    form: ColumnForm = ColumnForm.TEXT
    ground: str = ""
    ink: str = _INK
    bold: bool = False
    size: float = 10.0
    framed: bool = False
    quoted: bool = False
    centred: bool = False
    wraps: bool = True


class CellStyles:
    """The styles of one workbook by number, as its cells name them."""

    def __init__(self, workbook: Workbook, language: str) -> None:
        self._workbook = workbook
        self._font = _FONTS.get(language, _FONTS["en"])
        self._known: dict[_Look, int] = {}

    def data(self, form: ColumnForm, role: Role, *, quoted: bool = False) -> int:
        """Return the style of a data cell; `quoted` is for a text that begins like a formula."""
        ink = _QUIET if role is Role.CONTEXT else _INK
        return self._number(_Look(form, _GROUNDS.get(role, ""), ink, framed=True, quoted=quoted))

    def header(self, role: Role) -> int:
        """Return the style of a header."""
        ground = _HEAD_GROUNDS.get(role, _HEAD)
        return self._number(_Look(ground=ground, bold=True, framed=True, centred=True))

    def guide(self, tone: Tone, *, label: bool) -> int:
        """Return the style of a label of the guide, or of the text beside it."""
        bold = tone in (Tone.TITLE, Tone.HEADING) or (label and tone is Tone.FACT)
        ground = {Tone.CONTEXT: _CONTEXT}.get(tone, "") if label else ""
        swatch = label and tone in (Tone.CONTEXT, Tone.OPEN)
        return self._number(
            _Look(
                ground=ground, bold=bold, size=_SIZES.get(tone, 10.0), framed=swatch, wraps=tone not in _SIZES
            )
        )

    def whole_column(self, column: ColumnDimension, number: int) -> None:
        """Give a column a style, for its cells that are not filled yet."""
        column._style = copy(self._workbook._cell_styles[number])  # type: ignore[attr-defined]  # noqa: SLF001 - no other way

    @cached_property
    def plain(self) -> int:
        """The style of cells in hidden rows and sheets."""
        return self._number(_Look())

    @cached_property
    def plain_quoted(self) -> int:
        """The same style for a text that begins like a formula."""
        return self._number(_Look(quoted=True))

    def _number(self, look: _Look) -> int:
        if look not in self._known:
            self._known[look] = self._made(look)
        return self._known[look]

    def _made(self, look: _Look) -> int:
        """Make a style with openpyxl, and return its number."""
        cell = WriteOnlyCell(self._workbook.worksheets[0])
        cell.number_format = _FORMATS[look.form]
        cell.font = Font(name=self._font, size=look.size, bold=look.bold, color=look.ink)
        if look.ground:
            cell.fill = PatternFill("solid", fgColor=look.ground)
        if look.framed:
            edge = Side("thin", color=_LINE)
            cell.border = Border(edge, edge, edge, edge)
        wraps = look.wraps and (look.form is ColumnForm.TEXT or look.centred)
        cell.alignment = Alignment(vertical="center" if look.centred else "top", wrap_text=wraps)
        cell.quotePrefix = look.quoted
        return int(cell.style_id)
