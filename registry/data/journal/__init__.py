"""The stored journal: appending to it, walking it, and proving it."""
