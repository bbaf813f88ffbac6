"""The connection to the services: the desk, its background tasks, and errors in the language of the screen."""
