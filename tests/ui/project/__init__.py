"""Tests of the page of one project, as a person uses it."""
