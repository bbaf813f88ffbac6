"""Printing: the one home of the dialog, and the way pages go to a printer: the preview's pages, at their true size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRect, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

from ui.kit.page_picture import POINTS_AN_INCH, over, strips

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from ui.kit.page_picture import Pictures

_FINEST = 600
"""Dots an inch that are drawn at the most: finer ones cost four times the memory, and nobody sees them on paper."""

_BAND = 64
"""Rows handed over at once: Qt packs them while no other thread of Python runs, the window's neither."""

_ROUNDING = 1.01
"""By how much a page may exceed its paper before it is made smaller: sizes of paper are rounded."""


def has_printer() -> bool:
    """Return whether any printer is set up on this computer."""
    return bool(QPrinterInfo.availablePrinterNames())


def printer_for(name: str, size: tuple[float, float]) -> QPrinter:
    """Return a printer for pages of a size in points; `name` is what the job is called in its queue."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setDocName(name)
    made.setFullPage(True)
    _set_paper(made, size)
    return made


def is_chosen(parent: QWidget, printer: QPrinter, pages: int) -> bool:
    """Let a person choose printer, copies and pages; returns whether it is to be printed."""
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, pages > 1)
    taken = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    return taken


def print_pages(printer: QPrinter, pictures: Pictures, step: Callable[[int, int], None]) -> bool:
    """Print the pages that were chosen, in a thread beside the window; returns whether the printer took them.

    What `step` raises to cancel ends the job; nothing more of it is printed.
    """
    printer.setResolution(min(printer.resolution(), _FINEST))
    pages = chosen_pages(printer, len(pictures))
    painter = QPainter()
    try:
        for number, page in enumerate(pages):
            step(number, len(pages))
            if not _turned_to(painter, printer, pictures.size(page)):
                return False
            _paint(painter, printer, pictures, page)
    except BaseException:
        printer.abort()
        raise
    finally:
        if painter.isActive():
            painter.end()
    return printer.printerState() != QPrinter.PrinterState.Error


def chosen_pages(printer: QPrinter, count: int) -> tuple[int, ...]:
    """Return the pages to print in their order, from 0; several copies where the printer makes none itself."""
    ranged = printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage() > 0
    first, last = (printer.fromPage(), printer.toPage()) if ranged else (1, count)
    pages = tuple(range(first - 1, min(last, count)))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages = pages[::-1]
    return pages * (1 if printer.supportsMultipleCopies() else max(printer.copyCount(), 1))


def _turned_to(painter: QPainter, printer: QPrinter, size: tuple[float, float]) -> bool:
    """Turn to the next sheet of paper; returns whether there is one."""
    if painter.isActive():
        _set_paper(printer, size, keep=True)
        return printer.newPage()
    _set_paper(printer, size, keep=True)
    return painter.begin(printer)


def _set_paper(printer: QPrinter, size: tuple[float, float], *, keep: bool = False) -> None:
    """Give the paper the way up of a page; its size too, unless a person has chosen the paper by now."""
    upright, across = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape
    orientation = across if size[0] > size[1] else upright
    if keep:
        printer.setPageOrientation(orientation)
        return
    points = QSizeF(min(size), max(size))
    paper = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageLayout(QPageLayout(paper, orientation, QMarginsF(0, 0, 0, 0)))


def _paint(painter: QPainter, printer: QPrinter, pictures: Pictures, page: int) -> None:
    """Paint a page from the corner of the paper: at its true size, smaller only where the paper is."""
    dots, size = printer.resolution(), pictures.size(page)
    paper = printer.pageLayout().fullRectPixels(dots)
    wide, high = (points / POINTS_AN_INCH * dots for points in size)
    fitted = min(paper.width() / wide, paper.height() / high)
    width = round(wide * fitted if fitted * _ROUNDING < 1 else wide)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # letters, not a photograph
    for top, strip in strips(pictures, page, width, overlap=1):
        _paint_strip(painter, over(strip), top)


def _paint_strip(painter: QPainter, image: QImage, top: int) -> None:
    """Paint a strip piece by piece, each over the last row of the former: where it is made smaller no seam shows."""
    for row in range(0, image.height(), _BAND):
        rows = QRect(0, row, image.width(), min(_BAND + 1, image.height() - row))
        painter.drawImage(rows.translated(0, top), image, rows)
