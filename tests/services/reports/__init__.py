"""Tests of the reports as they come out: real PDF files, read back."""
