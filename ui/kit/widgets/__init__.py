"""General-purpose widgets: they show values in a look and never use a service."""
