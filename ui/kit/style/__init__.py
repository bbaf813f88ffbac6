"""How things look: colours, type, space and icons; knows no widget of ours and no record."""
