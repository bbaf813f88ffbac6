"""Printing a report, or saving it as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from registry.domain.access.release import OWN
from registry.domain.values.text import shown_path
from ui.desk.last_folder import last_folder
from ui.kit.dialogs.file_dialogs import report_to_save

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.desk.desk import Desk
    from ui.features.reports.report_work import Ready

translate = QCoreApplication.translate

_FOLDER = "report_folder"
"""The setting with the folder of the last saved report."""


def save_report(desk: Desk, parent: QWidget, ready: Ready) -> None:
    """Ask for a path and save the report as shown."""
    path = report_to_save(parent, last_folder(desk.settings, _FOLDER) / ready.report.file_name)
    if path is None:
        return
    desk.settings.keep(_FOLDER, str(path.parent))
    saved = translate("Reports", "Report saved: {path}")
    desk.run(
        translate("Reports", "Saving the report…"),
        lambda registry, _progress: registry.reports.save(ready.report.pdf, path),
        done=lambda _nothing: _saved(desk, ready, saved.format(path=shown_path(path)), path),
    )


def print_report(desk: Desk, parent: QWidget, ready: Ready) -> None:
    """Ask for printer, copies and pages, and print the report as shown."""
    # Imported late: Qt's printing is only loaded when something is printed.
    from ui.kit.dialogs.printing import has_printer, is_chosen, print_pages, printer_for  # noqa: PLC0415 - see above

    if not has_printer():
        message = translate(
            "Reports",
            "No printer is set up on this computer. Save the report as PDF and print it from another "
            "computer.",
        )
        desk.notice(message)
        return
    printer = printer_for(ready.report.title, ready.sizes[0])
    if not is_chosen(parent, printer, len(ready.sizes)):
        return
    sent = translate("Reports", "Sent to the printer: {name}")
    refused = translate(
        "Reports",
        "The report could not be printed. Check that the printer is on and connected, then try again.",
    )

    def done(taken: bool) -> None:  # noqa: FBT001 - what the work returned
        if taken:
            _hand_out(desk, ready)
        desk.notice(sent.format(name=printer.printerName() or printer.outputFileName()) if taken else refused)

    desk.run(
        translate("Reports", "Printing…"),
        lambda _registry, progress: print_pages(printer, ready.pictures, progress.step),
        done=done,
    )


def _saved(desk: Desk, ready: Ready, message: str, path: Path) -> None:
    _hand_out(desk, ready)
    desk.notice(message, file=path)


def _hand_out(desk: Desk, ready: Ready) -> None:
    """Note that the report may be given to another office: undoing its content then needs confirmation."""
    if ready.request.audience not in ("", OWN):
        desk.registry.hand_out()
