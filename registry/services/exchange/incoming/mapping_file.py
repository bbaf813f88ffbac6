"""A column mapping as a person writes it: a small TOML file, or `FIELD=VALUE` on the command line.

sheet = "data"
header_row = 2
day_first = false

[columns]
"Project Id" = "their_ref"
"Grant Amount" = ""            # left out

[defaults]
area = "CAP"

[units]
"Budget (approx. m)" = "USD million"

[values.countries]
"Eastern and Southern Africa" = "KEN;UGA"
"""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any, TypeVar

import tomli

from registry.data.files.held_files import is_open_here
from registry.domain.errors import WrongUsage
from registry.domain.exchange.column_mapping import IGNORED, ColumnMapping
from registry.domain.fields.project import PROJECT
from registry.domain.vocabulary.data_table import DataTable
from registry.domain.vocabulary.entry_fault import EntryFault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

_Read = TypeVar("_Read")

_MOST = 1024**2
"""The most bytes a mapping file may have; no file written by hand is larger."""

_KEYS = ("sheet", "header_row", "day_first", "columns", "defaults", "values", "units")


def read_mapping_file(path: Path) -> ColumnMapping:
    """Read a mapping file; raises WrongUsage, which names the file, the key and what is wrong there."""
    return read_toml(path, WrongUsage(code="the_mapping", path=path), _mapping)


def read_toml(path: Path, file: WrongUsage, read: Callable[[DataTable], _Read]) -> _Read:
    """Read a small TOML file that a person wrote; `file` is what error messages call it, such as “the mapping x.toml”.

    Raises WrongUsage, which names the file, the key and what is wrong there, also when `read` raises EntryFault.
    """
    try:
        return read(DataTable(tomli.loads(_text_of(path, file))))
    except UnicodeDecodeError as error:
        raise WrongUsage(code="small_file_not_utf8", file=file) from error
    except RecursionError as error:
        raise WrongUsage(code="small_file_too_deep", file=file) from error
    except OSError as error:
        raise WrongUsage(code="small_file_unreadable", file=file, reason=error) from error
    except tomli.TOMLDecodeError as error:
        raise WrongUsage(code="small_file_no_toml", file=file, fault=str(error)) from error
    except EntryFault as error:
        raise WrongUsage(code="small_file_wrong", file=file, fault=error) from error


def read_defaults_given(given: Iterable[str]) -> dict[str, str]:
    """Read `FIELD=VALUE` texts into values by field id; raises WrongUsage for an unknown field or one given twice."""
    defaults: dict[str, str] = {}
    for text in given:
        name, equals, value = text.partition("=")
        name = name.strip()
        if not equals:
            raise WrongUsage(code="default_without_value", text=text)
        if name in defaults:
            raise WrongUsage(code="default_twice", name=name)
        defaults[known_field(name, "--default")] = value
    return defaults


def known_field(name: str, where: str) -> str:
    """Return the id of a field people write; raises WrongUsage, which names a similar field, for any other name."""
    written = [field.id for field in PROJECT.fields if field.written]
    if name in written:
        return name
    near = difflib.get_close_matches(name, written, n=1)
    if near:
        raise WrongUsage(code="field_not_set_meant", where=where, name=name, near=near[0])
    raise WrongUsage(code="field_not_set", where=where, name=name, known=", ".join(written))


def _text_of(path: Path, called: WrongUsage) -> str:
    """Return the text of a regular file; reading a pipe or a device might never end."""
    if path.exists() and not path.is_file():
        raise WrongUsage(code="small_file_no_file", file=called)
    if is_open_here(path):
        raise WrongUsage(code="small_file_is_registry", file=called)
    with path.open("rb") as file:
        content = file.read(_MOST + 1)
    if len(content) > _MOST:
        raise WrongUsage(code="small_file_too_large", file=called, most=_MOST // 1024**2)
    return content.decode("utf-8-sig").replace("\r\n", "\n")  # editors on Windows write a byte-order mark


def _mapping(entry: DataTable) -> ColumnMapping:
    entry.only(*_KEYS)
    columns = {header: _bound(header, field) for header, field in _texts(entry, "columns").items()}
    values = {
        known_field(name, "values"): _texts(entry.table("values"), name) for name in entry.table("values").row
    }
    defaults = {known_field(name, "defaults"): value for name, value in _texts(entry, "defaults").items()}
    day_first = entry.row.get("day_first")
    if day_first is not None and not isinstance(day_first, bool):
        raise EntryFault("day_first", "must be true or false")
    return ColumnMapping(
        sheet=entry.text("sheet") if "sheet" in entry.row else "",
        header_row=entry.whole("header_row", 1) if "header_row" in entry.row else None,
        columns=columns,
        defaults=defaults,
        values=values,
        day_first=day_first,
        units=_texts(entry, "units"),
    )


def _bound(header: str, field: str) -> str:
    return field if field in ("ref", IGNORED) else known_field(field, f"columns, “{header}”")


def _texts(entry: DataTable, name: str) -> dict[str, str]:
    """Return a table of texts by key; numbers and true or false become the text that is written for them."""
    return {key: _text(value, f"{name}, {key}") for key, value in entry.table(name).row.items()}


def _text(value: Any, place: str) -> str:  # noqa: ANN401 - what a TOML file may hold
    if isinstance(value, bool | int | float | str):
        return str(value)
    raise EntryFault(place, "must be text")
