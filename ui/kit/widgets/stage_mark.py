"""The marks of a stage; their shapes differ, so that they are readable without colour: ● ◉ ◐ ○ – ↺ ‖ ✕."""

from __future__ import annotations

from math import cos, radians, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from registry.domain.procedure.stage_mark import StageMark
from ui.kit.style.look import SECONDARY, font

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from ui.kit.style.look import Look


_COLOURS = {
    StageMark.DONE: "good",
    StageMark.CURRENT: "accent",
    StageMark.HALF: "accent",
    StageMark.WAITING: "border",
    StageMark.NOT_APPLICABLE: "idle",
    StageMark.RETURNED: "warn",
    StageMark.DEFERRED: "warn",
    StageMark.ENDED: "bad",
}
_HEAD_AT = radians(112)
"""The angle at which the arrow head of ↺ is drawn, in radians."""

_LARGE = 16.0
"""The size in pixels from which there is room for a ring around a sign and for a number inside a disc."""


def mark_colour(mark: StageMark) -> str:
    """Return the colour token of a mark."""
    return _COLOURS[mark]


def paint_stage(painter: QPainter, rect: QRectF, mark: StageMark, look: Look, number: str = "") -> None:
    """Paint a mark in a square; a completed one shows its number where there is room."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    large = rect.width() >= _LARGE
    colour = look.colour(mark_colour(mark))
    inner = rect.adjusted(1, 1, -1, -1)
    if mark is StageMark.DONE:
        _disc(painter, inner, colour)
        if large:
            _number(painter, rect, number, look)
    elif mark in {StageMark.CURRENT, StageMark.HALF, StageMark.WAITING}:
        _circle(painter, inner, colour, mark)
    else:
        _sign(painter, inner, colour, mark, large=large)
    painter.restore()


def _disc(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(rect)


def _number(painter: QPainter, rect: QRectF, number: str, look: Look) -> None:
    painter.setFont(font(SECONDARY - 0.5, strong=True, tabular=True))
    painter.setPen(look.colour("on_accent"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, number)


def _circle(painter: QPainter, rect: QRectF, colour: QColor, mark: StageMark) -> None:
    width = 1.5 if mark is StageMark.WAITING else max(rect.width() / 9, 1.5)
    ring = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setPen(QPen(colour, width))
    painter.drawEllipse(ring)
    if mark is StageMark.CURRENT:
        radius = rect.width() / 4.5
        _disc(painter, QRectF(-radius, -radius, 2 * radius, 2 * radius).translated(rect.center()), colour)
    elif mark is StageMark.HALF:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPie(ring, 90 * 16, 180 * 16)


def _sign(painter: QPainter, rect: QRectF, colour: QColor, mark: StageMark, *, large: bool) -> None:
    """Paint a sign, with a ring where there is room; the ring is dashed for a stage that does not apply."""
    if mark is StageMark.RETURNED:
        paint_turning(painter, rect, colour)
        return
    if large:
        style = Qt.PenStyle.DashLine if mark is StageMark.NOT_APPLICABLE else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, 1.5, style))
        painter.drawEllipse(rect.adjusted(0.75, 0.75, -0.75, -0.75))
    fourth = rect.width() * (0.3 if large else 0.12)
    area = rect.adjusted(fourth, fourth, -fourth, -fourth)
    painter.setPen(QPen(colour, max(rect.width() / 9, 1.6), c=Qt.PenCapStyle.RoundCap))
    if mark is StageMark.ENDED:
        painter.drawLine(QLineF(area.topLeft(), area.bottomRight()))
        painter.drawLine(QLineF(area.bottomLeft(), area.topRight()))
    elif mark is StageMark.DEFERRED:
        paint_bars(painter, rect, area)
    else:
        painter.drawLine(QLineF(area.left(), area.center().y(), area.right(), area.center().y()))


def paint_bars(painter: QPainter, rect: QRectF, area: QRectF) -> None:
    """Paint ‖ with the painter's current pen: two bars around the centre of `rect`, as high as `area`."""
    aside = max(rect.width() / 7, 2.0)  # at a smaller distance the bars would merge
    for place in (rect.center().x() - aside, rect.center().x() + aside):
        painter.drawLine(QLineF(place, area.top(), place, area.bottom()))


def paint_turning(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Paint ↺ in a square: most of a circle, anticlockwise, with an arrow head at its end."""
    width, head = max(rect.width() / 9, 1.4), max(rect.width() / 3, 3.6)
    ring = rect.adjusted(width, width, -width, -width)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.FlatCap))
    painter.drawArc(ring, -170 * 16, 280 * 16)
    outwards = QPointF(cos(_HEAD_AT), -sin(_HEAD_AT))
    onwards = QPointF(-sin(_HEAD_AT), -cos(_HEAD_AT))
    base = ring.center() + outwards * (ring.width() / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    wings = (base + outwards * head * 0.6, base - outwards * head * 0.6, base + onwards * head)
    painter.drawPolygon(QPolygonF(wings))


def paint_tick(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Paint ✓ in a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    across, down = rect.width(), rect.height()
    steps = ((0.1, 0.55), (0.4, 0.85), (0.92, 0.2))
    painter.drawPolyline(QPolygonF([QPointF(rect.x() + x * across, rect.y() + y * down) for x, y in steps]))
    painter.restore()
