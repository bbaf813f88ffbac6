"""Reading another office's sheet: headers, columns, and the values of cells."""
