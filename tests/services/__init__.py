"""Tests of the services: use cases on both engines."""
