"""Finding one's way: the search and command palette, the sheet of keys, the help of each screen."""
