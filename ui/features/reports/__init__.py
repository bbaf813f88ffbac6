"""The place of the reports: chosen, previewed, printed, saved; knows no other feature."""
