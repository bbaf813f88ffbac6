"""A hand at LibreOffice: opens a workbook, edits cells, saves it; run by the system's own Python, which knows `uno`.

Told a job a line, as JSON on standard input: source, target, filter, edits (sheet, cell, text), deletions of columns,
sorts. It answers each with a line once the workbook is saved.
"""

import json
import sys
import time
from pathlib import Path
from typing import Any

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def _describe(name: str, value: object) -> Any:  # noqa: ANN401 - a struct of LibreOffice
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def _desktop(pipe: str) -> Any:  # noqa: ANN401 - an object of LibreOffice
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(150):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.2)
        else:
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    raise SystemExit("LibreOffice does not answer")


def _do(desktop: Any, job: Any) -> None:  # noqa: ANN401 - objects of LibreOffice, a job as JSON has it
    book = desktop.loadComponentFromURL(
        Path(job["source"]).as_uri(), "_blank", 0, (_describe("Hidden", True),)
    )
    for sheet, cell, text in job.get("edits", ()):
        book.Sheets.getByName(sheet).getCellRangeByName(cell).setString(text)
    for sheet, column in job.get("columns_gone", ()):
        book.Sheets.getByName(sheet).Columns.removeByIndex(column, 1)
    for sheet, area, column in job.get("sorted", ()):
        field = uno.createUnoStruct("com.sun.star.table.TableSortField")
        field.Field, field.IsAscending = column, False
        fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
        uno.invoke(
            book.Sheets.getByName(sheet).getCellRangeByName(area),
            "sort",
            ((_describe("SortFields", fields), _describe("ContainsHeader", False)),),
        )
    book.storeToURL(Path(job["target"]).as_uri(), (_describe("FilterName", job["filter"]),))
    book.close(True)


def main() -> None:
    desktop = _desktop(sys.argv[1])
    for line in sys.stdin:
        _do(desktop, json.loads(line))
        print("saved", flush=True)


main()
