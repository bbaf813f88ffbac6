"""Tests of the features, a folder each, as a person uses them."""
