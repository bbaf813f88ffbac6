"""Tests of data.intake.readers."""
