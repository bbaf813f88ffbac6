"""The start of the program: the start window, opening and creating registries, and the About dialog."""
