"""The trail of a project in words: who did what, when and why, and taking it back; knows no other feature."""
