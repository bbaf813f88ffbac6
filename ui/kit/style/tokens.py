"""The colour tokens, one set for light and one for dark windows.

A test holds every pair that is used to its contrast: texts 4.5 : 1, borders of controls and icons 3 : 1; a hairline is
decoration and asks for none.
"""

from __future__ import annotations

from typing import NamedTuple


class Tokens(NamedTuple):
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


LIGHT = Tokens(
    window="#F6F7F9",
    surface="#FFFFFF",
    raised="#FFFFFF",
    text="#18212B",
    muted="#566273",
    hairline="#D5DBE3",
    border="#7F8A99",
    accent="#1D5FBF",
    on_accent="#FFFFFF",
    accent_soft="#E5EEFA",
    good="#1B7A47",
    warn="#9A5B00",
    bad="#B3261E",
    idle="#5F6A78",
)

DARK = Tokens(
    window="#14181D",
    surface="#1B2026",
    raised="#232930",
    text="#E7EBF0",
    muted="#9AA7B6",
    hairline="#323B46",
    border="#6E7A89",
    accent="#7FB2FF",
    on_accent="#0B1B30",
    accent_soft="#1F3350",
    good="#6CCB93",
    warn="#F0B35A",
    bad="#FF8A80",
    idle="#8C97A5",
)


def tokens(*, dark: bool) -> Tokens:
    """Return the tokens of the light or the dark look."""
    return DARK if dark else LIGHT


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, 1.4.3)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
