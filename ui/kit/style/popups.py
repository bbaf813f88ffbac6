"""Popups (menus, suggestions, the calendar, the palette) with round corners and a soft shadow.

What a popup shows stands `INSET` pixels inside its window, by the style sheet or by its margins; its panel and the
shadow around it are painted here. On X11 without a compositor no window is translucent: there, what was on the screen
before the popup opened is painted below the shadow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPainterPath, QPalette, QPixmap
from PySide6.QtWidgets import QMenu
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SHADOW = 10
"""The width of the shadow."""

INSET = SHADOW + 5
"""How far what a popup shows stands inside its window: margin and padding of `[role="popup"]` in the style sheet."""

_RADIUS, _FALL, _GAP = 6, 2, 2
"""The radius of the corners, how far the shadow falls below the popup, and how far below its field a popup opens."""

_LIGHT, _DARK = 5, 16
"""How opaque each of the layers of a shadow is, of 255, in the light and in the dark look."""

_DARK_BELOW = 128
_GROUND, _BORDER = QPalette.ColorRole.ToolTipBase, QPalette.ColorRole.Dark
"""The roles of the palette that hold the tokens `raised` and `border`."""


def as_popup(popup: QWidget) -> None:
    """Give a popup that has not been shown yet its round corners and its shadow."""
    popup.setProperty("role", "popup")
    hints = Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
    popup.setWindowFlags(popup.windowFlags() | hints)
    popup.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, not _is_opaque())
    _Surroundings(popup)


def popup_geometry(size: QSize, field: QWidget) -> QRect:
    """Return where the window of a popup, shadow included, opens: under a field, or above where there is no room."""
    screen, seen = field.screen().availableGeometry(), size - QSize(2 * SHADOW, 2 * SHADOW)
    at = field.mapToGlobal(QPoint(0, field.height() + _GAP))
    if at.y() + seen.height() > screen.bottom():
        at.setY(field.mapToGlobal(QPoint(0, -_GAP)).y() - seen.height())
    at.setX(max(screen.left(), min(at.x(), screen.right() - seen.width())))
    return QRect(at - QPoint(SHADOW, SHADOW), size)


class _Surroundings(QObject):
    """Paints what is around a popup, and moves a menu so that it is seen where Qt puts its window."""

    def __init__(self, popup: QWidget) -> None:
        super().__init__(popup)
        self._popup = popup
        self._behind: QPixmap | None = None
        """The screen as it was before the popup opened."""
        popup.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Prepare the popup before it is shown, and paint before it paints itself."""
        # Without the attribute the popup is being destroyed: Qt still tells of it what Python has already let go of.
        if watched is getattr(self, "_popup", None):
            if event.type() is QEvent.Type.Show:
                self._prepare()
            elif event.type() is QEvent.Type.Hide:
                self._behind = None
            elif event.type() is QEvent.Type.Paint:
                self._paint()
        return False

    def _prepare(self) -> None:
        popup = self._popup
        if isinstance(popup, QMenu):
            beside = SHADOW if isinstance(popup.parent(), QMenu) else 0
            popup.move(popup.pos() - QPoint(SHADOW + beside, SHADOW))
        if _is_opaque():
            self._behind = popup.screen().grabWindow(0)

    def _paint(self) -> None:
        painter, popup = QPainter(self._popup), self._popup
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._behind is not None:
            painter.drawPixmap(popup.screen().geometry().topLeft() - popup.pos(), self._behind)
        panel = QRectF(popup.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW))
        around, within = QPainterPath(), QPainterPath()
        around.addRect(QRectF(popup.rect()))
        within.addRoundedRect(panel, _RADIUS, _RADIUS)
        painter.setClipPath(around - within)
        colours = QGuiApplication.palette()  # not that of the popup, which the style sheet changes
        is_dark = colours.color(QPalette.ColorRole.Window).lightness() < _DARK_BELOW
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, _DARK if is_dark else _LIGHT))
        for out in range(SHADOW - _FALL, 0, -1):
            layer = panel.adjusted(-out, -out + _FALL, out, out + _FALL)
            painter.drawRoundedRect(layer, _RADIUS + out, _RADIUS + out)
        painter.setClipping(False)
        painter.setBrush(colours.color(_GROUND))
        painter.setPen(colours.color(_BORDER))
        painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()


def _is_opaque() -> bool:
    """Return whether windows may not be translucent on this system."""
    return QGuiApplication.platformName() == "xcb"
