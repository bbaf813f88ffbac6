"""Reasons why a file cannot be opened, saved or copied, for cases without an error class of their own."""

from __future__ import annotations

from enum import StrEnum


class Obstacle(StrEnum):
    """One thing a person can remove or avoid; the window has a sentence for each in both languages."""

    BUSY = "busy"
    """Another program is writing the registry."""
    CANNOT_BE_WRITTEN = "cannot be written"
    """The registry's disk or folder can only be read."""
    DISK_ERROR = "disk error"
    FOLDER_CLOSED = "folder closed"
    """The registry's folder can be neither read nor written."""
    NETWORK_DRIVE = "network drive"
    OTHER_NAME = "other name"
    """The latest changes are in a log beside another name of the registry."""
    STILL_OPEN = "still open"
    SEARCH_DAMAGED = "search damaged"
    """Only the full-text index is damaged; the records are not."""
    CONTROL_CHARACTER = "control character"
    """A text to be recorded contains a control character."""

    SAME_FILE = "same file"
    """The given backup is the registry itself."""
    BAD_BACKUP = "bad backup"
    BACKUP_FAILED = "backup failed"
    """A backup was made but failed its verification."""

    NAME_TAKEN = "name taken"
    NAME_TOO_LONG = "name too long"
    NO_NAME = "no name"
    OF_A_REGISTRY = "of a registry"
    """The file to be written is a registry, or belongs to one."""
    NO_ACCESS = "no access"
    READ_ONLY_DISK = "read-only disk"
    NO_FOLDER = "no folder"
    NO_SPACE = "no space"
    TOO_LARGE = "too large"
    NOT_WRITTEN = "not written"
    """The operating system gave another reason."""
