"""Where what the window shows lies on the disk: fonts, icons, colours, translations."""

from pathlib import Path

FOLDER = Path(__file__).parents[2] / "resources"
"""Beside the packages, in a checkout and in an installed wheel alike."""
