"""Tests of data.projects."""
