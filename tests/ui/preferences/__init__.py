"""Tests of the preferences, as a person uses them."""
