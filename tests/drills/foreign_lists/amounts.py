"""How amounts are written: the form of a whole column, and one odd cell among them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from tests.drills.foreign_lists.grid import Cell, Column
from tests.drills.foreign_lists.meaning import Meaning, asked, means
from tests.drills.foreign_lists.units import Unit, unit_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from tests.drills.foreign_lists.meaning import Project
    from tests.drills.foreign_lists.presentation import Presentation

_ACCOUNTING = '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"_-;_-@_-'
_SCALED = {10**3: "#,##0.0,", 10**6: "#,##0.00,,"}


def _plain(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral() else float(number)


def _bare(number: Decimal) -> str:
    return f"{number:f}".rstrip("0").rstrip(".") if "." in f"{number:f}" else f"{number:f}"


def _grouped(number: Decimal, group: str = ",") -> str:
    whole, _, part = _bare(number).partition(".")
    return f"{int(whole):,}".replace(",", group) + ("." + part if part else "")


def _cents(number: Decimal, group: str, point: str) -> str:
    whole, _, part = f"{number:,.2f}".partition(".")
    return whole.replace(",", group) + point + part


def _full_width(text: str) -> str:
    return "".join(chr(ord(letter) + 0xFEE0) for letter in text)


FORMS: Mapping[str, Callable[[Decimal], Cell]] = {
    "number": lambda number: Cell(_plain(number)),
    "grouped number": lambda number: Cell(_plain(number), "#,##0.##"),
    "accounting": lambda number: Cell(_plain(number), _ACCOUNTING),
    "rounded by its format": lambda number: Cell(_plain(number), "#,##0;[Red]-#,##0"),
    "text": lambda number: Cell(_bare(number)),
    "text with commas": lambda number: Cell(_grouped(number)),
    "text with commas and cents": lambda number: Cell(_cents(number, ",", ".")),
    "text with points and a decimal comma": lambda number: Cell(_cents(number, ".", ",")),
    "text with narrow spaces and a decimal comma": lambda number: Cell(_cents(number, "\u202f", ",")),
    "text with spaces": lambda number: Cell(_grouped(number, " ")),
    "text with apostrophes": lambda number: Cell(_grouped(number, "'")),
    "full width": lambda number: Cell(_full_width(_grouped(number))),
    "invisible letters": lambda number: Cell("\u200b" + _grouped(number) + "\u200e"),
    "no-break spaces around": lambda number: Cell("\xa0" + _grouped(number) + "\xa0 "),
}
"""Each writes a number of the unit; those that write text come after those that write numbers."""

_UNSETTLED = "text with points and a decimal comma"
_UNUSUAL = "text with apostrophes"


class _Place(NamedTuple):
    """The place of an odd cell: the number meant, its unit, and how it would be written."""

    number: Decimal
    unit: Unit
    shown: str

    @property
    def full(self) -> Decimal:
        return self.number * self.unit.factor

    @property
    def right(self) -> tuple[Decimal, str]:
        return self.full, self.unit.currency

    @property
    def zero(self) -> tuple[Decimal, str]:
        return Decimal(0), self.unit.currency


ODDITIES: Mapping[str, Callable[[_Place], tuple[Cell, Meaning]]] = {
    "none": lambda at: (Cell(at.shown), means(at.right)),
    "in full among millions": lambda at: (Cell(_plain(at.full)), asked(at.right)),
    "names its unit itself": lambda at: (Cell(f"{at.unit.currency} {_grouped(at.full)}"), asked(at.right)),
    "percentage": lambda _: (Cell(0.85, "0%"), asked()),
    "percentage as text": lambda _: (Cell("85%"), asked()),
    "superscript footnote": lambda at: (Cell(runs=((at.shown, ""), ("2", "superscript"))), means(at.right)),
    "footnote sign": lambda at: (Cell(f"{at.shown}³"), asked(at.right)),
    "struck and rewritten": lambda at: (
        Cell(runs=(("500", "struck"), (at.shown, ""))),
        means(at.right, clear=False, noted=True),
    ),
    "dash": lambda at: (Cell("-"), asked(None, at.zero)),
    "zero": lambda at: (Cell(0), asked(at.zero)),
    "to be decided": lambda at: (Cell("TBD" if len(at.shown) % 2 else "미정"), asked(None)),
    "about": lambda at: (Cell(f"약 {at.shown}"), asked(at.right)),
    "range": lambda at: (Cell(f"{at.shown}~{_grouped(at.number * 2)}"), asked()),
    "empty": lambda _: (Cell(), means(None)),
}
"""What stands in one cell in the place of its amount, and what may be read of it."""


def column(header: str, projects: Sequence[Project], how: Presentation) -> Column:
    """Return the column of amounts."""
    unit, place = unit_of(how)
    form, wordings = FORMS[how["amount"]], how.chance("unit in the cell")
    numbers = [_number(project, unit) for project in projects]
    made = Column(header, [form(number) for number in numbers], "cost", hxl="#value+planned")
    settled = how["amount"] != _UNUSUAL and (
        how["amount"] != _UNSETTLED or any("." in str(cell.value) for cell in made.cells)
    )
    for at, (number, cell) in enumerate(zip(numbers, made.cells, strict=True)):
        full = number * unit.factor
        made.meanings.append(means((full, unit.currency), clear=settled))
        if place == "every cell":
            shown = cell.value.strip() if isinstance(cell.value, str) else _grouped(number)
            made.cells[at] = Cell(wordings.choice(unit.in_cell).format(shown))
        elif place == "number format":
            made.cells[at] = Cell(cell.value, unit.sign)
        elif place == "scaled by the number format":
            made.cells[at] = Cell(_plain(full), _SCALED[unit.factor])
    odd = how["odd amount"]
    if odd != "none" and place not in ("every cell", "scaled by the number format"):
        at = how.chance("odd amount").randrange(1, len(projects))
        if unit.factor == 1 and odd == "in full among millions":
            return made
        value = made.cells[at].value
        shown = value.strip() if isinstance(value, str) else _grouped(numbers[at])
        made.cells[at], meaning = ODDITIES[odd](_Place(numbers[at], unit, shown))
        made.meanings[at] = Meaning(meaning.right, meaning.clear and settled, meaning.noted)
    return made


def _number(project: Project, unit: Unit) -> Decimal:
    if unit.factor == 1:
        return Decimal(project.worth * 1000)
    return Decimal(project.worth) if unit.factor == 10**3 else Decimal(project.worth) / 100
