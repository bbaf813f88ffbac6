"""Tables: models that show immutable rows in columns, the views of them, and the painting of cells."""
