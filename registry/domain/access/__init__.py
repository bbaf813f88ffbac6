"""What may go to whom: marks, caveats and release lists against an audience."""
