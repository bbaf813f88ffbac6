"""The style sheet and palette of the window, generated from the colour tokens."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir
from PySide6.QtGui import QColor, QPalette

from ui.kit.resources import FOLDER
from ui.kit.style.look import SECONDARY, SECTION, TITLE

if TYPE_CHECKING:
    from ui.kit.style.look import Look


def sheet(look: Look) -> str:
    """Return the style sheet of a look."""
    # A prefix stands for the folder, whose own name may hold what a style sheet cannot.
    QDir.setSearchPaths("drawings", [str(FOLDER / "icons")])
    template = Template((FOLDER / "style" / "window.qss").read_text(encoding="utf-8"))
    tick = "tick-dark" if look.dark else "tick-light"  # a style sheet cannot colour a drawing
    return template.substitute(
        look.tokens._asdict(), title=TITLE, section=SECTION, secondary=SECONDARY, tick=tick
    )


def palette(look: Look) -> QPalette:
    """Return the palette of a look, used where Qt paints without the style sheet."""
    made, roles = QPalette(), QPalette.ColorRole
    pairs = {
        roles.Window: "window",
        roles.Base: "surface",
        roles.AlternateBase: "window",
        roles.Button: "surface",
        roles.ToolTipBase: "raised",
        roles.WindowText: "text",
        roles.Text: "text",
        roles.ButtonText: "text",
        roles.ToolTipText: "text",
        roles.PlaceholderText: "muted",
        roles.Highlight: "accent",
        roles.HighlightedText: "on_accent",
        roles.Link: "accent",
        roles.Mid: "hairline",
        roles.Dark: "border",
    }
    for role, token in pairs.items():
        made.setColor(role, look.colour(token))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(look.tokens.idle))
    return made
