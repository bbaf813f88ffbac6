"""The place of the reports: chosen, seen before they are made of paper, printed, saved; knows no other feature."""
