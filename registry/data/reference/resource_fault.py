"""The error of a file of reference data."""


class ResourceFault(ValueError):
    """A resource file cannot be used; the message names the file, the key and what is wrong."""
