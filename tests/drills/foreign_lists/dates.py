"""How dates are written: the form of both columns of a list, and one odd cell among them."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING, NamedTuple

from tests.drills.foreign_lists.grid import Cell, Column
from tests.drills.foreign_lists.headers import both
from tests.drills.foreign_lists.meaning import Meaning, asked, means

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from tests.drills.foreign_lists.meaning import Project
    from tests.drills.foreign_lists.presentation import Presentation

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONG = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DAYS = "월화수목금토일"
_EPOCHS = {"1900": date(1899, 12, 30), "1904": date(1904, 1, 1)}
EPOCHS = tuple(_EPOCHS)
"""The years from which a workbook counts its days."""


def _cell(shown: str) -> Callable[[date], Cell]:
    return lambda day: Cell(datetime.combine(day, time()), shown)


def _korean(day: date) -> str:
    return f"{day.year}. {day.month}. {day.day}"


def _half_swapped(day: date) -> Cell:
    """A list of days first, opened where months come first: whatever can be turned round has been."""
    if day.day <= 12:
        return Cell(datetime(day.year, day.day, day.month), "yyyy-mm-dd")  # noqa: DTZ001 - a cell has no zone
    return Cell(f"{day:%d/%m/%Y}")


FORMS: Mapping[str, Callable[[date], Cell]] = {
    "date": _cell("yyyy-mm-dd"),
    "date shown day first": _cell("dd/mm/yyyy"),
    "date shown in Korean": _cell('yyyy"년" m"월" d"일"'),
    "date shown in short Korean": _cell("[$-ko-KR]yyyy. m. d."),
    "date shown with a month's name": _cell("d-mmm-yy"),
    "date with a locale": _cell("[$-409]d mmmm yyyy;@"),
    "serial number": lambda day: Cell((day - _EPOCHS["1900"]).days),
    "year first": lambda day: Cell(day.isoformat()),
    "Korean points": lambda day: Cell(_korean(day) + "."),
    "points": lambda day: Cell(f"{day.year}.{day.month:02}.{day.day:02}"),
    "two digits of the year": lambda day: Cell(f"'{day.year % 100}. {day.month}. {day.day}."),
    "Korean words": lambda day: Cell(f"{day.year}년 {day.month}월 {day.day}일"),
    "Korean with the weekday": lambda day: Cell(f"{day.year}.{day.month}.{day.day}({_DAYS[day.weekday()]})"),
    "eight digits": lambda day: Cell(f"{day:%Y%m%d}"),
    "eight digits as a number": lambda day: Cell(int(f"{day:%Y%m%d}")),
    "day and month's name": lambda day: Cell(f"{day.day} {_LONG[day.month - 1]} {day.year}"),
    "day and short month": lambda day: Cell(f"{day.day}-{_MONTHS[day.month - 1]}-{day.year}"),
    "month's name first": lambda day: Cell(f"{_LONG[day.month - 1]} {day.day}, {day.year}"),
    "day first": lambda day: Cell(f"{day:%d/%m/%Y}"),
    "day first with points": lambda day: Cell(f"{day.day}.{day.month}.{day.year}"),
    "month first": lambda day: Cell(f"{day:%m/%d/%Y}"),
    "half swapped": _half_swapped,
    "invisible letters": lambda day: Cell(f"\u200e{day.year}\u200e-{day.month:02}\u200e-{day.day:02}\u200b"),
    "full width": lambda day: Cell("".join(chr(ord(one) + 0xFEE0) for one in day.isoformat())),
    "with a time": lambda day: Cell(f"{day.isoformat()} 00:00"),
    "year alone": lambda day: Cell(day.year),
    "year and month": lambda day: Cell(f"{day.year}. {day.month}."),
    "month and year": lambda day: Cell(f"{_MONTHS[day.month - 1]} {day.year}"),
    "quarter": lambda day: Cell(f"{day.year} Q{(day.month + 2) // 3}"),
    "half-year": lambda day: Cell(f"{day.year} {'상' if day.month < 7 else '하'}반기"),
    "both in one column": lambda day: Cell(_korean(day)),
    "fiscal year": lambda day: Cell(f"FY{day.year}"),
}
_PARTIAL = {"year alone", "year and month", "month and year", "quarter", "half-year", "fiscal year"}
_ORDERED = {"day first", "day first with points", "month first"}
_UNCLEAR = {"serial number", "half swapped", "eight digits as a number"}


class _Place(NamedTuple):
    """The place of an odd cell: the day meant, the day of the row before, and how the day would be written."""

    day: date
    before: date
    shown: str


ODDITIES: Mapping[str, Callable[[_Place], tuple[Cell, Meaning]]] = {
    "none": lambda at: (Cell(at.shown), means(at.day.isoformat())),
    "superscript footnote": lambda at: (
        Cell(runs=((at.shown, ""), ("1", "superscript"))),
        asked(at.day.isoformat()),
    ),
    "footnote sign": lambda at: (Cell(f"{at.shown}¹"), asked(at.day.isoformat())),
    "to be decided": lambda at: (Cell("미정" if at.day.day % 2 else "TBD"), asked(None)),
    "year alone": lambda at: (Cell(at.day.year), asked()),
    "range": lambda at: (
        Cell(f"{_korean(at.day)}.~{_korean(at.day.replace(year=at.day.year + 1, day=1))}."),
        asked(),
    ),
    "empty": lambda _: (Cell(), means(None)),
    "ditto": lambda at: (Cell("〃"), asked(at.before.isoformat())),
}
"""The text of a cell instead of a day, and what may be read from it."""


def columns(headers: tuple[str, str], projects: Sequence[Project], how: Presentation) -> list[Column]:
    """Return the columns of the start and the end."""
    name = how["start"]
    if name == "both in one column":
        return [_period(projects, how)]
    form = FORMS[name]
    if name == "serial number":
        form = lambda day: Cell((day - _EPOCHS[how["epoch"]]).days)  # noqa: E731 - in the place of one of the table
    days = [[project.start for project in projects], [project.end for project in projects]]
    made = []
    for header, field, hxl, of in zip(
        headers, ("planned_start", "planned_end"), ("#date+start", "#date+end"), days, strict=True
    ):
        clear = name not in _UNCLEAR and (name not in _ORDERED or any(day.day > 12 for day in of))
        meanings = [asked() if name in _PARTIAL else means(day.isoformat(), clear=clear) for day in of]
        if name == "half swapped" and all(day.day <= 12 for day in of):
            meanings = [asked(day.isoformat(), str(form(day).value)[:10]) for day in of]  # nothing shows it
        made.append(Column(header, [form(day) for day in of], field, meanings, hxl=hxl))
    odd = how["odd date"]
    if odd != "none":
        chance = how.chance("odd date")
        which, at = chance.randrange(2), chance.randrange(1, len(projects))
        column, day = made[which], days[which][at]
        value = column.cells[at].value
        shown = value if isinstance(value, str) else _korean(day)
        column.cells[at], meaning = ODDITIES[odd](_Place(day, days[which][at - 1], shown))
        column.meanings[at] = Meaning(
            frozenset() if name in _PARTIAL and "foot" in odd else meaning.right,
            meaning.clear and column.meanings[at].clear,
        )
    return made


def _period(projects: Sequence[Project], how: Presentation) -> Column:
    """Return one column from when to when, which may be read or left out with a word."""
    header = both(("Period", "Project period"), ("사업기간", "기간"), how)
    cells = [Cell(f"{_korean(project.start)}. ~ {_korean(project.end)}.") for project in projects]
    starts, ends = (
        [asked(day.isoformat()) for day in of]
        for of in zip(*((p.start, p.end) for p in projects), strict=True)
    )
    return Column(header, cells, "planned_start", starts, more={"planned_end": ends}, hxl="#date")
