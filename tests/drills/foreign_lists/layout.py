"""The sheet of a presentation: the rows above, the headers, the projects, and the rows among and below them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.drills.foreign_lists import headers, rows
from tests.drills.foreign_lists.columns import columns
from tests.drills.foreign_lists.grid import Cell, MeantRow, Sheet
from tests.drills.foreign_lists.meaning import Meaning, portfolio
from tests.drills.foreign_lists.units import unit_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.drills.foreign_lists.grid import Column
    from tests.drills.foreign_lists.meaning import Project
    from tests.drills.foreign_lists.presentation import Presentation
    from tests.drills.foreign_lists.rows import Line

HEADER_ROWS = (
    "one",
    "two merged",
    "two centred",
    "Korean above English",
    "hashtags below",
    "numbers below",
    "letters below",
    "English above Korean",
)
ABOVE = ("nothing", "title", "title and day", "merged title", "letterhead", "note")
CORNERS = ("A1", "B2", "C6")
TWICE = ("nothing", "a title", "a number")
GIVEN = ("area alone", "dollars", "won")

_ABOVE = {
    "title": ("2026년 국방협력사업 현황",),
    "title and day": ("Cooperation projects, 2026-2027", "As of 5 March 2026"),
    "merged title": ("인도태평양 협력사업 목록",),
    "letterhead": ("Directorate of Cooperation (fictional)", "Tel. 02-000-0000", "", "List of projects", ""),
    "note": ("※ 작성 시 유의사항: 모든 항목을 빠짐없이 기재하여 주시기 바랍니다.", ""),
}


class _Paper:
    """A sheet that is being filled row by row."""

    def __init__(self, name: str, how: Presentation) -> None:
        self.sheet = Sheet(name, traits=str(how))
        self.left = {"A1": 1, "B2": 2, "C6": 3}[how["corner"]]
        self.row = {"A1": 1, "B2": 2, "C6": 6}[how["corner"]]

    def write(self, line: Line) -> int:
        """Write a row and go to the next."""
        for at, cell in line.items():
            self.sheet.cells[self.row, self.left + at] = cell
        self.row += 1
        return self.row - 1

    def merge(self, top: int, first: int, bottom: int, last: int) -> None:
        """Merge cells; columns are counted from 0."""
        if (top, first) != (bottom, last):
            self.sheet.merged.append((top, self.left + first, bottom, self.left + last))


def sheet_of(how: Presentation, name: str) -> Sheet:
    """Return the sheet of a presentation."""
    chance = how.chance("meaning")
    projects = portfolio(chance, chance.randrange(5, 8))
    if how["twice"] == "a title":
        projects[-1] = replace(projects[-1], title=projects[1].title)
    elif how["twice"] == "a number":
        projects[-1] = replace(projects[-1], number=projects[1].number)
    made = columns(projects, how)
    _ask_twice(made, how)
    paper = _Paper(name, how)
    _above(paper, made, how)
    _headers(paper, made, how)
    _body(paper, made, projects, how)
    _below(paper, made, projects, how)
    sheet = paper.sheet
    sheet.hidden_columns = {paper.left + at for at, column in enumerate(made) if column.hidden}
    sheet.defaults = {"area": "CAP"}
    given = how["given"]
    if given != "area alone" or unit_of(how)[1] == "nowhere":
        sheet.defaults["cost_currency"] = "KRW" if given == "won" and unit_of(how)[1] != "nowhere" else "USD"
    sheet.clear = all(meaning.clear for row in sheet.meant for meaning in row.fields.values()) and _is_clear(
        how
    )
    return sheet


def _ask_twice(made: Sequence[Column], how: Presentation) -> None:
    """Let the last project be asked about if it has the title of another and no number, or another's number."""
    numbered = any(column.field == "their_ref" for column in made)
    for column in made:
        titled = column.field.startswith("title") and how["twice"] == "a title"
        if titled or (column.field == "their_ref" and how["twice"] == "a number"):
            right = column.meanings[-1].right if titled and numbered else frozenset()
            column.meanings[-1] = Meaning(right, clear=False)


def _is_clear(how: Presentation) -> bool:
    """Return whether a person has no question about the sheet as a whole."""
    _unit, place = unit_of(how)
    return (
        place not in ("line below the table", "nowhere")
        and how["rows"] not in rows.UNCLEAR
        and how["extra"] != "hidden old amounts"
    )


def _above(paper: _Paper, made: Sequence[Column], how: Presentation) -> None:
    lines = _ABOVE.get(how["above"], ())
    for place, text in enumerate(lines):
        row = paper.write({0: Cell(text)} if text else {})
        if how["above"] == "merged title" and place == 0:
            paper.merge(row, 0, row, len(made) - 1)
    unit, place_of_unit = unit_of(how)
    if place_of_unit.startswith("line above"):
        text = how.chance("unit above").choice(unit.above)
        at = len(made) - 1 if place_of_unit.endswith("right") else 0
        paper.write({at: Cell(text)})


def _headers(paper: _Paper, made: Sequence[Column], how: Presentation) -> None:
    layout = how["header rows"]
    if layout.startswith("two"):
        _two_rows(paper, made, merged=layout == "two merged")
    elif layout in ("Korean above English", "English above Korean"):
        pairs = {at: headers.pair(_name(column), how) for at, column in enumerate(made) if _name(column)}
        if layout.startswith("English"):
            pairs = {at: (english, korean) for at, (korean, english) in pairs.items()}
        first = {at: Cell(pairs[at][0] if at in pairs else column.header) for at, column in enumerate(made)}
        cost = rows.place_of(made, "cost")
        first[cost] = Cell(made[cost].header)
        paper.write(first)
        paper.write({at: Cell(pair[1]) for at, pair in pairs.items()})
    else:
        paper.write({at: Cell(column.header) for at, column in enumerate(made) if column.header})
    if any(column.below for column in made):
        paper.write({at: Cell(column.below) for at, column in enumerate(made) if column.below})
    if layout == "hashtags below":
        paper.write({at: Cell(column.hxl) for at, column in enumerate(made) if column.hxl})
    elif layout == "numbers below":
        paper.write({at: Cell(f"({at + 1})") for at, _ in enumerate(made)})
    elif layout == "letters below":
        paper.write({at: Cell(chr(ord("a") + at)) for at, _ in enumerate(made)})


