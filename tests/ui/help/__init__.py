"""Tests of the palette, the sheet of keys and the help, as a person uses them."""
