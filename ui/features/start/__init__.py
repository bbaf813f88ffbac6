"""Before a registry is open, and around it: the start window, the ways to open one, about the program."""
