"""The bar above the preview: the current page and the zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from ui.features.reports.zoom import STEPS, Fit, read
from ui.kit.widgets.choice_box import ChoiceBox
from ui.kit.widgets.plain_text import as_tip

if TYPE_CHECKING:
    from ui.features.reports.zoom import Zoom
    from ui.kit.style.look import Look

_ICON = QSize(16, 16)
_LINE_WIDTH = 48
_OWN = "own"
"""The entry for a percentage between the steps."""


class PreviewBar(QWidget):
    """Shows and changes the current page and the zoom."""

    page_wanted = Signal(int)
    """The number of the page to show, from 0."""

    zoom_wanted = Signal(object)
    """The Zoom that was chosen."""

    larger_wanted = Signal()
    smaller_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._page, self._count = 0, 0
        self._build()
        self._connect()

    def show_page(self, page: int, count: int) -> None:
        """Show the number of the current page (from 0) and the number of pages."""
        self._page, self._count = page, count
        self._line.setText(str(page + 1) if count else "")
        self._of.setText(self.tr("of {pages}").format(pages=f"{count:,}"))
        self._line.setAccessibleName(self.tr("Page number, of {pages}").format(pages=count))
        self._back.setEnabled(page > 0)
        self._on.setEnabled(page < count - 1)
        for widget in (self._line, self._sizes, self._smaller, self._larger):
            widget.setEnabled(count > 0)

    def show_zoom(self, zoom: Zoom, percent: int) -> None:
        """Show the zoom."""
        own = zoom.fit is Fit.SIZE and zoom.percent not in STEPS
        place = self._sizes.findData(_OWN)
        if own and place < 0:
            self._sizes.addItem("", _OWN)
            place = self._sizes.count() - 1
        elif not own and place >= 0:
            self._sizes.removeItem(place)
        if own:
            self._sizes.setItemText(place, _describe(percent))
        self._sizes.setCurrentIndex(place if own else self._sizes.findData(zoom.display))
        self._sizes.setToolTip(as_tip(_describe(percent)))
        self._smaller.setEnabled(self._count > 0 and percent > STEPS[0])
        self._larger.setEnabled(self._count > 0 and percent < STEPS[-1])

    def _build(self) -> None:
        self._back = self._button("chevron-left", self.tr("Previous page"))
        self._on = self._button("chevron-right", self.tr("Next page"))
        self._smaller = self._button("minus", self.tr("Zoom out"))
        self._larger = self._button("plus", self.tr("Zoom in"))
        self._line, self._of = QLineEdit(), QLabel()
        self._line.setFixedWidth(_LINE_WIDTH)
        self._of.setProperty("role", "small")
        fitted = ((Fit.WIDTH.value, self.tr("Fit width")), (Fit.PAGE.value, self.tr("Fit page")))
        entries = (*fitted, *((str(step), _describe(step)) for step in STEPS))
        self._sizes = ChoiceBox(self.tr("Zoom"), entries, Fit.WIDTH.value, self._look)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for widget in (self._back, self._line, self._of, self._on):
            line.addWidget(widget)
        line.addStretch(1)
        for sizing in (self._smaller, self._sizes, self._larger):
            line.addWidget(sizing)
        self.show_page(0, 0)

    def _button(self, icon: str, name: str) -> QToolButton:
        made = QToolButton()
        made.setIcon(self._look.icon(icon))
        made.setIconSize(_ICON)
        made.setAccessibleName(name)
        made.setToolTip(as_tip(name))
        return made

    def _connect(self) -> None:
        self._back.clicked.connect(lambda: self.page_wanted.emit(self._page - 1))
        self._on.clicked.connect(lambda: self.page_wanted.emit(self._page + 1))
        self._line.editingFinished.connect(self._on_typed)
        self._sizes.activated.connect(self._on_size)
        self._smaller.clicked.connect(self.smaller_wanted)
        self._larger.clicked.connect(self.larger_wanted)

    def _on_typed(self) -> None:
        """Go to the page number that was typed: beyond the end the last page; ignored if it is not a number."""
        text = self._line.text().strip()
        page = min(max(int(text), 1), self._count) - 1 if text.isdecimal() else self._page
        self._line.setText(str(page + 1))
        if page != self._page:
            self.page_wanted.emit(page)

    def _on_size(self) -> None:
        if self._sizes.value != _OWN:
            self.zoom_wanted.emit(read(self._sizes.value))


def _describe(percent: int) -> str:
    return f"{percent}%"
