"""Tests of what stands before and around an open registry, as a person uses it."""
