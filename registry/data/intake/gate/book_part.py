"""The workbook part: which sheets there are and where, which day the dates count from, how many names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from registry.data.intake.errors import Unreadable
from registry.data.intake.gate.namespaces import YES
from registry.data.intake.gate.relations import Relation, relations, types

if TYPE_CHECKING:
    from registry.data.intake.gate.relations import PartReading

_FORMATS = {
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": "xlsx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml": "xlsx",
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml": "xlsm",
    "application/vnd.ms-excel.template.macroEnabled.main+xml": "xlsm",
    "application/vnd.ms-excel.addin.macroEnabled.main+xml": "xlsm",
    "application/vnd.ms-excel.sheet.binary.macroEnabled.main": "xlsb",
}
_NO_CELLS = frozenset({"chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"})


@dataclass(frozen=True, slots=True)
class SheetPlace:
    """A sheet of the list of sheets."""

    title: str
    part: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class Book:
    """What the workbook part says."""

    part: str
    format: str
    sheets: tuple[SheetPlace, ...]
    from_1904: bool = False
    relations: tuple[Relation, ...] = ()
    active: str = ""
    """The title of the sheet that is shown when the file is opened; empty where the part does not say."""


def book(reading: PartReading) -> Book:
    """Read the workbook part; raises Unreadable when there is none, or a sheet of its list is not there."""
    part = _main(reading)
    declared = types(reading).of(part)
    if declared not in _FORMATS:
        raise Unreadable("F01")
    leads = relations(reading, part)
    if _FORMATS[declared] == "xlsb":
        return Book(part, "xlsb", (), relations=tuple(leads.values()))
    return _book(reading, part, _FORMATS[declared], leads)


def _main(reading: PartReading) -> str:
    for relation in relations(reading, "").values():
        if relation.kind == "officeDocument" and not relation.outside:
            found = reading.package.found(relation.target)
            if found is not None:
                return found
    raise Unreadable("F15", part="_rels/.rels")


def _book(reading: PartReading, part: str, form: str, leads: dict[str, Relation]) -> Book:
    sheets, titles, from_1904, names, shown = [], [], False, 0, ""
    for name, attributes in reading.elements(part):
        if name == "sheet":
            sheets.append(_place(reading, part, attributes, leads))
            titles.append(attributes.get("name", ""))
        elif name == "workbookPr":
            # Newer programs write a second element of this name, for their own settings, which says nothing of days.
            from_1904 = from_1904 or attributes.get("date1904", "") in YES
        elif name == "workbookView":
            shown = shown or attributes.get("activeTab", "0")
        names += name == "definedName"
    if names > reading.limits.names:
        raise Unreadable("F14", part=part)
    if len(sheets) > reading.limits.sheets:
        raise Unreadable("F26", count=str(len(sheets)), limit=str(reading.limits.sheets))
    _refuse_same(part, sheets)
    there = tuple(place for place in sheets if place is not None)
    if not there:
        raise Unreadable("F15", part=part)
    active = titles[int(shown)] if shown.isdecimal() and len(shown) < 5 and int(shown) < len(titles) else ""
    return Book(part, form, there, from_1904, tuple(leads.values()), active)


def _place(
    reading: PartReading, part: str, attributes: dict[str, str], leads: dict[str, Relation]
) -> SheetPlace | None:
    """Return where a sheet lies; None for one of charts, dialogs or macros."""
    title, relation = attributes.get("name", ""), leads.get(attributes.get("id", ""))
    if relation is not None and relation.kind in _NO_CELLS:
        return None
    found = None if relation is None or relation.outside else reading.package.found(relation.target)
    if relation is None or found is None or relation.kind != "worksheet" or not title:
        raise Unreadable("F15", part=f"{part}: {title}")
    return SheetPlace(title, found, attributes.get("state", "visible") != "visible")


def _refuse_same(part: str, sheets: list[SheetPlace | None]) -> None:
    """Refuse two sheets of one name or of one part: readers disagree which is meant."""
    there = [place for place in sheets if place is not None]
    if len({place.title.casefold() for place in there}) < len(there) or len({p.part for p in there}) < len(
        there
    ):
        raise Unreadable("F15", part=part)
