"""Printing: the print dialog, and how the pages of the preview are sent to a printer at their true size."""

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
"""The highest resolution used, in dots per inch: a finer one costs four times the memory with no visible gain."""

_BAND = 64
"""Rows of pixels painted in one call: Qt converts them while holding Python's GIL, which blocks the window."""

_ROUNDING = 1.01
"""How far (as a factor) a page may exceed its paper before it is scaled down: paper sizes are rounded."""


def has_printer() -> bool:
    """Return whether any printer is set up on this computer."""
    return bool(QPrinterInfo.availablePrinterNames())


def printer_for(name: str, size: tuple[float, float]) -> QPrinter:
    """Return a printer for pages of a size in points; `name` is the name of the job in the print queue."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setDocName(name)
    made.setFullPage(True)
    _set_paper(made, size)
    return made


def is_chosen(parent: QWidget, printer: QPrinter, pages: int) -> bool:
    """Open the print dialog for printer, copies and pages; returns whether the person confirmed it."""
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setFromTo(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, pages > 1)
    taken = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    return taken


def print_pages(printer: QPrinter, pictures: Pictures, step: Callable[[int, int], None]) -> bool:
    """Print the chosen pages in a background thread; returns whether the printer accepted them.

    `step` is called with the pages done and the number of pages. An exception it raises cancels the job.
    """
    printer.setResolution(min(printer.resolution(), _FINEST))
    pages = chosen_pages(printer, len(pictures))
    painter = QPainter()
    try:
        for number, page in enumerate(pages):
            step(number, len(pages))
            if not _start_sheet(painter, printer, pictures.size(page)):
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
    """Return the page numbers to print, from 0, in order; repeated if copies are wanted and the printer makes none."""
    ranged = printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage() > 0
    first, last = (printer.fromPage(), printer.toPage()) if ranged else (1, count)
    pages = tuple(range(first - 1, min(last, count)))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages = pages[::-1]
    return pages * (1 if printer.supportsMultipleCopies() else max(printer.copyCount(), 1))


def _start_sheet(painter: QPainter, printer: QPrinter, size: tuple[float, float]) -> bool:
    """Start the next sheet of paper; returns False when the printer failed."""
    if painter.isActive():
        _set_paper(printer, size, keep=True)
        return printer.newPage()
    _set_paper(printer, size, keep=True)
    return painter.begin(printer)


def _set_paper(printer: QPrinter, size: tuple[float, float], *, keep: bool = False) -> None:
    """Set the orientation to that of a page, and the paper size too unless the person has chosen one (`keep`)."""
    upright, across = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape
    orientation = across if size[0] > size[1] else upright
    if keep:
        printer.setPageOrientation(orientation)
        return
    points = QSizeF(min(size), max(size))
    paper = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageLayout(QPageLayout(paper, orientation, QMarginsF(0, 0, 0, 0)))


def _paint(painter: QPainter, printer: QPrinter, pictures: Pictures, page: int) -> None:
    """Paint a page from the top left corner at its true size, or scaled down where the paper is smaller."""
    dots, size = printer.resolution(), pictures.size(page)
    paper = printer.pageLayout().fullRectPixels(dots)
    wide, high = (points / POINTS_AN_INCH * dots for points in size)
    fitted = min(paper.width() / wide, paper.height() / high)
    width = round(wide * fitted if fitted * _ROUNDING < 1 else wide)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # text, not a photograph
    for top, strip in strips(pictures, page, width, overlap=1):
        _paint_strip(painter, over(strip), top)


def _paint_strip(painter: QPainter, image: QImage, top: int) -> None:
    """Paint a strip in pieces that overlap by one row, so that no seam is visible when the page is scaled down."""
    for row in range(0, image.height(), _BAND):
        rows = QRect(0, row, image.width(), min(_BAND + 1, image.height() - row))
        painter.drawImage(rows.translated(0, top), image, rows)
