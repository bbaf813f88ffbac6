"""The bridge to the services: the desk, its tasks, and errors in the language of the screen."""
