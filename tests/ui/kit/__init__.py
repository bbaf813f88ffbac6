"""Tests of the parts every screen is made of."""
