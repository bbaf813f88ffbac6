"""Tests of typesetting: signs, fonts, templates."""
