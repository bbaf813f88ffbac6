"""Help: the search and command palette, the list of keyboard shortcuts, and the help of each place."""
