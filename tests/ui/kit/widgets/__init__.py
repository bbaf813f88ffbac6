"""Tests of the widgets of general use."""
