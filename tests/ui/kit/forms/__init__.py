"""Tests of the editors and forms: typed and pasted into as a person would."""
