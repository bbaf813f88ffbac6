"""The arguments of the commands that import workbooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from registry.cli.arguments import Adder

_MORE = (
    "Nothing is written without --apply. Columns are matched by their headers; --map specifies a small TOML file that "
    'maps the others ([columns] "Their header" = "field_id"), and --default fills fields the sheet does not have.'
)


def taking_in(add: Adder) -> None:
    """Add `import`."""
    command = add("import", "check what a workbook would change, and import it", json=True, more=_MORE)
    command.add_argument("file", metavar="IN", help="workbook to import: .xlsx, .xlsm, .xlsb, .xls or .ods")
    command.add_argument(
        "--profile",
        metavar="NAME",
        help="use the saved mapping NAME; with --apply, save the mapping under that name",
    )
    command.add_argument("--map", metavar="FILE.toml", help="file that maps columns and values")
    command.add_argument(
        "--default",
        metavar="FIELD=VALUE",
        action="append",
        default=[],
        help="default for a field the sheet does not have, for new projects; may be repeated",
    )
    command.add_argument("--sheet", metavar="NAME", help="sheet to read")
    command.add_argument("--apply", action="store_true", help="apply the import as one change set")
    command.add_argument(
        "--conflicts",
        choices=("mine", "theirs", "park"),
        help="what to do with a cell that was also changed in the registry: keep ours (mine), use theirs, or park it",
    )
    command.add_argument("--skip-errors", action="store_true", help="skip rows with errors")
    command.add_argument(
        "--errors", metavar="OUT.xlsx", help="write the rows with errors (not yet supported)"
    )
    command.add_argument("--receipt", metavar="OUT.xlsx", help="write a receipt (not yet supported)")
