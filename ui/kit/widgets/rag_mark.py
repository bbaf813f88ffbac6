"""The RAG mark: circle G, triangle A, square R, grey dash; shape and letter make it readable without colour."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.style.look import font
from ui.kit.widgets.plain_text import as_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.kit.style.look import Look

_COLOURS = {"green": "good", "amber": "warn", "red": "bad"}
_SHAPE, _GAP, _PADDING = 10.0, 4.0, 8.0


def rag_colour(rag: str) -> str:
    """Return the colour token of a code of the list `rag`."""
    return _COLOURS.get(rag, "idle")


def paint_rag(painter: QPainter, rect: QRectF, rag: str, look: Look, *, named: bool = True) -> float:
    """Paint the mark at the left of a rectangle, vertically centred; returns the x coordinate where it ends.

    `named` adds the letter (in Korean a short word); leave it out where the full name follows.
    """
    shape = QRectF(rect.left(), rect.center().y() - _SHAPE / 2, _SHAPE, _SHAPE)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour(rag_colour(rag)))
    _paint_shape(painter, shape, rag)
    letter, type_ = short_rag(rag) if named else "", font()
    painter.setFont(type_)
    painter.setPen(QPen(look.colour(rag_colour(rag))))
    left = shape.right() + _GAP
    beside = QRectF(left, rect.top(), rect.right() - left, rect.height())
    painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, letter)
    painter.restore()
    return left + QFontMetricsF(type_).horizontalAdvance(letter) if letter else shape.right()


def short_rag(rag: str) -> str:
    """Return the letter of a code of the list `rag`, or its short word in Korean; empty for grey."""
    return {
        "green": QCoreApplication.translate("RagMark", "G"),
        "amber": QCoreApplication.translate("RagMark", "A"),
        "red": QCoreApplication.translate("RagMark", "R"),
    }.get(rag, "")


def _paint_shape(painter: QPainter, shape: QRectF, rag: str) -> None:
    if rag == "green":
        painter.drawEllipse(shape)
    elif rag == "amber":
        corners = (shape.bottomLeft(), shape.bottomRight(), QPointF(shape.center().x(), shape.top()))
        painter.drawPolygon(QPolygonF(corners))
    elif rag == "red":
        painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5)
    else:
        painter.drawRect(QRectF(shape.left(), shape.center().y() - 1, shape.width(), 2))


class RagMark(QWidget):
    """The mark as a widget: `name` is spoken and shown as tooltip, `text` is shown beside it in a frame."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._rag, self._text = look, "grey", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_rag(self, rag: str, name: str, text: str = "") -> None:
        """Show a code of the list `rag` with its name; a text is shown in a frame."""
        self._rag, self._text = rag, text
        self.setAccessibleName(text or name)
        self.setToolTip(as_tooltip(name))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return the size of mark, letter and text."""
        if not self._text:
            letter = short_rag(self._rag)
            beside = _GAP + QFontMetricsF(font()).horizontalAdvance(letter) if letter else 0
            return QSize(ceil(_SHAPE + beside) + 1, 20)
        words = self.fontMetrics().horizontalAdvance(self._text)
        return QSize(int(_PADDING + _SHAPE + _GAP + words + _PADDING), 28)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the full size: a mark is never cut off."""
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark, and the frame if there is a text."""
        painter, rect = QPainter(self), QRectF(self.rect())
        if not self._text:
            paint_rag(painter, rect, self._rag, self._look)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.colour(rag_colour(self._rag)))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        end = paint_rag(painter, rect.adjusted(_PADDING, 0, 0, 0), self._rag, self._look, named=False)
        painter.drawText(rect.adjusted(end + _GAP, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._text)