def _name(column: Column) -> str:
    """Return the name of the wordings of a header; none for a column no field is meant by."""
    return "" if column.field in ("", "note") or column.more else column.field


def _two_rows(paper: _Paper, made: Sequence[Column], *, merged: bool) -> None:
    """Write headers in two rows: a shared one above its own, the others in the first row."""
    first: Line = {}
    for at, column in enumerate(made):
        text = column.group or column.header
        if text and (not column.group or at == 0 or made[at - 1].group != column.group):
            first[at] = Cell(text)
    row = paper.write(first)
    paper.write({at: Cell(column.header) for at, column in enumerate(made) if column.group})
    if not merged:
        return
    for at, column in enumerate(made):
        if not column.group:
            paper.merge(row, at, row + 1, at)
        elif at in first:
            last = max(place for place, other in enumerate(made) if other.group == column.group)
            paper.merge(row, at, row, last)


def _body(paper: _Paper, made: Sequence[Column], projects: Sequence[Project], how: Presentation) -> None:
    kind, chance = how["rows"], how.chance("rows")
    free = [at for at in range(1, len(projects)) if not _is_merged(made, at)]
    half = min(free, key=lambda at: abs(at - len(projects) // 2), default=0)
    section = rows.sections(chance)
    odd_row = chance.randrange(1, len(projects))
    if kind == "example":
        paper.write(rows.example(made, chance))
    elif kind == "total first":
        paper.write(rows.total(made, projects, chance))
    for at, project in enumerate(projects):
        if at == 0 or (at == half and half):
            _break(paper, made, kind, section[bool(at)], first=at == 0)
        odd = at == odd_row
        _project(paper, made, at, struck=odd and kind == "struck row", hidden=odd and kind == "hidden row")
        ended = at + 1 == len(projects) or (projects[at + 1].country != project.country and at + 1 in free)
        if kind == "parts of projects" and at % 2 and at + 1 in (*free, len(projects)):
            for line in rows.parts(made, chance):
                paper.write(line)
        elif kind == "title continued" and at == odd_row and at + 1 in (*free, len(projects)):
            paper.write(rows.continued(made, chance))
        elif kind == "note between" and at == odd_row and at + 1 in (*free, len(projects)):
            paper.write({0: Cell(rows.notes(chance)[0])})
        if kind == "totals of countries" and ended:
            paper.write(rows.total(made, projects, chance, rows.of_a_country(project.country, chance)))


def _project(paper: _Paper, made: Sequence[Column], at: int, *, struck: bool, hidden: bool) -> None:
    """Write the row of a project, and what it means; a row with parts struck is not struck as a whole, too."""
    struck = struck and not any(column.cells[at].runs for column in made)
    meant = MeantRow(paper.row, noted=struck or hidden)
    line = {}
    for place, column in enumerate(made):
        line[place] = replace(column.cells[at], struck=struck)
        meanings = {**({column.field: column.meanings} if column.meanings else {}), **column.more}
        for field, of_all in meanings.items():
            meant.fields[field] = of_all[at]
            meant.places[field] = paper.left + place
        for first, last in column.merged:
            if last == at:
                paper.merge(paper.row - (last - first), place, paper.row, place)
    if hidden:
        paper.sheet.hidden_rows.add(paper.row)
    paper.sheet.meant.append(meant)
    paper.write(line)


def _is_merged(made: Sequence[Column], at: int) -> bool:
    return any(first < at <= last for column in made for first, last in column.merged)


def _break(paper: _Paper, made: Sequence[Column], kind: str, words: str, *, first: bool) -> None:
    """Write the rows before the first project or between two halves of the list."""
    if kind == "sections in a merged row":
        row = paper.write({0: Cell(words)})
        paper.merge(row, 0, row, len(made) - 1)
    elif kind == "sections in the first cell":
        paper.write({0: Cell(words)})
    elif kind == "sections with a sum":
        paper.write({0: Cell(words), rows.place_of(made, "cost"): Cell(9900)})
    elif kind == "header again" and not first:
        paper.write({at: Cell(column.header) for at, column in enumerate(made) if column.header})
    elif kind == "empty rows" and not first:
        paper.row += 2


def _below(paper: _Paper, made: Sequence[Column], projects: Sequence[Project], how: Presentation) -> None:
    kind, chance = how["rows"], how.chance("below")
    unit, place = unit_of(how)
    if kind in ("total", "totals of countries"):
        paper.write(rows.total(made, projects, chance, "합계" if kind.startswith("totals") else ""))
    elif kind == "total in words":
        paper.write({0: Cell(f"Total: {len(projects)} projects")})
    elif kind in rows.NOTED_BELOW:
        paper.row += chance.randrange(2)
        for line in rows.noted_below(kind, made, chance):
            paper.write(line)
    elif kind == "second table below":
        for line in rows.second_table(made, projects):
            paper.write(line)
    elif kind == "signature below":
        paper.row += 1
        paper.write({max(0, len(made) - 2): Cell("Prepared by:"), len(made) - 1: Cell("K. Author")})
    if place == "line below the table":
        paper.row += 1
        paper.write({0: Cell(chance.choice(unit.above))})
