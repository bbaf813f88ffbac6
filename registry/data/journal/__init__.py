"""The stored journal: appending to it, reading it, and verifying it."""
