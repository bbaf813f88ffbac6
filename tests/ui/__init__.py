"""Tests of the window, as a person uses it."""
