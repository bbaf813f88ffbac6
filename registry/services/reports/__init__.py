"""Reports: their content is assembled here as texts; the templates define how they look."""
