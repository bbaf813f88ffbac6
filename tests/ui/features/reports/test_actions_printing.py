"""Printing: what comes out on paper is what the preview shows, at its true size."""

from __future__ import annotations

from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest
import typst
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPrintSupport import QPrinter

from registry.data.typesetting.page_pictures import PagePictures
from ui.desk.tasks import Cancelled
from ui.kit.dialogs.printing import chosen_pages, print_pages, printer_for
from ui.kit.page_picture import drawn, over, strips

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.logging import _QtMessageCapture as QtMessages

_DOTS, _SMALLER = 192, 8
"""The dots per inch at which pages are drawn, and the factor by which they are reduced for comparison."""


@pytest.fixture
def printer(tmp_path: Path, three_pages: PagePictures) -> QPrinter:
    """A printer that prints into a file."""
    return to_file(tmp_path / "printed.pdf", three_pages)


def to_file(path: Path, pictures: PagePictures) -> QPrinter:
    made = printer_for("Report", pictures.size(0))
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(path))
    made.setResolution(300)
    return made


def printed(printer: QPrinter, pictures: PagePictures) -> PagePictures:
    """Print in a thread beside the window's, as the desk does, and open what came out."""
    taken: list[bool] = []
    thread = Thread(target=lambda: taken.append(print_pages(printer, pictures, lambda _done, _of: None)))
    thread.start()
    thread.join(60)
    assert taken == [True]
    return PagePictures(Path(printer.outputFileName()).read_bytes())


def picture(pictures: PagePictures, page: int, dots_an_inch: float = _DOTS) -> QImage:
    """Return a page as both sides are compared: drawn fine, then made small, letters blurred alike on both sides."""
    made = pictures.draw(page, dpi=dots_an_inch)
    whole = QRect(0, 0, made.width // _SMALLER * _SMALLER, made.height // _SMALLER * _SMALLER)
    mode = Qt.TransformationMode.SmoothTransformation
    small = over(made).copy(whole).scaled(whole.size() / _SMALLER, mode=mode)
    return small.convertToFormat(QImage.Format.Format_Grayscale8)


def difference(one: QImage, other: QImage) -> float:
    """Return by how many of 255 steps of grey two pictures differ on average."""
    assert one.size() == other.size()
    pairs = zip(grey(one), grey(other), strict=True)
    return sum(abs(a - b) for a, b in pairs) / (one.width() * one.height())


def grey(image: QImage) -> Iterator[int]:
    """Yield the greys of a picture; each row of it ends in bytes that mean nothing."""
    bits = memoryview(image.constBits())
    for row in range(image.height()):
        yield from bits[row * image.bytesPerLine() :][: image.width()]


def test_each_printed_page_is_the_page_of_the_preview(printer: QPrinter, three_pages: PagePictures) -> None:
    assert printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.A4
    out = printed(printer, three_pages)
    assert len(out) == 3
    assert out.size(0) == pytest.approx(three_pages.size(0), abs=1.0)
    for page in range(3):
        shown, on_paper = picture(three_pages, page), picture(out, page)
        assert difference(shown, on_paper) < 1.5
        assert difference(shown, picture(out, (page + 1) % 3)) > 2.5  # another page differs more
        assert difference(shown, shifted(on_paper)) > 2.5  # so is the same page a millimetre aside


def shifted(image: QImage) -> QImage:
    """Return a picture a pixel further to the right: a millimetre on paper."""
    return image.copy(QRect(-1, 0, image.width(), image.height()))


@pytest.mark.parametrize(("paper", "id_"), [("a4", "A4"), ("us-letter", "Letter")])
def test_a_page_across_is_printed_across(tmp_path: Path, paper: str, id_: str) -> None:
    source = f'#set page(paper: "{paper}", flipped: true)\n#rect(width: 100%, height: 100%, fill: black)'
    pictures = PagePictures(typst.compile(source.encode()))
    made = to_file(tmp_path / "across.pdf", pictures)
    assert made.pageLayout().pageSize().id() is QPageSize.PageSizeId[id_]
    out = printed(made, pictures)
    assert out.size(0) == pytest.approx(pictures.size(0), abs=1.0)
    assert difference(picture(pictures, 0), picture(out, 0)) < 1.0


def test_on_smaller_paper_nothing_is_lost(tmp_path: Path, three_pages: PagePictures) -> None:
    made = to_file(tmp_path / "small.pdf", three_pages)
    made.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    out = printed(made, three_pages)
    assert out.size(0)[0] == pytest.approx(420, abs=2)
    shown = picture(three_pages, 0)
    on_paper = picture(out, 0, _DOTS * three_pages.size(0)[0] / out.size(0)[0]).copy(shown.rect())
    assert difference(shown, on_paper) < 1.5


def test_only_the_chosen_pages_in_their_order_and_number(printer: QPrinter) -> None:
    assert chosen_pages(printer, 3) == (0, 1, 2)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 9)
    assert chosen_pages(printer, 3) == (1, 2)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    printer.setCopyCount(2)
    copies = 1 if printer.supportsMultipleCopies() else 2
    assert chosen_pages(printer, 3) == (2, 1) * copies


def test_a_printer_that_does_not_take_it_is_told_apart(
    three_pages: PagePictures, tmp_path: Path, qtlog: QtMessages
) -> None:
    made = to_file(tmp_path / "no such folder" / "printed.pdf", three_pages)
    with qtlog.disabled():  # Qt says that it could not begin; so do we, in a sentence
        assert print_pages(made, three_pages, lambda _done, _of: None) is False


def test_stopped_after_a_page_no_further_page_is_printed(
    printer: QPrinter, three_pages: PagePictures
) -> None:
    done: list[int] = []

    def step(page: int, _of: int) -> None:
        done.append(page)
        if page == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        print_pages(printer, three_pages, step)
    assert done == [0, 1]


@pytest.mark.parametrize("width", [333, 800])
def test_strips_put_together_are_the_whole_page(
    three_pages: PagePictures, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.kit.page_picture._STRIP_PIXELS", 100 * width)
    whole = three_pages.draw(1, width_px=width)
    found = list(strips(three_pages, 1, width))
    assert len(found) > 3
    assert b"".join(strip.pixels for _top, strip in found) == whole.pixels
    assert drawn(three_pages, 1, width) == over(whole)
