"""The commands, one file a group; each is a function from a console to an exit code."""
