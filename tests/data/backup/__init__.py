"""Tests of backups: real registries, real kills."""
