"""A generator of lists as other offices make them, and the judge of how the program reads them."""
