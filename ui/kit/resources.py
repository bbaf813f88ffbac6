"""The folder with the fonts, icons, colours and translations of the window."""

from pathlib import Path

FOLDER = Path(__file__).parents[2] / "resources"
"""Next to the packages, both in a checkout and in an installed wheel."""
