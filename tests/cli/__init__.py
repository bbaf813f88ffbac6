"""Tests of the command line: its promise, a project's life, and everything that must end in one sentence."""
