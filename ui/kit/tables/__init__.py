"""Tables: models that show frozen rows through columns, the views over them, and how a cell is painted."""
