"""The words of the command line for workbooks that come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from registry.cli.arguments import Adder

_MORE = (
    "Without --apply nothing is written. Columns are found by their headers; --map names a small TOML file that binds "
    'those that are not ([columns] "Their header" = "field_id"), --default gives fields the sheet lacks.'
)


def taking_in(add: Adder) -> None:
    """Add `import`."""
    command = add("import", "check what a workbook would change, and take it in", json=True, more=_MORE)
    command.add_argument("file", metavar="IN", help="the workbook: .xlsx, .xlsm, .xlsb, .xls or .ods")
    command.add_argument(
        "--profile", metavar="NAME", help="read it as remembered under NAME; with --apply it is remembered"
    )
    command.add_argument("--map", metavar="FILE.toml", help="how its columns and values are read")
    command.add_argument(
        "--default",
        metavar="FIELD=VALUE",
        action="append",
        default=[],
        help="a field the sheet lacks, for new projects; once for each",
    )
    command.add_argument("--sheet", metavar="NAME", help="the sheet that is meant")
    command.add_argument("--apply", action="store_true", help="take it in, as one change set")
    command.add_argument(
        "--conflicts",
        choices=("mine", "theirs", "park"),
        help="what is done with cells that were changed here too",
    )
    command.add_argument("--skip-errors", action="store_true", help="leave out the rows with errors")
    command.add_argument("--errors", metavar="OUT.xlsx", help="write the rows with errors (a later version)")
    command.add_argument("--receipt", metavar="OUT.xlsx", help="write a receipt (a later version)")
