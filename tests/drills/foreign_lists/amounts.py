"""How amounts are written: the form of a whole column, and one odd cell among them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from tests.drills.foreign_lists.grid import Cell, Column
from tests.drills.foreign_lists.meaning import Meaning, asked, means
from tests.drills.foreign_lists.units import unit_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from tests.drills.foreign_lists.meaning import Project
    from tests.drills.foreign_lists.presentation import Presentation
    from tests.drills.foreign_lists.units import Unit

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

ODDITIES = (
    "none",
    "in full among millions",
    "names its unit itself",
    "percentage",
    "percentage as text",
    "superscript footnote",
    "footnote sign",
    "struck and rewritten",
    "dash",
    "zero",
    "to be decided",
    "about",
    "range",
    "empty",
)


def _odd(how: str, number: Decimal, unit: Unit, cell: Cell) -> tuple[Cell, Meaning]:
    """Return an odd cell in the place of another, and what may be read of it."""
    full = number * unit.factor
    right = (full, unit.currency)
    shown = cell.value.strip() if isinstance(cell.value, str) else _grouped(number)
    match how:
        case "in full among millions":
            return Cell(_plain(full)), asked(right)
        case "names its unit itself":
            return Cell(f"{unit.currency} {_grouped(full)}"), asked(right)
        case "percentage":
            return Cell(0.85, "0%"), asked()
        case "percentage as text":
            return Cell("85%"), asked()
        case "superscript footnote":
            return Cell(runs=((shown, ""), ("2", "superscript"))), means(right)
        case "footnote sign":
            return Cell(f"{shown}³"), asked(right)
        case "struck and rewritten":
            return Cell(runs=(("500", "struck"), (shown, ""))), means(right, clear=False, noted=True)
        case "dash":
            return Cell("-"), asked(None, (Decimal(0), unit.currency))
        case "zero":
            return Cell(0), asked((Decimal(0), unit.currency))
        case "to be decided":
            return Cell("TBD" if len(shown) % 2 else "미정"), asked(None)
        case "about":
            return Cell(f"약 {shown}"), asked(right)
        case "range":
            return Cell(f"{shown}~{_grouped(number * 2)}"), asked()
    return Cell(), means(None)


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
        made.cells[at], meaning = _odd(odd, numbers[at], unit, made.cells[at])
        made.meanings[at] = Meaning(meaning.right, meaning.clear and settled, meaning.noted)
    return made


def _number(project: Project, unit: Unit) -> Decimal:
    if unit.factor == 1:
        return Decimal(project.worth * 1000)
    return Decimal(project.worth) if unit.factor == 10**3 else Decimal(project.worth) / 100
