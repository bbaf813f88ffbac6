"""Tests of the list of projects and of the inspector."""
