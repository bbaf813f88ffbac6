"""Tests of tables: models, views, and how cells are painted."""
