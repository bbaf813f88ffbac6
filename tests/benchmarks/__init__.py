"""Benchmarks: ratios against a baseline measured in the same run; nothing is asserted about absolute time."""
