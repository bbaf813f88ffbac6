"""Where a project stands on its road, and the dialogs that record official acts; knows no other feature."""
