"""Tests of the program around the features."""
