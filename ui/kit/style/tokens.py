"""The colour tokens, one set for light and one for dark windows, read from `resources/style/tokens.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import tomli

from ui.kit.resources import FOLDER


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one look as `#RRGGBB`; look.md has a table of what each is used for."""

    window: str
    surface: str
    raised: str
    text: str
    muted: str
    hairline: str
    border: str
    accent: str
    on_accent: str
    accent_soft: str
    good: str
    warn: str
    bad: str
    idle: str


@cache
def tokens(*, dark: bool) -> Tokens:
    """Return the tokens of the light or the dark look."""
    with (FOLDER / "style" / "tokens.toml").open("rb") as file:
        themes = tomli.load(file)
    return Tokens(**themes["dark" if dark else "light"])


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, 1.4.3)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
