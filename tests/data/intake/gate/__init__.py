"""Tests of data.intake.gate."""
