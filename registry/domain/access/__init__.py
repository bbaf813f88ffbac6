"""What may be released to whom: marks, caveats and release lists, compared with an audience."""
