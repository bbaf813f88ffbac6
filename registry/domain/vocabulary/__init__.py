"""Words of the field: the two languages, the code lists, and the data files they are read from."""
