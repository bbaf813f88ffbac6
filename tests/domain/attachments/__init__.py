"""Tests of domain.attachments."""
