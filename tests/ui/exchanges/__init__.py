"""Tests of the exchanges in the window."""
