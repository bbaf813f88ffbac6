"""The progress of a project through its stages, and the dialogs that record official acts."""
