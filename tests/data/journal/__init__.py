"""Tests of data.journal."""
