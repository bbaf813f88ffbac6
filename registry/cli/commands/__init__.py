"""The commands, one file for each group; each command is a function from a console to an exit code."""
