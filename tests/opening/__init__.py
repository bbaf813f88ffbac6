"""Tests of opening and closing registries."""
