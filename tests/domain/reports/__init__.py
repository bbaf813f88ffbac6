"""Tests of the reports as values: shortening, reasons."""
