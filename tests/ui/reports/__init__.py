"""Tests of the reports' place, as a person uses it."""
